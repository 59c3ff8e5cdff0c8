import type { Place } from '../diagnostics/diagnostic.js';
import { cellFaultsIn } from '../tables/cell-faults.js';
import { isFatal, type Findings } from './findings.js';
import type { OpenedFiles, Packs } from './open-files.js';
import { readCharts, type ReadChart } from './read/content/charts.js';
import {
  mentions as newMentions,
  type CurrentRow,
  type Mentions,
  type Reading,
} from './read/context.js';
import { readDisplays } from './read/facts/display.js';
import { readFacts, type FactBook } from './read/facts/facts.js';
import { dataOf, keysOf, reading, type AnyFile, type FileState } from './read/files.js';
import {
  blocksOf,
  checkAbsent,
  checkMentions,
  checkUnused,
  readBlockIds,
} from './read/references.js';
import { readReportFile, type ReportFile } from './read/report-file.js';
import { readTerms } from './read/terms.js';
import { presenceIn } from './read/facts/when.js';
import type { Report, ReportRow } from './report.js';
import type { ChartsInput } from './schema/charts.js';
import { withTimeLabels } from './time-labels.js';

export interface LoadedReport {
  readonly report: Report;
  /** The pack of each of its languages. */
  readonly packs: Packs;
}

/** The report for one row, or the only one. */
export function composeReport(
  opened: OpenedFiles,
  row: CurrentRow | undefined,
  findings: Findings,
): LoadedReport | undefined {
  // Rows that could not be read have been reported, and without one nothing can be said of what refers to it.
  if (opened.rows !== undefined && row === undefined) return undefined;
  if (row !== undefined) findings.add([...row.faults, ...cellFaultsIn(row.table, row.index)]);
  const parts = readParts(opened, row, findings);
  const named = withThoseOfCharts(parts);
  checkNames(opened, parts, named, findings);
  const { main, book } = parts;
  if (main === undefined || findings.all().some(isFatal)) return undefined;
  // A fact whose value is empty was told, and a text that prints it says nothing.
  if (named.facts.some(({ name }) => !book.facts.has(name))) return undefined;
  const { facts, charts } = opened.files;
  // What is empty may have been meant to name a fact.
  if (!findings.all().some(({ code }) => code === 'report/empty-value'))
    checkUnused(named, unusedFacts(facts, book), keysOf(charts) ?? new Map(), findings);
  const report = reportOf(opened, row, { ...parts, main });
  return report && { report, packs: opened.packs };
}

/** What the files of a report say, read one by one, and what each names of the others. */
interface Parts {
  readonly book: FactBook;
  /** `undefined` where report.yaml could not be read. */
  readonly main: ReportFile | undefined;
  readonly blocks: ReadonlyMap<string, Place> | undefined;
  readonly glossary: Report['glossary'];
  readonly ownCharts: ReadonlyMap<string, ReadChart>;
  /** Those that the report takes from what all share. */
  readonly sharedCharts: ReadonlyMap<string, ReadChart>;
  /** Of all but charts, which keep their own. */
  readonly mentions: Mentions;
}

function readParts(opened: OpenedFiles, row: CurrentRow | undefined, findings: Findings): Parts {
  const { start, files, sharedFiles: shared, languages, packs, units, sourceBook } = opened;
  const mentions = newMentions();
  const readingOf = (file: AnyFile): Reading => ({
    ...reading(file, { start, languages, findings }),
    mentions,
    ...(row === undefined ? {} : { row }),
  });
  const input = dataOf(files.report);
  const book = readFacts(readingOf(files.facts), dataOf(files.facts) ?? {}, {
    units,
    sources: sourceBook,
    tables: opened.tables,
    displays: readDisplays(
      readingOf(files.report),
      input?.display,
      readingOf(files.facts),
      units,
      packs,
    ),
  });
  const presence = presenceIn(book, new Set(knownFacts(files.facts, book)?.keys()), row);
  const withFacts = (file: AnyFile): Reading => ({
    ...readingOf(file),
    presence,
    series: book.series,
    own: book.own,
  });
  const ownCharts = readCharts(withFacts(files.charts), dataOf(files.charts) ?? {});
  const glossary = [files.terms, ...(shared === undefined ? [] : [shared.terms])].flatMap((file) =>
    readTerms(readingOf(file), dataOf(file)),
  );
  const main = input && readReportFile(withFacts(files.report), input, sourceBook);
  const blocks = main && readBlockIds(blocksOf(main), findings);
  const wanted = new Set([...mentions.charts, ...mentions.chartAsides].map(({ name }) => name));
  const sharedCharts =
    shared === undefined
      ? new Map<string, ReadChart>()
      : chosenCharts(withFacts(shared.charts), dataOf(shared.charts) ?? {}, wanted, ownCharts);
  return { book, main, blocks, glossary, ownCharts, sharedCharts, mentions };
}

/** Of the charts that all reports share, those that a report names and does not draw itself. */
function chosenCharts(
  ofShared: Reading,
  data: ChartsInput,
  wanted: ReadonlySet<string>,
  own: ReadonlyMap<string, ReadChart>,
): ReadonlyMap<string, ReadChart> {
  const chosen = Object.keys(data).filter((chart) => wanted.has(chart) && !own.has(chart));
  return chosen.length === 0 ? new Map() : readCharts(ofShared, data, chosen);
}

const chartsOf = ({ sharedCharts, ownCharts }: Parts): ReadonlyMap<string, ReadChart> =>
  new Map([...sharedCharts, ...ownCharts]);

/** What a chart names is printed where the chart is. */
function withThoseOfCharts(parts: Parts): Mentions {
  const { mentions } = parts;
  const printed = new Set(mentions.charts.map(({ name }) => name));
  const charts = [...chartsOf(parts)].map(([id, chart]) => ({
    isPrinted: printed.has(id),
    ...chart.mentions,
  }));
  return {
    ...mentions,
    facts: [
      ...mentions.facts,
      ...charts.flatMap(({ isPrinted, facts }) => (isPrinted ? facts : [])),
    ],
    asides: [
      ...mentions.asides,
      ...charts.flatMap(({ isPrinted, facts, asides }) =>
        isPrinted ? asides : [...facts, ...asides],
      ),
    ],
  };
}

function checkNames(
  { files }: OpenedFiles,
  { book, main, blocks, sharedCharts }: Parts,
  named: Mentions,
  findings: Findings,
): void {
  const ownCharts = keysOf(files.charts);
  checkMentions(
    named,
    {
      facts: knownFacts(files.facts, book),
      charts: ownCharts && new Map([...keysOfCharts(sharedCharts), ...ownCharts]),
      blocks,
      notes: main && notePlaces(files.report, main.footnotes),
    },
    findings,
  );
  checkAbsent(named, book.absent, findings);
}

/** @returns `undefined` where the report names no edition, which has been reported */
function reportOf(
  { id, folder, start, languages, languagePlaces, units, sources }: OpenedFiles,
  row: CurrentRow | undefined,
  parts: Parts & { readonly main: ReportFile },
): Report | undefined {
  const { book, glossary } = parts;
  const { edition, ...main } = parts.main;
  if (edition === undefined) return undefined;
  const isWhole = ({ spec }: ReadChart): boolean =>
    spec.series.every(({ points }) => points.every(({ fact }) => book.facts.has(fact)));
  return {
    id,
    folder,
    languages,
    languagePlaces,
    ...main,
    edition,
    sources,
    units: units.own,
    unitPlaces: units.places,
    facts: book.facts,
    absent: book.absent,
    selections: book.selections,
    ...(row === undefined ? {} : { row: rowOf(row) }),
    charts: new Map(
      [...chartsOf(parts)].flatMap(([chart, read]) =>
        isWhole(read) ? [[chart, withTimeLabels(read.spec, book.facts, languages)] as const] : [],
      ),
    ),
    glossary,
    place: start,
  };
}

const notePlaces = (
  file: FileState<'report'>,
  notes: Report['footnotes'],
): ReadonlyMap<string, Place> | undefined =>
  file.state === 'read'
    ? new Map(
        [...notes.keys()].map(
          (id) => [id, file.places.key(file.data.footnotes ?? {}, id)] as const,
        ),
      )
    : undefined;

export const rowOf = ({ source, index, key, name }: CurrentRow): ReportRow => ({
  source,
  index,
  key,
  name,
});

const keysOfCharts = (
  charts: ReadonlyMap<string, ReadChart>,
): readonly (readonly [string, Place])[] =>
  [...charts].map(([id, { spec }]) => [id, spec.place] as const);

/** Every id that a text may name: the members of a series, and no selection, which is no figure. */
function knownFacts(
  file: FileState<'facts'>,
  book: FactBook,
): ReadonlyMap<string, Place> | undefined {
  const keys = keysOf(file);
  if (keys === undefined) return undefined;
  return new Map(
    [...keys].flatMap(([id, place]) => {
      if (book.selections.has(id)) return [];
      return (book.series.get(id) ?? [id]).map((member) => [member, place] as const);
    }),
  );
}

/** The ids to warn of where nothing names them: of a series that is used, none. */
function unusedFacts(file: FileState<'facts'>, book: FactBook): ReadonlyMap<string, Place> {
  const keys = keysOf(file) ?? new Map<string, Place>();
  return new Map([...keys].filter(([id]) => !book.series.has(id)));
}
