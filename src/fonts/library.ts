import { join } from 'node:path';
import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { parseAnew, type Parse } from '../files/precompiled.js';
import { foldersOf, openRoot, type Folders } from '../files/root.js';
import type { Face, FaceSelector, FontLibrary, PreferredFamilies } from './face.js';
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
  readonly place: Place;
  readonly open: () => Face;
}

interface LocatedFamily extends Pick<FamilyEntry, 'family' | 'role' | 'script' | 'languages'> {
  readonly faces: readonly LocatedFace[];
}

/**
 * Reads `fonts.yaml` of each folder and finds every file it names, with its length; no font is opened yet.
 *
 * A face is read, hashed and parsed when `split` or `face` first hands it out; a file that is then not what the
 * manifest records throws a `FontFault`, which carries its diagnostic.
 *
 * Errors: `font/manifest-missing`, those of `parseFontManifest` and of `locateFace`; no library then.
 */
export function loadFontLibrary(
  effects: Effects,
  folders: Folders,
  parse: Parse = parseAnew,
): Checked<FontLibrary> {
  const loaded = foldersOf(folders).map((folder) => loadFamilies(effects, folder, parse));
  const diagnostics = loaded.flatMap((each) => each.diagnostics);
  const families = loaded.flatMap(({ value = [] }) => value);
  const twice = duplicates(families);
  return diagnostics.length + twice.length > 0
    ? failed([...diagnostics, ...twice])
    : { value: libraryOf(families), diagnostics };
}

function loadFamilies(
  effects: Effects,
  fontsFolder: string,
  parse: Parse,
): Checked<readonly LocatedFamily[]> {
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
    family: family.family,
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
      return [
        { id: entry.id, weight: entry.weight, italic: entry.italic, place: entry.place, open },
      ];
    }),
  }));
  return { value: families, diagnostics };
}

function duplicates(families: readonly LocatedFamily[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return families
    .flatMap(({ faces }) => faces)
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id, place }) =>
      error(
        'font/duplicate-face',
        place,
        `the face id ${id} is already taken`,
        'give each face an id of its own',
      ),
    );
}

function libraryOf(
  families: readonly LocatedFamily[],
  preferred: PreferredFamilies = {},
): FontLibrary {
  const byId = new Map(families.flatMap(({ faces }) => faces.map((face) => [face.id, face])));
  const choices = new Map<string, FaceChoice>();
  return {
    split: (text, language, selector, neighbours) => {
      const key = `${language}\0${selector.role}\0${selector.weight}\0${selector.italic}`;
      let choice = choices.get(key);
      if (!choice) {
        choice = choose(families, preferred, language, selector);
        choices.set(key, choice);
      }
      return splitByFace(text, language, choice, neighbours);
    },
    face: (id) => byId.get(id)?.open(),
    families: [...new Set(families.map(({ family }) => family))],
    preferring: (named) => libraryOf(families, named),
  };
}

/**
 * Families drawn for the language before those for every language before those for others; among them those that are
 * preferred for the role, then those of the role, in the order of the manifests.
 */
function choose(
  families: readonly LocatedFamily[],
  preferred: PreferredFamilies,
  language: string,
  selector: FaceSelector,
): FaceChoice {
  const nearness = ({ languages }: LocatedFamily): number =>
    languages.length === 0 ? 1 : languages.some((tag) => isSameWriting(tag, language)) ? 0 : 2;
  const named = preferred[selector.role] ?? [];
  const preference = ({ family, role }: LocatedFamily): number => {
    const index = named.indexOf(family);
    if (index >= 0) return index;
    return role === selector.role ? named.length : named.length + 1;
  };
  const ordered = families.toSorted(
    (a, b) => nearness(a) - nearness(b) || preference(a) - preference(b),
  );
  const faces = (script: 'cjk' | 'western') =>
    ordered
      .filter((family) => family.script === script)
      .flatMap((family) => byPreference(family.faces, selector).map(({ open }) => open));
  return { cjk: faces('cjk'), western: faces('western') };
}
