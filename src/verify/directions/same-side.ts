import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses/clauses.js';
import { sidesOf } from '../figures/sides.js';
import type { FoundQuote } from '../sources/match-quote.js';
import type { Stretch } from '../sources/source-text.js';
import type { Direction } from './direction-of.js';

/** “Lost 4 million” of une perte, 亏损: the clause of a printed figure names the side that the word of its source is of. */
export function namesSameSide(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
  { text: word }: Direction,
  { source }: FoundQuote,
): boolean {
  if (source.pack === undefined) return false;
  const { start, end } = clauseRound(text, figure);
  const printed = sidesOf(text.slice(start, end), pack);
  return [...sidesOf(word, source.pack)].some(
    ([pair, { side }]) => printed.get(pair)?.side === side,
  );
}
