import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { boxesByPage, inDrawingOrder } from './boxes.js';
import { limits } from '../files/limits.js';
import { notesTooTall, tooManyPages } from './faults.js';
import { TOLERANCE } from './flow-context.js';
import { spreadGaps } from './gaps.js';
import { filled } from './room/fill-room.js';
import { fillPages } from './notes/fill-with-notes.js';
import { withFittingCharts } from './room/fit-charts.js';
import { withGrownRows } from './room/grow-charts.js';
import { withLoweredCharts } from './room/lower-charts.js';
import { isGround } from './heights.js';
import { typeArea } from './lengths.js';
import { contentsOf } from './node-contents.js';
import { holdsTable } from './room/open-tables.js';
import type { PageGeometry, PrintJob, PrintNode } from '../sheet/nodes.js';
import type { PlacedItem, PlacedPage } from '../sheet/placed.js';
import type { LayoutTrace } from '../sheet/trace.js';
import {
  FlowLine,
  heightOfItem,
  type BoxSpan,
  type Flow,
  type FlowItem,
  type FlowPoint,
} from './flow.js';
import { traceOf } from './tracing.js';

/** The pages of a job, and what can be told of them. */
export interface LaidOut {
  readonly pages: readonly PlacedPage[];
  readonly trace: LayoutTrace;
}

/** The gaps of a passage set in columns are whole lines. */
const mayShrink = (node: PrintNode): boolean =>
  node.kind === 'gap'
    ? node.minimum < node.natural
    : node.kind !== 'multicolumn' && contentsOf(node).some(mayShrink);

const holdsGround = (node: PrintNode): boolean =>
  isGround(node) || (node.kind === 'stack' && node.children.some(holdsGround));

/**
 * Gaps at their natural size, or at their least where that saves a page. Small tables and grounds stand whole, and are
 * divided only where that saves one.
 */
const fillFewestPages = (job: PrintJob): Flow => {
  const natural = fillPages(job, 'natural');
  const { length } = natural.pages;
  if (length === 1 || length > limits.pages) return natural;
  const tight = job.body.some(mayShrink) ? fillPages(job, 'minimum') : natural;
  const gaps = tight.pages.length < length ? 'minimum' : 'natural';
  const fewest = gaps === 'minimum' ? tight : natural;
  if (!job.body.some((node) => holdsTable(node) || holdsGround(node))) return fewest;
  const whole = fillPages(job, gaps, 'whole');
  return whole.pages.length > fewest.pages.length ? fewest : whole;
};

/** Headers and footers of more lines than their margins have room for take it from the pages. */
const fillBetweenMargins = (asked: PrintJob): { readonly job: PrintJob; readonly flow: Flow } => {
  const job = withFittingCharts(filled(asked));
  const flow = fillFewestPages(job);
  const { header, footer } = flow.lacking;
  if (Math.max(header, footer) <= TOLERANCE) return { job, flow };
  const { margins } = asked.geometry;
  const grown = { ...margins, top: margins.top + header, bottom: margins.bottom + footer };
  const smaller = withFittingCharts(
    filled({ ...asked, geometry: { ...asked.geometry, margins: grown } }),
  );
  return { job: smaller, flow: fillFewestPages(smaller) };
};

const notesHeight = (flow: Flow, page: number): number =>
  flow.notes.find((notes) => notes.page === page)?.height ?? 0;

/** How far the body reaches down a page, in pt from its top. */
const bottomOf = (flow: Flow, page: number, geometry: PageGeometry): number => {
  const items = flow.pages[page]?.items ?? [];
  const bottoms = items
    .filter(({ standing }) => standing.region === 'body')
    .map((item) => item.y + heightOfItem(item));
  const boxes = flow.boxes
    .filter(({ standing, to }) => standing.region === 'body' && to.page === page)
    .map(({ to }) => to.y);
  const goesOn = flow.boxes.some(
    ({ standing, from, to }) => standing.region === 'body' && from.page <= page && page < to.page,
  );
  if (goesOn) return geometry.height - geometry.margins.bottom - notesHeight(flow, page);
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
  const floor = (page: number): number =>
    geometry.height - geometry.margins.bottom - notesHeight(flow, page);
  const growth = flow.gaps.map(() => 0);
  flow.pages.forEach((_, page) => {
    const begun = lastGapBefore(flow, page);
    const indices = flow.gaps.flatMap((gap, index) =>
      gap.page === page && index < begun ? [index] : [],
    );
    const gaps = indices.flatMap((index) => flow.gaps[index] ?? []);
    const endsHere = page === flow.pages.length - 1 || flow.endedEarly.has(page);
    const changes = spreadGaps(gaps, {
      slack: floor(page) - bottomOf(flow, page, geometry),
      endsHere,
    });
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

/** What a page leaves when its gaps are as they should be, in pt. */
const slackOn = (flow: Flow, page: number, geometry: PageGeometry): number => {
  const floor = geometry.height - geometry.margins.bottom - notesHeight(flow, page);
  const begun = lastGapBefore(flow, page);
  const closed = flow.gaps
    .filter((gap, index) => gap.page === page && index < begun)
    .reduce((sum, { gap, laid }) => sum + Math.max(0, gap.natural - laid), 0);
  return floor - bottomOf(flow, page, geometry) - closed;
};

/** Charts that fill their page grow where every page still begins with what it began with. */
const withGrownCharts = (laid: { readonly job: PrintJob; readonly flow: Flow }): typeof laid => {
  const job = withGrownRows(laid.job, laid.flow, (page) =>
    slackOn(laid.flow, page, laid.job.geometry),
  );
  if (job === laid.job) return laid;
  const flow = fillFewestPages(job);
  const counts = ({ pages }: Flow): string => pages.map(({ items }) => items.length).join(' ');
  return counts(flow) === counts(laid.flow) ? { job, flow } : laid;
};

/** Pages whose footnotes leave no room for what marks them. */
const crowdedOut = (flow: Flow, { geometry, root }: PrintJob): readonly Diagnostic[] =>
  flow.notes.flatMap(({ page, height, items }) => {
    const room = geometry.height - geometry.margins.bottom - bottomOf(flow, page, geometry);
    if (height <= room + TOLERANCE) return [];
    const element = items.find(({ standing }) => standing.element)?.standing.element ?? root;
    return [notesTooTall(element.place, page + 1, height, room)];
  });

const moved = (point: FlowPoint, shift: Shift): FlowPoint => ({
  ...point,
  y: point.y + shift(point.page, point.gapsBefore),
});

const movedSpan = (span: BoxSpan, shift: Shift): BoxSpan =>
  span.standing.region === 'body'
    ? { ...span, from: moved(span.from, shift), to: moved(span.to, shift) }
    : span;

const placedItem = (item: FlowItem, shift: Shift, page: number): PlacedItem => {
  const { column, standing } = item;
  const y = item.y + (standing.region === 'body' ? shift(page, standing.gapsBefore) : 0);
  if (!(item instanceof FlowLine)) {
    return { kind: 'graphic', x: item.x, y, column, standing, source: item.source };
  }
  const { paragraph, set, baselineOffset } = item;
  return {
    kind: 'line',
    x: column.x + set.x,
    y,
    height: item.getHeight(),
    baseline: y + baselineOffset,
    column,
    standing,
    paragraph,
    set,
  };
};

/**
 * Lays a job out, draws what fills the room left of it, and spreads the slack of each page over its gaps. Positions are final: what comes after decides
 * nothing.
 *
 * Diagnostics are of family `layout`, for what cannot stand as asked; everything is placed even then, but for a job of
 * more pages than the limit, which has none.
 */
export const layOut = (asked: PrintJob): Checked<LaidOut> => {
  const laid = fillBetweenMargins(asked);
  const lowered = withLoweredCharts(
    laid,
    (flow, page) => slackOn(flow, page, laid.job.geometry),
    typeArea(laid.job.geometry).height,
    fillFewestPages,
  );
  const { job, flow } = withGrownCharts(lowered);
  if (flow.pages.length > limits.pages) {
    return failed([tooManyPages(job.root.place, flow.pages.length)]);
  }
  const { geometry } = job;
  const shift = shiftsOf(flow, geometry);
  const heightAbove = (page: number): number => notesHeight(flow, page);
  const boxes = [...flow.boxes, ...flow.notes.flatMap((notes) => notes.boxes)]
    .flatMap((span) => boxesByPage(movedSpan(span, shift), geometry, heightAbove))
    .toSorted((one, other) => one.box.standing.order - other.box.standing.order);
  const pages = flow.pages.map(({ items }, page) => ({
    items: [
      ...items,
      ...flow.notes.flatMap((notes) => (notes.page === page ? notes.items : [])),
    ].map((item) => placedItem(item, shift, page)),
    boxes: inDrawingOrder(boxes.filter((each) => each.page === page).map(({ box }) => box)),
  }));
  return {
    value: { pages, trace: traceOf(pages, geometry) },
    diagnostics: [...flow.diagnostics, ...crowdedOut(flow, job)],
  };
};
