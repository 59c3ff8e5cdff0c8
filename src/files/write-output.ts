import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
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
    const folder = realPathIfAny(effects, dirname(path));
    const input = inputFolders.find((each) => {
      const real = realPathIfAny(effects, each);
      return folder !== undefined && real !== undefined && isInside(real, folder);
    });
    if (input !== undefined) return [outputIsInput(path, input)];
    files.write(path, bytes);
    return [];
  } catch (error) {
    return [writeFault(error, path)];
  }
}

function realPathIfAny({ files }: Pick<Effects, 'files'>, path: string): string | undefined {
  try {
    return files.realPath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const outputIsInput = (path: string, input: string): Diagnostic => ({
  code: 'file/output-is-input',
  severity: 'error',
  place: startOf(path),
  problem: `${path} would be written into ${input}, which outputs are made from`,
  remedy: 'choose another --out',
});
