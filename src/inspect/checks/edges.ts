import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Document } from '../../document/document.js';
import { KEPT_CLEAR } from '../../sheet/legible.js';
import type { TracedItem, TracedPage } from '../../sheet/trace.js';
import {
  nameOf,
  onPage,
  overColumn,
  placeOf,
  points,
  TOLERANCE,
  type Check,
} from '../inspection.js';

/** How far a box reaches over the nearest edge of an area, 0 where it lies inside. */
const reach = (
  item: TracedItem,
  area: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  },
): number =>
  Math.max(
    area.left - item.x,
    item.x + item.width - area.right,
    area.top - item.y,
    item.y + item.height - area.bottom,
    0,
  );

const overflow = (
  item: TracedItem,
  page: TracedPage,
  document: Document,
): readonly Diagnostic[] => {
  if (item.kind === 'box') return [];
  const over = overColumn(item);
  if (over <= TOLERANCE) return [];
  return [
    error(
      'layout/overflow',
      placeOf(item.element, document),
      `${nameOf(item)} is ${points(over)} wider than its column ${onPage(page)}`,
      'shorten it, let it break, or give its column more width',
    ),
  ];
};

/** A line of a header or footer that stands in what the cutter may take. A picture there may bleed. */
const nearTrim = (
  item: TracedItem,
  page: TracedPage,
  document: Document,
): readonly Diagnostic[] => {
  if (item.kind !== 'line') return [];
  const { width, height } = page;
  const safe = {
    left: KEPT_CLEAR,
    top: KEPT_CLEAR,
    right: width - KEPT_CLEAR,
    bottom: height - KEPT_CLEAR,
  };
  const outside = reach(item, safe);
  if (outside <= TOLERANCE) return [];
  return [
    error(
      'layout/outside-margins',
      placeOf(item.element, document),
      `${nameOf(item)} of the ${item.region} stands ${points(outside)} too near to the edge of page ${page.number}: 5 mm are kept clear`,
      'shorten it to fewer lines, or give headerTop, footerBottom or the margins of the page more room',
    ),
  ];
};

const beyond = (item: TracedItem, page: TracedPage, document: Document): readonly Diagnostic[] => {
  if (item.kind === 'box') return [];
  const { left, top, right, bottom } = page.margins;
  const sheet = { left: 0, top: 0, right: page.width, bottom: page.height };
  const over = reach(item, sheet);
  if (over > TOLERANCE) {
    return [
      error(
        'layout/off-page',
        placeOf(item.element, document),
        `${nameOf(item)} lies ${points(over)} beyond the edge of page ${page.number}`,
        'take away the negative margin, or make the block smaller',
      ),
    ];
  }
  // What hangs in the margin has its own column there.
  const isHung = item.kind === 'line' && item.column.x + item.column.width <= left;
  const body = {
    left: isHung ? KEPT_CLEAR : left,
    top,
    right: page.width - right,
    bottom: page.height - bottom,
  };
  if (item.region !== 'body') return nearTrim(item, page, document);
  const outside = reach(item, body);
  if (outside <= TOLERANCE) return [];
  return [
    error(
      'layout/outside-margins',
      placeOf(item.element, document),
      `${nameOf(item)} lies ${points(outside)} outside the margins of page ${page.number}`,
      'take away the negative margin, or make the block smaller',
    ),
  ];
};

/** Lines, charts and pictures stay inside their column, their page's margins and the page. */
export const edges: Check = (trace, document) =>
  trace.pages.flatMap((page) =>
    page.items.flatMap((item) => {
      const over = overflow(item, page, document);
      // What is too wide for its column lies outside the margins for that reason alone.
      return over.length > 0 ? over : beyond(item, page, document);
    }),
  );
