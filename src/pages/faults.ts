import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';

const points = (length: number): string => `${Math.round(length * 10) / 10} pt`;

/** A block that may not split is `height` pt high where a page holds `room`. */
export const blockTooTall = (place: Place, height: number, room: number): Diagnostic =>
  error(
    'layout/block-taller-than-page',
    place,
    `a block that is kept together is ${points(height)} high, a page holds ${points(room)}`,
    'shorten or divide it, or let its style split over pages',
  );

/** A table row is `height` pt high where a page holds `room` under the table's head. */
export const rowTooTall = (place: Place, height: number, room: number): Diagnostic =>
  error(
    'layout/row-taller-than-page',
    place,
    `a table row is ${points(height)} high, a page holds ${points(room)}`,
    'shorten its cells, or divide the row in two',
  );

/** Columns need `width` pt together where there are `room`. */
export const columnsTooWide = (place: Place, width: number, room: number): Diagnostic =>
  error(
    'layout/wider-than-its-room',
    place,
    `the columns are ${points(width)} wide together, there is room for ${points(room)}`,
    'make them narrower, or the gap between them smaller',
  );

/** A header or footer is `height` pt high where the page margin has `room`. */
export const furnitureTooTall = (
  place: Place,
  region: 'header' | 'footer',
  height: number,
  room: number,
): Diagnostic =>
  error(
    'layout/page-furniture-too-tall',
    place,
    `the page ${region} needs ${points(height)}, the margin has ${points(room)}`,
    'widen the page margin, or shorten the text',
  );

/** The footnotes of a page need `height` pt where what marks them leaves `room`. */
export const notesTooTall = (
  place: Place,
  page: number,
  height: number,
  room: number,
): Diagnostic =>
  error(
    'layout/footnotes-too-tall',
    place,
    `the footnotes of page ${page} need ${points(height)}, and what marks them leaves ${points(Math.max(0, room))}`,
    'shorten them, or collect them at the end with `footnotes: end` in the theme',
  );

/** The job would fill `pages` pages. */
export const tooManyPages = (place: Place, pages: number): Diagnostic =>
  error(
    'layout/too-many-pages',
    place,
    `it would fill ${pages} pages, and ${limits.pages} is the limit`,
    'divide the report, or print less in this layout',
  );
