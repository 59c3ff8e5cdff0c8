import type { Checked, Place } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import type { FontLibrary } from '../fonts/face.js';
import { loadFontLibrary } from '../fonts/library.js';
import type { LanguageTag } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { loadLanguagePacks } from '../language/packs.js';

/** What every report of a process shares, read when it is first asked for. */
export interface Resources {
  /** The folder of layouts and language packs. */
  readonly templates: string;
  readonly fonts: () => Checked<FontLibrary>;
  readonly packs: (
    tags: readonly LanguageTag[],
    place: Place,
  ) => Checked<ReadonlyMap<LanguageTag, LanguagePack>>;
}

export interface ResourceFolders {
  readonly templates: string;
  readonly fonts: string;
}

/** Fonts are parsed once, and the packs of one set of languages are read once. */
export function openResources(effects: Effects, { templates, fonts }: ResourceFolders): Resources {
  const packs = new Map<string, ReturnType<Resources['packs']>>();
  let library: Checked<FontLibrary> | undefined;
  return {
    templates,
    fonts: () => (library ??= loadFontLibrary(effects, fonts)),
    packs: (tags, place) => {
      const key = tags.join(' ');
      const known = packs.get(key);
      if (known !== undefined) return known;
      const loaded = loadLanguagePacks(effects, `${templates}/languages`, tags, place);
      // A fault is told at the place of the report that met it.
      if (loaded.diagnostics.length === 0) packs.set(key, loaded);
      return loaded;
    },
  };
}
