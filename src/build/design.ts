import { dirname, join } from 'node:path';
import { expandDocument } from './expand-document.js';
import { atNewPlaces } from './faults.js';
import { picturesIn } from './graphics/draw-pictures.js';
import type { Resources } from './resources.js';
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
import type { Effects } from '../effects.js';
import type { FontLibrary } from '../fonts/face.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { inNearest } from '../language/tags.js';
import { blocksOf } from '../report/read/references.js';
import { findings } from '../report/findings.js';
import type { Output, Report } from '../report/report.js';
import type { Layout } from '../template/layout.js';
import { noLogo, type LogoPlaces, type LogoView } from '../template/views/view.js';
import { POINTS_PER_MM, type Theme } from '../typeset/style.js';
import { unknownStyles } from '../typeset/unknown-styles.js';
import type { PlaceOf } from '../yaml/designer.js';

/** A report in its layout, with all that its typesetting begins from. */
export interface Design {
  readonly theme: Theme;
  readonly fonts: FontLibrary;
  readonly layout: Layout;
  readonly document: Document;
  /** Folders that a picture is looked for in, the nearest first. */
  readonly pictureFolders: readonly string[];
  readonly placesInTheme: PlaceOf;
  /** Where its author names what an element draws. */
  readonly placeOf: (element: ElementNode) => Place;
}

export interface DesignRequest {
  readonly effects: Effects;
  readonly resources: Resources;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly fonts: FontLibrary;
  readonly output: Output;
  readonly annex: boolean;
}

/** Expands a report in its layout and theme, and parses what comes of it. */
export function design(request: DesignRequest): Checked<Design> {
  const { effects, resources, report, output } = request;
  const found = findings();
  const theme = found.take(resources.theme(output.layout, output.place));
  const fonts = theme?.fonts ? found.take(preferFamilies(request.fonts, theme)) : request.fonts;
  const layout = found.take(resources.layout(output.layout, output.place));
  const document = layout && found.take(expanded(request, layout, theme));
  const placesInTheme = resources.placesInTheme(output.layout);
  const placeOf = placesOfGraphics(report, theme?.logo?.file, placesInTheme);
  const pictureFolders = [
    report.folder,
    join(dirname(report.folder), '_shared'),
    ...resources.templates.map((folder) => join(folder, 'assets')),
  ];
  if (!theme || !fonts || !layout || !document || cannotBeSet(found.all())) {
    if (theme && document) found.add(unknownStyles(document.root, theme));
    if (document) {
      found.add(atNewPlaces(picturesIn(document, effects, pictureFolders, placeOf), found.all()));
    }
    return failed(found.all());
  }
  const value = { theme, fonts, layout, document, pictureFolders, placesInTheme, placeOf };
  return { value, diagnostics: found.all() };
}

const expanded = (
  { report, packs, output, annex }: DesignRequest,
  layout: Layout,
  theme: Theme | undefined,
): Checked<Document> =>
  expandDocument({
    layout,
    report,
    packs,
    output,
    annex: annex || output.annex === true,
    logo: logoOf(theme, report),
    footnotesAtFoot: theme?.footnotes === 'foot',
    addresses: theme?.addresses ?? 'hidden',
  });

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
