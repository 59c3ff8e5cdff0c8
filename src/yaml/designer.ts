import type { DiagnosticCode } from '../diagnostics/codes.js';
import { failed, type Checked, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { z } from '../files/zod.js';
import { yamlOf, type YamlFile } from './file.js';
import type { FileWording } from './issue-wording.js';
import { wholeShapeOf } from './shape.js';

/** How the faults of one kind of designers’ file are told. */
export interface DesignerFile extends FileWording {
  /** The code of a text that is no YAML. */
  readonly syntax: DiagnosticCode;
  /** The code of YAML that says what the file cannot say. */
  readonly shape: DiagnosticCode;
}

/** Names are the designer’s own, and looked up nowhere but among them. */
const refusingAliases = { allowsAliases: false, allowsAnyName: true };

/** Where the key at the end of a path stands, or the value of a list, or the nearest of them that is there. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

export interface DesignerData<T> {
  readonly data: T;
  readonly placeOf: PlaceOf;
}

/**
 * Reads YAML of a designer (a theme, strings, font manifest or language pack) against its schema, and tells all faults
 * at their places. The data is there wherever the text is YAML, with faults or without: what is missing or cannot be
 * is replaced by something of the right shape, so that later checks find the other faults too.
 * @param complete adds to what is written before it is checked
 */
export function readDesignerYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  kind: DesignerFile,
  complete: (data: unknown) => void = () => {},
): Checked<DesignerData<z.output<Schema>>> {
  const { value: yaml, diagnostics: found } = yamlOf(text, file, refusingAliases);
  const told = found.map((each): Diagnostic => ({ ...each, code: kind.syntax }));
  if (yaml === undefined) return failed(told);
  const placeOf = placesOf(yaml);
  complete(yaml.data);
  const { data, diagnostics } = wholeShapeOf(yaml, schema, kind);
  const all = [...told, ...diagnostics.map((each): Diagnostic => ({ ...each, code: kind.shape }))];
  return data === undefined
    ? failed(all)
    : { value: { data: data.output, placeOf }, diagnostics: all };
}

/**
 * Places in a text that was read before. They are worked out anew, once the first is asked for, and kept for the next
 * report: of each file those of its last text.
 */
export function placesInYaml(text: string, file: string): PlaceOf {
  return (path) => {
    const last = latest.get(file);
    if (last?.text === text) return last.placeOf(path);
    const yaml = yamlOf(text, file, refusingAliases).value;
    const placeOf: PlaceOf = yaml ? placesOf(yaml) : () => ({ file, line: 1, column: 1 });
    latest.set(file, { text, placeOf });
    return placeOf(path);
  };
}

const latest = new Map<string, { readonly text: string; readonly placeOf: PlaceOf }>();

const placesOf =
  ({ data, places }: YamlFile): PlaceOf =>
  (path) => {
    let at = data;
    let place = places.of(isContainer(data) ? data : {});
    for (const step of path) {
      if (!isContainer(at) || !places.isWritten(at)) break;
      place = places.key(at, step as string | number);
      at = (at as Readonly<Record<PropertyKey, unknown>>)[step];
    }
    return place;
  };

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;
