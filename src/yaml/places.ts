import { isScalar, type ParsedNode, type Scalar } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Locate } from './parse.js';
import { scalarOffsets } from './scalar-offsets.js';

export type Key = string | number;

/** Where each value of a YAML file stands; a container is a mapping or list of the file's data. */
export interface Places {
  /** The value under a key, or the container where there is no such key. */
  readonly value: (container: object, key: Key) => Place;
  /** The key itself; for a list, the element. */
  readonly key: (container: object, key: Key) => Place;
  /** The key that leads to the container, or its first character. */
  readonly of: (container: object) => Place;
  /** The keys of the container as the author wrote them, those that it does not take among them. */
  readonly keys: (container: object) => readonly Key[];
  /** Whether the author wrote the container, and it is not a stand-in for something that was reported. */
  readonly isWritten: (container: object) => boolean;
  /** A scalar as the author typed it, so that a number keeps all of its digits. */
  readonly written: (container: object, key: Key) => string | undefined;
  /** Places inside a text, by UTF-16 offset of its value. */
  readonly text: (container: object, key: Key) => TextPlaces;
}

export interface TextPlaces {
  readonly at: (index: number, length?: number) => Place;
  /** Whether the author broke the line between two neighbouring units of the value. */
  readonly brokenBetween: (index: number, next: number) => boolean;
}

/** A child of a container: the nodes of its key and its value. */
export interface Child {
  readonly key: ParsedNode | undefined;
  readonly value: ParsedNode | undefined;
}

/** What the conversion of nodes to data remembers of each container. */
export interface Container {
  readonly place: Place;
  readonly children: ReadonlyMap<Key, Child>;
}

export function placesOf(
  containers: WeakMap<object, Container>,
  source: string,
  locate: Locate,
): Places {
  const child = (container: object, key: Key): Child | undefined =>
    containers.get(container)?.children.get(key);
  const of = (container: object): Place => containers.get(container)?.place ?? locate(0);
  const nodePlace = (node: ParsedNode): Place => locate(...spanOf(node));
  const value = (container: object, key: Key): Place => {
    const found = child(container, key);
    const node = found?.value ?? found?.key;
    return node === undefined ? of(container) : nodePlace(node);
  };
  return {
    of,
    keys: (container) => [...(containers.get(container)?.children.keys() ?? [])],
    isWritten: (container) => containers.has(container),
    value,
    key: (container, key) => {
      const found = child(container, key);
      const node = found?.key ?? found?.value;
      return node === undefined ? of(container) : nodePlace(node);
    },
    written: (container, key) => {
      const node = child(container, key)?.value;
      return isScalar(node) ? writtenText(node) : undefined;
    },
    text: (container, key) => {
      const node = child(container, key)?.value;
      if (!isScalar(node) || typeof node.value !== 'string') {
        return { at: () => value(container, key), brokenBetween: () => false };
      }
      return textPlaces(node, source, locate);
    },
  };
}

function textPlaces(scalar: Scalar.Parsed, source: string, locate: Locate): TextPlaces {
  const offset = scalarOffsets(scalar, source);
  return {
    at: (index, length = 1) => locate(offset(index), offset(index + length - 1) + 1),
    brokenBetween: (index, next) => source.slice(offset(index), offset(next)).includes('\n'),
  };
}

// A mapping or list that opens on its own line is shown by its first character, not by all of its lines.
function spanOf(node: ParsedNode): [number, number] {
  const [start, end] = node.range;
  return isScalar(node) ? [start, end] : [start, start + 1];
}

const writtenText = (node: { readonly value: unknown; readonly source?: string }): string =>
  typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
