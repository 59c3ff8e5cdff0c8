import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/** 光伏板600块: a name that a currency shares with pieces counts these unless the words beside it speak of money (卖12块). */
export function asPieces(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  const words = wordsOf(pack);
  if (words === undefined) return found;
  return found.map((each) => {
    const { start, end, unit } = each;
    if (unit.kind !== 'currency' || !words.names.has(unit.text)) return each;
    // 八块五毛: no piece has such parts.
    if (!text.slice(start, end).endsWith(unit.text)) return each;
    const lead =
      text
        .slice(Math.max(0, start - farthest), start)
        .split(ends)
        .at(-1) ?? '';
    const [behind = ''] = text.slice(end, end + farthest).split(ends);
    if (words.money.test(lead) || words.money.test(behind)) return each;
    return { ...each, unit: { kind: 'word', text: unit.text } };
  });
}

const ends = /[。！？；\n]/u;

/** In UTF-16 units. */
const farthest = 24;

const wordsOf = memoOf(({ numerals }: LanguagePack) => {
  const { names, money } = numerals['also-pieces'];
  return names.length === 0 || money.length === 0
    ? undefined
    : { names: new Set(names), money: new RegExp(oneOf(money), 'u') };
});
