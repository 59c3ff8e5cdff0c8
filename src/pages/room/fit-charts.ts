import { heightsIn } from '../fill-pages.js';
import { TOLERANCE } from '../flow-context.js';
import { graphicsIn, isGraphic, withGraphics } from '../node-contents.js';
import { innerWidth, isBlock, type Heights } from '../heights.js';
import { lowerable } from './lower-charts.js';
import { typeArea } from '../lengths.js';
import type { GraphicNode, PrintJob, PrintNode } from '../../sheet/nodes.js';

/** Shares of their own height in which charts of a block taller than a page are tried, the highest first. */
const TRIED_HEIGHTS = [0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/** A block whose charts are drawn so low that it is no taller than `page`; itself where they do not give so far. */
const lowered = (block: PrintNode, width: number, page: number, heights: Heights): PrintNode => {
  const charts = lowerable(block);
  if (charts.length === 0) return block;
  const highest = Math.max(...charts.map(({ height }) => height));
  for (const share of TRIED_HEIGHTS) {
    const by = new Map<PrintNode, GraphicNode>();
    for (const chart of charts) {
      const asked = Math.min(chart.height, share * highest);
      const drawn = asked < chart.height ? chart.drawLower?.(asked) : undefined;
      if (drawn) by.set(chart, { ...chart, ...drawn });
    }
    const tried = withGraphics(block, by);
    if (heights.of(tried, width) <= page + TOLERANCE) return tried;
  }
  // What was drawn last is what the drawing tells of.
  for (const chart of charts) chart.drawLower?.();
  return block;
};

/** A job of which no block that is kept together is taller than a page for charts that may be drawn lower. */
export const withFittingCharts = (job: PrintJob): PrintJob => {
  const { width, height: page } = typeArea(job.geometry);
  const heights = heightsIn(job, 'natural');
  const fitted = (node: PrintNode, room: number): PrintNode => {
    if (node.kind === 'gap' || graphicsIn(node).length === 0) return node;
    const isWhole = isGraphic(node) || node.keepTogether === true;
    if (isWhole)
      return heights.of(node, room) > page + TOLERANCE ? lowered(node, room, page, heights) : node;
    if (node.kind === 'columns') {
      const columns = node.columns.map(({ width: own, content }) => ({
        width: own,
        content: fitted(content, own),
      }));
      return columns.every(({ content }, at) => content === node.columns[at]?.content)
        ? node
        : { ...node, columns };
    }
    if (node.kind !== 'stack') return node;
    const inner = isBlock(node) ? innerWidth(node, room) : room;
    const children = node.children.map((child) => fitted(child, inner));
    return children.every((child, at) => child === node.children[at])
      ? node
      : { ...node, children };
  };
  const body = job.body.map((block) => fitted(block, width));
  return body.every((block, at) => block === job.body[at]) ? job : { ...job, body };
};
