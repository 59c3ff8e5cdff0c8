import type { ElementNode } from '../document/document.js';

/** The names of an element and of those round it, in a table for every element of a tree. */
export const destinationsIn = (root: ElementNode): ReadonlyMap<ElementNode, readonly string[]> => {
  const map = new Map<ElementNode, readonly string[]>();
  const visit = (element: ElementNode, outer: readonly string[]): void => {
    const id = element.attributes['id'];
    const names = id === undefined ? outer : [...outer, id];
    if (names.length > 0) map.set(element, names);
    for (const child of element.children) if (child.kind === 'element') visit(child, names);
  };
  visit(root, []);
  return map;
};
