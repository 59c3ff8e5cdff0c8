import { isAlias, isMap, isScalar, isSeq, type Document, type ParsedNode } from 'yaml';
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
  full: boolean;
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
    full: false,
  };
  const data = convert(conversion, contents, locate(contents.range[0]), 0);
  return { data, containers: conversion.containers, diagnostics: conversion.faults };
}

function convert(conversion: Conversion, node: ParsedNode, place: Place, depth: number): unknown {
  if (conversion.full) return null;
  conversion.nodes += 1;
  if (conversion.nodes > limits.yamlNodes) {
    conversion.full = true;
    return fault(
      conversion,
      'report/too-many',
      place,
      `the file holds more than ${limits.yamlNodes} values`,
      'split the report',
    );
  }
  if (depth > limits.yamlDepth) {
    return fault(
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
    return fault(
      conversion,
      'report/yaml-alias',
      place,
      'the value contains itself through an alias',
      'write the value out',
    );
  }
  conversion.open.add(node);
  const data = isSeq(node)
    ? convertList(conversion, node.items as ParsedNode[], place, depth)
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
    conversion.full = true;
    return fault(
      conversion,
      'report/yaml-alias',
      place,
      `the file expands more than ${limits.yamlAliases} aliases`,
      'write the values out',
    );
  }
  const target = conversion.anchors.get(node.source);
  return target === undefined ? null : convert(conversion, target, place, depth);
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
    const keyNode = pair.key as ParsedNode;
    const valueNode = (pair.value ?? undefined) as ParsedNode | undefined;
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

// The parser has checked that every alias follows its anchor; a later anchor of the same name would win here, so the
// first one stands and the author is not surprised by order.
function anchorsOf(contents: ParsedNode): ReadonlyMap<string, ParsedNode> {
  const anchors = new Map<string, ParsedNode>();
  const pending: ParsedNode[] = [contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isAlias(node) && node.anchor !== undefined && !anchors.has(node.anchor)) {
      anchors.set(node.anchor, node);
    }
    if (isSeq(node)) pending.push(...(node.items as ParsedNode[]));
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        pending.push(key as ParsedNode);
        if (value !== null) pending.push(value as ParsedNode);
      }
    }
  }
  return anchors;
}

export type { Document };
