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
import { parseOnce, type Parse } from '../files/precompiled.js';
import { foldersOf, openRoot, type Folders } from '../files/root.js';
import type {
  Face,
  FaceFile,
  FaceSelector,
  FamilyRole,
  FontLibrary,
  PreferredFamilies,
} from './face.js';
import { foreignForms, packagesFor, type AbsentFamily } from './foreign-forms.js';
import { locateFace, packageFolder, type FontsFolders } from './locate.js';
import { parseFontManifest, type FamilyEntry } from './manifest.js';
import { byPreference } from './match-face.js';
import { openFace } from './open-face.js';
import { isSameWriting } from '../language/script.js';
import { splitByFace, type FaceChoice } from './split.js';

const MANIFEST = 'fonts.yaml';

/** A face of the manifest whose file was found; `open` reads and parses it at its first use. */
interface LocatedFace extends FaceFile {
  readonly weight: number;
  readonly italic: boolean;
  readonly place: Place;
  readonly open: () => Face;
}

interface LocatedFamily extends Pick<
  FamilyEntry,
  'family' | 'role' | 'script' | 'languages' | 'install'
> {
  readonly faces: readonly LocatedFace[];
}

/**
 * Reads `fonts.yaml` of each folder and finds every file it names, with its length; no font is opened yet. A face of the
 * first folder stands for those of the same id in the others.
 *
 * A face is read, hashed and parsed when `split` or `face` first hands it out; a file that is then not what the
 * manifest records throws a `FontFault`, which carries its diagnostic.
 *
 * Errors: `font/manifest-missing`, those of `parseFontManifest` and of `locateFace`; no library then.
 */
export function loadFontLibrary(
  effects: Effects,
  folders: Folders,
  parse: Parse = parseOnce,
): Checked<FontLibrary> {
  const all = foldersOf(folders);
  const loaded = all.map((folder) => loadFamilies(effects, [folder, ...all], parse));
  const diagnostics = loaded.flatMap((each) => each.diagnostics);
  const families = nearestFirst(loaded.map(({ value }) => value?.families ?? []));
  const absent = loaded.flatMap(({ value }) => value?.absent ?? []);
  const twice = loaded.flatMap(({ value }) => duplicates(value?.families ?? []));
  return diagnostics.length + twice.length > 0
    ? failed([...diagnostics, ...twice])
    : { value: libraryOf(families, absent), diagnostics };
}

function loadFamilies(
  effects: Effects,
  fontsFolders: FontsFolders,
  parse: Parse,
): Checked<{
  readonly families: readonly LocatedFamily[];
  readonly absent: readonly AbsentFamily[];
}> {
  const [fontsFolder] = fontsFolders;
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
        'write a fonts.yaml there that lists its typefaces, or name another folder',
      ),
    );
  }
  const manifest = parse('font manifest', text, file, parseFontManifest);
  if (!manifest.value) return failed(manifest.diagnostics);

  const diagnostics: Diagnostic[] = [...manifest.diagnostics];
  const isAbsent = ({ install, package: named = '' }: FamilyEntry): boolean =>
    install !== undefined && packageFolder(effects, fontsFolders, named) === undefined;
  const absent = manifest.value.families.filter(isAbsent);
  const present = manifest.value.families.filter((family) => !absent.includes(family));
  const families = present.map((family): LocatedFamily => ({
    family: family.family,
    role: family.role,
    script: family.script,
    languages: family.languages,
    ...(family.install === undefined ? {} : { install: family.install }),
    faces: family.faces.flatMap((entry) => {
      const located = locateFace(effects, fontsFolders, family, entry);
      diagnostics.push(...located.diagnostics);
      const { value } = located;
      if (value === undefined) return [];
      let face: Face | undefined;
      const open = (): Face => (face ??= openFace(effects, entry, family.family, value));
      return [
        {
          id: entry.id,
          weight: entry.weight,
          italic: entry.italic,
          place: entry.place,
          file: value,
          ...(entry.sha256 === undefined ? {} : { sha256: entry.sha256 }),
          open,
        },
      ];
    }),
  }));
  return { value: { families: eachOnce(families), absent }, diagnostics };
}

/** A face that is declared again with the same file is one face: of the two stands that which says what the file is. */
function eachOnce(families: readonly LocatedFamily[]): readonly LocatedFamily[] {
  const all = families.flatMap(({ faces }) => faces);
  const stands = (face: LocatedFace): boolean => {
    const same = all.filter(
      ({ id, file, weight, italic }) =>
        id === face.id && file === face.file && weight === face.weight && italic === face.italic,
    );
    return face === (same.find(({ sha256 }) => sha256 !== undefined) ?? same[0]);
  };
  return families
    .map((family) => ({ ...family, faces: family.faces.filter(stands) }))
    .filter(({ faces }) => faces.length > 0);
}

/** The families of each folder, without the faces whose ids a folder before it has given to its own. */
function nearestFirst(folders: readonly (readonly LocatedFamily[])[]): readonly LocatedFamily[] {
  const taken = new Set<string>();
  return folders.flatMap((families) => {
    const left = families
      .map((family) => ({ ...family, faces: family.faces.filter(({ id }) => !taken.has(id)) }))
      .filter(({ faces }) => faces.length > 0);
    for (const { id } of left.flatMap(({ faces }) => faces)) taken.add(id);
    return left;
  });
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
  absent: readonly AbsentFamily[],
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
    files: families.flatMap(({ faces }) => faces),
    families: [...new Set(families.map(({ family }) => family))],
    foreignForms: (face, language) => {
      const family = families.find(({ faces }) => faces.some(({ id }) => id === face.id));
      const place = family?.faces[0]?.place;
      return place && foreignForms(face, { ...family, place }, language, absent);
    },
    packagesFor: (language) => packagesFor([...families, ...absent], language),
    preferring: (named) => libraryOf(families, absent, named),
  };
}

/**
 * Families that may set the language before those drawn for others; among them those that are preferred for the role,
 * then those drawn for the language before those for every one, then those of the role, in the order of the manifests.
 * Display type that no family is for is set as serif type is.
 */
function choose(
  families: readonly LocatedFamily[],
  preferred: PreferredFamilies,
  language: string,
  selector: FaceSelector,
): FaceChoice {
  const nearness = ({ languages }: LocatedFamily): number =>
    languages.length === 0 ? 1 : languages.some((tag) => isSameWriting(tag, language)) ? 0 : 2;
  const preference = ({ family }: LocatedFamily, role: FamilyRole): number => {
    const named = preferred[role] ?? [];
    const index = named.indexOf(family);
    return index < 0 ? named.length : index;
  };
  const isDisplay = selector.role === 'display';
  const role = isDisplay ? 'serif' : selector.role;
  const rank = (family: LocatedFamily): readonly number[] => [
    nearness(family) === 2 ? 1 : 0,
    ...(isDisplay ? [preference(family, 'display'), family.role === 'display' ? 0 : 1] : []),
    preference(family, role),
    nearness(family),
    family.role === role ? 0 : 1,
  ];
  const ordered = families
    .map((family) => ({ family, rank: rank(family) }))
    .toSorted((a, b) => {
      const at = a.rank.findIndex((each, index) => each !== b.rank[index]);
      return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
    .map(({ family }) => family);
  const faces = (script: 'cjk' | 'western') =>
    ordered
      .filter((family) => family.script === script)
      .flatMap((family) => byPreference(family.faces, selector).map(({ open }) => open));
  return { cjk: faces('cjk'), western: faces('western') };
}
