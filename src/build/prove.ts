import { design, type Design, type DesignRequest } from './design.js';
import { drawByName, type Drawing } from './graphics/draw.js';
import { drawCharts } from './graphics/draw-charts.js';
import { drawPictures } from './graphics/draw-pictures.js';
import { drawQrCodes } from './graphics/draw-qr-codes.js';
import { metadataOf } from './metadata.js';
import { printedFacts } from './printed-facts.js';
import { inLayout } from './faults.js';
import { faultsOnPages } from './faults-on-pages.js';
import type { Resources } from './resources.js';
import type { BuiltOutput } from './results.js';
import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Document } from '../document/document.js';
import type { ProgressEvent } from '../effects.js';
import type { FontLibrary } from '../fonts/face.js';
import { missingByScript, withoutForeign } from '../fonts/missing.js';
import { foreignFaces } from '../inspect/foreign-faces.js';
import { lazily } from '../memo.js';
import { layOut } from '../pages/lay-out.js';
import type { Sheet } from '../pdf/write.js';
import { makeRecord } from '../provenance/make-record.js';
import type { ProvenanceRecord } from '../provenance/record.js';
import { figuresByLanguage } from '../report/figures-by-language.js';
import { findings } from '../report/findings.js';
import type { Output, Report } from '../report/report.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { setPhrasesId } from '../template/strings.js';
import { overriddenProperties } from '../typeset/overridden-properties.js';
import { typeset } from '../typeset/typeset.js';
import { unreadNames } from '../typeset/unread-names.js';
import { unusedProperties } from '../typeset/unused-properties.js';
import { verifyPages } from '../verify/verify.js';

/** A fact sheet laid out and proved, with what its PDF is written from. */
export interface Proof {
  readonly output: BuiltOutput;
  /** Makes the record of what bears out each figure it prints. */
  readonly record: () => ProvenanceRecord;
  readonly sheet: Sheet;
  readonly document: Document;
  readonly trace: LayoutTrace;
  readonly fonts: FontLibrary;
}

export interface ProofRequest extends DesignRequest {
  readonly date: Date;
  readonly path: string;
}

/** design → typeset, drawing charts and pictures → lay out → inspect and verify */
export function proveOutput(request: ProofRequest): Checked<Proof> {
  const { effects, packs, output } = request;
  const report = inLanguagesOf(output, request.report);
  const begun = performance.now();
  const found = findings();
  const at = (stage: ProgressEvent['stage']): void =>
    effects.progress({ report: report.id, layout: output.layout, stage });

  at('expand');
  const designed = found.take(design({ ...request, report }));
  if (!designed) return failed(found.all());

  at('charts');
  const drawn = drawings({ ...request, report }, designed);

  at('typeset');
  found.add(faultsOfTheme(request.resources, designed, output));
  const { document, theme, fonts } = designed;
  const metadata = metadataOf(report, document, packs, request.date);
  const figures = figuresByLanguage(report, packs);
  const job = typeset({ document, theme, fonts, figures, draw: drawn.draw, metadata });
  if (!job.value) {
    found.add(missingByScript([...job.diagnostics, ...drawn.diagnostics()]));
    return failed(found.all());
  }

  at('layout');
  const laidOut = layOut(job.value);
  // Heads and feet are set as pages are filled, so what typesetting and drawing found is complete only now.
  const foreign = laidOut.value
    ? foreignFaces(laidOut.value.trace, fonts, report.languagePlaces)
    : [];
  found.add(foreign);
  found.add(missingByScript(withoutForeign([...job.diagnostics, ...drawn.diagnostics()], foreign)));
  found.add(inLayout(laidOut.diagnostics, output, report));
  if (!laidOut.value) return failed(found.all());
  const { pages, trace } = laidOut.value;

  at('inspect');
  found.add(faultsOnPages({ ...designed, trace, report, output }, found.all()));
  const phrases = designed.layout.strings.get(setPhrasesId)?.phrases;
  found.add(verifyPages(trace, document, report, packs, phrases));

  const value: Proof = {
    output: {
      layout: output.layout,
      path: request.path,
      pages: trace.pages.length,
      figures: printedFacts(document.root, report).size,
      warnings: warningsIn(found.all()),
      seconds: secondsSince(begun),
    },
    record: lazily(() => makeRecord({ report, packs, layout: output.layout, document, trace })),
    sheet: { ...job.value, pages },
    document,
    trace,
    fonts,
  };
  return { value, diagnostics: found.all() };
}

/** What charts, pictures and QR codes of the document are drawn as. */
const drawings = (
  { effects, resources, packs, report }: ProofRequest,
  { theme, fonts, pictureFolders, placeOf, placesInTheme }: Design,
): Drawing =>
  drawByName({
    chart: drawCharts({
      report,
      packs,
      fonts,
      theme,
      ...(resources.renderChart && { render: resources.renderChart }),
    }),
    img: drawPictures(effects, pictureFolders, placeOf),
    qr: drawQrCodes(theme, placeOf, placesInTheme),
  });

/** What a theme says that nothing of the document, or nothing at all, reads. */
const faultsOfTheme = (
  resources: Resources,
  { document, theme, placesInTheme }: Design,
  { layout }: Output,
): readonly Diagnostic[] => [
  ...unusedProperties(document.root, theme, placesInTheme),
  ...overriddenProperties(document.root, theme, resources.placesInExtensions(layout)),
  ...unreadNames(document.root, theme, resources.placesOfAdded(layout)),
];

/** The report as an output in some of its languages sees it. */
const inLanguagesOf = ({ languages }: Output, report: Report): Report =>
  languages === undefined ? report : { ...report, languages };

export const warningsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'warning').length;

export const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;
