import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { writeOutputs } from '../files/write-output.js';
import type { Output, Report } from '../report/report.js';
import { sha256Of } from './incremental/inputs.js';
import type { BuildResult, MadeReport } from './results.js';
import { inFolder } from '../files/paths.js';

/** Writes the fact sheets of a report that has no errors, all or none; otherwise nothing, so that the old ones stay. */
export function writeReport(effects: Effects, made: MadeReport): BuildResult {
  const { outputs, inputFolders, content: _content, ...rest } = made;
  const results = outputs.map(({ pdf, images: _images, provenance: _provenance, ...output }) => ({
    ...output,
    sha256: sha256Of(pdf),
  }));
  if (hasErrors(made.diagnostics)) return { ...rest, outputs: results, isWritten: false };
  effects.progress({ report: made.report, stage: 'write' });
  const refusals = writeOutputs(
    effects,
    outputs.flatMap(({ path, pdf, images }) => [{ path, bytes: pdf }, ...images]),
    inputFolders,
  );
  const diagnostics = [...made.diagnostics, ...refusals];
  return { ...rest, outputs: results, diagnostics, isWritten: refusals.length === 0 };
}

const plainLayout = 'fact-sheet';

/** `<own>` for a fact sheet and for an only output, `<own>.<layout>` for the others. The order of the outputs has no say. */
export const outputName = (own: string, layout: string, outputs: number): string =>
  layout === plainLayout || outputs === 1 ? own : `${own}.${layout}`;

/**
 * `out/<report>.pdf` for the fact sheet of a report and for an only output, `out/<report>.<layout>.pdf` for the others,
 * and `out/<file>.pdf` where the author chose a name. Of a report that is made for each row of a table these are
 * `out/<report>/<row>.pdf`, `out/<report>/<row>.<layout>.pdf` and `out/<report>/<row>.<file>.pdf`.
 */
export const outputPath = (out: string, report: Report, { layout, file }: Output): string => {
  const own = report.row === undefined ? report.id : `${report.id}/${report.row.name}`;
  const named = report.row === undefined ? file : file && `${own}.${file}`;
  const name = named ?? outputName(own, layout, report.outputs.length);
  return inFolder(out, `${name}.pdf`);
};
