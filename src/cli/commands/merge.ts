import { sha256Of } from '../../build/incremental/inputs.js';
import { keptEditions } from '../../build/incremental/kept-editions.js';
import { openLedger, readManifest } from '../../build/incremental/ledger.js';
import { manifestName, type ManifestEntry } from '../../build/incremental/manifest.js';
import { joinShards, type ShardFolder } from '../../build/incremental/merge.js';
import { withOlderImages } from '../../build/incremental/unchanged.js';
import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import type { OutputFile } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { inFolder, startOf } from '../../files/paths.js';
import { openRoot } from '../../files/root.js';
import { settleOutputs, writeOutputs } from '../../files/write-output.js';
import { openProject } from '../../project/project.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import { printable } from '../format/code-frame.js';
import { count } from '../format/closing-line.js';
import { jsonText } from '../format/json-text.js';
import { tell } from '../format/tell.js';
import type { MergeOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `factsheet merge <folder…>`: joins the folders of all shards of a run, all of them or nothing. */
export function merge(
  folders: readonly string[],
  options: MergeOptions,
  terminal: Terminal,
): ExitCode {
  const effects = nodeEffects();
  const refuse = (faults: readonly Diagnostic[]): ExitCode =>
    tell(faults, options.format, terminal, effects);
  const project = openProject(effects, options);
  if (project.value === undefined) return refuse(project.diagnostics);
  const { out } = project.value;

  const manifests = folders.map((folder) => ({ folder, manifest: readManifest(effects, folder) }));
  const unread = manifests.flatMap(({ manifest }) => manifest.diagnostics);
  if (unread.length > 0) return refuse(unread);
  const joined = joinShards(
    manifests.flatMap(({ folder, manifest: { value: manifest } }): readonly ShardFolder[] =>
      manifest === undefined ? [] : [{ folder, manifest }],
    ),
  );
  if (joined.value === undefined) return refuse(joined.diagnostics);
  const outputs = joined.value;
  // All files are looked at before the first is written, and each once more as it is: one at a time is held.
  const spoilt = outputs.flatMap(({ folder, entry }) =>
    filesOf(entry).flatMap((file) => read(folder, file).diagnostics),
  );
  if (spoilt.length > 0) return refuse(spoilt);

  const unsettled = settleOutputs(effects, out);
  if (unsettled.length > 0) return refuse(unsettled);
  const target = readManifest(effects, out);
  if (target.value?.shard !== undefined) {
    const { number, of } = target.value.shard;
    return refuse([
      error(
        'command/other-shard',
        startOf(out),
        `${out} holds shard ${number}/${of}`,
        'choose another --out',
      ),
    ]);
  }
  const ledger = openLedger(effects, out);
  if (ledger.value === undefined) return refuse(ledger.diagnostics);
  const { entries, record } = ledger.value;
  let written = 0;
  for (const { folder, entry } of outputs) {
    const files: OutputFile[] = [];
    for (const file of filesOf(entry)) {
      const { value: bytes, diagnostics } = read(folder, file);
      if (bytes === undefined) return refuse(diagnostics);
      files.push({ path: inFolder(out, file.path), bytes });
    }
    const kept = keptOf(folder, entry);
    if (kept.value === undefined) return refuse(kept.diagnostics);
    const unkept = writeOutputs(
      effects,
      kept.value.filter((file) => !stands(file)),
      folders,
    );
    if (unkept.length > 0) return refuse(unkept);
    if (!files.every(stands)) {
      const refusals = writeOutputs(effects, files, folders);
      if (refusals.length > 0) return refuse(refusals);
      written += 1;
    }
    record([withOlderImages(effects, out, entries.get(entry.path), entry)]);
  }
  ledger.value.keepOnly(new Set(outputs.map(({ entry }) => entry.path)));
  const refusals = ledger.value.save();
  if (refusals.length > 0) return refuse(refusals);

  const unchanged = outputs.length - written;
  if (options.format === 'json') {
    terminal.out(jsonText({ version: 1, out, shards: folders.length, written, unchanged }));
  } else {
    const parts = [out, count(folders.length, 'shard'), `${count(written, 'fact sheet')} written`];
    if (unchanged > 0) parts.push(`${unchanged} unchanged`);
    terminal.err(`${printable(parts.join('  '))}\n`);
  }
  return exitCodeOf([]);

  function read(folder: string, { path, bytes: size, sha256 }: File): Checked<Uint8Array> {
    const root = openRoot(effects, folder);
    const place = startOf(root.path(manifestName));
    const file = root.read(path, place, size);
    // A file that has grown is not read to its end.
    const isLonger = file.diagnostics.some(({ code }) => code === 'input/too-large');
    if (file.value === undefined ? !isLonger : sha256Of(file.value) === sha256) return file;
    return failed(
      error(
        'command/shard-incomplete',
        place,
        `${shorten(path)} is not the file that the manifest says`,
        'build the shard again',
      ),
    );
  }

  /** Editions that the shard kept of a fact sheet; no manifest speaks of them. */
  function keptOf(folder: string, entry: ManifestEntry): Checked<readonly OutputFile[]> {
    const root = openRoot(effects, folder);
    const files: OutputFile[] = [];
    for (const { path } of keptEditions(effects, folder, entry)) {
      const { value: bytes, diagnostics } = root.read(path, startOf(root.path(path)));
      if (bytes === undefined) return failed(diagnostics);
      files.push({ path: inFolder(out, path), bytes });
    }
    return { value: files, diagnostics: [] };
  }

  function stands({ path, bytes }: OutputFile): boolean {
    try {
      if (effects.files.size(path) !== bytes.length) return false;
      return Buffer.from(bytes).equals(effects.files.read(path));
    } catch {
      // Whatever keeps it from being read, it is written.
      return false;
    }
  }
}

type File = Pick<ManifestEntry, 'path' | 'bytes' | 'sha256'>;

/** The PDF, and pictures of its pages. */
const filesOf = (entry: ManifestEntry): readonly File[] => [entry, ...(entry.images ?? [])];
