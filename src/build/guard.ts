import { failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import { pathOf, readFault, systemCode } from '../files/faults.js';
import { FontFault } from '../fonts/open-face.js';

/**
 * Runs stages that read files late, fonts above all: a fault of the file system or of a font file becomes a diagnostic.
 * Anything else that is thrown is a bug and goes on.
 * @param place where a refusing file system is reported
 */
export function guard<T>(place: Place, work: () => Checked<T>): Checked<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof FontFault) return failed(error.diagnostic);
    if (systemCode(error) === undefined) throw error;
    return failed(readFault(error, pathOf(error) ?? place.file, place));
  }
}
