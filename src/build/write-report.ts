import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { writeOutputs } from '../files/write-output.js';
import { sha256Of } from './inputs.js';
import type { Report } from '../report/report.js';
import type { BuildResult, MadeReport } from './results.js';

/** Writes the fact sheets of a report that has no errors, all or none; otherwise nothing, so that the old ones stay. */
export function writeReport(effects: Effects, made: MadeReport): BuildResult {
  const { outputs, inputFolders, ...rest } = made;
  const results = outputs.map(({ pdf, provenance: _provenance, ...output }) => ({
    ...output,
    sha256: sha256Of(pdf),
  }));
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

/**
 * `out/<report>.pdf` for a report's first layout, `out/<report>.<layout>.pdf` for the others; of a report that is made for
 * each row of a table, `out/<report>/<row>.pdf` and `out/<report>/<row>.<layout>.pdf`.
 */
export const outputPath = (out: string, report: Report, index: number): string => {
  const layout = report.outputs[index]?.layout;
  const own = report.row === undefined ? report.id : `${report.id}/${report.row.name}`;
  const name = index === 0 || layout === undefined ? own : `${own}.${layout}`;
  return `${out.replace(/[/\\]+$/, '') || '/'}/${name}.pdf`.replace(/^\/\//, '/');
};
