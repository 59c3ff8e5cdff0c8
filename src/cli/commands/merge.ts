import { openLedger, readManifest } from '../../build/incremental/ledger.js';
import { joinShards, type ShardFolder, type ShardOutput } from '../../build/incremental/merge.js';
import { copySheet, faultsOfFiles } from '../../build/incremental/shard-files.js';
import { withOlderImages } from '../../build/incremental/unchanged.js';
import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { nodeEffects } from '../../files/node-effects.js';
import { startOf } from '../../files/paths.js';
import { settleOutputs } from '../../files/write-output.js';
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
  const merged = mergedFrom(effects, folders, options);
  if (merged.value === undefined)
    return tell(merged.diagnostics, options.format, terminal, effects);
  const { out, written, unchanged } = merged.value;
  if (options.format === 'json') {
    terminal.out(jsonText({ version: 1, out, shards: folders.length, written, unchanged }));
  } else {
    const parts = [out, count(folders.length, 'shard'), `${count(written, 'fact sheet')} written`];
    const rest = unchanged > 0 ? [`${unchanged} unchanged`] : [];
    terminal.err(`${printable([...parts, ...rest].join('  '))}\n`);
  }
  return exitCodeOf([]);
}

interface Merged {
  readonly out: string;
  /** Fact sheets that were written, and those that stood there as they are. */
  readonly written: number;
  readonly unchanged: number;
}

function mergedFrom(
  effects: Effects,
  folders: readonly string[],
  options: MergeOptions,
): Checked<Merged> {
  const project = openProject(effects, options);
  if (project.value === undefined) return failed(project.diagnostics);
  const { out } = project.value;
  const sheets = wholeRun(effects, folders);
  if (sheets.value === undefined) return failed(sheets.diagnostics);
  const unsettled = settleOutputs(effects, out);
  if (unsettled.length > 0) return failed(unsettled);
  return copyAll(effects, sheets.value, out, folders);
}

/** The fact sheets of all shards: every file is looked at before the first is written. */
function wholeRun(effects: Effects, folders: readonly string[]): Checked<readonly ShardOutput[]> {
  const manifests = folders.map((folder) => ({ folder, manifest: readManifest(effects, folder) }));
  const unread = manifests.flatMap(({ manifest }) => manifest.diagnostics);
  if (unread.length > 0) return failed(unread);
  const joined = joinShards(
    manifests.flatMap(({ folder, manifest: { value: manifest } }): readonly ShardFolder[] =>
      manifest === undefined ? [] : [{ folder, manifest }],
    ),
  );
  if (joined.value === undefined) return joined;
  const spoilt = joined.value.flatMap((sheet) => faultsOfFiles(effects, sheet));
  return spoilt.length > 0 ? failed(spoilt) : joined;
}

/** One sheet after another, so that the files of one at a time are held. */
function copyAll(
  effects: Effects,
  sheets: readonly ShardOutput[],
  out: string,
  folders: readonly string[],
): Checked<Merged> {
  const target = readManifest(effects, out);
  if (target.value?.shard !== undefined) {
    const { number, of } = target.value.shard;
    return failed(
      error(
        'command/other-shard',
        startOf(out),
        `${out} holds shard ${number}/${of}`,
        'choose another --out',
      ),
    );
  }
  const { value: ledger, diagnostics } = openLedger(effects, out);
  if (ledger === undefined) return failed(diagnostics);
  let written = 0;
  for (const sheet of sheets) {
    const copied = copySheet(effects, sheet, out, folders);
    if (copied.value === undefined) return failed(copied.diagnostics);
    if (copied.value) written += 1;
    const { entry } = sheet;
    ledger.record([withOlderImages(effects, out, ledger.entries.get(entry.path), entry)]);
  }
  ledger.keepOnly(new Set(sheets.map(({ entry }) => entry.path)));
  const refusals = ledger.save();
  return refusals.length > 0
    ? failed(refusals)
    : { value: { out, written, unchanged: sheets.length - written }, diagnostics: [] };
}
