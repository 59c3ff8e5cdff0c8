import { error, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { readFault, systemCode } from '../../files/faults.js';
import { limits } from '../../files/limits.js';
import { inFolder, startOf } from '../../files/paths.js';
import { writeOutputs } from '../../files/write-output.js';
import {
  manifestName,
  manifestText,
  parseManifest,
  type Manifest,
  type ManifestEntry,
  type ManifestShard,
} from './manifest.js';

/** The manifest of a folder of outputs while a build works on it. */
export interface Ledger {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** What was written, in place of what the manifest says of the same paths. */
  readonly record: (entries: readonly ManifestEntry[]) => void;
  /** Takes outputs of these paths out. */
  readonly forget: (paths: Iterable<string>) => void;
  /** Leaves only the outputs of these paths; the entries that went. */
  readonly keepOnly: (paths: ReadonlySet<string>) => readonly ManifestEntry[];
  /** Writes what was recorded, where anything was; another build's entries in the file stay. */
  readonly save: () => readonly Diagnostic[];
  /** The same, where the last time is a second ago: a build that is killed loses no more than that. */
  readonly saveNowAndThen: () => readonly Diagnostic[];
}

const pauseInMilliseconds = 1000;

/**
 * Opens `manifest.json` of a folder of outputs; a folder without one is empty.
 * @param shard the part of a run that the folder is to hold; a folder that holds another is refused
 */
export function openLedger(
  effects: Pick<Effects, 'files'>,
  out: string,
  shard?: ManifestShard,
): Checked<Ledger> {
  const read = readManifest(effects, out);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const path = manifestPath(out);
  const held = read.value.shard;
  if (shard && held && (held.number !== shard.number || held.of !== shard.of)) {
    return { value: undefined, diagnostics: [otherShard(path, held)] };
  }
  let isOther = JSON.stringify(held) !== JSON.stringify(shard);
  const entries = byPath(read.value);
  const recorded = new Map<string, ManifestEntry>();
  /** Digests of what was forgotten, by path. */
  const gone = new Map<string, string>();
  let saved = performance.now();
  const save = (): readonly Diagnostic[] => {
    saved = performance.now();
    if (recorded.size === 0 && gone.size === 0 && !isOther) return [];
    const { value: present, diagnostics } = readManifest(effects, out);
    if (present === undefined) return diagnostics;
    const whole = new Map([...byPath(present), ...recorded]);
    // Another build may have written the file anew.
    for (const [each, sha256] of gone) if (whole.get(each)?.sha256 === sha256) whole.delete(each);
    const bytes = new TextEncoder().encode(manifestText(whole.values(), shard));
    const refusals = writeOutputs(effects, [{ path, bytes }]);
    if (refusals.length > 0) return refusals;
    recorded.clear();
    gone.clear();
    isOther = false;
    return [];
  };
  const forget = (paths: Iterable<string>): void => {
    for (const each of paths) {
      const entry = entries.get(each);
      if (entry === undefined) continue;
      entries.delete(each);
      recorded.delete(each);
      gone.set(each, entry.sha256);
    }
  };
  const value: Ledger = {
    entries,
    forget,
    record: (made) => {
      for (const entry of made) {
        entries.set(entry.path, entry);
        recorded.set(entry.path, entry);
      }
    },
    keepOnly: (paths) => {
      const others = [...entries.values()].filter(({ path: each }) => !paths.has(each));
      forget(others.map(({ path: each }) => each));
      return others;
    },
    save,
    saveNowAndThen: () => (performance.now() - saved < pauseInMilliseconds ? [] : save()),
  };
  return { value, diagnostics: [] };
}

const manifestPath = (out: string): string => inFolder(out, manifestName);

const byPath = ({ outputs }: Manifest): Map<string, ManifestEntry> =>
  new Map(outputs.map((entry) => [entry.path, entry]));

/** The manifest of a folder of outputs; an empty one where there is none, or one of another version of the tool. */
export function readManifest({ files }: Pick<Effects, 'files'>, out: string): Checked<Manifest> {
  const path = manifestPath(out);
  const empty = { value: { outputs: [] }, diagnostics: [] };
  try {
    if (files.size(path) > limits.manifestBytes) return foreign(path);
    const parsed = parseManifest(new TextDecoder().decode(files.read(path)));
    if (parsed === 'foreign') return foreign(path);
    return parsed === 'other' ? empty : { value: parsed, diagnostics: [] };
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(thrown) ?? '')) return empty;
    return { value: undefined, diagnostics: [readFault(thrown, path, startOf(path))] };
  }
}

const otherShard = (path: string, { number, of }: ManifestShard): Diagnostic =>
  error(
    'command/other-shard',
    startOf(path),
    `the folder holds shard ${number}/${of}`,
    'give each shard a folder of its own with --out',
  );

const foreign = (path: string): Checked<never> => ({
  value: undefined,
  diagnostics: [
    error(
      'file/not-a-manifest',
      startOf(path),
      `${path} is not the manifest of a build, and a build would replace it`,
      'move the file away or choose another --out',
    ),
  ],
});
