import type { PhraseMatch } from '../../vocabulary/phrases.js';
import type { ReadQualifier } from '../../read-quantity.js';

const comparators: ReadonlyMap<string, ReadQualifier> = new Map<string, ReadQualifier>([
  ['<', 'less-than'], ['≤', 'up-to'], ['≦', 'up-to'], ['⩽', 'up-to'], ['>', 'more-than'], ['≥', 'at-least'],
  ['≧', 'at-least'], ['⩾', 'at-least'], ['~', 'about'], ['∼', 'about'], ['～', 'about'], ['〜', 'about'], ['≈', 'about'],
  ['≒', 'about'], ['≃', 'about'], ['≅', 'about'], ['∽', 'about'],
]); // prettier-ignore

/** The sign of comparison that ends at a position: <, ≥, ~. */
export function comparatorBefore(
  text: string,
  end: number,
): (PhraseMatch<ReadQualifier> & { readonly start: number }) | undefined {
  const two = text.slice(end - 2, end);
  const pair = two === '<=' ? 'up-to' : two === '>=' ? 'at-least' : undefined;
  if (pair !== undefined) return { start: end - 2, end, text: two, meaning: pair };
  const sign = text.charAt(end - 1);
  const meaning = comparators.get(sign);
  return meaning === undefined ? undefined : { start: end - 1, end, text: sign, meaning };
}
