import type { Checked, Place } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { foldersOf, type Folders } from '../files/root.js';
import { parseOnce, type Parse } from '../files/precompiled.js';
import type { FontLibrary } from '../fonts/face.js';
import { loadFontLibrary } from '../fonts/library.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { loadLanguagePacks } from '../language/packs.js';
import type { DefaultLanguage } from '../report/open-files.js';
import type { Layout } from '../template/layout.js';
import { openLayout } from '../template/open.js';
import type { Theme } from '../typeset/style.js';
import type { PlaceOf } from '../yaml/designer.js';
import type { KeptFiles } from '../report/read/files.js';
import type { KeepParts } from '../report/same-parts.js';
import type { RenderChart } from './graphics/kept-charts.js';
import { loadTheme, placesInExtensions, placesInTheme, placesOfAdded } from './load-theme.js';

/** What every report of a process shares, read when it is first asked for. */
export interface Resources {
  /** The folders of layouts and language packs. */
  readonly templates: readonly string[];
  /** Of reports that name none. */
  readonly languages: readonly DefaultLanguage[];
  readonly fonts: () => Checked<FontLibrary>;
  readonly packs: (
    tags: readonly LanguageTag[],
    place: Place,
  ) => Checked<ReadonlyMap<LanguageTag, LanguagePack>>;
  /** @param place where the layout is asked for, for faults that have no file of their own */
  readonly layout: (name: string, place: Place) => Checked<Layout>;
  readonly theme: (name: string, place: Place) => Checked<Theme>;
  /** Where the theme of a layout says what. */
  readonly placesInTheme: (layout: string) => PlaceOf;
  readonly placesInExtensions: (layout: string) => ReturnType<typeof placesInExtensions>;
  readonly placesOfAdded: (layout: string) => ReturnType<typeof placesOfAdded>;
  /** Files of a report as they were read, where it is built again and again. */
  readonly files?: KeptFiles;
  /** Gives a report those parts of the one before that are the same, where it is built again and again. */
  readonly keepParts?: KeepParts;
  /** Draws a chart, or finds it where it is kept; each is drawn anew where absent. */
  readonly renderChart?: RenderChart;
}

/** Of several folders the first that has a file decides; fonts of the first come before those of the others. */
export interface ResourceFolders {
  readonly templates: Folders;
  readonly fonts: Folders;
}

/**
 * Each font, language pack, layout and theme is read and parsed once, however many reports use it.
 * @param parse makes of designers' texts what their parsers make of them
 */
export function openResources(
  effects: Effects,
  { templates: templateFolders, fonts }: ResourceFolders,
  parse: Parse = parseOnce,
  reportLanguages: readonly DefaultLanguage[] = [],
): Resources {
  const templates = foldersOf(templateFolders);
  const languages = templates.map((folder) => `${folder}/languages`);
  let library: Checked<FontLibrary> | undefined;
  return {
    templates,
    languages: reportLanguages,
    fonts: () => (library ??= loadFontLibrary(effects, fonts, parse)),
    packs: remember(
      (tags: readonly LanguageTag[], place) =>
        loadLanguagePacks(effects, languages, tags, place, parse),
      (tags) => tags.join(' '),
    ),
    layout: remember(
      (name: string, place) => openLayout(effects, templates, name, place, parse),
      (name) => name,
    ),
    theme: remember(
      (name: string, place) => loadTheme(effects, templates, name, place, parse),
      (name) => name,
    ),
    placesInTheme: (layout) => placesInTheme(effects, templates, layout),
    placesInExtensions: (layout) => placesInExtensions(effects, templates, layout),
    placesOfAdded: (layout) => placesOfAdded(effects, templates, layout),
  };
}

/** Keeps what was read without a fault. A fault is told again to each that asks, at its own place. */
function remember<K, T>(
  read: (what: K, place: Place) => Checked<T>,
  keyOf: (what: K) => string,
): (what: K, place: Place) => Checked<T> {
  const known = new Map<string, Checked<T>>();
  return (what, place) => {
    const key = keyOf(what);
    const checked = known.get(key) ?? read(what, place);
    if (checked.diagnostics.length === 0) known.set(key, checked);
    return checked;
  };
}
