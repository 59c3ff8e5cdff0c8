import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Cell, Row } from '../../blocks.js';
import type { CellInput, RowInput, RowsInput } from '../../schema/blocks.js';
import { blockKinds, readBlock } from './blocks.js';
import type { Reading } from '../context.js';
import { isKept, readWhen } from '../facts/when.js';

const columns = 12;

/** Rows of blocks on the twelve-column grid. */
export const readRows = (reading: Reading, input: RowsInput | undefined): readonly Row[] =>
  (input ?? []).flatMap((row) => readRow(reading, row) ?? []);

/** A row without the cells that are left out, which leave their columns to the others; `undefined` without any cell. */
function readRow(reading: Reading, input: RowInput): Row | undefined {
  const place = reading.places.of(input);
  const read = input.map((cell) => ({
    cell,
    blocks: readWhen(reading, cell, (own) => readCell(own, cell)) ?? [],
    isLeftOut: isLeftOut(reading, cell),
  }));
  const kept = read.filter((each) => !each.isLeftOut);
  if (kept.length === 0) return undefined;
  const spans = shareColumns(
    reading,
    kept.map(({ cell }) => cell),
    place,
  );
  const isShorter = kept.length < read.length;
  const left = columns - spans.reduce((sum, span) => sum + span, 0);
  const cells = kept.map(({ blocks }, index) => ({
    span: (spans[index] ?? columns) + (isShorter && index === kept.length - 1 ? left : 0),
    blocks,
  }));
  return { cells: cells satisfies readonly Cell[], place };
}

/** A cell of which nothing is kept: the cell itself, or all of its stack. */
const isLeftOut = (reading: Reading, cell: CellInput): boolean =>
  !isKept(reading, cell) ||
  (cell.stack !== undefined && cell.stack.every((block) => !isKept(reading, block)));

function readCell(reading: Reading, input: CellInput): Cell['blocks'] {
  const { stack } = input;
  if (stack === undefined) {
    const block = readBlock(reading, input);
    return block === undefined ? [] : [block];
  }
  const own = [...blockKinds, 'title' as const, 'id' as const].find(
    (key) => input[key] !== undefined,
  );
  if (own !== undefined) {
    reading.findings.error(
      'report/block-kind',
      reading.places.key(input, own),
      `“${own}” stands beside a stack`,
      'move it into a block of the stack',
    );
  }
  return stack.flatMap((each) => readBlock(reading, each) ?? []);
}

/**
 * Columns of each cell of a row. Cells without a span share what the others leave, the first ones taking what does
 * not divide; a row that needs more than twelve is reported.
 */
export function shareColumns(
  { findings }: Pick<Reading, 'findings'>,
  cells: readonly { readonly span?: number | undefined }[],
  place: Place,
): readonly number[] {
  const given = cells.reduce((sum, { span = 0 }) => sum + span, 0);
  const open = cells.filter(({ span }) => span === undefined).length;
  const left = columns - given;
  if (left < open) {
    findings.error(
      'report/span-sum',
      place,
      open === 0
        ? `the spans of the row add up to ${given} columns, and the grid has ${columns}`
        : `the spans of the row take ${given} of ${columns} columns, which leaves too few for the others`,
      'make the spans smaller or begin a new row',
    );
    return cells.map(() => 1);
  }
  let shared = 0;
  return cells.map(({ span }) => {
    if (span !== undefined) return span;
    const extra = shared < left % open ? 1 : 0;
    shared += 1;
    return Math.floor(left / open) + extra;
  });
}
