import type { GraphicNode, PrintNode } from '../sheet/nodes.js';

/** What stands directly in a block, in the order of reading. */
export const contentsOf = (node: PrintNode): readonly PrintNode[] => {
  switch (node.kind) {
    case 'stack':
    case 'multicolumn':
      return node.children;
    case 'columns':
      return node.columns.map(({ content }) => content);
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.map(({ content }) => content));
    case 'gap':
    case 'paragraph':
    case 'drawing':
    case 'image':
      return [];
  }
};

export const isGraphic = (node: PrintNode): node is GraphicNode =>
  node.kind === 'drawing' || node.kind === 'image';

/** The graphics in a block that stand in no table. */
export const graphicsIn = (node: PrintNode): readonly GraphicNode[] => {
  if (isGraphic(node)) return [node];
  return node.kind === 'stack' || node.kind === 'columns'
    ? contentsOf(node).flatMap(graphicsIn)
    : [];
};

/** A node with other graphics in the place of some in it. */
export const withGraphics = (
  node: PrintNode,
  by: ReadonlyMap<PrintNode, GraphicNode>,
): PrintNode => {
  const own = by.get(node);
  if (own) return own;
  switch (node.kind) {
    case 'stack':
      return { ...node, children: node.children.map((child) => withGraphics(child, by)) };
    case 'columns':
      return {
        ...node,
        columns: node.columns.map(({ width, content }) => ({
          width,
          content: withGraphics(content, by),
        })),
      };
    default:
      return node;
  }
};
