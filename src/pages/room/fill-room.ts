import { heightsIn } from '../fill-pages.js';
import { linkedIn, notesMarked } from '../notes/footnotes.js';
import { levelCharts } from './level-charts.js';
import { openTables } from './open-tables.js';
import { withEvenRows } from './even-rows.js';
import { innerWidth, isBlock, type Heights } from '../heights.js';
import { SAME_HEIGHT, sum, typeArea } from '../lengths.js';
import { graphicsIn } from '../node-contents.js';
import type { PrintJob, PrintNode, StackNode } from '../../sheet/nodes.js';

/** Whether anything in a block takes what is left. */
const isElastic = (node: PrintNode): boolean =>
  graphicsIn(node).some(({ drawAnew }) => drawAnew !== undefined);

const EMPTY: StackNode = { kind: 'stack', children: [] };

/**
 * Brings a block to the height it is given, in pt, margins included: charts that fill what is left are drawn anew, all
 * else stays.
 */
export const fill = (
  node: PrintNode,
  width: number,
  height: number,
  heights: Heights,
): PrintNode => {
  if (!isBlock(node) || !isElastic(node)) return node;
  const [, top, , bottom] = node.margin ?? [0, 0, 0, 0];
  const inner = innerWidth(node, width);
  const room = height - top - bottom;
  switch (node.kind) {
    case 'drawing':
    case 'image': {
      const anew = Math.abs(room - node.height) > SAME_HEIGHT ? node.drawAnew?.(room) : undefined;
      return anew ? { ...node, ...anew } : node;
    }
    case 'stack':
      return { ...node, children: share(node.children, inner, room, heights) };
    case 'columns':
      return {
        ...node,
        columns: node.columns.map(({ width: own, content }) => ({
          width: own,
          content: fill(content, own, room, heights),
        })),
      };
    default:
      return node;
  }
};

/** How often what one chart could not take is offered to the others. */
const ROUNDS = 4;

/** Filled, and what charts could not take offered to the others of the page. */
const settled = (node: PrintNode, width: number, height: number, heights: Heights): PrintNode => {
  let set = node;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = fill(set, width, height, heights);
    const isSettled = Math.abs(heights.of(next, width) - heights.of(set, width)) < SAME_HEIGHT;
    set = next;
    if (isSettled) return set;
  }
  return set;
};

/** What blocks under one another leave goes to those that take it, in proportion to their heights. */
const share = (
  blocks: readonly PrintNode[],
  width: number,
  height: number,
  heights: Heights,
): readonly PrintNode[] => {
  const own = blocks.map((block) => heights.of(block, width));
  const left = height - sum(own);
  const elastic = sum(own.filter((_, index) => isElastic(blocks[index] ?? EMPTY)));
  return blocks.map((block, index) => {
    const natural = own[index] ?? 0;
    const more = elastic > 0 ? (left * natural) / elastic : 0;
    return fill(block, width, natural + more, heights);
  });
};

/** The blocks that begin a page, each with those that follow on it. */
const byPageBreak = (body: readonly PrintNode[]): readonly (readonly PrintNode[])[] =>
  body.reduce<readonly (readonly PrintNode[])[]>((groups, block) => {
    const last = groups.at(-1);
    const begins = isBlock(block) && block.pageBreak === 'before';
    return begins || !last ? [...groups, [block]] : [...groups.slice(0, -1), [...last, block]];
  }, []);

/**
 * A job whose charts of `height="fill"` take what is left: beside higher blocks of their row, and on a page that they
 * and what begins with them fill alone. They become lower where that brings a document to the one page it is said to
 * have; text is not moved between pages for them. Then charts of no said height end with what is higher beside them,
 * and tables open their rows beside what is higher.
 */
export const filled = (job: PrintJob): PrintJob => {
  const { width: measure } = typeArea(job.geometry);
  const set = withCharts(withPitch(job, measure), measure);
  const heights = heightsIn(set, 'natural');
  const level = set.body.map((block) => levelCharts(block, measure, heights));
  return { ...set, body: level.map((block) => openTables(block, measure, heights)) };
};

/** Rows of cards at one pitch, on pages that have room for it. */
const withPitch = (job: PrintJob, measure: number): PrintJob => {
  const heights = heightsIn(job, 'minimum');
  const { height: whole } = typeArea(job.geometry);
  const body = byPageBreak(job.body).flatMap((blocks) => {
    const group: StackNode = { kind: 'stack', children: blocks };
    return withEvenRows(blocks, measure, heights, whole - heights.of(group, measure));
  });
  return { ...job, body };
};

const withCharts = (job: PrintJob, measure: number): PrintJob => {
  if (!job.body.some(isElastic)) return job;
  const heights = heightsIn(job, 'natural');
  const { height: whole } = typeArea(job.geometry);
  const isOnePage = job.root.attributes['pages'] === '1';
  const body = byPageBreak(job.body).flatMap((blocks) => {
    const group: StackNode = { kind: 'stack', children: blocks };
    const natural = heights.of(group, measure);
    const notes = notesMarked(job.footnotes, linkedIn(group));
    const page = whole - (notes ? heights.of(notes, measure) : 0);
    const target = isOnePage || natural <= page ? page : natural;
    const set = settled(group, measure, target, heights);
    return set.kind === 'stack' ? set.children : [set];
  });
  return { ...job, body };
};
