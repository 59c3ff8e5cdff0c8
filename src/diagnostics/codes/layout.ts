import type { CodeDocumentation } from '../documentation.js';

/** What cannot be laid out on pages. */
export const layoutCodes = {
  'layout/block-taller-than-page': {
    what: 'A block that is kept together does not fit on a page.',
    why: 'It would run off the foot of the page.',
    remedy: 'Shorten or divide it, or let its style split over pages.',
  },
  'layout/row-taller-than-page': {
    what: 'A table row does not fit on a page.',
    why: 'A row that is cut in two is read as two rows.',
    remedy: 'Shorten its cells, or divide the row in two.',
  },
  'layout/wider-than-its-room': {
    what: 'Columns or a table are wider than the room they stand in.',
    why: 'The last of them would stand beyond the margin.',
    remedy: 'Make them narrower, or the gap between them smaller.',
  },
  'layout/footnotes-too-tall': {
    what: 'The footnotes of a page leave no room for the text that marks them.',
    why: 'A note stands on the page of its mark; here the two do not fit on one page.',
    remedy: 'Shorten the notes, or collect them at the end with `footnotes: end` in the theme.',
  },
  'layout/page-furniture-too-tall': {
    what: 'A header or footer does not fit in the page margin.',
    why: 'It would lie on the text of the page.',
    remedy: 'Widen the page margin in the theme, or shorten the text.',
  },
  'layout/page-count': {
    what: 'A PDF has more or fewer pages than `pages` of its output promises.',
    why: 'Paper is ordered and folded by the number of pages.',
    remedy: 'Shorten or add to the report, or correct `pages` under `outputs` in report.yaml.',
  },
  'layout/too-many-pages': {
    what: 'The document would fill more pages than the limit.',
    why: 'No fact sheet is so long; a mistake in a layout is.',
    remedy: 'Divide the report, or print less in this layout.',
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
