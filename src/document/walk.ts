import type { DocumentNode, ElementNode } from './document.js';
import type { ElementName } from './elements.js';

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

const isElement = (node: DocumentNode): node is ElementNode => node.kind === 'element';

/** The elements directly in one. */
export const childElements = (parent: ElementNode): readonly ElementNode[] =>
  parent.children.filter(isElement);

/** Those of them that bear one of some names. */
export const childrenNamed = (
  parent: ElementNode,
  ...names: readonly ElementName[]
): readonly ElementNode[] => childElements(parent).filter(({ name }) => names.includes(name));

/** The text that is set of a node: forced breaks are none of it. */
export const textOf = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join('');

/** The element round each element of a tree. */
export type Parents = ReadonlyMap<ElementNode, ElementNode>;

export const parentsIn = (root: ElementNode): Parents =>
  new Map(
    elementsOf(root).flatMap((parent) =>
      childElements(parent).map((child) => [child, parent] as const),
    ),
  );

/** The element itself, then each round it up to the root. */
export function* ancestry(element: ElementNode, parents: Parents): Generator<ElementNode> {
  for (let each: ElementNode | undefined = element; each; each = parents.get(each)) yield each;
}
