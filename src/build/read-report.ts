import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { LoadedReport } from '../report/compose.js';
import { findings } from '../report/findings.js';
import { openReport, type OpenedReport } from '../report/load.js';
import { foldName } from '../report/names.js';
import type { Output, Report, ReportRow } from '../report/report.js';
import { withoutEchoesInCharts } from '../verify/chart-echoes.js';
import { unprintedTexts } from '../verify/unprinted.js';
import { verifyReport } from '../verify/verify.js';
import { contentOf } from './incremental/content.js';
import { isEcho } from './expand-document.js';
import { guard, once } from './faults.js';
import type { PageImageOptions } from './page-images.js';
import { printDate } from './print-date.js';
import { proveOutput, warningsIn, type Proof } from './prove.js';
import type { Resources } from './resources.js';
import type { CheckedReport } from './results.js';
import { outputPath } from './write-report.js';

/** Which report is made, of what, and where to. */
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

/** What a report is made of once its outputs are proved. */
export interface ProvedReport extends Omit<CheckedReport, 'outputs'> {
  readonly proofs: readonly Proof[];
  /** Absent where it could not be read. */
  readonly loaded?: LoadedReport;
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
