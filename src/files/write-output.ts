import { basename, dirname, join } from 'node:path';
import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { systemCode, writeFault } from './faults.js';
import { startOf } from './paths.js';
import { isInside } from './root.js';

/**
 * Writes one output whole or not at all. What the file system refuses comes back as a diagnostic of the family `file`.
 * @param inputFolders folders that outputs are made from: nothing is written inside them
 */
export function writeOutput(
  effects: Pick<Effects, 'files'>,
  path: string,
  bytes: Uint8Array,
  inputFolders: readonly string[] = [],
): readonly Diagnostic[] {
  const { files } = effects;
  try {
    const folder = realPathOf(effects, dirname(path));
    const input = inputFolders.find((each) => isInside(realPathOf(effects, each), folder));
    if (input !== undefined) return [outputIsInput(path, input)];
    files.write(path, bytes);
    return [];
  } catch (thrown) {
    return [writeFault(thrown, path)];
  }
}

/** The path with its links resolved, as it will be once the folders that are missing at its end are made. */
function realPathOf(effects: Pick<Effects, 'files'>, path: string): string {
  try {
    return effects.files.realPath(path);
  } catch (thrown) {
    const parent = dirname(path);
    if (systemCode(thrown) !== 'ENOENT' || parent === path) throw thrown;
    return join(realPathOf(effects, parent), basename(path));
  }
}

const outputIsInput = (path: string, input: string): Diagnostic =>
  error(
    'file/output-is-input',
    startOf(path),
    `${path} would be written into ${input}, which outputs are made from`,
    'choose another --out',
  );
