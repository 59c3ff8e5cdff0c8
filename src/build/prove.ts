import { dirname, join } from 'node:path';
import { drawByName } from './graphics/draw.js';
import { drawCharts } from './graphics/draw-charts.js';
import { drawPictures, picturesIn } from './graphics/draw-pictures.js';
import { drawQrCodes } from './graphics/draw-qr-codes.js';
import { expandDocument } from './expand-document.js';
import { metadataOf } from './metadata.js';
import { printedFacts } from './printed-facts.js';
import { atNewPlaces, inLayout } from './faults.js';
import { faultsOnPages } from './faults-on-pages.js';
import type { Resources } from './resources.js';
import type { BuiltOutput } from './results.js';
import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { shorten, suggest } from '../diagnostics/wording.js';
import type { Document, ElementNode } from '../document/document.js';
import type { Effects, ProgressEvent } from '../effects.js';
import type { FontLibrary } from '../fonts/face.js';
import { missingByScript, withoutForeign } from '../fonts/missing.js';
import { foreignFaces } from '../inspect/foreign-faces.js';
import type { LanguageTag } from '../language/language.js';
import { inNearest } from '../language/tags.js';
import type { LanguagePack } from '../language/pack.js';
import { layOut } from '../pages/lay-out.js';
import type { Sheet } from '../pdf/write.js';
import { makeRecord } from '../provenance/make-record.js';
import type { ProvenanceRecord } from '../provenance/record.js';
import { figuresByLanguage } from '../report/figures-by-language.js';
import { blocksOf } from '../report/read/references.js';
import { findings } from '../report/findings.js';
import type { Output, Report } from '../report/report.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { typeset } from '../typeset/typeset.js';
import type { PlaceOf } from '../yaml/designer.js';
import { noLogo, type LogoPlaces, type LogoView } from '../template/views/view.js';
import { POINTS_PER_MM, type Theme } from '../typeset/style.js';
import { unknownStyles } from '../typeset/unknown-styles.js';
import { overriddenProperties } from '../typeset/overridden-properties.js';
import { unreadNames } from '../typeset/unread-names.js';
import { unusedProperties } from '../typeset/unused-properties.js';
import { setPhrasesId } from '../template/strings.js';
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

export interface ProofRequest {
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

/** expand and parse → typeset, drawing charts and pictures → lay out → inspect and verify */
export function proveOutput(request: ProofRequest): Checked<Proof> {
  const { effects, resources, packs, output, path } = request;
  const report = inLanguagesOf(output, request.report);
  const pictureFolders = [
    report.folder,
    join(dirname(report.folder), '_shared'),
    ...resources.templates.map((folder) => join(folder, 'assets')),
  ];
  const begun = performance.now();
  const found = findings();
  const at = (stage: ProgressEvent['stage']): void =>
    effects.progress({ report: report.id, layout: output.layout, stage });
  const stop = (): Checked<never> => failed(found.all());

  at('expand');
  const theme = found.take(resources.theme(output.layout, output.place));
  const fonts = theme?.fonts ? found.take(preferFamilies(request.fonts, theme)) : request.fonts;
  const layout = found.take(resources.layout(output.layout, output.place));
  const annex = request.annex || output.annex === true;
  const logo = logoOf(theme, report);
  const document =
    layout &&
    found.take(
      expandDocument({
        layout,
        report,
        packs,
        output,
        annex,
        logo,
        footnotesAtFoot: theme?.footnotes === 'foot',
        addresses: theme?.addresses ?? 'hidden',
      }),
    );
  const placesInTheme = resources.placesInTheme(output.layout);
  const placeOf = placesOfGraphics(report, theme?.logo?.file, placesInTheme);
  if (!theme || !fonts || !layout || !document || cannotBeSet(found.all())) {
    if (theme && document) found.add(unknownStyles(document.root, theme));
    if (document) {
      found.add(atNewPlaces(picturesIn(document, effects, pictureFolders, placeOf), found.all()));
    }
    return stop();
  }

  at('charts');
  const graphics = drawByName({
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

  at('typeset');
  found.add(unusedProperties(document.root, theme, placesInTheme));
  found.add(
    overriddenProperties(document.root, theme, resources.placesInExtensions(output.layout)),
  );
  found.add(unreadNames(document.root, theme, resources.placesOfAdded(output.layout)));
  const metadata = metadataOf(report, document, packs, request.date);
  const figures = figuresByLanguage(report, packs);
  const job = typeset({ document, theme, fonts, figures, draw: graphics.draw, metadata });
  if (!job.value) {
    found.add(missingByScript([...job.diagnostics, ...graphics.diagnostics()]));
    return stop();
  }

  at('layout');
  const laidOut = layOut(job.value);
  // Heads and feet are set as pages are filled, so what typesetting and drawing found is complete only now.
  const foreign = laidOut.value
    ? foreignFaces(laidOut.value.trace, fonts, report.languagePlaces)
    : [];
  found.add(foreign);
  found.add(
    missingByScript(withoutForeign([...job.diagnostics, ...graphics.diagnostics()], foreign)),
  );
  found.add(inLayout(laidOut.diagnostics, output, report));
  if (!laidOut.value) return stop();
  const { pages, trace } = laidOut.value;

  at('inspect');
  const phrases = layout.strings.get(setPhrasesId)?.phrases;
  found.add(
    faultsOnPages({ trace, document, theme, report, output, placesInTheme, placeOf }, found.all()),
  );
  found.add(verifyPages(trace, document, report, packs, phrases));

  let record: ProvenanceRecord | undefined;
  const value: Proof = {
    output: {
      layout: output.layout,
      path,
      pages: trace.pages.length,
      figures: printedFacts(document.root, report).size,
      warnings: warningsIn(found.all()),
      seconds: secondsSince(begun),
    },
    record: () =>
      (record ??= makeRecord({ report, packs, layout: output.layout, document, trace })),
    sheet: { ...job.value, pages },
    document,
    trace,
    fonts,
  };
  return { value, diagnostics: found.all() };
}

/**
 * Where an author, or the theme its logo, names what an element of a layout draws; of others, where the layout does. A
 * file may stand in several blocks: which of them a picture is of, its alternative text tells.
 */
function placesOfGraphics(
  report: Report,
  logo: string | undefined,
  placesInTheme: PlaceOf,
): (element: ElementNode) => Place {
  const key = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
  const links = new Map<string, Place>();
  const images = new Map<string, Place>();
  for (const block of blocksOf(report)) {
    if (block.kind === 'qr') links.set(block.qr.link.text, block.qr.link.place);
    if (block.kind !== 'image') continue;
    for (const part of Object.values(block.image.alternative).flat())
      if (part !== undefined) images.set(key(part.place), block.image.place);
  }
  return ({ attributes, alternative = [], place }) => {
    const { src = '', href = '' } = attributes;
    const [named] = alternative.flatMap((text) => images.get(key(text.place)) ?? []);
    if (named !== undefined) return named;
    return (
      links.get(href) ?? (src !== '' && src === logo ? placesInTheme(['logo', 'file']) : place)
    );
  };
}

/** The logo of a theme as layouts see it, its alternative text in the leading language or the first there is. */
function logoOf(theme: Theme | undefined, { languages }: Report): LogoPlaces {
  if (theme?.logo === undefined) return noLogo;
  const { file, width, alternative, on } = theme.logo;
  const [leading = ''] = languages;
  const logo: LogoView = {
    src: file,
    width: `${(width / POINTS_PER_MM).toFixed(2)}mm`,
    alternative: inNearest(alternative, leading) ?? Object.values(alternative)[0] ?? '',
  };
  const at = (place: (typeof on)[number]): LogoView | null => (on.includes(place) ? logo : null);
  return { head: at('head'), foot: at('foot'), cover: at('cover') };
}

/** The report as an output in some of its languages sees it. */
const inLanguagesOf = ({ languages }: Output, report: Report): Report =>
  languages === undefined ? report : { ...report, languages };

/** The library with the families that a theme names first; one that no manifest has is a fault. */
function preferFamilies(
  fonts: FontLibrary,
  { fonts: named = {}, fontsPlace }: Theme,
): Checked<FontLibrary> {
  const unknown = [...new Set(Object.values(named).flatMap((families) => families ?? []))].filter(
    (family) => !fonts.families.includes(family),
  );
  if (unknown.length === 0 || !fontsPlace)
    return { value: fonts.preferring(named), diagnostics: [] };
  return failed(
    unknown.map((family) =>
      error(
        'theme/unknown-family',
        fontsPlace,
        `no fonts.yaml has a family “${shorten(family)}”`,
        suggest(family, fonts.families, 'add it to fonts/fonts.yaml'),
      ),
    ),
  );
}

/** Whether theme, layout or markup are at fault. An annex that no layout prints keeps nothing from being set. */
const cannotBeSet = (found: readonly Diagnostic[]): boolean =>
  hasErrors(found.filter(({ code }) => code !== 'provenance/no-annex'));

export const warningsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'warning').length;

export const secondsSince = (begun: number): number => (performance.now() - begun) / 1000;
