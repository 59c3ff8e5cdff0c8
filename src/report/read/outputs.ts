import { shorten, suggest } from '../../diagnostics/wording.js';
import type { LanguageTag } from '../../language/language.js';
import { foldName, refuseName } from '../names.js';
import type { Output, OutputRow } from '../report.js';
import type { OutputInput } from '../schema/report.js';
import { readKeyFigures } from './content/blocks.js';
import { mention, type Reading } from './context.js';
import { readLanguages } from './languages.js';
import { shareColumns } from './content/rows.js';

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
    checkNames(reading, output, seen);
    const languages = readOutputLanguages(reading, output);
    const rows = output.rows?.flatMap((_, at, all) => readRow(reading, all, at) ?? []);
    return {
      layout: output.layout,
      ...(languages === undefined ? {} : { languages }),
      ...(output.pages === undefined
        ? {}
        : { pages: { count: output.pages, place: places.value(output, 'pages') } }),
      ...(output.file === undefined ? {} : { file: output.file }),
      ...(rows === undefined ? {} : { rows }),
      ...(output.figures === undefined ? {} : { figures: readKeyFigures(reading, output.figures) }),
      ...(output.annex === undefined ? {} : { annex: output.annex }),
      place: places.of(output),
    };
  });
}

function checkNames({ places, findings }: Reading, output: OutputInput, seen: Set<string>): void {
  if (output.layout === '' || output.file === '') return;
  for (const key of ['layout', 'file'] as const) {
    const value = output[key];
    const fault = value === undefined ? undefined : refuseName(value, key);
    if (fault !== undefined)
      findings.error(fault.code, places.value(output, key), fault.problem, fault.remedy);
  }
  const key = output.file === undefined ? 'layout' : 'file';
  const name = `${key} ${foldName(output[key] ?? '')}`;
  if (seen.has(name)) {
    findings.error(
      'report/same-output',
      places.value(output, key),
      `the ${key} “${shorten(output[key] ?? '')}” stands twice and would write one file twice`,
      'remove one of the two outputs, or give it a name of its own with “file:”',
    );
  }
  seen.add(name);
}

/** The languages of an output, each one of the report's. */
function readOutputLanguages(
  { places, findings, languages: known }: Reading,
  { languages }: OutputInput,
): readonly LanguageTag[] | undefined {
  // An empty list has been told by the schema: what else is to be found is found in all languages.
  if (languages === undefined || languages.length === 0 || known.length === 0) return undefined;
  languages.forEach((language, index) => {
    if (language === '' || known.includes(language)) return;
    findings.error(
      'report/undeclared-language',
      places.value(languages, index),
      `“${shorten(language)}” is not a language of the report`,
      suggest(language, known, 'name some of the languages of the report'),
    );
  });
  return readLanguages(languages, places, findings).filter((language) => known.includes(language));
}

type OutputRowsInput = NonNullable<OutputInput['rows']>;
type OutputCellInput = Exclude<Exclude<OutputRowsInput[number], string>[number], string>;

/** A row of an output without the blocks that the current row leaves out. An id alone is a row, or a cell, of that block. */
function readRow(reading: Reading, rows: OutputRowsInput, rowIndex: number): OutputRow | undefined {
  const { places, mentions } = reading;
  const row = rows[rowIndex] ?? [];
  const written = typeof row === 'string' ? [row] : row;
  const place = typeof row === 'string' ? places.value(rows, rowIndex) : places.of(row);
  const leftOut = new Set(mentions.leftOut.map(({ name }) => name));
  const read = written.map((cell, at) => {
    if (typeof cell !== 'string') return { cell, ids: readBlockIds(reading, cell) };
    mention(mentions.blocks, cell, typeof row === 'string' ? place : places.value(row, at));
    return { cell: {}, ids: [cell] };
  });
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

function readBlockIds(reading: Reading, cell: OutputCellInput): readonly string[] {
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
