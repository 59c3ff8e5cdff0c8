import { innerWidth, isBlock, type Heights } from '../heights.js';
import { SAME_HEIGHT } from '../lengths.js';
import { isGraphic, withGraphics } from '../node-contents.js';
import type { GraphicNode, PrintNode } from '../../sheet/nodes.js';

type Found = readonly GraphicNode[];

/** The charts of blocks of a column that may be drawn higher; not those that stand beside something in their own block. */
const chartsIn = (node: PrintNode, inBlock = false): Found => {
  if (isGraphic(node)) return inBlock && node.drawLevel ? [node] : [];
  if (node.kind !== 'stack') return [];
  const isFigure = node.element?.name === 'figure';
  return node.children.flatMap((child) => chartsIn(child, inBlock || isFigure));
};

/** A column whose charts share what it lacks of a height, each as far as its bars and rows give. */
const raised = (column: PrintNode, width: number, height: number, heights: Heights): PrintNode => {
  const charts = chartsIn(column);
  const lacking = height - heights.of(column, width);
  if (charts.length === 0 || lacking <= SAME_HEIGHT) return column;
  const by = new Map<PrintNode, GraphicNode>();
  for (const chart of charts) {
    const asked = chart.height + lacking / charts.length;
    const drawn = chart.drawLevel?.(asked);
    if (drawn && drawn.height > chart.height && drawn.height <= asked + SAME_HEIGHT)
      by.set(chart, { ...chart, ...drawn });
    else chart.drawLevel?.(chart.height);
  }
  const set = by.size === 0 ? column : withGraphics(column, by);
  return heights.of(set, width) > height + SAME_HEIGHT ? column : set;
};

/**
 * A block in whose rows the charts of which no author says the height end with the highest beside them, that no
 * column ends in a hole.
 */
export const levelCharts = (node: PrintNode, width: number, heights: Heights): PrintNode => {
  if (!isBlock(node)) return node;
  const inner = innerWidth(node, width);
  if (node.kind === 'stack')
    return { ...node, children: node.children.map((child) => levelCharts(child, inner, heights)) };
  if (node.kind !== 'columns') return node;
  const columns = node.columns.map(({ width: own, content }) => ({
    width: own,
    content: levelCharts(content, own, heights),
  }));
  const highest = Math.max(...columns.map(({ width: own, content }) => heights.of(content, own)));
  return {
    ...node,
    columns: columns.map(({ width: own, content }) => ({
      width: own,
      content: raised(content, own, highest, heights),
    })),
  };
};
