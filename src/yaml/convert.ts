import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import { limits } from '../files/limits.js';
import { anchorsOf } from './anchors.js';
import { checkCharacters, cut, fault, type Conversion } from './conversion.js';
import { keyOf } from './keys.js';
import type { Locate } from './parse.js';
import type { Child, Container, Key } from './places.js';

/** Plain data of YAML nodes, and what is remembered of each mapping and list. */
export interface ConvertedYaml {
  readonly data: unknown;
  readonly containers: WeakMap<object, Container>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether values are missing because an alias or the size of the file stopped the conversion. */
  readonly isCut: boolean;
}

/**
 * Converts nodes to mappings (without prototype), lists and scalars. Aliases are expanded up to a cap, so that a
 * small file cannot become a large one; duplicate keys, keys that are not text and forbidden characters are reported.
 */
export function convertYaml(
  contents: ParsedNode,
  source: string,
  locate: Locate,
  allowsAnyName: boolean,
): ConvertedYaml {
  const { byName, unnamed } = anchorsOf(contents);
  const conversion: Conversion = {
    source,
    locate,
    allowsAnyName,
    anchors: byName,
    containers: new WeakMap(),
    faults: [],
    open: new Set(),
    aliases: 0,
    nodes: 0,
    isCut: false,
  };
  const data = convert(conversion, contents, locate(contents.range[0]), 0);
  if (!conversion.isCut) for (const [name, node] of unnamed) anchorUnnamed(conversion, name, node);
  return {
    data,
    containers: conversion.containers,
    diagnostics: conversion.faults,
    isCut: conversion.isCut,
  };
}

function anchorUnnamed(conversion: Conversion, name: string, { range: [start] }: ParsedNode): void {
  const at = Math.max(0, conversion.source.lastIndexOf(`&${name}`, start));
  fault(
    conversion,
    'report/yaml-alias',
    conversion.locate(at, at + name.length + 1),
    `“&${shorten(name)}” is an anchor of YAML, which no alias names, and would not be printed`,
    'put text that begins with & in quotation marks, or take the anchor away',
  );
}

function convert(conversion: Conversion, node: ParsedNode, place: Place, depth: number): unknown {
  if (isTooMany(conversion, place)) return null;
  if (depth > limits.yamlDepth) {
    return cut(
      conversion,
      'report/too-deep',
      place,
      `more than ${limits.yamlDepth} mappings and lists lie inside one another`,
      'flatten the structure',
    );
  }
  if (isAlias(node))
    return convertAlias(conversion, node as ParsedNode & { source: string }, depth);
  if (isScalar(node)) return convertScalar(conversion, node);
  if (conversion.open.has(node)) {
    return cut(
      conversion,
      'report/yaml-alias',
      place,
      'the value contains itself through an alias',
      'write the value out',
    );
  }
  conversion.open.add(node);
  const data = isSeq(node)
    ? convertList(conversion, node.items, place, depth)
    : convertMapping(conversion, node, place, depth);
  conversion.open.delete(node);
  return data;
}

/** Counts a value, also one that its key keeps out of the data. */
function isTooMany(conversion: Conversion, place: Place): boolean {
  conversion.nodes += 1;
  if (conversion.nodes > limits.yamlNodes && !conversion.isCut) {
    cut(
      conversion,
      'report/too-many',
      place,
      `the file holds more than ${limits.yamlNodes} values`,
      'split the report',
    );
  }
  return conversion.isCut;
}

function convertAlias(
  conversion: Conversion,
  node: ParsedNode & { readonly source: string },
  depth: number,
): unknown {
  conversion.aliases += 1;
  const place = conversion.locate(node.range[0], node.range[1]);
  if (conversion.aliases > limits.yamlAliases) {
    return cut(
      conversion,
      'report/yaml-alias',
      place,
      `the file expands more than ${limits.yamlAliases} aliases`,
      'write the values out',
    );
  }
  const target = conversion.anchors.get(node.source);
  if (target === undefined || target.range[0] > node.range[0]) {
    return cut(
      conversion,
      'report/yaml-alias',
      place,
      `no anchor &${shorten(node.source)} stands before this alias`,
      'define the anchor with & or write the value out',
    );
  }
  return convert(conversion, target, place, depth);
}

function convertScalar(conversion: Conversion, node: ParsedNode & { value: unknown }): unknown {
  if (typeof node.value === 'string') checkCharacters(conversion, node, node.value);
  return node.value;
}

function convertList(
  conversion: Conversion,
  items: readonly ParsedNode[],
  place: Place,
  depth: number,
): unknown {
  const list: unknown[] = [];
  const children = new Map<Key, Child>();
  for (const [index, item] of items.entries()) {
    children.set(index, { key: undefined, value: item });
    list.push(convert(conversion, item, conversion.locate(item.range[0]), depth + 1));
  }
  conversion.containers.set(list, { place, children });
  return list;
}

function convertMapping(
  conversion: Conversion,
  node: ParsedNode,
  place: Place,
  depth: number,
): unknown {
  const mapping: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const children = new Map<Key, Child>();
  for (const pair of isMap(node) ? node.items : []) {
    const keyNode = pair.key;
    const valueNode = pair.value ?? undefined;
    const keyPlace = conversion.locate(keyNode.range[0], keyNode.range[1]);
    const key = keyOf(conversion, keyNode, keyPlace, children);
    if (key !== undefined) {
      children.set(key, { key: keyNode, value: valueNode });
      mapping[key] =
        valueNode === undefined ? null : convert(conversion, valueNode, keyPlace, depth + 1);
    } else if (isTooMany(conversion, keyPlace)) break;
  }
  conversion.containers.set(mapping, { place, children });
  return mapping;
}
