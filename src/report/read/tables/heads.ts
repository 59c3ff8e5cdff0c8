import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import { textOf, type Grid } from '../../../tables/grid.js';
import type { Reading } from '../context.js';

/** The index of the column with a head, or `undefined` after a fault. */
export function indexOfHead(
  { findings }: Reading,
  grid: Grid,
  head: string,
  place: Place,
): number | undefined {
  const index = grid.heads.indexOf(head);
  if (index >= 0) return index;
  findings.add([
    {
      code: 'table/unknown-column',
      severity: 'error',
      place,
      problem: `the table has no head “${shorten(head)}”`,
      remedy:
        headBelow(grid, head) ??
        suggest(head, grid.heads, 'correct the head, here or in the table'),
      also: [grid.placeOf(-1, 0)],
    },
  ]);
  return undefined;
}

const mostLinesAbove = 50;

/** Above the heads a file may say what it is. */
export function headBelow({ rows, placeOf }: Grid, head: string): string | undefined {
  const row = rows
    .slice(0, mostLinesAbove)
    .findIndex((cells) => cells.some((cell) => textOf(cell) === head));
  return row < 0
    ? undefined
    : `where the heads stand in line ${placeOf(row, 0).line}, say “head-row: ${placeOf(row, 0).line}” under “table”`;
}
