import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { shorten } from '../../files/paths.js';
import { forbiddenCharacters } from './characters.js';
import type { Locate } from './parse.js';
import type { Child, Container, Key } from './places.js';
import { scalarOffsets } from './scalar-offsets.js';

/** Plain data of YAML nodes, and what is remembered of each mapping and list. */
export interface ConvertedYaml {
  readonly data: unknown;
  readonly containers: WeakMap<object, Container>;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether values are missing because an alias or the size of the file stopped the conversion. */
  readonly isCut: boolean;
}

interface Conversion {
  readonly source: string;
  readonly locate: Locate;
  readonly anchors: ReadonlyMap<string, ParsedNode>;
  readonly containers: WeakMap<object, Container>;
  readonly faults: Diagnostic[];
  readonly open: Set<ParsedNode>;
  aliases: number;
  nodes: number;
  isCut: boolean;
}

// Names through which a mapping could reach a JavaScript prototype.
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Converts nodes to mappings (without prototype), lists and scalars. Aliases are expanded up to a cap, so that a
 * small file cannot become a large one; duplicate keys, keys that are not text and forbidden characters are reported.
 */
export function convertYaml(contents: ParsedNode, source: string, locate: Locate): ConvertedYaml {
  const conversion: Conversion = {
    source,
    locate,
    anchors: anchorsOf(contents),
    containers: new WeakMap(),
    faults: [],
    open: new Set(),
    aliases: 0,
    nodes: 0,
    isCut: false,
  };
  const data = convert(conversion, contents, locate(contents.range[0]), 0);
  return {
    data,
    containers: conversion.containers,
    diagnostics: conversion.faults,
    isCut: conversion.isCut,
  };
}

function convert(conversion: Conversion, node: ParsedNode, place: Place, depth: number): unknown {
  if (conversion.isCut) return null;
  conversion.nodes += 1;
  if (conversion.nodes > limits.yamlNodes) {
    return cut(
      conversion,
      'report/too-many',
      place,
      `the file holds more than ${limits.yamlNodes} values`,
      'split the report',
    );
  }
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

function checkCharacters(conversion: Conversion, node: ParsedNode, text: string): void {
  const found = forbiddenCharacters(text);
  if (found.length === 0) return;
  const offset = scalarOffsets(node as never, conversion.source);
  for (const { index, length, name } of found) {
    const start = offset(index);
    fault(
      conversion,
      'report/forbidden-character',
      conversion.locate(start, start + length),
      `the text holds ${name}`,
      'delete it: it is invisible and must not reach the page',
    );
  }
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
    }
  }
  conversion.containers.set(mapping, { place, children });
  return mapping;
}

function keyOf(
  conversion: Conversion,
  node: ParsedNode,
  place: Place,
  seen: ReadonlyMap<Key, Child>,
): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (value === undefined || value === null || value === '') {
    fault(
      conversion,
      'report/bad-key',
      place,
      'the key is not a word',
      'write a plain word before the colon',
    );
    return undefined;
  }
  const key = typeof value === 'string' ? value : String((node as { source?: string }).source);
  checkCharacters(conversion, node, key);
  if (prototypeKeys.has(key)) {
    fault(
      conversion,
      'report/forbidden-key',
      place,
      `“${key}” cannot be a key`,
      'choose another name',
    );
    return undefined;
  }
  const earlier = seen.get(key)?.key;
  if (earlier !== undefined) {
    const { line } = conversion.locate(earlier.range[0]);
    fault(
      conversion,
      'report/duplicate-key',
      place,
      `the key “${shorten(key)}” is already used on line ${line}`,
      'remove or rename one of the two',
    );
    return undefined;
  }
  return key;
}

// Without the value that is missing here, what follows would be reported as wrong too.
function cut(conversion: Conversion, ...[code, place, problem, remedy]: FaultDetails): null {
  conversion.isCut = true;
  return fault(conversion, code, place, problem, remedy);
}

type FaultDetails = readonly [
  code: Diagnostic['code'],
  place: Place,
  problem: string,
  remedy: string,
];

function fault(
  conversion: Conversion,
  code: Diagnostic['code'],
  place: Place,
  problem: string,
  remedy: string,
): null {
  conversion.faults.push({ code, severity: 'error', place, problem, remedy });
  return null;
}

// Of two anchors with one name the first one stands.
function anchorsOf(contents: ParsedNode): ReadonlyMap<string, ParsedNode> {
  const anchors = new Map<string, ParsedNode>();
  const pending: ParsedNode[] = [contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isAlias(node) && node.anchor !== undefined && !anchors.has(node.anchor)) {
      anchors.set(node.anchor, node);
    }
    if (isSeq(node)) pending.push(...node.items);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        pending.push(key);
        if (value !== null) pending.push(value);
      }
    }
  }
  return anchors;
}
