import type { Place } from '../diagnostics/diagnostic.js';
import { cellFaultsIn } from '../tables/cell-faults.js';
import { isFatal, type Findings } from './findings.js';
import type { OpenedFiles, Packs, SharedFiles } from './open-files.js';
import { readCharts, type ReadChart } from './read/content/charts.js';
import { mentions as newMentions, type CurrentRow, type Reading } from './read/context.js';
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
import { readReportFile } from './read/report-file.js';
import { readTerms } from './read/terms.js';
import { presenceIn } from './read/facts/when.js';
import type { Report, ReportRow } from './report.js';
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
  const {
    id,
    folder,
    start,
    files,
    sharedFiles: shared,
    languages,
    languagePlaces,
    packs,
    units,
  } = opened;
  const { sourceBook, sources, tables } = opened;
  // Rows that could not be read have been reported, and without one nothing can be said of what refers to it.
  if (opened.rows !== undefined && row === undefined) return undefined;
  if (row !== undefined) findings.add([...row.faults, ...cellFaultsIn(row.table, row.index)]);
  const mentions = newMentions();
  const readingOf = (file: AnyFile): Reading => ({
    ...reading(file, { start, languages, findings }),
    mentions,
    ...(row === undefined ? {} : { row }),
  });
  const input = dataOf(files.report);
  const chartsOf = (file: FileState<'charts'>): ReadonlyMap<string, ReadChart> =>
    readCharts(
      { ...readingOf(file), presence, series: book.series, own: book.own },
      dataOf(file) ?? {},
    );

  const book = readFacts(readingOf(files.facts), dataOf(files.facts) ?? {}, {
    units,
    sources: sourceBook,
    tables,
    displays: readDisplays(
      readingOf(files.report),
      input?.display,
      readingOf(files.facts),
      units,
      packs,
    ),
  });
  const known = knownFacts(files.facts, book);
  const presence = presenceIn(book, new Set(known?.keys()), row);
  const ownCharts = chartsOf(files.charts);
  const glossary = [
    ...readTerms(readingOf(files.terms), dataOf(files.terms)),
    ...(shared === undefined ? [] : readTerms(readingOf(shared.terms), dataOf(shared.terms))),
  ];
  const main =
    input === undefined
      ? undefined
      : readReportFile(
          { ...readingOf(files.report), presence, series: book.series, own: book.own },
          input,
          sourceBook,
        );
  const blocks = main === undefined ? undefined : readBlockIds(blocksOf(main), findings);
  const named = new Set([...mentions.charts, ...mentions.chartAsides].map(({ name }) => name));
  const sharedCharts =
    shared === undefined ? new Map<string, ReadChart>() : sharedChartsOf(shared, named, ownCharts);
  const charts = new Map([...sharedCharts, ...ownCharts]);
  const printed = new Set(mentions.charts.map(({ name }) => name));
  for (const [chart, { mentions: own }] of charts) {
    (printed.has(chart) ? mentions.facts : mentions.asides).push(...own.facts);
    mentions.asides.push(...own.asides);
  }
  const chartKeys = keysOf(files.charts);
  checkMentions(
    mentions,
    {
      facts: known,
      charts: chartKeys && new Map([...keysOfCharts(sharedCharts), ...chartKeys]),
      blocks,
      notes: main && notePlaces(files.report, main.footnotes),
    },
    findings,
  );
  checkAbsent(mentions, book.absent, findings);
  if (main === undefined || findings.all().some(isFatal)) return undefined;
  // A fact whose value is empty was told, and a text that prints it says nothing.
  if (mentions.facts.some(({ name }) => !book.facts.has(name))) return undefined;
  // What is empty may have been meant to name a fact.
  if (!findings.all().some(({ code }) => code === 'report/empty-value'))
    checkUnused(mentions, unusedFacts(files.facts, book), chartKeys ?? new Map(), findings);
  const { edition, ...rest } = main;
  if (edition === undefined) return undefined;
  const isWhole = ({ spec }: ReadChart): boolean =>
    spec.series.every(({ points }) => points.every(({ fact }) => book.facts.has(fact)));
  const report: Report = {
    id,
    folder,
    languages,
    languagePlaces,
    ...rest,
    edition,
    sources,
    units: units.own,
    unitPlaces: units.places,
    facts: book.facts,
    absent: book.absent,
    selections: book.selections,
    ...(row === undefined ? {} : { row: rowOf(row) }),
    charts: new Map(
      [...charts].flatMap(([chart, read]) =>
        isWhole(read) ? [[chart, withTimeLabels(read.spec, book.facts, languages)] as const] : [],
      ),
    ),
    glossary,
    place: start,
  };
  return { report, packs };

  function sharedChartsOf(
    { charts: file }: SharedFiles,
    wanted: ReadonlySet<string>,
    own: ReadonlyMap<string, ReadChart>,
  ): ReadonlyMap<string, ReadChart> {
    const data = dataOf(file) ?? {};
    const chosen = Object.keys(data).filter((chart) => wanted.has(chart) && !own.has(chart));
    if (chosen.length === 0) return new Map();
    return readCharts(
      { ...readingOf(file), presence, series: book.series, own: book.own },
      data,
      chosen,
    );
  }
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
