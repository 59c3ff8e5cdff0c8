import { FlowGraphic, graphicsIn, type Flow } from './flow.js';
import type { GraphicNode, PrintJob, PrintNode } from '../sheet/nodes.js';

/** Of a page, what a chart that begins the next may not leave empty where it can be drawn lower. */
const MOST_EMPTY = 1 / 4;
/** Shares of its own height in which a chart is tried, the highest first. */
const TRIED_HEIGHTS = [0.85, 0.7, 0.55];

interface Laid {
  readonly job: PrintJob;
  readonly flow: Flow;
}

/** The charts of a node that may be drawn lower. */
export const lowerable = (node: PrintNode): readonly GraphicNode[] =>
  graphicsIn(node).filter(({ drawLower }) => drawLower !== undefined);

/** The charts of the row that a chart stands in, itself among them: they stay of one height. */
const rowOf = (nodes: readonly PrintNode[], chart: GraphicNode): readonly GraphicNode[] => {
  const holder = nodes.find((node) => lowerable(node).includes(chart));
  return holder?.kind === 'stack' ? rowOf(holder.children, chart) : holder ? lowerable(holder) : [];
};

/** A node with others in the place of some in it. */
export const replaced = (node: PrintNode, by: ReadonlyMap<PrintNode, GraphicNode>): PrintNode => {
  const own = by.get(node);
  if (own) return own;
  switch (node.kind) {
    case 'stack':
      return { ...node, children: node.children.map((child) => replaced(child, by)) };
    case 'columns':
      return {
        ...node,
        columns: node.columns.map(({ width, content }) => ({
          width,
          content: replaced(content, by),
        })),
      };
    default:
      return node;
  }
};

const chartsOn = (flow: Flow, page: number): readonly GraphicNode[] =>
  (flow.pages[page]?.items ?? []).flatMap((item) =>
    item instanceof FlowGraphic && item.standing.region === 'body' ? [item.source] : [],
  );

/** The charts, drawn lower, if that brings them to the end of `page` and makes no page more. */
const lowered = (
  { job, flow }: Laid,
  page: number,
  charts: readonly GraphicNode[],
  fillPages: (job: PrintJob) => Flow,
): Laid | undefined => {
  for (const share of TRIED_HEIGHTS) {
    const by = new Map<PrintNode, GraphicNode>();
    for (const chart of charts) {
      const drawn = chart.drawLower?.(chart.height * share);
      if (drawn) by.set(chart, { ...chart, ...drawn });
    }
    const body = job.body.map((block) => replaced(block, by));
    const tried = { ...job, body };
    const filled = fillPages(tried);
    const standing = new Set(chartsOn(filled, page));
    const isThere = [...by.values()].every((chart) => standing.has(chart));
    if (by.size === charts.length && isThere && filled.pages.length <= flow.pages.length)
      return { job: tried, flow: filled };
  }
  // What was drawn last is what the drawing tells of.
  for (const chart of charts) chart.drawLower?.();
  return undefined;
};

/**
 * A job whose charts are drawn lower where one that begins a page would leave more than a quarter of the page before
 * it empty, and has room there when its bars and rows give way. Charts of a given height stay as they are.
 *
 * @param slackOf what a page of a flow leaves, from 0, in pt
 * @param height of a page between its margins, in pt
 */
export const withLoweredCharts = (
  asked: Laid,
  slackOf: (flow: Flow, page: number) => number,
  height: number,
  fillPages: (job: PrintJob) => Flow,
): Laid => {
  let laid = asked;
  if (!laid.job.body.some((block) => lowerable(block).length > 0)) return laid;
  for (let page = 0; page < laid.flow.pages.length - 1; page++) {
    const { flow, job } = laid;
    if (flow.endedEarly.has(page) || slackOf(flow, page) <= MOST_EMPTY * height) continue;
    const [first] = chartsOn(flow, page + 1);
    const charts = first?.drawLower ? rowOf(job.body, first) : [];
    if (charts.length > 0) laid = lowered(laid, page, charts, fillPages) ?? laid;
  }
  return laid;
};
