import { join } from 'node:path';
import { error, failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { parseAnew, type Parse } from '../files/precompiled.js';
import { openRoot } from '../files/root.js';
import type { Face, FaceSelector, FontLibrary } from './face.js';
import { locateFace } from './locate.js';
import { parseFontManifest, type FamilyEntry } from './manifest.js';
import { byPreference } from './match-face.js';
import { openFace } from './open-face.js';
import { isSameWriting } from '../language/script.js';
import { splitByFace, type FaceChoice } from './split.js';

const MANIFEST = 'fonts.yaml';

/** A face of the manifest whose file was found; `open` reads and parses it at its first use. */
interface LocatedFace {
  readonly id: string;
  readonly weight: number;
  readonly italic: boolean;
  readonly open: () => Face;
}

interface LocatedFamily extends Pick<FamilyEntry, 'role' | 'script' | 'languages'> {
  readonly faces: readonly LocatedFace[];
}

/**
 * Reads `fonts.yaml` in a folder and finds every file it names, with its length; no font is opened yet.
 *
 * A face is read, hashed and parsed when `split` or `face` first hands it out; a file that is then not what the
 * manifest records throws a `FontFault`, which carries its diagnostic.
 *
 * Errors: `font/manifest-missing`, those of `parseFontManifest` and of `locateFace`; no library then.
 */
export function loadFontLibrary(
  effects: Effects,
  fontsFolder: string,
  parse: Parse = parseAnew,
): Checked<FontLibrary> {
  const file = join(fontsFolder, MANIFEST);
  const place = startOf(file);
  const { value: text, diagnostics: unread } = openRoot(effects, fontsFolder).readText(
    MANIFEST,
    place,
    limits.yamlBytes,
  );
  if (text === undefined) {
    return failed(
      error(
        'font/manifest-missing',
        unread[0]?.place ?? place,
        `the font manifest cannot be read: ${unread[0]?.problem ?? ''}`,
        'point the tool at a folder with a fonts.yaml',
      ),
    );
  }
  const manifest = parse('font manifest', text, file, parseFontManifest);
  if (!manifest.value) return failed(manifest.diagnostics);

  const diagnostics: Diagnostic[] = [...manifest.diagnostics];
  const families = manifest.value.families.map((family): LocatedFamily => ({
    role: family.role,
    script: family.script,
    languages: family.languages,
    faces: family.faces.flatMap((entry) => {
      const located = locateFace(effects, fontsFolder, family, entry);
      diagnostics.push(...located.diagnostics);
      const { value } = located;
      if (value === undefined) return [];
      let face: Face | undefined;
      const open = (): Face => (face ??= openFace(effects, entry, family.family, value));
      return [{ id: entry.id, weight: entry.weight, italic: entry.italic, open }];
    }),
  }));
  return diagnostics.length > 0 ? failed(diagnostics) : { value: libraryOf(families), diagnostics };
}

function libraryOf(families: readonly LocatedFamily[]): FontLibrary {
  const byId = new Map(families.flatMap(({ faces }) => faces.map((face) => [face.id, face])));
  const choices = new Map<string, FaceChoice>();
  return {
    split: (text, language, selector) => {
      const key = `${language}\0${selector.role}\0${selector.weight}\0${selector.italic}`;
      let choice = choices.get(key);
      if (!choice) {
        choice = choose(families, language, selector);
        choices.set(key, choice);
      }
      return splitByFace(text, language, choice);
    },
    face: (id) => byId.get(id)?.open(),
  };
}

/** Families drawn for the language before those for every language before those for others; the role asked for first. */
function choose(
  families: readonly LocatedFamily[],
  language: string,
  selector: FaceSelector,
): FaceChoice {
  const nearness = ({ languages }: LocatedFamily): number =>
    languages.length === 0 ? 1 : languages.some((tag) => isSameWriting(tag, language)) ? 0 : 2;
  const ordered = families.toSorted(
    (a, b) =>
      nearness(a) - nearness(b) ||
      Number(a.role !== selector.role) - Number(b.role !== selector.role),
  );
  const faces = (script: 'cjk' | 'western') =>
    ordered
      .filter((family) => family.script === script)
      .flatMap((family) => byPreference(family.faces, selector).map(({ open }) => open));
  return { cjk: faces('cjk'), western: faces('western') };
}
