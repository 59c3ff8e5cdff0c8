import { basename } from 'node:path';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { inReadingOrder } from '../diagnostics/order.js';
import type { Effects } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoot, type Root } from '../files/root.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { findings as newFindings, type Findings } from './findings.js';
import { refuseName } from './names.js';
import { mentions as newMentions, type Reading } from './read/context.js';
import { readCharts } from './read/charts.js';
import { readFacts } from './read/facts.js';
import { keysOf, listFiles, readFile, type FileState } from './read/files.js';
import { readLanguages } from './read/languages.js';
import { readReportFile } from './read/report-file.js';
import { blocksOf, checkMentions, checkUnused, readBlockIds } from './read/references.js';
import { readTerms } from './read/terms.js';
import { readUnits } from './read/units.js';
import type { Report, Source } from './report.js';

type Packs = ReadonlyMap<LanguageTag, LanguagePack>;

/** Loads the packs of the languages that a report declares at a place. */
export type PackLoader = (languages: readonly LanguageTag[], place: Place) => Checked<Packs>;

export interface LoadedReport {
  readonly report: Report;
  /** The pack of each of its languages. */
  readonly packs: Packs;
}

/**
 * Reads `report.yaml`, `facts.yaml`, `charts.yaml`, `units.yaml`, `terms.yaml` and the sources of a report's folder, and
 * returns it with ALL faults of all its files and languages. The value is there where no error is, a changed source
 * excepted, so that the quotes that no longer stand in it can be named in the same run. Where a pack cannot be loaded,
 * units that are not the report's own are not judged.
 */
export function loadReport(
  effects: Pick<Effects, 'files'>,
  folder: string,
  loadPacks: PackLoader,
): Checked<LoadedReport> {
  const findings = newFindings();
  const root = openRoot(effects, folder);
  const loaded = readAll(root, loadPacks, findings);
  const diagnostics = inReadingOrder(findings.all());
  return { value: diagnostics.some(isFatal) ? undefined : loaded, diagnostics };
}

const isFatal = ({ severity, code }: Diagnostic): boolean =>
  severity === 'error' && code !== 'report/source-changed';

function readAll(root: Root, loadPacks: PackLoader, findings: Findings): LoadedReport | undefined {
  const id = basename(root.folder);
  const start = startOf(root.path('report.yaml'));
  const refusal = refuseName(id, 'report');
  if (refusal !== undefined) findings.error(refusal.code, start, refusal.problem, refusal.remedy);

  const names = listFiles(root, findings);
  if (names.size === 0) return undefined;
  const files = {
    report: readFile(root, 'report', names, findings),
    facts: readFile(root, 'facts', names, findings),
    charts: readFile(root, 'charts', names, findings),
    units: readFile(root, 'units', names, findings),
    terms: readFile(root, 'terms', names, findings),
  };
  const mentions = newMentions();
  const languages = languagesOf(files.report, findings);
  const packs = packsOf(files.report, languages, loadPacks, findings);
  const readingOf = (
    file: FileState<'report' | 'facts' | 'charts' | 'units' | 'terms'>,
  ): Reading => ({
    places: file.state === 'read' ? file.places : noPlaces(start),
    languages,
    findings,
    mentions,
  });

  const known = { facts: keysOf(files.facts), charts: keysOf(files.charts) };
  const sourceIds = sourceIdsOf(files.report);
  const units = readUnits(
    readingOf(files.units),
    dataOf(files.units),
    packs,
    files.units.state === 'broken',
  );
  const facts = readFacts(readingOf(files.facts), dataOf(files.facts) ?? {}, {
    units,
    sources: sourceIds,
  });
  const charts = readCharts(readingOf(files.charts), dataOf(files.charts) ?? {});
  const glossary = readTerms(readingOf(files.terms), dataOf(files.terms));
  const input = dataOf(files.report);
  const main =
    input === undefined
      ? undefined
      : readReportFile(readingOf(files.report), root, input, sourceIds);
  const blocks =
    main === undefined ? undefined : readBlockIds(blocksOf(main.cover, main.sections), findings);
  checkMentions(mentions, { ...known, blocks }, findings);
  if (main === undefined || findings.all().some(isFatal)) return undefined;
  checkUnused(mentions, known.facts ?? new Map(), known.charts ?? new Map(), findings);
  const { edition, sources, ...rest } = main;
  if (edition === undefined) return undefined;
  const report = {
    id,
    folder: root.folder,
    languages,
    ...rest,
    sources: sources.map((source) => withPack(source, packs, loadPacks)),
    edition,
    units: units.own,
    unitPlaces: units.places,
    facts,
    charts,
    glossary,
    place: start,
  };
  return { report, packs };
}

/** A source is read in its own language: with a pack of the report, or of the nearest tag, or with its own. */
function withPack(source: Source, packs: Packs | undefined, loadPacks: PackLoader): Source {
  const primary = (tag: LanguageTag): string => new Intl.Locale(tag).language;
  const nearest = [...(packs ?? [])].find(([tag]) => primary(tag) === primary(source.language));
  const pack =
    packs?.get(source.language) ??
    loadPacks([source.language], source.place).value?.get(source.language) ??
    nearest?.[1];
  return pack === undefined ? source : { ...source, pack };
}

const dataOf = <Kind extends 'report' | 'facts' | 'charts' | 'units' | 'terms'>(
  file: FileState<Kind>,
) => (file.state === 'read' ? file.data : undefined);

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

function sourceIdsOf(file: FileState<'report'>): readonly string[] | undefined {
  if (file.state !== 'read' || !file.places.isWritten(file.data.sources)) return undefined;
  return Object.keys(file.data.sources);
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
