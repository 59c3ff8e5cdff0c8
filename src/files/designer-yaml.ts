import { isMap, isNode, isScalar, type Document } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import { composeYaml, type YamlHazard } from '../yaml/compose.js';
import { placesIn } from './lines.js';

/** Something that makes a file unreadable as YAML. */
export interface YamlFault {
  readonly place: Place;
  readonly problem: string;
  /** Where the file's own kind of file knows no better. */
  readonly remedy?: string;
}

export interface DesignerYaml {
  /** Of use where there are no faults. */
  readonly document: Document.Parsed | undefined;
  readonly faults: readonly YamlFault[];
  /** The place of an offset in UTF-16 units. */
  readonly placeAt: (offset: number) => Place;
  /** Where the key at the end of a path stands, or the value of a list, or the nearest of them that is there. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/**
 * Reads YAML of a designer: a theme, font manifest, language pack or strings. Aliases are refused, since none of them
 * has need of any.
 * @param file how places name the file
 */
export function parseDesignerYaml(text: string, file: string): DesignerYaml {
  const placeAt = placesIn(text, file);
  const composed = composeYaml(text, { allowsAliases: false, uniqueKeys: true });
  const [document, second] = composed.documents ?? [];
  const placeOf = (path: readonly PropertyKey[]): Place =>
    placeAt(document === undefined ? 0 : offsetOf(document, path));
  return {
    document,
    faults: faultsOf(composed.hazard, document, second, placeAt),
    placeAt,
    placeOf,
  };
}

function faultsOf(
  hazard: YamlHazard | undefined,
  document: Document.Parsed | undefined,
  second: Document.Parsed | undefined,
  placeAt: DesignerYaml['placeAt'],
): readonly YamlFault[] {
  if (hazard !== undefined) {
    const { offset, problem, remedy } = hazard;
    return [{ place: placeAt(offset), problem, remedy }];
  }
  const found = document?.errors ?? [];
  // What follows the first slip is usually its echo; a key that stands twice is a fault of its own.
  const slip = found.find(({ code }) => code !== 'DUPLICATE_KEY');
  const errors = found
    .filter((error) => error === slip || error.code === 'DUPLICATE_KEY')
    .map(({ pos, message }) => ({
      place: placeAt(pos[0]),
      problem: message.replace(/[.:]$/u, ''),
    }));
  if (second === undefined || errors.length > 0) return errors;
  return [
    {
      place: placeAt(second.range[0]),
      problem: 'a second YAML document begins here',
      remedy: 'keep one document in a file: remove the line ---',
    },
  ];
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const holder: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(holder) ? holder.items.find((pair) => isKey(pair.key, last))?.key : undefined;
    const node = key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range[0] ?? 0;
}

const isKey = (node: unknown, key: PropertyKey | undefined): boolean =>
  isScalar(node) && String(node.value) === String(key);
