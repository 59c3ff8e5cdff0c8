import Big from 'big.js';
import { isDigit } from '../../number/piece.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { ScaleParts } from '../../vocabulary/tails.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** 三成五, 3割5分2厘: single numerals behind a tenth, each with its word, or bare where the language has it so. */
export function partsOfScale(
  text: string,
  start: number,
  parts: ScaleParts,
  { character }: Vocabulary,
): { readonly end: number; readonly amount: Big } | undefined {
  let found: { readonly end: number; readonly amount: Big } | undefined;
  for (const [word, times] of parts) {
    const after = found?.end ?? start;
    const at = word === '' ? after : skipSpace(text, after);
    const digit =
      character(text.charAt(at))?.digit ??
      (isDigit(text, at) ? Number(text.charAt(at)) : undefined);
    const end = at + 1 + word.length;
    const isAlone =
      word !== '' || (!isDigit(text, end) && character(text.charAt(end)) === undefined);
    if (digit === undefined || !text.startsWith(word, at + 1) || !isAlone) continue;
    found = {
      end,
      amount: Big(times)
        .times(digit)
        .plus(found?.amount ?? 0),
    };
  }
  return found;
}
