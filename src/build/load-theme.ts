import { error, failed, type Checked, type Place } from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { parseAnew, type Parse } from '../files/precompiled.js';
import { foldersOf, openRoot, openRoots, type Folders, type Root } from '../files/root.js';
import { layoutNames } from '../template/open.js';
import type { Theme } from '../typeset/style.js';
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
  parse: Parse = parseAnew,
): Checked<Theme> {
  const roots = foldersOf(templates).map((folder) => openRoot(effects, folder));
  const layouts = (): readonly string[] => layoutNames(openRoots(effects, templates), place);

  const load = (name: string, at: Place, extending: ReadonlySet<string>): Checked<Theme> => {
    const found = candidates(roots, name).find(
      ({ root, path }) => root.has(path) && !extending.has(root.path(path)),
    );
    if (found === undefined) {
      const [root] = roots;
      return root === undefined || extending.size > 0
        ? failed(noTheme(name, at, layouts()))
        : failed(root.readText(file, at, limits.templateBytes).diagnostics);
    }
    const path = found.root.path(found.path);
    const text = found.root.readText(found.path, at, limits.templateBytes);
    if (text.value === undefined) return failed(text.diagnostics);
    const extended = extendedBy(text.value, path);
    if (extended === undefined) return parse('theme', text.value, path, parseTheme);
    if (!layouts().includes(extended.name))
      return failed(noTheme(extended.name, extended.place, layouts()));
    const base = load(extended.name, extended.place, new Set([...extending, path]));
    if (base.value === undefined || base.diagnostics.length > 0) return failed(base.diagnostics);
    return extendTheme(text.value, path, base.value);
  };
  return load(layout, place, new Set());
}

/** Where the theme of a layout may stand, nearest first. */
const candidates = (roots: readonly Root[], layout: string) =>
  [`${layout}/${file}`, file].flatMap((path) => roots.map((root) => ({ root, path })));

const noTheme = (name: string, place: Place, layouts: readonly string[]) =>
  error(
    'theme/unknown-base',
    place,
    `there is no theme of “${name}” to extend`,
    suggest(name, layouts, 'name a layout, such as fact-sheet'),
  );
