import { drawByName } from './build/draw.js';
import { drawCharts } from './build/draw-charts.js';
import { drawPictures } from './build/draw-pictures.js';
import { expandDocument } from './build/expand-document.js';
import { guard } from './build/guard.js';
import { metadataOf } from './build/metadata.js';
import { outputPath } from './build/output-path.js';
import { printDate } from './build/print-date.js';
import { printedFacts } from './build/printed-facts.js';
import { inLayout } from './build/in-layout.js';
import { once } from './build/once.js';
import type { Resources } from './build/resources.js';
import type { BuildResult, MadeOutput, MadeReport } from './build/results.js';
import { turn } from './build/turn.js';
import { withoutConsequences } from './build/without-consequences.js';
import { writeReport } from './build/write-report.js';
import type { Checked, Diagnostic } from './diagnostics/diagnostic.js';
import type { Effects, ProgressEvent } from './effects.js';
import type { FontLibrary } from './fonts/face.js';
import { inspectLayout } from './inspect/inspect.js';
import type { LanguageTag } from './language/language.js';
import type { LanguagePack } from './language/pack.js';
import { print } from './printer/print.js';
import type { LayoutTrace } from './printer/trace.js';
import { recordAttachment } from './provenance/attachment.js';
import { makeRecord } from './provenance/make-record.js';
import type { ProvenanceRecord } from './provenance/record.js';
import { figuresByLanguage } from './report/figures-by-language.js';
import { findings } from './report/findings.js';
import { openReport, type OpenedReport } from './report/load.js';
import type { Output, Report, ReportRow } from './report/report.js';
import { typeset } from './typeset/typeset.js';
import { verifyPages, verifyReport } from './verify/verify.js';

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
  /** The row that it is made for, of a report that is made for each row of a table; the first where absent. */
  readonly row?: ReportRow;
  readonly resources: Resources;
  /** The report as it has been opened for another of its rows. */
  readonly opened?: OpenedReport;
}

/** Makes a report and writes its fact sheets, or nothing where it has errors. */
export const buildReport = async (effects: Effects, request: ReportRequest): Promise<BuildResult> =>
  writeReport(effects, await makeReport(effects, request));

/** Finds everything that is wrong with a report and writes nothing. */
export const checkReport = async (effects: Effects, request: ReportRequest): Promise<BuildResult> =>
  makeReport(effects, request);

const warningsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'warning').length;

/** load → verify, then each layout. Each stage adds what it finds; the next runs wherever it has something to run on. */
export async function makeReport(effects: Effects, request: ReportRequest): Promise<MadeReport> {
  const { id, folder, resources, annex = false } = request;
  const found = findings();
  effects.progress({ report: id, stage: 'load' });
  const opened = request.opened ?? openReport(effects, folder, resources.packs);
  const { row } = request;
  const made = {
    report: id,
    folder,
    ...(row === undefined ? {} : { row: row.key }),
    isWritten: false,
    inputFolders: [...opened.folders, resources.templates],
  };
  const loaded = found.take(opened.load(row));
  const fonts = found.take(resources.fonts());
  const date = loaded && found.take(printDate(effects, loaded.report));
  if (!loaded || !fonts || !date) return { ...made, outputs: [], diagnostics: found.all() };
  const { report, packs } = loaded;

  effects.progress({ report: id, stage: 'verify' });
  found.add(verifyReport(report, packs));

  const general = warningsIn(found.all());
  const outputs: MadeOutput[] = [];
  for (const [index, output] of report.outputs.entries()) {
    if (request.layouts.length > 0 && !request.layouts.includes(output.layout)) continue;
    const path = outputPath(request.out, report, index);
    await turn();
    const standing = { effects, resources, report, packs, fonts, date, output, annex, path };
    const sheet = found.take(await guard(output.place, () => makeOutput(standing)));
    if (sheet) outputs.push({ ...sheet, warnings: general + sheet.warnings });
  }
  const layouts = report.outputs.map(({ layout }) => layout);
  return { ...made, layouts, outputs, diagnostics: once(found.all()) };
}

interface OutputRequest {
  readonly effects: Effects;
  readonly resources: Resources;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly fonts: FontLibrary;
  readonly date: Date;
  readonly output: Output;
  readonly annex: boolean;
  readonly path: string;
}

/** expand and parse → typeset, drawing charts and pictures → print → inspect */
async function makeOutput(request: OutputRequest): Promise<Checked<MadeOutput>> {
  const { effects, resources, report, packs, fonts, output, path } = request;
  const begun = performance.now();
  const found = findings();
  const at = (stage: ProgressEvent['stage']): void =>
    effects.progress({ report: report.id, layout: output.layout, stage });
  const stop = (): Checked<never> => ({ value: undefined, diagnostics: found.all() });

  at('expand');
  const theme = found.take(resources.theme(output.layout, output.place));
  const layout = found.take(resources.layout(output.layout, output.place));
  const annex = request.annex || output.annex === true;
  const document = layout && found.take(expandDocument({ layout, report, packs, output, annex }));
  if (!theme || !document) return stop();

  at('charts');
  const graphics = drawByName({
    chart: drawCharts({ report, packs, fonts, theme }),
    img: drawPictures(effects, report.folder),
  });

  at('typeset');
  const metadata = metadataOf(report, document, packs, request.date);
  const figures = figuresByLanguage(report, packs);
  const job = typeset({ document, theme, fonts, figures, draw: graphics.draw, metadata });
  if (!job.value) {
    found.add([...job.diagnostics, ...graphics.diagnostics()]);
    return stop();
  }

  at('print');
  let record: ProvenanceRecord | undefined;
  const recordOf = (trace: LayoutTrace): ProvenanceRecord =>
    (record ??= makeRecord({ report, packs, layout: output.layout, document, trace }));
  const { value: printed, diagnostics } = await print(job.value, fonts, (trace) => [
    recordAttachment(recordOf(trace)),
  ]);
  // Heads and feet are set while pages are printed, so what typesetting and drawing found is complete only now.
  found.add([...job.diagnostics, ...graphics.diagnostics()]);
  found.add(inLayout(diagnostics, output, report));
  if (!printed) return stop();

  at('inspect');
  const inspected = withoutConsequences(inspectLayout(printed.trace, document), found.all());
  found.add(inLayout(inspected, output, report));
  found.add(verifyPages(printed.trace, document, report, packs));

  const { pdf, trace } = printed;
  return {
    value: {
      layout: output.layout,
      path,
      pdf,
      provenance: recordOf(trace),
      pages: trace.pages.length,
      figures: printedFacts(document.root, report).size,
      warnings: warningsIn(found.all()),
      bytes: pdf.length,
      seconds: (performance.now() - begun) / 1000,
    },
    diagnostics: found.all(),
  };
}
