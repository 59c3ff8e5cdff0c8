import {
  errorChange,
  reportState,
  type ErrorChange,
  type ReportState,
} from '../build/report-state.js';
import { sha256Of } from '../build/incremental/inputs.js';
import { withFiles } from '../build/with-files.js';
import { error, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects, OutputFile } from '../effects.js';
import { startOf } from '../files/paths.js';
import { openRoot } from '../files/root.js';
import type { Patience } from '../refresh/download.js';
import { fetchSource, type Fetched } from './fetch-source.js';
import type { ReportSetting } from '../report/open-files.js';
import {
  lockName,
  lockText,
  readLock,
  type Lock,
  type LockedSource,
} from '../report/read/sources/lock.js';
import type { RemoteOrigin, RemoteSource } from '../report/read/sources/sources.js';

/** A source with the folders of the reports that use it. */
export interface SharedRemote extends RemoteSource {
  readonly reports: readonly string[];
}

/** What there is to write of a source: the file and the lock beside it. */
export interface Refreshed {
  readonly files: readonly OutputFile[];
  /** Whether the file itself is another. */
  readonly isChanged: boolean;
}

export interface RefreshContext {
  readonly effects: Effects;
  readonly setting: ReportSetting;
  readonly now: () => Date;
  readonly patience?: Patience;
  /** What each report says now; read when it is first asked for. */
  readonly stateOf: (folder: string) => ReportState;
}

/**
 * Fetches a source and proves the reports that use it against the new file. Nothing is written. With a file that is taken
 * come the errors of reports that could not be read without it.
 */
export async function refreshSource(
  context: RefreshContext,
  source: SharedRemote,
): Promise<Checked<Refreshed>> {
  const { effects, patience } = context;
  const { folder, name, place } = source;
  const refuse = (
    code: Diagnostic['code'],
    problem: string,
    remedy: string,
    others: readonly Diagnostic[] = [],
  ): Checked<never> => ({
    value: undefined,
    diagnostics: [error(code, place, problem, remedy), ...others],
  });

  const root = openRoot(effects, folder);
  const lock = root.has('.') ? readLock(root, '.') : { value: new Map(), diagnostics: [] };
  if (lock.value === undefined) return { value: undefined, diagnostics: lock.diagnostics };
  const held = (lock.value as Lock).get(name);
  const old = root.has(name) ? root.read(name, startOf(folder)).value : undefined;
  const isHeld = old !== undefined && isFrom(held, source.from) && held?.sha256 === sha256Of(old);
  const { value: answer, diagnostics } = await fetchSource(
    source,
    isHeld ? held : undefined,
    effects.environment,
    patience,
  );
  if (answer === undefined) return { value: undefined, diagnostics };
  if (answer === 'unchanged' || (isHeld && held?.sha256 === sha256Of(answer.bytes)))
    return unchanged;
  if (old !== undefined && answer.bytes.length < old.length / 2) {
    return refuse(
      'refresh/shrunk',
      `${name} has shrunk from ${old.length} to ${answer.bytes.length} bytes`,
      'look at it; where it is right, remove the old file and refresh again',
    );
  }
  const entry = lockedOf(source, answer, context.now());
  const files = filesOf(source, answer.bytes, new Map([...lock.value, [name, entry]]));
  const isChanged = old === undefined || sha256Of(old) !== entry.sha256;
  const { brought, uncovered } = changeOfErrors(context, source, files);
  if (brought.length > 0) {
    return refuse(
      'refresh/refused',
      `with the ${name} that ${answer.host} sends now a report would have errors`,
      'mend the report, or wait until the source is mended',
      brought,
    );
  }
  return { value: { files, isChanged }, diagnostics: uncovered };
}

const unchanged: Checked<Refreshed> = {
  value: { files: [], isChanged: false },
  diagnostics: [],
};

const isFrom = (held: LockedSource | undefined, from: RemoteOrigin): boolean =>
  from.kind === 'download'
    ? held?.url === from.url
    : from.kind === 'query' &&
      held?.variable === from.variable &&
      held.statement === from.statement;

const lockedOf = (
  { from }: RemoteSource,
  { bytes, mediaType, etag, lastModified }: Fetched,
  now: Date,
): LockedSource => ({
  ...(from.kind === 'download' ? { url: from.url } : {}),
  ...(from.kind === 'query' ? { variable: from.variable, statement: from.statement } : {}),
  sha256: sha256Of(bytes),
  bytes: bytes.length,
  ...(mediaType === undefined ? {} : { 'media-type': mediaType }),
  ...(etag === undefined ? {} : { etag }),
  ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
  fetched: now.toISOString().replace(/\.\d+Z$/u, 'Z'),
});

const filesOf = (
  { folder, name }: RemoteSource,
  bytes: Uint8Array,
  lock: Lock,
): readonly OutputFile[] => [
  { path: `${folder}/${name}`, bytes },
  { path: `${folder}/${lockName}`, bytes: new TextEncoder().encode(lockText(lock)) },
];

/** What becomes of the errors of the reports with the new file. */
function changeOfErrors(
  { effects, setting, stateOf }: RefreshContext,
  { reports }: SharedRemote,
  files: readonly OutputFile[],
): ErrorChange {
  const after = withFiles(effects, files);
  const changes = reports.map((folder) =>
    errorChange(stateOf(folder), reportState(after, folder, setting)),
  );
  return {
    brought: changes.flatMap(({ brought }) => brought),
    uncovered: changes.flatMap(({ uncovered }) => uncovered),
  };
}
