import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** The anchors of a file, and those that no alias names. */
export interface Anchors {
  readonly byName: ReadonlyMap<string, ParsedNode>;
  /** Those of texts: a text that begins with & is one by mistake, and would lose its first word. */
  readonly unnamed: readonly (readonly [name: string, node: ParsedNode])[];
}

/** The nodes of a file that bear an anchor, by its name; of two anchors with one name the first one stands. */
export function anchorsOf(contents: ParsedNode): Anchors {
  const byName = new Map<string, ParsedNode>();
  const named = new Set<string>();
  const pending: ParsedNode[] = [contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (isAlias(node)) named.add(node.source);
    else if (node.anchor !== undefined && !byName.has(node.anchor)) byName.set(node.anchor, node);
    if (isSeq(node)) for (const item of node.items) pending.push(item);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        pending.push(key);
        if (value !== null) pending.push(value);
      }
    }
  }
  return {
    byName,
    unnamed: [...byName].filter(([name, node]) => isScalar(node) && !named.has(name)),
  };
}
