import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { writeOutput } from '../files/write-output.js';
import type { BuildResult, MadeReport } from './results.js';

/** Writes the fact sheets of a report that has no errors; otherwise nothing, so that the old ones stay. */
export function writeReport(effects: Effects, made: MadeReport): BuildResult {
  const { outputs, inputFolders, ...rest } = made;
  const results = outputs.map(({ pdf: _pdf, provenance: _provenance, ...output }) => output);
  if (hasErrors(made.diagnostics)) return { ...rest, outputs: results, isWritten: false };
  const refusals: Diagnostic[] = [];
  for (const { layout, path, pdf } of outputs) {
    effects.progress({ report: made.report, layout, stage: 'write' });
    refusals.push(...writeOutput(effects, path, pdf, inputFolders));
  }
  const diagnostics = [...made.diagnostics, ...refusals];
  return { ...rest, outputs: results, diagnostics, isWritten: !hasErrors(refusals) };
}
