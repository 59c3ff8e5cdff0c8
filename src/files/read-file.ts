import { error, failed, type Checked } from '../diagnostics/diagnostic.js';
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
  try {
    const size = files.size(path);
    if (size <= limit) return { value: files.read(path), diagnostics: [] };
    return failed(
      error(
        'input/too-large',
        startOf(path),
        `${path} has ${size} bytes, and ${limit} is the limit for a file of its kind`,
        'name another file',
      ),
    );
  } catch (thrown) {
    return failed(readFault(thrown, path, startOf(path)));
  }
}
