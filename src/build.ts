import { imagesOf, printSheet } from './build/print-sheet.js';
import { secondsSince, type Proof } from './build/prove.js';
import { readReport, type ProvedReport, type ReportRequest } from './build/read-report.js';
import type { BuildResult, CheckedReport, MadeOutput, MadeReport } from './build/results.js';
import { turn } from './build/turn.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import type { Effects } from './effects.js';
import { findings } from './report/findings.js';

/** Finds everything that is wrong with a report. Its pages are laid out and proved; no record is made, and no PDF. */
export async function findFaults(effects: Effects, request: ReportRequest): Promise<BuildResult> {
  const { proofs, loaded: _loaded, ...checked } = await prove(effects, request, 'faults');
  return { ...checked, outputs: proofs.map(({ output }) => output) };
}

/** The same, with what bears out each figure that is printed. */
export async function checkReport(
  effects: Effects,
  request: ReportRequest,
): Promise<CheckedReport> {
  const { proofs, loaded: _loaded, ...checked } = await prove(effects, request, 'records');
  return {
    ...checked,
    outputs: proofs.map(({ output, record }) => ({ ...output, provenance: record() })),
  };
}

/** Checks a report, and makes the PDF of each layout where it has no errors. */
export const makeReport = async (effects: Effects, request: ReportRequest): Promise<MadeReport> =>
  (await makeWithProofs(effects, request)).made;

/** What was made, and what it was made from. */
export interface MadeWithProofs extends Pick<ProvedReport, 'proofs' | 'loaded'> {
  readonly made: MadeReport;
}

/** The same for those who show the pages: with the report, and what was laid out. */
export async function makeWithProofs(
  effects: Effects,
  request: ReportRequest,
): Promise<MadeWithProofs> {
  const { proofs, loaded, ...checked } = await prove(effects, request, 'records');
  const from = { proofs, ...(loaded && { loaded }) };
  if (hasErrors(checked.diagnostics)) return { ...from, made: { ...checked, outputs: [] } };
  const found = findings();
  const outputs: MadeOutput[] = [];
  for (const proof of proofs) {
    const { output } = proof;
    await turn();
    const begun = performance.now();
    const pdf = await printSheet(effects, request.id, proof);
    const images = found.take(await imagesOf(pdf, output.path, request.images)) ?? [];
    const seconds = output.seconds + secondsSince(begun);
    outputs.push({
      ...output,
      provenance: proof.record(),
      pdf,
      images,
      bytes: pdf.length,
      seconds,
    });
  }
  const diagnostics = [...checked.diagnostics, ...found.all()];
  const made = { ...checked, diagnostics, outputs: hasErrors(diagnostics) ? [] : outputs };
  return { ...from, made };
}

/** load → verify, then each layout. Each stage adds what it finds; the next runs wherever it has something to run on. */
async function prove(
  effects: Effects,
  request: ReportRequest,
  wanted: 'faults' | 'records',
): Promise<ProvedReport> {
  const report = readReport(effects, request, wanted);
  const proofs: Proof[] = [];
  for (const output of report.outputs) {
    if (request.layouts.length > 0 && !request.layouts.includes(output.layout)) continue;
    await turn();
    const proof = report.prove(output);
    if (proof) proofs.push(proof);
  }
  return report.conclude(proofs);
}
