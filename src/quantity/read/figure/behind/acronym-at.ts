import type { ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * 554만CGT, 120万TEU: capitals behind a number with its magnitude are a unit that no pack knows, where words are written
 * in another script. Without a magnitude they may be a name (5G, 4K).
 */
export function acronymAt(
  text: string,
  { magnitude, end }: ReadNumber,
  { pack }: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  if (magnitude === '' || pack.script === 'Latn') return undefined;
  const start = skipSpace(text, end);
  const [word] =
    /^[A-Z]{2,6}(?![\p{Script=Latin}\p{N}/·])/u.exec(text.slice(start, start + 7)) ?? [];
  return word === undefined
    ? undefined
    : { end: start + word.length, unit: { kind: 'word', text: word, isMeasure: true } };
}
