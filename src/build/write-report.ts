import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { writeOutputs } from '../files/write-output.js';
import type { BuildResult, MadeReport } from './results.js';

/** Writes the fact sheets of a report that has no errors, all or none; otherwise nothing, so that the old ones stay. */
export function writeReport(effects: Effects, made: MadeReport): BuildResult {
  const { outputs, inputFolders, ...rest } = made;
  const results = outputs.map(({ pdf: _pdf, provenance: _provenance, ...output }) => output);
  if (hasErrors(made.diagnostics)) return { ...rest, outputs: results, isWritten: false };
  effects.progress({ report: made.report, stage: 'write' });
  const refusals = writeOutputs(
    effects,
    outputs.map(({ path, pdf }) => ({ path, bytes: pdf })),
    inputFolders,
  );
  const diagnostics = [...made.diagnostics, ...refusals];
  return { ...rest, outputs: results, diagnostics, isWritten: refusals.length === 0 };
}
