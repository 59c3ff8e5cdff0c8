import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';

const points = (length: number): string => `${Math.round(length * 10) / 10} pt`;

/** A block that may not split is `height` pt high where a page holds `room`. */
export const blockTooTall = (place: Place, height: number, room: number): Diagnostic => ({
  code: 'layout/block-taller-than-page',
  severity: 'error',
  place,
  problem: `a block that is kept together is ${points(height)} high, a page holds ${points(room)}`,
  remedy: 'shorten or divide it, or let its style split over pages',
});

/** A table row is `height` pt high where a page holds `room` under the table's head. */
export const rowTooTall = (place: Place, height: number, room: number): Diagnostic => ({
  code: 'layout/row-taller-than-page',
  severity: 'error',
  place,
  problem: `a table row is ${points(height)} high, a page holds ${points(room)}`,
  remedy: 'shorten its cells, or divide the row in two',
});

/** Columns need `width` pt together where there are `room`. */
export const columnsTooWide = (place: Place, width: number, room: number): Diagnostic => ({
  code: 'layout/wider-than-its-room',
  severity: 'error',
  place,
  problem: `the columns are ${points(width)} wide together, there is room for ${points(room)}`,
  remedy: 'make them narrower, or the gap between them smaller',
});

/** A header or footer is `height` pt high where the page margin has `room`. */
export const furnitureTooTall = (
  place: Place,
  region: 'header' | 'footer',
  height: number,
  room: number,
): Diagnostic => ({
  code: 'layout/page-furniture-too-tall',
  severity: 'error',
  place,
  problem: `the page ${region} needs ${points(height)}, the margin has ${points(room)}`,
  remedy: 'widen the page margin, or shorten the text',
});

/** The job would fill `pages` pages. */
export const tooManyPages = (place: Place, pages: number): Diagnostic => ({
  code: 'layout/too-many-pages',
  severity: 'error',
  place,
  problem: `it would fill ${pages} pages, and ${limits.pages} is the limit`,
  remedy: 'divide the report, or print less in this layout',
});
