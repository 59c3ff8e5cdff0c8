import type { PrintNode } from '../../sheet/nodes.js';
import { isBlock } from '../heights.js';
import { sum } from '../lengths.js';

type Opening = Exclude<PrintNode, { kind: 'gap' }> & { readonly stretch: number };

const opens = (node: PrintNode): node is Opening => isBlock(node) && (node.stretch ?? 0) > 0;

/** The blocks of a column that take white under them. */
const openingIn = (node: PrintNode): readonly Opening[] => {
  if (opens(node)) return [node];
  return node.kind === 'stack' ? node.children.flatMap(openingIn) : [];
};

/** Whether a column holds two blocks or more of which the first may stand farther from the next. */
export const holdsList = (node: PrintNode): boolean => openingIn(node).length > 1;

/** A column whose blocks stand `more` pt farther from one another together, each by its share of what it may. */
export const withOpenedList = (column: PrintNode, more: number): PrintNode => {
  const opening = openingIn(column).slice(0, -1);
  const most = sum(opening.map(({ stretch }) => stretch));
  const part = Math.min(1, more / most);
  const spaced = (node: PrintNode): PrintNode => {
    const found = opening.find((each) => each === node);
    if (found) {
      const [left, top, right, bottom] = found.margin ?? [0, 0, 0, 0];
      return { ...found, margin: [left, top, right, bottom + found.stretch * part] };
    }
    return node.kind === 'stack' ? { ...node, children: node.children.map(spaced) } : node;
  };
  return spaced(column);
};
