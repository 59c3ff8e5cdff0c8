import type { ElementNode } from './document.js';

/** Every element of a tree in reading order, the element itself first. */
export function elementsOf(root: ElementNode): readonly ElementNode[] {
  const found: ElementNode[] = [];
  const visit = (element: ElementNode): void => {
    found.push(element);
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  return found;
}

/** The text of a tree as a reader sees it, forced breaks as line feeds. */
export function textOf(root: ElementNode): string {
  return root.children
    .map((child) =>
      child.kind === 'text' ? child.text : child.name === 'br' ? '\n' : textOf(child),
    )
    .join('');
}
