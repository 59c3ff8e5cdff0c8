import { fill } from './fill-room.js';
import { TOLERANCE } from '../flow-context.js';
import { FlowGraphic, type Flow } from '../flow.js';
import { heightsIn } from '../fill-pages.js';
import { levelCharts } from './level-charts.js';
import { innerWidth, isBlock } from '../heights.js';
import { typeArea } from '../lengths.js';
import { graphicsIn } from '../node-contents.js';
import type { GraphicNode, PrintJob, PrintNode } from '../../sheet/nodes.js';

/** The charts in a block that fill their page. */
const fillingIn = (node: PrintNode): readonly GraphicNode[] =>
  graphicsIn(node).filter(({ fillsPage }) => fillsPage);

type Grow = (node: PrintNode, width: number) => PrintNode;

/** Every row with a chart that fills its page, or such a chart alone, made anew. */
const withRows = (node: PrintNode, width: number, grow: Grow): PrintNode => {
  if (fillingIn(node).length === 0) return node;
  if (node.kind !== 'stack') return grow(node, width);
  const inner = isBlock(node) ? innerWidth(node, width) : width;
  return { ...node, children: node.children.map((each) => withRows(each, inner, grow)) };
};

/**
 * A job whose charts that fill their page take what it leaves, each in proportion to the height of its row, or the job
 * itself where there is none to take. Nothing moves to another page for them.
 *
 * @param slackOf what a page of the flow leaves, from 0, in pt
 */
export const withGrownRows = (
  job: PrintJob,
  flow: Flow,
  slackOf: (page: number) => number,
): PrintJob => {
  const pageOf = new Map(
    flow.pages.flatMap(({ items }, page) =>
      items.flatMap((item) =>
        item instanceof FlowGraphic && item.source.fillsPage ? [[item.source, page] as const] : [],
      ),
    ),
  );
  if (pageOf.size === 0) return job;
  const { width: measure } = typeArea(job.geometry);
  const heights = heightsIn(job, 'natural');
  const pageOfRow = (row: PrintNode): number | undefined => {
    const pages = new Set(fillingIn(row).map((each) => pageOf.get(each)));
    return pages.size === 1 ? [...pages][0] : undefined;
  };
  const rows = new Map<number, number>();
  const each = (grow: Grow): readonly PrintNode[] =>
    job.body.map((block) => withRows(block, measure, grow));
  each((row, inner) => {
    const page = pageOfRow(row);
    if (page !== undefined) rows.set(page, (rows.get(page) ?? 0) + heights.of(row, inner));
    return row;
  });
  const body = each((row, inner) => {
    const page = pageOfRow(row);
    const slack = page === undefined ? 0 : slackOf(page) - TOLERANCE;
    if (page === undefined || slack <= TOLERANCE) return row;
    const own = heights.of(row, inner);
    const grown = fill(row, inner, own + (slack * own) / (rows.get(page) ?? own), heights);
    return levelCharts(grown, inner, heights);
  });
  return { ...job, body };
};
