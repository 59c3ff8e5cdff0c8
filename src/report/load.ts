import { basename, dirname, join, sep } from 'node:path';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoot, type Root } from '../files/root.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { canonicalTag, primaryLanguage } from '../language/tags.js';
import { findings as newFindings, type Findings } from './findings.js';
import { refuseName } from './names.js';
import { mentions as newMentions, type CurrentRow, type Reading } from './read/context.js';
import { readCharts, type ReadChart } from './read/charts.js';
import { readEach } from './read/each.js';
import { readDisplays } from './read/display.js';
import { readFacts, type FactBook } from './read/facts.js';
import { keysOf, listFiles, readFile, type FileState } from './read/files.js';
import { readLanguages } from './read/languages.js';
import { readReportFile } from './read/report-file.js';
import type { SourceBook } from './read/origins.js';
import {
  blocksOf,
  checkAbsent,
  checkMentions,
  checkUnused,
  readBlockIds,
} from './read/references.js';
import { readSources, remoteSources, type RemoteSource } from './read/sources.js';
import type { TableBook } from './read/table-references.js';
import { readTerms } from './read/terms.js';
import { readUnits, type UnitBook } from './read/units.js';
import { presenceIn } from './read/when.js';
import type { Report, ReportRow, Source } from './report.js';
import { reportFiles, sharedFiles as sharedFileKinds, type FileKind } from './schema/files.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** Loads the packs of the languages that a report declares at a place. */
export type PackLoader = (languages: readonly LanguageTag[], place: Place) => Checked<Packs>;

export interface LoadedReport {
  readonly report: Report;
  /** The pack of each of its languages. */
  readonly packs: Packs;
}

/** A report whose files and tables are read, and which is put together for each of its rows. */
export interface OpenedReport {
  /** The rows that it is made for each of; `undefined` where it is made once, and where its rows could not be read. */
  readonly rows: readonly ReportRow[] | undefined;
  /** Folders that it is made from. */
  readonly folders: readonly string[];
  /** Its sources that are fetched, whether or not their files are there. */
  readonly remote: readonly RemoteSource[];
  /** The report, of one of its rows where it has any, with ALL faults of all its files and languages. */
  readonly load: (row?: ReportRow) => Checked<LoadedReport>;
}

/**
 * Reads `report.yaml`, `facts.yaml`, `charts.yaml`, `units.yaml`, `terms.yaml` and the sources of a report's folder, and
 * what it uses of the folder `_shared` beside it; once for all of its rows.
 */
export function openReport(
  effects: Pick<Effects, 'files'>,
  folder: string,
  loadPacks: PackLoader,
): OpenedReport {
  const opening = newFindings();
  const opened = readAll(effects, folder, loadPacks, opening);
  return {
    rows: opened?.rows?.map(rowOf),
    remote: opened?.remote ?? [],
    folders: [folder, ...(opened?.shared === undefined ? [] : [opened.shared])],
    load: (row) => {
      const findings = newFindings();
      findings.add(opening.all());
      const current = opened?.rows?.find(({ key }) => key === row?.key);
      const loaded = opened && putTogether(opened, current ?? opened.rows?.[0], findings);
      const diagnostics = inReadingOrder(findings.all());
      return { value: diagnostics.some(isFatal) ? undefined : loaded, diagnostics };
    },
  };
}

/**
 * A report with all of its faults; of its first row where it is made for each row of a table. The value is there where no
 * error is, a changed source excepted, so that the quotes that no longer stand in it can be named in the same run. Where
 * a pack cannot be loaded, units that are not the report's own are not judged.
 */
export const loadReport = (
  effects: Pick<Effects, 'files'>,
  folder: string,
  loadPacks: PackLoader,
): Checked<LoadedReport> => openReport(effects, folder, loadPacks).load();

const isFatal = ({ severity, code }: Diagnostic): boolean =>
  severity === 'error' && code !== 'report/source-changed';

/** What is the same for every row. */
interface Opened {
  readonly id: string;
  readonly folder: string;
  readonly shared: string | undefined;
  readonly start: Place;
  readonly files: ReportFiles;
  readonly sharedFiles: SharedFiles | undefined;
  readonly languages: readonly LanguageTag[];
  readonly packs: Packs;
  readonly units: UnitBook;
  readonly sourceBook: SourceBook;
  readonly sources: readonly Source[];
  readonly remote: readonly RemoteSource[];
  readonly tables: TableBook;
  readonly rows: readonly CurrentRow[] | undefined;
}

interface ReportFiles {
  readonly report: FileState<'report'>;
  readonly facts: FileState<'facts'>;
  readonly charts: FileState<'charts'>;
  readonly units: FileState<'units'>;
  readonly terms: FileState<'terms'>;
}

interface SharedFiles {
  readonly root: Root;
  readonly sources: FileState<'sources'>;
  readonly charts: FileState<'charts'>;
  readonly units: FileState<'units'>;
  readonly terms: FileState<'terms'>;
}

function readAll(
  effects: Pick<Effects, 'files'>,
  folder: string,
  loadPacks: PackLoader,
  findings: Findings,
): Opened | undefined {
  const root = openRoot(effects, folder);
  const id = basename(root.folder);
  const start = startOf(root.path('report.yaml'));
  const refusal = refuseName(id, 'report');
  if (refusal !== undefined) findings.error(refusal.code, start, refusal.problem, refusal.remedy);

  const names = listFiles(root, reportFiles, findings);
  if (names.size === 0) return undefined;
  const files: ReportFiles = {
    report: readFile(root, 'report', names, findings),
    facts: readFile(root, 'facts', names, findings),
    charts: readFile(root, 'charts', names, findings),
    units: readFile(root, 'units', names, findings),
    terms: readFile(root, 'terms', names, findings),
  };
  const shared = readShared(effects, folder, findings);
  const languages = languagesOf(files.report, findings);
  const packs = packsOf(files.report, languages, loadPacks, findings);
  const readingOf = (file: AnyFile): Reading => reading(file, { start, languages, findings });
  const input = dataOf(files.report);

  const units = joinedUnits(
    readUnits(readingOf(files.units), dataOf(files.units), packs, files.units.state === 'broken'),
    shared &&
      readUnits(
        readingOf(shared.units),
        dataOf(shared.units),
        packs,
        shared.units.state === 'broken',
      ),
  );
  const sourceBook = sourceBookOf(files.report, shared);
  const declared = shared && dataOf(shared.sources);
  const sources =
    input === undefined
      ? []
      : readSources(
          { reading: readingOf(files.report), root, input: input.sources },
          declared &&
            shared && { reading: readingOf(shared.sources), root: shared.root, input: declared },
          units,
        );
  const remote = remoteSources(
    input && { reading: readingOf(files.report), root, input: input.sources },
    declared &&
      shared && { reading: readingOf(shared.sources), root: shared.root, input: declared },
  );
  const tables: TableBook = new Map(
    (sourceBook?.tables ?? []).map((source) => [
      source,
      sources.find((each) => each.id === source)?.table,
    ]),
  );
  const rows = input?.each && readEach(readingOf(files.report), input.each, tables);
  return {
    id,
    folder: root.folder,
    shared: shared?.root.folder,
    start,
    files,
    sharedFiles: shared,
    languages,
    packs,
    units,
    sourceBook,
    sources: sources.map((source) => withPack(source, packs, loadPacks)),
    remote,
    tables,
    rows,
  };
}

/** The report for one row, or the only one. */
function putTogether(
  opened: Opened,
  row: CurrentRow | undefined,
  findings: Findings,
): LoadedReport | undefined {
  const { id, folder, start, files, sharedFiles: shared, languages, packs, units } = opened;
  const { sourceBook, sources, tables } = opened;
  // Rows that could not be read have been reported, and without one nothing can be said of what refers to it.
  if (opened.rows !== undefined && row === undefined) return undefined;
  const mentions = newMentions();
  const readingOf = (file: AnyFile): Reading => ({
    ...reading(file, { start, languages, findings }),
    mentions,
    ...(row === undefined ? {} : { row }),
  });
  const input = dataOf(files.report);
  const chartsOf = (file: FileState<'charts'>): ReadonlyMap<string, ReadChart> =>
    readCharts({ ...readingOf(file), series: book.series }, dataOf(file) ?? {});

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
  const ownCharts = chartsOf(files.charts);
  const glossary = [
    ...readTerms(readingOf(files.terms), dataOf(files.terms)),
    ...(shared === undefined ? [] : readTerms(readingOf(shared.terms), dataOf(shared.terms))),
  ];
  const presence = presenceIn(book, new Set(known?.keys()), row);
  const main =
    input === undefined
      ? undefined
      : readReportFile(
          { ...readingOf(files.report), presence, series: book.series },
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
  checkUnused(mentions, unusedFacts(files.facts, book), chartKeys ?? new Map(), findings);
  const { edition, ...rest } = main;
  if (edition === undefined) return undefined;
  const isWhole = ({ spec }: ReadChart): boolean =>
    spec.series.every(({ points }) => points.every(({ fact }) => book.facts.has(fact)));
  const report: Report = {
    id,
    folder,
    languages,
    ...rest,
    edition,
    sources,
    units: units.own,
    unitPlaces: units.places,
    facts: book.facts,
    selections: book.selections,
    ...(row === undefined ? {} : { row: rowOf(row) }),
    charts: new Map(
      [...charts].flatMap(([chart, read]) => (isWhole(read) ? [[chart, read.spec] as const] : [])),
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
    return readCharts({ ...readingOf(file), series: book.series }, data, chosen);
  }
}

/** A source is read in its own language: with a pack of the report, or of the nearest tag, or with its own. */
function withPack(source: Source, packs: Packs | undefined, loadPacks: PackLoader): Source {
  // What is no tag has been reported.
  if (canonicalTag(source.language) === undefined) return source;
  const nearest = [...(packs ?? [])].find(
    ([tag]) => primaryLanguage(tag) === primaryLanguage(source.language),
  );
  const pack =
    packs?.get(source.language) ??
    loadPacks([source.language], source.place).value?.get(source.language) ??
    nearest?.[1];
  return pack === undefined ? source : { ...source, pack };
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

const rowOf = ({ source, index, key, name }: CurrentRow): ReportRow => ({
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

type AnyFile = FileState<FileKind>;

interface ReadingContext {
  readonly start: Place;
  readonly languages: readonly LanguageTag[];
  readonly findings: Findings;
}

const reading = (file: AnyFile, { start, languages, findings }: ReadingContext): Reading => ({
  places: file.state === 'read' ? file.places : noPlaces(start),
  languages,
  findings,
  mentions: newMentions(),
});

const sharedFolder = '_shared';

/** What the reports of a data folder share; absent where the folder is. */
function readShared(
  effects: Pick<Effects, 'files'>,
  folder: string,
  findings: Findings,
): SharedFiles | undefined {
  const data = dirname(folder);
  const root = openRoot(effects, join(data, sharedFolder).split(sep).join('/'));
  if (!openRoot(effects, data).has(sharedFolder)) return undefined;
  const names = listFiles(root, sharedFileKinds, findings);
  return {
    root,
    sources: readFile(root, 'sources', names, findings),
    charts: readFile(root, 'charts', names, findings),
    units: readFile(root, 'units', names, findings),
    terms: readFile(root, 'terms', names, findings),
  };
}

/** A report's own units come before those that are shared. */
const joinedUnits = (own: UnitBook, shared: UnitBook | undefined): UnitBook =>
  shared === undefined
    ? own
    : {
        own: new Map([...shared.own, ...own.own]),
        places: new Map([...shared.places, ...own.places]),
        find: (id) => own.own.get(id) ?? shared.find(id),
        ids: () => [...own.own.keys(), ...shared.ids()],
        isComplete: own.isComplete && shared.isComplete,
      };

const dataOf = <Kind extends FileKind>(file: FileState<Kind>) =>
  file.state === 'read' ? file.data : undefined;

function languagesOf(file: FileState<'report'>, findings: Findings): readonly LanguageTag[] {
  return file.state === 'read' ? readLanguages(file.data.languages, file.places, findings) : [];
}

function packsOf(
  file: FileState<'report'>,
  languages: readonly LanguageTag[],
  loadPacks: PackLoader,
  findings: Findings,
): Packs {
  if (file.state !== 'read' || languages.length === 0) return new Map();
  const place = file.places.value(file.data, 'languages');
  return findings.take(loadPacks(languages, place)) ?? new Map();
}

function sourceBookOf(file: FileState<'report'>, shared: SharedFiles | undefined): SourceBook {
  if (file.state !== 'read' || !file.places.isWritten(file.data.sources)) return undefined;
  const { sources } = file.data;
  const isTable = (id: string): boolean => {
    const source = sources[id] === 'shared' ? shared && dataOf(shared.sources)?.[id] : sources[id];
    return typeof source === 'object' && source.table !== undefined;
  };
  const ids = Object.keys(sources);
  return { texts: ids.filter((id) => !isTable(id)), tables: ids.filter(isTable) };
}

// Nothing is read from a file that is not there, so its places are never shown.
const noPlaces = (place: Place): Reading['places'] => ({
  of: () => place,
  value: () => place,
  key: () => place,
  isWritten: () => false,
  written: () => undefined,
  text: () => ({ at: () => place, brokenBetween: () => false }),
});
