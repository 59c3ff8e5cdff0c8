import { contentOf } from './build/content.js';
import { isEcho } from './build/expand-document.js';
import { guard, once } from './build/faults.js';
import { printDate } from './build/print-date.js';
import { proveOutput, secondsSince, warningsIn, type Proof } from './build/prove.js';
import type { PageImage, PageImageOptions } from './build/page-images.js';
import type { Resources } from './build/resources.js';
import type { BuildResult, CheckedReport, MadeOutput, MadeReport } from './build/results.js';
import { turn } from './build/turn.js';
import { outputPath } from './build/write-report.js';
import { error, hasErrors, type Checked, type Diagnostic } from './diagnostics/diagnostic.js';
import type { Effects } from './effects.js';
import { recordAttachment } from './provenance/make-record.js';
import { findings } from './report/findings.js';
import type { LoadedReport } from './report/compose.js';
import { openReport, type OpenedReport } from './report/load.js';
import { foldName } from './report/names.js';
import type { Output, Report, ReportRow } from './report/report.js';
import { unprintedTexts } from './verify/unprinted.js';
import { verifyReport } from './verify/verify.js';
import { withoutEchoesInCharts } from './verify/chart-echoes.js';

export interface ReportRequest {
  /** The name of the report's folder. */
  readonly id: string;
  readonly folder: string;
  /** Folder that the fact sheets are written to. */
  readonly out: string;
  /** Only these layouts; all of the report's where empty. */
  readonly layouts: readonly string[];
  /** Sets an annex in every layout, whether or not the report asks for one. */
  readonly annex?: boolean;
  /** Pictures that are made of the pages; none where absent. */
  readonly images?: PageImageOptions;
  /** The row that it is made for, of a report that is made for each row of a table; the first where absent. */
  readonly row?: ReportRow;
  readonly resources: Resources;
  /** The report as it has been opened for another of its rows. */
  readonly opened?: OpenedReport;
}

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
export interface MadeWithProofs {
  readonly made: MadeReport;
  readonly proofs: readonly Proof[];
  /** Absent where the report could not be read. */
  readonly loaded?: LoadedReport;
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
    const images = found.take(await imagesOf(pdf, output.path, request)) ?? [];
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

/** The PDF of a fact sheet that was proved. */
export async function printSheet(
  effects: Effects,
  report: string,
  { output, record, sheet, fonts }: Proof,
): Promise<Uint8Array> {
  effects.progress({ report, layout: output.layout, stage: 'print' });
  // Loaded here: checking needs nothing of it.
  const { write } = await import('./pdf/write.js');
  return write(sheet, fonts, [recordAttachment(record())]);
}

/** The pages of a fact sheet that was proved, as a PDF that is looked at on a screen and handed to nobody. */
export async function drawSheet(
  effects: Effects,
  report: string,
  { output, sheet, fonts }: Proof,
): Promise<Uint8Array> {
  effects.progress({ report, layout: output.layout, stage: 'print' });
  const { writeForScreen } = await import('./pdf/write.js');
  return writeForScreen(sheet, fonts);
}

async function imagesOf(
  pdf: Uint8Array,
  path: string,
  { images }: ReportRequest,
): Promise<Checked<readonly PageImage[]>> {
  if (images === undefined) return { value: [], diagnostics: [] };
  const { pageImages } = await import('./build/page-images.js');
  return pageImages(pdf, path, images);
}

type ProvedReport = Omit<CheckedReport, 'outputs'> & Pick<MadeWithProofs, 'proofs' | 'loaded'>;

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

/** A report that was read and verified, whose outputs are proved one by one. */
export interface ReadReport {
  /** In the order of the report; none where it could not be read. */
  readonly outputs: readonly Output[];
  /** Absent where it could not be read. */
  readonly loaded?: LoadedReport;
  readonly inputFolders: readonly string[];
  /** Lays an output out and proves it; `undefined` where there was nothing to lay out. */
  readonly prove: (output: Output) => Proof | undefined;
  /** What was found until now. */
  readonly diagnostics: () => readonly Diagnostic[];
  /** The report with what was found in all. */
  readonly conclude: (proofs: readonly Proof[]) => ProvedReport;
}

/**
 * load → verify.
 * @param wanted `faults` leaves out the digest of what the report says, by which the next run knows it again
 */
export function readReport(
  effects: Effects,
  request: ReportRequest,
  wanted: 'faults' | 'records' = 'records',
): ReadReport {
  const { id, folder, resources, annex = false } = request;
  const found = findings();
  effects.progress({ report: id, stage: 'load' });
  const opened = request.opened ?? openReport(effects, folder, resources);
  const { row } = request;
  const read = opened.load(row);
  // Before any picture is read, so that a file that changes meanwhile is found changed by the next run.
  const content = wanted === 'faults' ? undefined : contentOf(effects, opened, read);
  const made = {
    report: id,
    folder,
    ...(row === undefined ? {} : { row: row.key }),
    isWritten: false,
    inputFolders: [...opened.folders, ...resources.templates],
    ...(content === undefined ? {} : { content }),
  };
  const { inputFolders } = made;
  const whole = found.take(read);
  const diagnostics = (): readonly Diagnostic[] => {
    const all = once(found.all());
    return whole === undefined ? all : withoutEchoesInCharts(all, whole.report);
  };
  const loaded = whole && (resources.keepParts?.(whole) ?? whole);
  const fonts = found.take(resources.fonts());
  const date = loaded && found.take(printDate(effects, loaded.report));
  if (!loaded || !fonts || !date) {
    const conclude = (): ProvedReport => ({ ...made, proofs: [], diagnostics: diagnostics() });
    return { outputs: [], inputFolders, prove: () => undefined, diagnostics, conclude };
  }
  const { report, packs } = loaded;

  effects.progress({ report: id, stage: 'verify' });
  found.add(verifyReport(report, packs));

  const ofReport = [...found.all()];
  const hasEmpty = ofReport.some(({ code }) => code === 'report/empty-value');
  found.add(samePaths(report.outputs, request.out, report));
  return {
    outputs: report.outputs,
    loaded,
    inputFolders,
    prove: (output) => {
      const path = outputPath(request.out, report, output);
      const standing = { effects, resources, report, packs, fonts, date, output, annex, path };
      const proof = guard(output.place, () => proveOutput(standing));
      found.add(
        hasEmpty ? proof.diagnostics.filter(({ code }) => !isEcho.has(code)) : proof.diagnostics,
      );
      return proof.value;
    },
    diagnostics,
    conclude: (proofs) => {
      const isWhole = proofs.length === report.outputs.length;
      const unprinted = isWhole ? unprintedTexts(report, packs, proofs) : [];
      found.add(unprinted);
      const warnings = warningsIn([...ofReport, ...unprinted]);
      return {
        ...made,
        layouts: report.outputs.map(({ layout }) => layout),
        proofs: proofs.map((proof) => withWarnings(proof, warnings)),
        loaded,
        diagnostics: diagnostics(),
      };
    },
  };
}

/** With what is said of the whole report, which each of its fact sheets bears. */
const withWarnings = (proof: Proof, ofReport: number): Proof => ({
  ...proof,
  output: { ...proof.output, warnings: proof.output.warnings + ofReport },
});

/** Outputs of a report that would be one file. */
function samePaths(outputs: readonly Output[], out: string, report: Report): readonly Diagnostic[] {
  const seen = new Set<string>();
  return outputs.flatMap((output) => {
    const path = outputPath(out, report, output);
    const isNew = seen.size < seen.add(foldName(path)).size;
    if (isNew) return [];
    return [
      error(
        'report/same-output',
        output.place,
        `another output is ${path} already`,
        'give one of them another name with “file:”',
      ),
    ];
  });
}
