import type { Place } from '../../diagnostics/diagnostic.js';
import type { Cell, Row } from '../report.js';
import type { CellInput, RowInput, RowsInput } from '../schema/blocks.js';
import { blockKinds, readBlock } from './blocks.js';
import type { Reading } from './context.js';

const columns = 12;

/** Rows of blocks on the twelve-column grid. */
export const readRows = (reading: Reading, input: RowsInput | undefined): readonly Row[] =>
  (input ?? []).map((row) => readRow(reading, row));

function readRow(reading: Reading, input: RowInput): Row {
  const place = reading.places.of(input);
  const spans = shareColumns(reading, input, place);
  const cells = input.map((cell, index) => ({
    span: spans[index] ?? columns,
    blocks: readCell(reading, cell),
  }));
  return { cells: cells satisfies readonly Cell[], place };
}

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
