import { error, failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { parseOnce, type Parse } from '../files/precompiled.js';
import { startOf } from '../files/paths.js';
import { foldersOf, openRoot, openRoots, type Folders, type Root } from '../files/root.js';
import { extendedLayouts, layoutNames } from '../template/extended-layouts.js';
import type { Theme } from '../typeset/style.js';
import { placesInYaml, type PlaceOf } from '../yaml/designer.js';
import { extendedBy, extendTheme, parseTheme } from '../typeset/theme.js';

const file = 'theme.yaml';

/**
 * The theme of an output's layout: its own `theme.yaml`, or else the one all layouts share. A theme that extends another
 * is laid over the theme of the layout it names, the nearest that is not among those that extend it; so the shared theme
 * of a project extends that of the package, and every layout that extends it follows.
 * @param place where the layout is asked for, for faults that have no file of their own
 */
export function loadTheme(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
  layout: string,
  place: Place,
  parse: Parse = parseOnce,
): Checked<Theme> {
  const roots = foldersOf(templates).map((folder) => openRoot(effects, folder));
  const layouts = (): readonly string[] => layoutNames(openRoots(effects, templates), place);

  // A layout that is not there, or extends what is not there, has been told.
  const lineOf = (name: string): readonly string[] =>
    extendedLayouts(openRoots(effects, templates), name, place).value ?? [name];

  const load = (name: string, at: Place, extending: ReadonlySet<string>): Checked<Theme> => {
    const found = nearest(roots, lineOf(name), extending);
    if (found === undefined) {
      const [root] = roots;
      return root === undefined || extending.size > 0
        ? failed(noTheme(name, at, layouts()))
        : failed(root.readText(file, at, limits.templateBytes).diagnostics);
    }
    const path = found.root.path(found.path);
    const text = found.root.readText(found.path, startOf(path), limits.templateBytes);
    if (text.value === undefined) return failed(text.diagnostics);
    const extended = extendedBy(text.value, path);
    if (extended === undefined) return parse('theme', text.value, path, parseTheme);
    if (!layouts().includes(extended.name)) {
      // What it says that no theme takes is told as well, by the theme that would stand without it.
      const next = load(name, at, new Set([...extending, path])).value;
      const own = next === undefined ? [] : extendTheme(text.value, path, next).diagnostics;
      return failed([
        noTheme(extended.name, extended.place, layouts()),
        ...own.filter(({ code }) => code === 'theme/invalid-value'),
      ]);
    }
    const base = load(extended.name, extended.place, new Set([...extending, path]));
    if (base.value === undefined || base.diagnostics.length > 0) return failed(base.diagnostics);
    return extendTheme(text.value, path, base.value);
  };
  return load(layout, place, new Set());
}

/** Where the theme of a layout may stand, nearest first: with it, with those it extends, or with all. */
const candidates = (roots: readonly Root[], layouts: readonly string[]) =>
  [...layouts.map((layout) => `${layout}/${file}`), file].flatMap((path) =>
    roots.map((root) => ({ root, path })),
  );

/** The nearest theme of a layout that is not among those that extend it. */
const nearest = (
  roots: readonly Root[],
  layouts: readonly string[],
  extending: ReadonlySet<string>,
) =>
  candidates(roots, layouts).find(
    ({ root, path }) => root.has(path) && !extending.has(root.path(path)),
  );

/**
 * Places in the theme of a layout, which was loaded without a fault: in its own file, or in the one it extends where only
 * that says what is asked for. Read anew, once the first is asked for.
 */
export function placesInTheme(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
  layout: string,
): PlaceOf {
  const files = themeFiles(effects, templates, layout);
  return (path) => {
    const places = files().find((each) => isWritten(each, path)) ?? files()[0];
    return places?.(path) ?? startOf(file);
  };
}

/** Where the files of a theme that extend another say something; not where only the theme says it that all extend. */
export function placesInExtensions(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
  layout: string,
): (path: readonly PropertyKey[]) => Place | undefined {
  const files = themeFiles(effects, templates, layout);
  return (path) =>
    files()
      .slice(0, -1)
      .find((each) => isWritten(each, path))?.(path);
}

/** As `placesInExtensions`, of what the theme that all extend does not say. */
export function placesOfAdded(
  ...theme: Parameters<typeof placesInExtensions>
): ReturnType<typeof placesInExtensions> {
  const files = themeFiles(...theme);
  const said = placesInExtensions(...theme);
  return (path) => {
    const base = files().at(-1);
    // A theme that extends no other adds nothing, and its places need not be worked out.
    if (base === undefined || files().length === 1) return undefined;
    return isWritten(base, path) ? undefined : said(path);
  };
}

/** Places in the files of a theme, the nearest first, the one that extends no other last; read once they are asked for. */
function themeFiles(
  effects: Pick<Effects, 'files'>,
  templates: Folders,
  layout: string,
): () => readonly PlaceOf[] {
  const files = (): readonly PlaceOf[] => {
    const roots = foldersOf(templates).map((folder) => openRoot(effects, folder));
    const lineOf = (name: string): readonly string[] =>
      extendedLayouts(openRoots(effects, templates), name, startOf(file)).value ?? [name];
    const found: PlaceOf[] = [];
    const read = new Set<string>();
    for (let name: string | undefined = layout; name !== undefined;) {
      const theme = nearest(roots, lineOf(name), read);
      if (theme === undefined) break;
      const path = theme.root.path(theme.path);
      const text = theme.root.readText(theme.path, startOf(path), limits.templateBytes).value ?? '';
      read.add(path);
      found.push(placesInYaml(text, path));
      name = extendedBy(text, path)?.name;
    }
    return found;
  };
  let known: readonly PlaceOf[] | undefined;
  return () => (known ??= files());
}

/** Whether the last key of a path is written: the place of what is not there is that of what would hold it. */
const isWritten = (placeOf: PlaceOf, path: readonly PropertyKey[]): boolean => {
  const [own, outer] = [placeOf(path), placeOf(path.slice(0, -1))];
  return own.line !== outer.line || own.column !== outer.column;
};

const noTheme = (name: string, place: Place, layouts: readonly string[]) =>
  error(
    'theme/unknown-base',
    place,
    `there is no theme of “${name}” to extend`,
    suggest(name, layouts, 'name a layout, such as fact-sheet'),
  );
