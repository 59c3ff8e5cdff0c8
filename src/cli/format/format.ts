import type { BuildResult } from '../../build/results.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** One way of saying what was found and made. */
export interface Format {
  /** Faults of the run as a whole. */
  readonly diagnostics: (diagnostics: readonly Diagnostic[]) => void;
  readonly result: (result: BuildResult) => void;
  readonly end: () => void;
}
