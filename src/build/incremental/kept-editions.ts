import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { inFolder } from '../../files/paths.js';
import { openRoot } from '../../files/root.js';
import { writeOutputs } from '../../files/write-output.js';
import { sha256Of } from './inputs.js';
import type { ManifestEntry } from './manifest.js';

type Files = Pick<Effects, 'files'>;
type Issued = Pick<ManifestEntry, 'path' | 'report' | 'edition'>;

/** `<report>/<edition>/<file>`, from the folder of outputs. */
const keptPath = ({ path, report, edition }: Issued): string =>
  `${report}/${edition.number}/${basename(path)}`;

/**
 * Keeps fact sheets that are about to be replaced by another edition, under the number of their own. One that does not
 * stand as it was written is not the edition that was issued, and is not kept.
 */
export function keepEditions(
  effects: Files,
  out: string,
  entries: readonly ManifestEntry[],
): readonly Diagnostic[] {
  const kept = entries.flatMap((entry) => {
    const bytes = readWhole(effects, inFolder(out, entry.path));
    return bytes === undefined || sha256Of(bytes) !== entry.sha256
      ? []
      : [{ path: inFolder(out, keptPath(entry)), bytes }];
  });
  return writeOutputs(effects, kept);
}

function readWhole({ files }: Files, path: string): Uint8Array | undefined {
  try {
    return files.read(path);
  } catch {
    return undefined;
  }
}

export interface KeptEdition {
  readonly number: number;
  /** From the folder of outputs. */
  readonly path: string;
}

/** The kept edition before this one; of several the latest. */
export const editionBefore = (
  effects: Files,
  out: string,
  entry: Issued,
): KeptEdition | undefined =>
  keptEditions(effects, out, entry).findLast(({ number }) => number < entry.edition.number);

/** The kept editions of a fact sheet, by their numbers. */
export function keptEditions(effects: Files, out: string, entry: Issued): readonly KeptEdition[] {
  const root = openRoot(effects, out);
  const place = { file: out, line: 1, column: 1 };
  const { value = [] } = root.has(entry.report)
    ? root.list(entry.report, place)
    : { value: undefined };
  return value
    .filter(({ name, isFolder }) => isFolder && /^[1-9]\d{0,5}$/u.test(name))
    .map(({ name }) => Number(name))
    .toSorted((one, other) => one - other)
    .map((number) => ({
      number,
      path: keptPath({ ...entry, edition: { ...entry.edition, number } }),
    }))
    .filter(({ path }) => root.has(path));
}
