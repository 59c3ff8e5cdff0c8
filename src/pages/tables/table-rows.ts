import type { TableCellNode, TableNode, TableRowNode } from '../../sheet/nodes.js';
import { cellWidth, columnWidths } from './table-columns.js';

/** Height that the rules over and under a row take. */
export const ruleHeights = ({ box }: TableRowNode): number =>
  (box?.top?.width ?? 0) + (box?.bottom?.width ?? 0);

/** What stands over and under the cells of rows that are covered by one. */
export const aroundRows = (rows: readonly TableRowNode[]): number => {
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    (first?.padding.top ?? 0) +
    (first?.box?.top?.width ?? 0) +
    (last?.padding.bottom ?? 0) +
    (last?.box?.bottom?.width ?? 0)
  );
};

/** Whether a cell of a row reaches into the one after it. */
export const coversNext = (row: TableRowNode | undefined): boolean =>
  row?.cells.some(({ rowsBelow }) => rowsBelow !== undefined) ?? false;

/** Whether a row would stand alone at the foot of a page, under the head of its table or group, or at the top of one. */
const isAlone = ({ rows, headerRows }: TableNode, index: number): boolean => {
  const next = rows[index + 1];
  if (index < headerRows || next === undefined || next.headsGroup || rows[index]?.headsGroup)
    return false;
  return index === headerRows || rows[index - 1]?.headsGroup === true || index + 2 === rows.length;
};

/** How many rows stay on the page of the one at `index`, itself included: by cells that cover several, or wishes too. */
export const rowsKept = (table: TableNode, index: number, withWishes: boolean): number => {
  let last = index;
  for (;;) {
    const row = table.rows[last];
    const keeps =
      coversNext(row) || (withWishes && (row?.keepWithNext === true || isAlone(table, last)));
    if (!keeps || last + 1 >= table.rows.length) return last - index + 1;
    last += 1;
  }
};

/** The cells of a row with their widths and their places from the left, in pt. */
export const cellsAt = (
  table: TableNode,
  row: TableRowNode,
  width: number,
): readonly {
  readonly cell: TableCellNode;
  readonly column: number;
  readonly x: number;
  readonly width: number;
}[] => {
  const widths = columnWidths(table, width);
  let column = 0;
  let x = 0;
  return row.cells.map((cell) => {
    const own = cellWidth(widths, column, cell.columnSpan ?? 1, table.columnGap);
    const at = { cell, column, x, width: own };
    column += cell.columnSpan ?? 1;
    x += own + table.columnGap;
    return at;
  });
};
