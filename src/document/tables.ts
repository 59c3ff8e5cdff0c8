import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from './document.js';
import { gridOf, rowGroups, type GridCell } from './table-grid.js';
import { childElements, elementsOf } from './walk.js';

/** Columns of the page's grid. */
const gridColumns = 12;

/** Rows whose cells cover another number of columns than most rows of their table do. */
export function checkTables(root: ElementNode): readonly Diagnostic[] {
  return elementsOf(root)
    .filter(({ name }) => name === 'table')
    .flatMap(checkTable);
}

function checkTable(table: ElementNode): readonly Diagnostic[] {
  const groups = rowGroups(table).map((rows) => ({ rows, grid: gridOf(rows) }));
  const rows = groups.flatMap(({ rows: own, grid }) =>
    own.map((row, index) => {
      const cells = grid[index] ?? [];
      return { row, width: widthOf(cells), isCrossing: crossingIn(cells).length > 0 };
    }),
  );
  const counts = new Map<number, number>();
  for (const { width } of rows) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  const ragged = rows
    .filter(({ width, isCrossing }) => width !== usual && !isCrossing)
    .map(({ row, width }) =>
      error(
        'document/ragged-table',
        row.place,
        `this row covers ${columns(width)}, and the table has ${usual}`,
        'add or remove cells, or set their colspan and rowspan',
      ),
    );
  return [...ragged, ...groups.flatMap(({ grid }) => checkSpans(grid))];
}

/** Cells that run into one that reaches down from above. */
const crossingIn = (cells: readonly GridCell[]): readonly GridCell[] =>
  cells.filter(
    (own) =>
      !own.isContinued &&
      cells.some(
        (other) =>
          other.isContinued &&
          other.column < own.column + own.columnSpan &&
          own.column < other.column + other.columnSpan,
      ),
  );

const widthOf = (cells: readonly GridCell[]): number =>
  cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);

/** Cells that reach below the last row of their group, and those that run into one that reaches down. */
function checkSpans(grid: readonly (readonly GridCell[])[]): readonly Diagnostic[] {
  const below = (grid.at(-1) ?? [])
    .filter(({ rowsBelow }) => rowsBelow > 0)
    .map(({ cell, rowsBelow }) =>
      error(
        'document/ragged-table',
        cell.place,
        `this cell reaches ${rowsBelow === 1 ? 'a row' : `${rowsBelow} rows`} below the last of its rows`,
        `set its rowspan to ${Number(cell.attributes['rowspan']) - rowsBelow}, or add rows`,
      ),
    );
  const crossing = grid.flatMap((cells) =>
    crossingIn(cells).map(({ cell }) =>
      error(
        'document/ragged-table',
        cell.place,
        'this cell runs into one that reaches down from a row above',
        'set its colspan, or the rowspan of the cell above',
      ),
    ),
  );
  return [...below, ...crossing];
}

const columns = (count: number): string => (count === 1 ? '1 column' : `${count} columns`);

/** Rows of the page whose columns take more than the grid has. */
export function checkGrid(root: ElementNode): readonly Diagnostic[] {
  return elementsOf(root).flatMap((row): readonly Diagnostic[] => {
    const total = childElements(row).reduce(
      (sum, col) => sum + Number(col.attributes['span'] ?? '0'),
      0,
    );
    // A span that is not a number has been reported; the sum it spoils is not.
    if (row.name !== 'row' || !(total > gridColumns)) return [];
    return [
      error(
        'document/row-too-wide',
        row.place,
        `the columns of this row span ${total}, and the grid has ${gridColumns}`,
        `make the spans add up to at most ${gridColumns}`,
      ),
    ];
  });
}

/** What cannot stand in a text that flows through columns: columns of its own, and the beginning of a page. */
export function checkMulticolumns(root: ElementNode): readonly Diagnostic[] {
  const outermost = elementsOf(root).filter(flowsThroughColumns);
  return [...new Set(outermost.flatMap((div) => elementsOf(div).filter((inner) => inner !== div)))]
    .filter((inner) => flowsThroughColumns(inner) || inner.attributes['starts-page'] === 'true')
    .map((inner) =>
      error(
        'document/misplaced-element',
        inner.place,
        flowsThroughColumns(inner)
          ? 'columns stand inside a text that flows through columns'
          : `<${inner.name}> begins a page inside a text that flows through columns`,
        'close the <div> of the columns before it',
      ),
    );
}

const flowsThroughColumns = ({ attributes }: ElementNode): boolean =>
  attributes['columns'] !== undefined;
