import type { Localized } from '../language/language.js';
import type { TableCell } from './blocks.js';
import type { Prose } from './prose.js';

/** What the cells of a row print, each where it begins. */
export const printedCells = (cells: readonly TableCell[]): readonly Localized<Prose>[] =>
  cells.flatMap(({ content, isContinued }) => (isContinued ? [] : [content]));
