import { error, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { readFault, systemCode } from '../files/faults.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { writeOutputs } from '../files/write-output.js';
import { manifestName, manifestText, parseManifest, type ManifestEntry } from './manifest.js';

/** The manifest of a folder of outputs while a build works on it. */
export interface Ledger {
  readonly entries: ReadonlyMap<string, ManifestEntry>;
  /** What was written, in place of what the manifest says of the same paths. */
  readonly record: (entries: readonly ManifestEntry[]) => void;
  /** Leaves only the outputs of these paths. */
  readonly keepOnly: (paths: ReadonlySet<string>) => void;
  /** Writes what was recorded, where anything was; another build's entries in the file stay. */
  readonly save: () => readonly Diagnostic[];
  /** The same, where the last time is a second ago: a build that is killed loses no more than that. */
  readonly saveNowAndThen: () => readonly Diagnostic[];
}

type Entries = ReadonlyMap<string, ManifestEntry>;

const pauseInMilliseconds = 1000;

/** Opens `manifest.json` of a folder of outputs; a folder without one is empty. */
export function openLedger(effects: Pick<Effects, 'files'>, out: string): Checked<Ledger> {
  const path = `${out.replace(/[/\\]+$/u, '')}/${manifestName}`;
  const read = readEntries(effects, path);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const entries = new Map(read.value);
  const recorded = new Map<string, ManifestEntry>();
  const gone = new Set<string>();
  let saved = performance.now();
  const save = (): readonly Diagnostic[] => {
    saved = performance.now();
    if (recorded.size === 0 && gone.size === 0) return [];
    const { value: present, diagnostics } = readEntries(effects, path);
    if (present === undefined) return diagnostics;
    const whole = new Map([...present, ...recorded]);
    for (const each of gone) whole.delete(each);
    const bytes = new TextEncoder().encode(manifestText(whole.values()));
    const refusals = writeOutputs(effects, [{ path, bytes }]);
    if (refusals.length > 0) return refusals;
    recorded.clear();
    gone.clear();
    return [];
  };
  const value: Ledger = {
    entries,
    record: (made) => {
      for (const entry of made) {
        entries.set(entry.path, entry);
        recorded.set(entry.path, entry);
      }
    },
    keepOnly: (paths) => {
      for (const each of entries.keys()) {
        if (paths.has(each)) continue;
        entries.delete(each);
        recorded.delete(each);
        gone.add(each);
      }
    },
    save,
    saveNowAndThen: () => (performance.now() - saved < pauseInMilliseconds ? [] : save()),
  };
  return { value, diagnostics: [] };
}

function readEntries({ files }: Pick<Effects, 'files'>, path: string): Checked<Entries> {
  try {
    if (files.size(path) > limits.manifestBytes) return foreign(path);
    const parsed = parseManifest(new TextDecoder().decode(files.read(path)));
    if (parsed === 'foreign') return foreign(path);
    const entries = parsed === 'other' ? [] : parsed;
    return { value: new Map(entries.map((entry) => [entry.path, entry])), diagnostics: [] };
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(thrown) ?? '')) {
      return { value: new Map(), diagnostics: [] };
    }
    return { value: undefined, diagnostics: [readFault(thrown, path, startOf(path))] };
  }
}

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
