import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { readFault } from './faults.js';
import { startOf } from './paths.js';

/**
 * Reads a file that the user named on the command line: any path will do, and links are followed.
 * @param limit bytes
 */
export function readNamedFile(
  { files }: Pick<Effects, 'files'>,
  path: string,
  limit: number,
): Checked<Uint8Array> {
  const refused = (diagnostic: Diagnostic): Checked<never> => ({
    value: undefined,
    diagnostics: [diagnostic],
  });
  try {
    const size = files.size(path);
    if (size <= limit) return { value: files.read(path), diagnostics: [] };
    return refused({
      code: 'input/too-large',
      severity: 'error',
      place: startOf(path),
      problem: `${path} has ${size} bytes, and ${limit} is the limit for a file of its kind`,
      remedy: 'name another file',
    });
  } catch (error) {
    return refused(readFault(error, path, startOf(path)));
  }
}
