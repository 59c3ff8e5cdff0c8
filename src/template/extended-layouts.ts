import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import { limits } from '../files/limits.js';
import type { Root } from '../files/root.js';
import { z } from '../files/zod.js';
import { readDesignerYaml } from '../yaml/designer.js';

export const templateFile = 'layout.hbs';
const layoutFile = 'layout.yaml';

/** What `layout.yaml` holds. */
const layoutSchema = z
  .strictObject({
    extends: z.string().min(1).describe('The layout whose files are used where this has none.'),
  })
  .describe('A layout that changes another.');

const kind = {
  syntax: 'template/bad-layout',
  shape: 'template/bad-layout',
  name: 'layout.yaml',
  docs: '“factsheet help layouts”',
} as const;

const isLayout = (root: Root, name: string): boolean =>
  root.has(`${name}/${templateFile}`) || root.has(`${name}/${layoutFile}`);

/** Layouts of a folder, by name. */
export function layoutNames(root: Root, place: Place): readonly string[] {
  return (root.list('.', place).value ?? [])
    .filter(({ name, isFolder }) => isFolder && isLayout(root, name))
    .map(({ name }) => name);
}

/**
 * A layout and those it extends by its `layout.yaml`, nearest first; each file of a layout is the first that one of them
 * has. A layout that is not there, or extends itself by however many others, is told where it is named.
 */
export function extendedLayouts(
  root: Root,
  name: string,
  place: Place,
): Checked<readonly string[]> {
  const isName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(name);
  if (!isName || !isLayout(root, name)) return failed(unknownLayout(root, name, place));
  const names = [name];
  for (let at = name; root.has(`${at}/${layoutFile}`);) {
    const file = `${at}/${layoutFile}`;
    const text = root.readText(file, place, limits.yamlBytes);
    if (text.value === undefined) return failed(text.diagnostics);
    const path = root.path(file);
    const { value, diagnostics } = readDesignerYaml(text.value, path, layoutSchema, kind);
    if (value === undefined || diagnostics.length > 0) return failed(diagnostics);
    const base = value.data.extends;
    const named = value.placeOf(['extends']);
    if (!isLayout(root, base)) return failed(unknownLayout(root, base, named));
    if (names.includes(base)) return failed(circular(base, named));
    names.push(base);
    at = base;
  }
  return { value: names, diagnostics: [] };
}

const unknownLayout = (root: Root, name: string, place: Place): Diagnostic =>
  error(
    'template/unknown-layout',
    place,
    `there is no layout “${name}” in ${root.folder}`,
    suggest(name, layoutNames(root, place), `write ${root.folder}/${name}/${templateFile}`),
  );

const circular = (name: string, place: Place): Diagnostic =>
  error(
    'template/bad-layout',
    place,
    `the layout “${name}” extends itself`,
    'extend another, or take the line away',
  );
