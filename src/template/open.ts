import {
  error,
  failed,
  type Checked,
  type Diagnostic,
  type Place,
} from '../diagnostics/diagnostic.js';
import { suggest } from '../diagnostics/wording.js';
import type { Effects } from '../effects.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { parseOnce, type Parse } from '../files/precompiled.js';
import { openRoots, type Folders, type Root } from '../files/root.js';
import { extendedLayouts, templateFile } from './extended-layouts.js';
import type { Layout, LayoutString, LayoutTemplate } from './layout.js';
import { parseTemplate } from './parse-template.js';
import { parseStrings, slotsOf } from './strings.js';

const partialsFolder = 'partials';
const stringsFile = 'strings.yaml';

/**
 * Reads a layout: `<folder>/<name>/layout.hbs`, the partials of `<folder>/<name>/partials` and of the shared
 * `<folder>/partials`, and the strings of `<folder>/<name>/strings.yaml` and of the shared `<folder>/strings.yaml`. The
 * layout's own come before the shared ones All faults of all files are reported, each in its file; a layout with faults
 * comes back where it can be expanded all the same, to find those that only a report brings to light.
 * @param place where the layout is asked for, for a layout that does not exist
 */
export function openLayout(
  effects: Pick<Effects, 'files'>,
  folders: Folders,
  name: string,
  place: Place,
  parse: Parse = parseOnce,
): Checked<Layout> {
  const root = openRoots(effects, folders);
  const extended = extendedLayouts(root, name, place);
  if (extended.value === undefined) return failed(extended.diagnostics);
  const outward = extended.value;
  const inward = outward.toReversed();

  const diagnostics: Diagnostic[] = [];
  const partialFiles = new Map(
    [partialsFolder, ...inward.map((each) => `${each}/${partialsFolder}`)].flatMap((folder) =>
      listPartials(root, folder, diagnostics),
    ),
  );
  const layoutFiles = outward.map((each) => `${each}/${templateFile}`);
  const [ownFile = ''] = layoutFiles;
  const files = [layoutFiles.find((file) => root.has(file)) ?? ownFile, ...partialFiles.values()];
  const templates = files.map((file, number) => {
    const at = root.has(file) ? startOf(root.path(file)) : place;
    const text = root.readText(file, at, limits.templateBytes);
    diagnostics.push(...text.diagnostics);
    if (text.value === undefined) return undefined;
    const called = number === 0 ? name : file.slice(file.lastIndexOf('/') + 1, -'.hbs'.length);
    const parsed = parse(`template ${number} ${called}`, text.value, root.path(file), (...given) =>
      parseTemplate(called, ...given, number),
    );
    diagnostics.push(...parsed.diagnostics);
    return parsed.value;
  });
  const strings = [stringsFile, ...inward.map((each) => `${each}/${stringsFile}`)].map((file) =>
    readStrings(root, file, parse),
  );
  diagnostics.push(...strings.flatMap((each) => each.diagnostics));

  const read = templates.filter((template) => template !== undefined);
  const names = [...partialFiles.keys()];
  diagnostics.push(...read.flatMap((template) => checkPartials(template, names)));
  const words = strings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const known =
    words.length === strings.length
      ? new Map(words.flat().map((string) => [string.id, string]))
      : undefined;
  if (known !== undefined)
    diagnostics.push(...read.flatMap((template) => checkStrings(template, known)));

  const [template, ...partials] = templates;
  if (template === undefined || known === undefined) return failed(diagnostics);
  return {
    value: {
      name,
      folder: root.path(name),
      template,
      partials: new Map(
        partials.flatMap((partial) => (partial === undefined ? [] : [[partial.name, partial]])),
      ),
      strings: known,
      files: files.map((file) => root.path(file)),
    },
    diagnostics,
  };
}

/** Partials of a folder, by the name they are called with; none where there is no such folder. */
function listPartials(
  root: Root,
  folder: string,
  found: Diagnostic[],
): readonly (readonly [string, string])[] {
  if (!root.has(folder)) return [];
  const { value = [], diagnostics } = root.list(folder, startOf(root.path(folder)));
  found.push(...diagnostics);
  return value
    .filter(({ name, isFolder }) => !isFolder && name.endsWith('.hbs'))
    .map(({ name }) => [name.slice(0, -'.hbs'.length), `${folder}/${name}`]);
}

function readStrings(root: Root, file: string, parse: Parse): Checked<readonly LayoutString[]> {
  if (!root.has(file)) return { value: [], diagnostics: [] };
  const text = root.readText(file, startOf(root.path(file)), limits.yamlBytes);
  if (text.value === undefined) return failed(text.diagnostics);
  return parse('strings', text.value, root.path(file), parseStrings);
}

const checkPartials = (
  { partialCalls }: LayoutTemplate,
  names: readonly string[],
): readonly Diagnostic[] =>
  partialCalls
    .filter(({ name }) => !names.includes(name))
    .map(({ name, place }) =>
      error(
        'template/unknown-partial',
        place,
        `there is no partial “${name}”`,
        suggest(name, names, `write partials/${name}.hbs`),
      ),
    );

function checkStrings(
  { stringCalls }: LayoutTemplate,
  strings: ReadonlyMap<string, LayoutString>,
): readonly Diagnostic[] {
  return stringCalls.flatMap(({ id, slots, place }): readonly Diagnostic[] => {
    const string = strings.get(id);
    if (string === undefined) {
      return [
        error(
          'template/unknown-string',
          place,
          `strings.yaml has no “${id}”`,
          suggest(id, strings.keys(), 'add it to strings.yaml'),
        ),
      ];
    }
    return slotFaults(string, slots).map(({ problem, remedy }) =>
      error('template/bad-call', place, problem, remedy),
    );
  });
}

/** Slots that a call leaves empty, and values it gives to slots that are not there. */
export function slotFaults(
  { id, texts }: LayoutString,
  given: readonly string[],
): readonly { readonly problem: string; readonly remedy: string }[] {
  const [text] = Object.values(texts);
  // A word without any text has been told.
  if (text === undefined) return [];
  const slots = slotsOf(text);
  return [
    ...slots
      .filter((slot) => !given.includes(slot))
      .map((slot) => ({
        problem: `“${id}” has a slot {${slot}} that is not filled`,
        remedy: `add ${slot}=…`,
      })),
    ...given
      .filter((slot) => !slots.includes(slot))
      .map((slot) => ({
        problem: `“${id}” has no slot {${slot}}`,
        remedy: suggest(slot, slots, 'remove it'),
      })),
  ];
}
