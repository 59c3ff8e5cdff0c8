import { basename } from 'node:path';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoot } from '../files/root.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { canonicalTag, primaryLanguage } from '../language/tags.js';
import type { Findings } from './findings.js';
import { refuseName } from './names.js';
import type { CurrentRow, Reading } from './read/context.js';
import { faultsOfTables, misspellsEach, readEach } from './read/tables/each.js';
import { dataOf, reading, type AnyFile, type FileState, type KeptFiles } from './read/files.js';
import { readLanguages } from './read/languages.js';
import type { SourceBook } from './read/sources/origins.js';
import {
  readSources,
  remoteSources,
  type RemoteSource,
  type SourcesFile,
} from './read/sources/sources.js';
import type { TableBook } from './read/tables/table-references.js';
import { readUnits, type UnitBook } from './read/facts/units.js';
import { readOwn, readShared, type ReportFiles, type SharedFiles } from './report-files.js';
import type { Source } from './report.js';

export type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** A language of reports that name none, and where the project says so. */
export interface DefaultLanguage {
  readonly tag: LanguageTag;
  readonly place: Place;
}

/** What a report is read with beside its own files. */
export interface ReportSetting {
  readonly packs: PackLoader;
  /** Of reports that name none; where there are none, a report names its own. */
  readonly languages?: readonly DefaultLanguage[];
  /** What was read of the same report before, where it is read again and again. */
  readonly files?: KeptFiles;
}

/** Loads the packs of the languages that a report declares at a place. */
type PackLoader = (languages: readonly LanguageTag[], place: Place) => Checked<Packs>;

/** What is the same for every row. */
export interface OpenedFiles {
  readonly id: string;
  readonly folder: string;
  readonly shared: string | undefined;
  readonly start: Place;
  readonly files: ReportFiles;
  readonly sharedFiles: SharedFiles | undefined;
  readonly languages: readonly LanguageTag[];
  /** Where the report or the project says each of them. */
  readonly languagePlaces: ReadonlyMap<LanguageTag, Place>;
  readonly packs: Packs;
  readonly units: UnitBook;
  readonly sourceBook: SourceBook;
  readonly sources: readonly Source[];
  readonly remote: readonly RemoteSource[];
  /** Files of the sources that the report or the shared folder declares, each from its folder. */
  readonly sourceFiles: readonly string[];
  readonly tables: TableBook;
  /** Of a report that is made for each of them. */
  readonly rows: readonly CurrentRow[] | undefined;
  /**
   * Of cells that rows of `each` take from elsewhere or that none takes, and of rows that no key names; none where the
   * report is made once, and they are faults of all of it.
   */
  readonly tableFaults: readonly Diagnostic[];
}

export function openFiles(
  effects: Pick<Effects, 'files'>,
  folder: string,
  { packs: loadPacks, languages: defaults = [], files: kept }: ReportSetting,
  findings: Findings,
): OpenedFiles | undefined {
  const root = openRoot(effects, folder);
  const id = basename(root.folder);
  const start = startOf(root.path('report.yaml'));
  const refusal = refuseName(id, 'report');
  if (refusal !== undefined) findings.error(refusal.code, start, refusal.problem, refusal.remedy);

  const files = readOwn(root, findings, kept, withLanguages(defaults));
  if (files === undefined) return undefined;
  const shared = readShared(effects, folder, findings, kept);
  const declared = languagesOf(files.report, findings);
  const languagePlaces = placesOfLanguages(files.report, declared, defaults);
  const packs = packsOf(files.report, languagePlaces, loadPacks, findings);
  // Of a language that nobody knows no text is missed: it is another one, misspelt.
  const languages = declared.every((tag) => packs.has(tag)) ? declared : [];
  const readingOf = (file: AnyFile): Reading => reading(file, { start, languages, findings });
  const input = dataOf(files.report);

  const units = joinedUnits(
    readUnits(readingOf(files.units), dataOf(files.units), packs, files.units.state),
    shared && readUnits(readingOf(shared.units), dataOf(shared.units), packs, shared.units.state),
  );
  const sourceBook = sourceBookOf(files.report, shared);
  const ofReport = input && { reading: readingOf(files.report), root, input: input.sources };
  const ofShared = sharedSources(shared, readingOf);
  const sources = ofReport === undefined ? [] : readSources(ofReport, ofShared, units);
  const tables = tablesOf(sourceBook, sources);
  const each = input?.each && readEach(readingOf(files.report), input.each, tables);
  const tableFaults = faultsOfTables(tables, each);
  // Where it is made for rows, each row has those of the cells that it takes.
  const isMadeForRows = each !== undefined && each.rows.length > 0;
  if (!isMadeForRows) findings.add(tableFaults);
  return {
    id,
    folder: root.folder,
    shared: shared?.root.folder,
    start,
    files,
    sharedFiles: shared,
    languages,
    languagePlaces,
    packs,
    units,
    sourceBook,
    sources: sources.map((source) => withPack(source, packs, loadPacks)),
    remote: remoteSources(ofReport, ofShared),
    sourceFiles: [ofReport, ofShared].flatMap((file) =>
      Object.values(file?.input ?? {}).flatMap((source) =>
        source === 'shared' ? [] : source.file,
      ),
    ),
    tables,
    rows: each?.rows ?? (misspellsEach(files.report) ? [] : undefined),
    tableFaults: isMadeForRows ? tableFaults : [],
  };
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

function sharedSources(
  shared: SharedFiles | undefined,
  readingOf: (file: AnyFile) => Reading,
): SourcesFile | undefined {
  const input = shared && dataOf(shared.sources);
  return input && { reading: readingOf(shared.sources), root: shared.root, input };
}

/** Of each source that is a table, what was read; nothing of one with a fault. */
const tablesOf = (book: SourceBook, sources: readonly Source[]): TableBook =>
  book &&
  new Map(book.tables.map((source) => [source, sources.find(({ id }) => id === source)?.table]));

/** A report's own units come before those that are shared. */
const joinedUnits = (own: UnitBook, shared: UnitBook | undefined): UnitBook =>
  shared === undefined
    ? own
    : {
        own: new Map([...shared.own, ...own.own]),
        places: new Map([...shared.places, ...own.places]),
        broken: new Set([...shared.broken, ...own.broken]),
        find: (id) => own.own.get(id) ?? shared.find(id),
        ids: () => [...own.own.keys(), ...shared.ids()],
        isComplete: own.isComplete && shared.isComplete,
        isAbsent: own.isAbsent && shared.isAbsent,
      };

function languagesOf(file: FileState<'report'>, findings: Findings): readonly LanguageTag[] {
  return file.state === 'read' ? readLanguages(file.data.languages, file.places, findings) : [];
}

/** Completes a report that names no languages by those of the project. */
const withLanguages =
  (defaults: readonly DefaultLanguage[]) =>
  (data: unknown): void => {
    if (defaults.length === 0 || typeof data !== 'object' || data === null) return;
    if (Array.isArray(data) || 'languages' in data) return;
    Object.assign(data, { languages: defaults.map(({ tag }) => tag) });
  };

/** Of each language once, where it stands first; a report with too many has none. */
function placesOfLanguages(
  file: FileState<'report'>,
  languages: readonly LanguageTag[],
  defaults: readonly DefaultLanguage[],
): ReadonlyMap<LanguageTag, Place> {
  if (file.state !== 'read') return new Map();
  const { data, places } = file;
  const inProject = new Map(defaults.map(({ tag, place }) => [tag, place]));
  const placeOf = (tag: LanguageTag): Place =>
    places.isWritten(data.languages)
      ? places.value(data.languages, data.languages.indexOf(tag))
      : (inProject.get(tag) ?? places.of(data));
  return new Map(languages.map((tag) => [tag, placeOf(tag)]));
}

function packsOf(
  file: FileState<'report'>,
  languages: ReadonlyMap<LanguageTag, Place>,
  loadPacks: PackLoader,
  findings: Findings,
): Packs {
  const [first] = languages.values();
  if (file.state !== 'read' || first === undefined) return new Map();
  const isNamed = file.places.isWritten(file.data.languages);
  const place = isNamed ? file.places.value(file.data, 'languages') : first;
  const loaded = loadPacks([...languages.keys()], place);
  if (loaded.value !== undefined) return findings.take(loaded) ?? new Map();
  // Each that has none is told where it is named; what all of them lack, once.
  const found = [...languages].flatMap(([tag, named]) => loadPacks([tag], named).diagnostics);
  findings.add([...new Map(found.map((each) => [each.problem, each])).values()]);
  return new Map();
}

function sourceBookOf(file: FileState<'report'>, shared: SharedFiles | undefined): SourceBook {
  if (file.state !== 'read' || !file.places.isWritten(file.data.sources)) return undefined;
  const { sources } = file.data;
  const isTable = (id: string): boolean => {
    const source = sources[id] === 'shared' ? shared && dataOf(shared.sources)?.[id] : sources[id];
    return typeof source === 'object' && source.table !== undefined;
  };
  const ids = Object.keys(sources);
  // A shared source that is not there has been told: nobody knows whether a text or a table was meant.
  const isKnown = (id: string): boolean =>
    sources[id] !== 'shared' ||
    (shared !== undefined && Object.hasOwn(dataOf(shared.sources) ?? {}, id));
  if (!ids.every(isKnown)) return undefined;
  return { texts: ids.filter((id) => !isTable(id)), tables: ids.filter(isTable) };
}
