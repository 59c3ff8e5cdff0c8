import { printable, widthOf } from './code-frame.js';

/** Rows of text in columns, each as wide as its widest cell; hanzi take two columns of a terminal. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(inLine));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell));
  }
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Text of a file for one line of a terminal: no control characters, and spaces that a search finds. */
export const inLine = (text: string): string =>
  printable(text.replaceAll(/[\n\r\u00A0\u202F]+/gu, ' '));
