import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { ElementNode } from './document.js';
import { elementsOf } from './walk.js';

/** Columns of the page's grid. */
const gridColumns = 12;

/** Rows whose cells cover another number of columns than most rows of their table do. */
export function checkTables(root: ElementNode): readonly Diagnostic[] {
  return elementsOf(root)
    .filter(({ name }) => name === 'table')
    .flatMap(checkTable);
}

function checkTable(table: ElementNode): readonly Diagnostic[] {
  const rows = elementsOf(table).filter(({ name }) => name === 'tr');
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(width(row), (counts.get(width(row)) ?? 0) + 1);
  const [usual] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
  return rows
    .filter((row) => width(row) !== usual)
    .map((row) =>
      error(
        'document/ragged-table',
        row.place,
        `this row covers ${columns(width(row))}, and the table has ${usual}`,
        'add or remove cells, or set their colspan',
      ),
    );
}

const width = (row: ElementNode): number =>
  row.children.reduce(
    (sum, cell) =>
      cell.kind === 'element' ? sum + Number(cell.attributes['colspan'] ?? '1') : sum,
    0,
  );

const columns = (count: number): string => (count === 1 ? '1 column' : `${count} columns`);

/** Rows of the page whose columns take more than the grid has. */
export function checkGrid(root: ElementNode): readonly Diagnostic[] {
  return elementsOf(root).flatMap((row): readonly Diagnostic[] => {
    const total = row.children.reduce(
      (sum, col) => (col.kind === 'element' ? sum + Number(col.attributes['span'] ?? '0') : sum),
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
