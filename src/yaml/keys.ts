import { isScalar, type ParsedNode } from 'yaml';
import type { Place } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import { checkCharacters, fault, type Conversion } from './conversion.js';
import type { Child, Key } from './places.js';

// Names through which a mapping could reach a JavaScript prototype.
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** The key that a node stands for, or `undefined` where it cannot be one, which is reported. */
export function keyOf(
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
  if (prototypeKeys.has(key) && !conversion.allowsAnyName) {
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
