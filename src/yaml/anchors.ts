import { isAlias, isMap, isSeq, type ParsedNode } from 'yaml';

/** The nodes of a file that bear an anchor, by its name; of two anchors with one name the first one stands. */
export function anchorsOf(contents: ParsedNode): ReadonlyMap<string, ParsedNode> {
  const anchors = new Map<string, ParsedNode>();
  const pending: ParsedNode[] = [contents];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!isAlias(node) && node.anchor !== undefined && !anchors.has(node.anchor)) {
      anchors.set(node.anchor, node);
    }
    if (isSeq(node)) for (const item of node.items) pending.push(item);
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        pending.push(key);
        if (value !== null) pending.push(value);
      }
    }
  }
  return anchors;
}
