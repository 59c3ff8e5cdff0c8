import { basename, dirname, join } from 'node:path';
import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects, OutputFile } from '../effects.js';
import { pathOf, systemCode, writeFault } from './faults.js';
import { startOf } from './paths.js';
import { isInside } from './root.js';

/**
 * Writes outputs of one folder, all of them or none. What the file system refuses comes back as a diagnostic of the
 * family `file`.
 * @param inputFolders folders that outputs are made from: nothing is written inside them
 */
export function writeOutputs(
  effects: Pick<Effects, 'files'>,
  outputs: readonly OutputFile[],
  inputFolders: readonly string[] = [],
): readonly Diagnostic[] {
  const [first] = outputs;
  if (first === undefined) return [];
  try {
    const folder = realPathOf(effects, dirname(first.path));
    const input = inputFolders.find((each) => isInside(realPathOf(effects, each), folder));
    if (input !== undefined) return [outputIsInput(first.path, input)];
    effects.files.write(outputs);
    return [];
  } catch (thrown) {
    return [writeFault(thrown, pathOf(thrown) ?? first.path)];
  }
}

/** Takes back what a killed build left half replaced in the folder of outputs. What is refused comes back as above. */
export function settleOutputs(
  { files }: Pick<Effects, 'files'>,
  folder: string,
): readonly Diagnostic[] {
  try {
    files.settle(folder);
    return [];
  } catch (thrown) {
    return [writeFault(thrown, pathOf(thrown) ?? folder)];
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
