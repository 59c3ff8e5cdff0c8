import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { shorten } from '../../diagnostics/wording.js';
import type { Effects, OutputFile } from '../../effects.js';
import { inFolder, startOf } from '../../files/paths.js';
import { openRoot } from '../../files/root.js';
import { writeOutputs } from '../../files/write-output.js';
import { sha256Of } from './inputs.js';
import { keptEditions } from './kept-editions.js';
import { manifestName, type ManifestEntry } from './manifest.js';
import type { ShardOutput } from './merge.js';

type Files = Pick<Effects, 'files'>;
type File = Pick<ManifestEntry, 'path' | 'bytes' | 'sha256'>;

/** What is wrong with the files of a fact sheet in the folder of its shard, read one after another. */
export const faultsOfFiles = (
  effects: Files,
  { folder, entry }: ShardOutput,
): readonly Diagnostic[] =>
  filesOf(entry).flatMap((file) => readAsSaid(effects, folder, file).diagnostics);

/**
 * Copies a fact sheet, and the editions that its shard kept of it, into the folder of the whole run. What stands there with
 * the same bytes is left.
 * @param inputs folders that nothing is written into
 * @returns whether the sheet was written
 */
export function copySheet(
  effects: Files,
  sheet: ShardOutput,
  out: string,
  inputs: readonly string[],
): Checked<boolean> {
  const files = allOf(
    filesOf(sheet.entry).map((file) => (): Checked<OutputFile> => {
      const { value: bytes, diagnostics } = readAsSaid(effects, sheet.folder, file);
      return bytes === undefined
        ? failed(diagnostics)
        : { value: { path: inFolder(out, file.path), bytes }, diagnostics: [] };
    }),
  );
  if (files.value === undefined) return failed(files.diagnostics);
  const kept = keptOf(effects, sheet, out);
  if (kept.value === undefined) return failed(kept.diagnostics);
  const unkept = writeOutputs(
    effects,
    kept.value.filter((file) => !stands(effects, file)),
    inputs,
  );
  if (unkept.length > 0) return failed(unkept);
  if (files.value.every((file) => stands(effects, file))) return { value: false, diagnostics: [] };
  const refusals = writeOutputs(effects, files.value, inputs);
  return refusals.length > 0 ? failed(refusals) : { value: true, diagnostics: [] };
}

/** The PDF, and pictures of its pages. */
const filesOf = (entry: ManifestEntry): readonly File[] => [entry, ...(entry.images ?? [])];

/** A file of a shard, if it is the one that the manifest says. */
function readAsSaid(
  effects: Files,
  folder: string,
  { path, bytes: size, sha256 }: File,
): Checked<Uint8Array> {
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
function keptOf(
  effects: Files,
  { folder, entry }: ShardOutput,
  out: string,
): Checked<readonly OutputFile[]> {
  const root = openRoot(effects, folder);
  return allOf(
    keptEditions(effects, folder, entry).map(({ path }) => (): Checked<OutputFile> => {
      const { value: bytes, diagnostics } = root.read(path, startOf(root.path(path)));
      return bytes === undefined
        ? failed(diagnostics)
        : { value: { path: inFolder(out, path), bytes }, diagnostics: [] };
    }),
  );
}

/** Asks one after another, up to the first that fails. */
function allOf<T>(questions: readonly (() => Checked<T>)[]): Checked<readonly T[]> {
  const values: T[] = [];
  for (const ask of questions) {
    const { value, diagnostics } = ask();
    if (value === undefined) return failed(diagnostics);
    values.push(value);
  }
  return { value: values, diagnostics: [] };
}

function stands({ files }: Files, { path, bytes }: OutputFile): boolean {
  try {
    if (files.size(path) !== bytes.length) return false;
    return Buffer.from(bytes).equals(files.read(path));
  } catch {
    // Whatever keeps it from being read, it is written.
    return false;
  }
}
