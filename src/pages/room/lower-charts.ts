import { FlowGraphic, type Flow } from '../flow.js';
import { graphicsIn, withGraphics } from '../node-contents.js';
import type { GraphicNode, PrintJob, PrintNode } from '../../sheet/nodes.js';

/** Of a page, what a chart that begins the next may not leave empty where it can be drawn lower. */
const MOST_EMPTY = 1 / 4;
/** Shares of its own height in which a chart is tried, the highest first. */
const TRIED_HEIGHTS = [0.85, 0.7, 0.55];
/** Of a page, what stands alone on the last one where the charts before it are drawn lower for it. */
const SHORT_END = 1 / 5;
/** The same shares for charts that give way to a short end. */
const TRIED_FOR_END = [0.94, 0.87, 0.8];

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

const chartsOn = (flow: Flow, page: number): readonly GraphicNode[] =>
  (flow.pages[page]?.items ?? []).flatMap((item) =>
    item instanceof FlowGraphic && item.standing.region === 'body' ? [item.source] : [],
  );

/** A job laid out with some of its charts drawn lower: those. */
interface Tried extends Laid {
  readonly drawn: readonly GraphicNode[];
}

/** The charts, drawn in the first of the shares of their height that is as wanted. */
const lowered = (
  { job }: Laid,
  charts: readonly GraphicNode[],
  shares: readonly number[],
  isWanted: (tried: Tried) => boolean,
  fillPages: (job: PrintJob) => Flow,
): Laid | undefined => {
  for (const share of shares) {
    const by = new Map<PrintNode, GraphicNode>();
    for (const chart of charts) {
      const drawn = chart.drawLower?.(chart.height * share);
      if (drawn) by.set(chart, { ...chart, ...drawn });
    }
    const tried = { ...job, body: job.body.map((block) => withGraphics(block, by)) };
    const laid = { job: tried, flow: fillPages(tried) };
    if (isWanted({ ...laid, drawn: [...by.values()] })) return laid;
  }
  // What was drawn last is what the drawing tells of.
  for (const chart of charts) chart.drawLower?.();
  return undefined;
};

/** What would stand alone at the head of a last page, brought to the page before where its charts give way so far. */
const withoutShortEnd = (
  laid: Laid,
  slackOf: (flow: Flow, page: number) => number,
  height: number,
  fillPages: (job: PrintJob) => Flow,
): Laid => {
  const last = laid.flow.pages.length - 1;
  if (last < 1 || laid.flow.endedEarly.has(last - 1)) return laid;
  if (slackOf(laid.flow, last) < (1 - SHORT_END) * height) return laid;
  const charts = chartsOn(laid.flow, last - 1).filter(({ drawLower }) => drawLower !== undefined);
  if (charts.length === 0) return laid;
  const isShorter = ({ flow }: Tried): boolean => flow.pages.length <= last;
  return lowered(laid, charts, TRIED_FOR_END, isShorter, fillPages) ?? laid;
};

/**
 * A job whose charts are drawn lower where one that begins a page would leave more than a quarter of the page before
 * it empty, and has room there when its bars and rows give way, or where they leave a last page of a few lines. Charts
 * of a given height stay as they are.
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
    if (charts.length === 0) continue;
    const isThere = (tried: Tried): boolean => {
      const standing = new Set(chartsOn(tried.flow, page));
      const stands =
        tried.drawn.length === charts.length && tried.drawn.every((chart) => standing.has(chart));
      return stands && tried.flow.pages.length <= flow.pages.length;
    };
    laid = lowered(laid, charts, TRIED_HEIGHTS, isThere, fillPages) ?? laid;
  }
  return withoutShortEnd(laid, slackOf, height, fillPages);
};
