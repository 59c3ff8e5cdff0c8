import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { boxesByPage } from './boxes.js';
import { limits } from '../files/limits.js';
import { tooManyPages } from './faults.js';
import { spreadGaps } from './gaps.js';
import { layOut, type Flow } from './layout.js';
import type { PageGeometry, PrintJob, PrintNode } from '../sheet/nodes.js';
import {
  type PlacedGraphic,
  PlacedLine,
  type BoxSpan,
  type FlowPoint,
  type PlacedPage,
} from './placed.js';

/** The pages of a job, everything at its final position. */
export interface Pagination {
  readonly pages: readonly PlacedPage[];
  readonly diagnostics: readonly Diagnostic[];
}

const mayShrink = (node: PrintNode): boolean => {
  switch (node.kind) {
    case 'gap':
      return node.minimum < node.natural;
    case 'stack':
      return node.children.some(mayShrink);
    case 'columns':
      return node.columns.some(({ content }) => mayShrink(content));
    case 'table':
      return node.rows.some(({ cells }) => cells.some(({ content }) => mayShrink(content)));
    case 'paragraph':
    case 'drawing':
    case 'image':
      return false;
  }
};

/** Gaps at their natural size, or at their least where that saves a page. */
const layOutShortest = (job: PrintJob): Flow => {
  const natural = layOut(job, 'natural');
  const { length } = natural.pages;
  if (length === 1 || length > limits.pages || !job.body.some(mayShrink)) return natural;
  const tight = layOut(job, 'minimum');
  return tight.pages.length < length ? tight : natural;
};

const heightOf = (item: PlacedLine | PlacedGraphic): number =>
  item instanceof PlacedLine ? item.getHeight() : item.source.height;

/** How far the body reaches down a page, in pt from its top. */
const bottomOf = (flow: Flow, page: number, geometry: PageGeometry): number => {
  const items = flow.pages[page]?.items ?? [];
  const bottoms = items
    .filter(({ standing }) => standing.region === 'body')
    .map((item) => item.y + heightOf(item));
  const boxes = flow.boxes
    .filter(
      (span) => span.standing.region === 'body' && span.from.page <= page && page <= span.to.page,
    )
    .map((span) => (span.to.page === page ? span.to.y : geometry.height - geometry.margins.bottom));
  return [...bottoms, ...boxes].reduce((lowest, bottom) => Math.max(lowest, bottom), 0);
};

/** Gaps of the flow that something on the page follows; one at the page's foot is of no use to it. */
const lastGapBefore = (flow: Flow, page: number): number =>
  (flow.pages[page]?.items ?? []).reduce(
    (most, { standing }) =>
      standing.region === 'body' ? Math.max(most, standing.gapsBefore) : most,
    0,
  );

/** How far down something moves: by the growth of all the gaps of its page that stand before it. */
type Shift = (page: number, gapsBefore: number) => number;

const shiftsOf = (flow: Flow, geometry: PageGeometry): Shift => {
  const floor = geometry.height - geometry.margins.bottom;
  const growth = flow.gaps.map(() => 0);
  flow.pages.forEach((_, page) => {
    const begun = lastGapBefore(flow, page);
    const indices = flow.gaps.flatMap((gap, index) =>
      gap.page === page && index < begun ? [index] : [],
    );
    const gaps = indices.flatMap((index) => flow.gaps[index] ?? []);
    const endsHere = page === flow.pages.length - 1 || flow.endedEarly.has(page);
    const changes = spreadGaps(gaps, { slack: floor - bottomOf(flow, page, geometry), endsHere });
    indices.forEach((index, position) => {
      growth[index] = changes[position] ?? 0;
    });
  });
  return (page, gapsBefore) =>
    flow.gaps.reduce(
      (sum, gap, index) =>
        gap.page === page && index < gapsBefore ? sum + (growth[index] ?? 0) : sum,
      0,
    );
};

const moved = (point: FlowPoint, shift: Shift): FlowPoint => ({
  ...point,
  y: point.y + shift(point.page, point.gapsBefore),
});

const movedSpan = (span: BoxSpan, shift: Shift): BoxSpan =>
  span.standing.region === 'body'
    ? { ...span, from: moved(span.from, shift), to: moved(span.to, shift) }
    : span;

/**
 * Lays a job out and spreads the slack of each page over its gaps. Positions are final: drawing decides nothing.
 * Diagnostics are errors of family `layout`; everything is placed even so, but for a job of too many pages, which has
 * none.
 */
export const paginate = (job: PrintJob): Pagination => {
  const flow = layOutShortest(job);
  if (flow.pages.length > limits.pages) {
    return { pages: [], diagnostics: [tooManyPages(job.root.place, flow.pages.length)] };
  }
  const { geometry } = job;
  const shift = shiftsOf(flow, geometry);
  flow.pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.standing.region === 'body') item.y += shift(page, item.standing.gapsBefore);
    }
  });
  const boxes = flow.boxes
    .flatMap((span) => boxesByPage(movedSpan(span, shift), geometry))
    .toSorted((one, other) => one.box.standing.order - other.box.standing.order);
  return {
    pages: flow.pages.map(({ items }, page) => ({
      items,
      boxes: boxes.filter((each) => each.page === page).map(({ box }) => box),
    })),
    diagnostics: flow.diagnostics,
  };
};
