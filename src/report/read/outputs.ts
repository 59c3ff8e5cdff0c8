import { shorten } from '../../diagnostics/wording.js';
import { foldName, refuseName } from '../names.js';
import type { Output, OutputRow } from '../report.js';
import type { OutputInput } from '../schema/report.js';
import { readKeyFigures } from './blocks.js';
import { mention, type Reading } from './context.js';
import { shareColumns } from './rows.js';

const defaultLayout = 'fact-sheet';

/** The PDFs of a report; one fact sheet where it does not say. */
export function readOutputs(
  reading: Reading,
  input: readonly OutputInput[] | undefined,
  container: object,
): readonly Output[] {
  const { places } = reading;
  if (input === undefined || input.length === 0) {
    return [{ layout: defaultLayout, place: places.of(container) }];
  }
  const seen = new Set<string>();
  return input.map((output) => {
    checkLayout(reading, output, seen);
    const rows = output.rows?.flatMap((row) => readRow(reading, row) ?? []);
    return {
      layout: output.layout,
      ...(rows === undefined ? {} : { rows }),
      ...(output.figures === undefined ? {} : { figures: readKeyFigures(reading, output.figures) }),
      ...(output.annex === undefined ? {} : { annex: output.annex }),
      place: places.of(output),
    };
  });
}

function checkLayout({ places, findings }: Reading, output: OutputInput, seen: Set<string>): void {
  if (output.layout === '') return;
  const place = places.value(output, 'layout');
  const fault = refuseName(output.layout, 'layout');
  if (fault !== undefined) findings.error(fault.code, place, fault.problem, fault.remedy);
  const name = foldName(output.layout);
  if (seen.has(name)) {
    findings.error(
      'report/same-output',
      place,
      `the layout “${shorten(output.layout)}” stands twice and would write one file twice`,
      'remove one of the two outputs',
    );
  }
  seen.add(name);
}

type OutputRowInput = NonNullable<OutputInput['rows']>[number];

/** A row of an output without the blocks that the current row leaves out. */
function readRow(reading: Reading, input: OutputRowInput): OutputRow | undefined {
  const place = reading.places.of(input);
  const leftOut = new Set(reading.mentions.leftOut.map(({ name }) => name));
  const read = input.map((cell) => ({ cell, ids: readBlockIds(reading, cell) }));
  const kept = read.flatMap(({ cell, ids }) => {
    const blocks = ids.filter((id) => !leftOut.has(id));
    return blocks.length > 0 || ids.length === 0 ? [{ cell, blocks }] : [];
  });
  if (kept.length === 0) return undefined;
  const spans = shareColumns(
    reading,
    kept.map(({ cell }) => cell),
    place,
  );
  const cells = kept.map(({ blocks }, index) => ({ span: spans[index] ?? 12, blocks }));
  return { cells, place };
}

function readBlockIds(reading: Reading, cell: OutputRowInput[number]): readonly string[] {
  const { places, findings, mentions } = reading;
  const isBoth = cell.block !== undefined && cell.stack !== undefined;
  const isNeither = cell.block === undefined && cell.stack === undefined && places.isWritten(cell);
  if (isBoth || isNeither) {
    findings.error(
      'report/block-kind',
      isBoth ? places.key(cell, 'stack') : places.of(cell),
      isBoth ? 'the cell has both block and stack' : 'the cell names no block',
      'write “block:” with the id of a block, or “stack:” with several',
    );
  }
  if (cell.block !== undefined) {
    mention(mentions.blocks, cell.block, places.value(cell, 'block'));
    return [cell.block];
  }
  const stack = cell.stack ?? [];
  stack.forEach((id, index) => mention(mentions.blocks, id, places.value(stack, index)));
  return stack;
}
