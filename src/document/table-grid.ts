import type { ElementNode } from './document.js';
import { childElements, childrenNamed } from './walk.js';

/** A cell, or the place of one that reaches down from a row above. */
export interface GridCell {
  readonly cell: ElementNode;
  /** From 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows that the cell goes on for after this one. */
  readonly rowsBelow: number;
  /** It began in a row above. */
  readonly isContinued: boolean;
}

const spanOf = (cell: ElementNode, name: 'colspan' | 'rowspan'): number =>
  Number(cell.attributes[name] ?? '1');

/**
 * The cells of a group of rows with their columns, those of cells that reach down included, as HTML forms a table: a cell
 * takes the first column that nothing from above reaches into.
 */
export function gridOf(rows: readonly ElementNode[]): readonly (readonly GridCell[])[] {
  let above: readonly GridCell[] = [];
  return rows.map((row) => {
    const waiting = above.flatMap((each): readonly GridCell[] =>
      each.rowsBelow > 0 ? [{ ...each, rowsBelow: each.rowsBelow - 1, isContinued: true }] : [],
    );
    const placed: GridCell[] = [];
    let column = 0;
    const passCovered = (): void => {
      for (;;) {
        const covered = waiting.find((each) => each.column === column);
        if (!covered) return;
        placed.push(covered);
        column += covered.columnSpan;
      }
    };
    for (const cell of childElements(row)) {
      passCovered();
      const columnSpan = spanOf(cell, 'colspan');
      const rowsBelow = spanOf(cell, 'rowspan') - 1;
      placed.push({ cell, column, columnSpan, rowsBelow, isContinued: false });
      column += columnSpan;
    }
    passCovered();
    const reached = new Set(placed);
    above = [...placed, ...waiting.filter((each) => !reached.has(each))];
    return above;
  });
}

/** The rows of a table by what their cells may reach down in: its heads, its bodies, and the rows of neither. */
export const rowGroups = (table: ElementNode): readonly (readonly ElementNode[])[] => [
  ...childrenNamed(table, 'thead', 'tbody').map((group) => childrenNamed(group, 'tr')),
  childrenNamed(table, 'tr'),
];

/** Rows below the heads of a table that are one head over all its columns: each heads the rows after it. */
export const groupHeads = (table: ElementNode): readonly ElementNode[] => {
  const [first] = rowGroups(table).flat();
  const columns = childrenNamed(first ?? table, 'th', 'td').reduce(
    (sum, cell) => sum + spanOf(cell, 'colspan'),
    0,
  );
  const body = [...childrenNamed(table, 'tbody'), table];
  return body
    .flatMap((group) => childrenNamed(group, 'tr'))
    .filter((row) => {
      const [only, ...others] = childrenNamed(row, 'th', 'td');
      const isWhole = others.length === 0 && only?.name === 'th' && columns > 1;
      return isWhole && spanOf(only, 'colspan') === columns;
    });
};

/** What is printed again where a table goes on over a page: its heads, and those of groups. */
export const repeatedIn = (table: ElementNode): readonly ElementNode[] => [
  ...childrenNamed(table, 'thead'),
  ...groupHeads(table),
];
