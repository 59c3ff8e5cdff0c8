import type { z } from '../../files/zod.js';
import { failed, type Checked, type Place } from '../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../diagnostics/wording.js';
import { limits } from '../../files/limits.js';
import { startOf } from '../../files/paths.js';
import type { Root } from '../../files/root.js';
import type { LanguageTag } from '../../language/language.js';
import { findings as newFindings, type Findings } from '../findings.js';
import { fileSchemas, type FileKind } from '../schema/files.js';
import { shapeOf } from '../../yaml/shape.js';
import { yamlOf, type YamlFile } from '../../yaml/file.js';
import { mentions, type Reading } from './context.js';
import { lockName } from './sources/lock.js';
import type { Places } from '../../yaml/places.js';

type Data<Kind extends FileKind> = z.infer<(typeof fileSchemas)[Kind]>;

/** A file in its schema's shape; stand-ins replace what was reported. */
interface ReadFile<Kind extends FileKind> {
  readonly data: Data<Kind>;
  readonly places: Places;
  /** Whether two entries of the file have one name, so that the name that was meant for one of them is missing. */
  readonly hasDoubledEntry: boolean;
}

/** A file that is not there, one that could not be read (which is reported), or its content. */
export type FileState<Kind extends FileKind> =
  | { readonly state: 'absent' }
  | { readonly state: 'broken' }
  | ({ readonly state: 'read' } & ReadFile<Kind>);

const required: readonly FileKind[] = ['report', 'facts'];

/** Files as they were last read, by path: those whose text is the same since are not parsed again. */
export type KeptFiles = Map<string, KeptFile>;

interface KeptFile {
  readonly text: string;
  readonly read: Checked<FileState<FileKind>>;
}

interface ReadOptions {
  readonly kept?: KeptFiles | undefined;
  /** Adds to what is written before it is checked; the same in every reading with the same `kept`. */
  readonly complete?: (data: unknown) => void;
}

/** Reads one file of a report. */
export function readFile<Kind extends FileKind>(
  root: Root,
  kind: Kind,
  names: ReadonlySet<string>,
  findings: Findings,
  { kept, complete = () => {} }: ReadOptions = {},
): FileState<Kind> {
  const name = `${kind}.yaml`;
  // Told as misnamed.
  if (!names.has(name) && names.has(`${kind}.yml`)) return { state: 'broken' };
  if (!names.has(name) && !required.includes(kind)) return { state: 'absent' };
  const path = root.path(name);
  const text = findings.take(root.readText(name, startOf(path), limits.yamlBytes));
  if (text === undefined) return { state: 'broken' };
  const before = kept?.get(path);
  const read = before?.text === text ? before.read : stateOf(text, path, kind, complete);
  kept?.set(path, { text, read });
  return (findings.take(read) ?? { state: 'broken' }) as FileState<Kind>;
}

function stateOf(
  text: string,
  path: string,
  kind: FileKind,
  complete: (data: unknown) => void,
): Checked<FileState<FileKind>> {
  const found = newFindings();
  const yaml = found.take(yamlOf(text, path));
  if (yaml === undefined || hasTooMany(kind, yaml, found)) return failed(found.all());
  complete(yaml.data);
  const { data, diagnostics } = shapeOf(yaml, fileSchemas[kind]);
  found.add(diagnostics);
  const hasDoubledEntry = found
    .all()
    .some(({ code, place }) => code === 'report/duplicate-key' && place.column === 1);
  const value = {
    state: 'read',
    data,
    places: yaml.places,
    hasDoubledEntry,
  } as FileState<FileKind>;
  return { value, diagnostics: found.all() };
}

const mostEntries: Readonly<Record<FileKind, number>> = {
  report: Infinity,
  facts: limits.facts,
  charts: limits.charts,
  units: limits.units,
  terms: limits.terms,
  sources: limits.facts,
};

// Counted before anything else is, so that a file made to cost time costs none.
function hasTooMany(kind: FileKind, { data, places }: YamlFile, findings: Findings): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const count = Object.keys(data).length;
  const most = mostEntries[kind];
  if (count <= most) return false;
  findings.error(
    'report/too-many',
    places.of(data),
    `the report has ${count} ${kind}, and ${most} is the limit`,
    'split the report',
  );
  return true;
}

/** Names of the report's files. YAML files that nothing reads are reported, since they are misnamed most likely. */
export function listFiles(
  root: Root,
  kinds: readonly FileKind[],
  findings: Findings,
): ReadonlySet<string> {
  const entries = findings.take(root.list('.', startOf(root.folder))) ?? [];
  const present = new Set(entries.map(({ name }) => name));
  const known = [...kinds.map((kind) => `${kind}.yaml`), lockName];
  for (const { name, isFolder } of entries) {
    const meant = name.replace(/\.yml$/u, '.yaml');
    const isMisnamed = meant !== name && known.includes(meant) && !present.has(meant);
    if (!isFolder && isMisnamed) {
      const problem = `“${shorten(name)}” is not read: the files of a report end in .yaml`;
      const place = startOf(root.path(name));
      findings.error('report/unread-file', place, problem, `rename it to ${meant}`);
    } else if (!isFolder && /\.ya?ml$/iu.test(name) && !known.includes(name)) {
      findings.warning(
        'report/unread-file',
        startOf(root.path(name)),
        `“${shorten(name)}” is not read`,
        suggest(name, known, 'keep it outside the report’s folder'),
      );
    }
  }
  return present;
}

/** Places of the keys of a mapping file, by key; `undefined` where not all of them could be read. */
export function keysOf<Kind extends FileKind>(
  file: FileState<Kind>,
): ReadonlyMap<string, Place> | undefined {
  if (file.state === 'absent') return new Map();
  if (file.state === 'broken' || file.hasDoubledEntry || !file.places.isWritten(file.data))
    return undefined;
  const { data, places } = file;
  return new Map(Object.keys(data).map((key) => [key, places.key(data, key)]));
}

export type AnyFile = FileState<FileKind>;

interface ReadingContext {
  readonly start: Place;
  readonly languages: readonly LanguageTag[];
  readonly findings: Findings;
}

export const reading = (
  file: AnyFile,
  { start, languages, findings }: ReadingContext,
): Reading => ({
  places: file.state === 'read' ? file.places : noPlaces(start),
  languages,
  findings,
  mentions: mentions(),
});

/** Nothing is read from a file that is not there, so its places are never shown. */
const noPlaces = (place: Place): Reading['places'] => ({
  of: () => place,
  value: () => place,
  key: () => place,
  keys: () => [],
  isWritten: () => false,
  written: () => undefined,
  text: () => ({ at: () => place, brokenBetween: () => false }),
});

export const dataOf = <Kind extends FileKind>(file: FileState<Kind>) =>
  file.state === 'read' ? file.data : undefined;
