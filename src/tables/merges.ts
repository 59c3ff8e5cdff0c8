import { textOf, type Grid, type Merge } from './grid.js';

/** The merged cells that cover a cell which is not the first of them, so that it is empty. */
export function mergeOver({ merges = [], placeOf }: Grid, row: number, column: number): string {
  const { line, column: across } = placeOf(row, column);
  const over = merges.find(
    ({ top, left, bottom, right }) =>
      line >= top && line <= bottom && across >= left && across <= right,
  );
  return over === undefined ? '' : inWords(over);
}

/** The merged cells of a column that show one of some texts beside several rows, of which only the first has it. */
export function mergeWith(
  { merges = [], heads, placeOf }: Grid,
  column: number,
  texts: readonly string[],
): string {
  if (column >= heads.length) return '';
  const { column: across } = placeOf(-1, column);
  const shown = merges.find(
    ({ text, top, bottom, left }) =>
      left === across && bottom > top && texts.includes(textOf(text)),
  );
  return shown === undefined ? '' : inWords(shown);
}

const inWords = ({ address }: Merge): string =>
  `; the cells ${address} are merged, and only the first of them holds what all show`;
