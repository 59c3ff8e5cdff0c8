import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses/clauses.js';
import { sideOfColon } from '../clauses/heads-of-clauses.js';
import { sidesOf } from '../figures/sides.js';
import type { FoundQuote } from '../sources/match-quote.js';
import type { Stretch } from '../sources/source-text.js';
import type { Direction } from './direction-of.js';

/**
 * “Lost 4 million”, “Loss: 4 million” of une perte, 亏损: the clause of a printed figure, or what heads it before a colon,
 * names the side that the word of its source is of.
 */
export function namesSameSide(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
  { text: word }: Direction,
  { source }: FoundQuote,
): boolean {
  if (source.pack === undefined) return false;
  const clause = clauseRound(text, figure);
  const head = sideOfColon(text, clause, figure, pack);
  const said = [clause, ...(head === undefined ? [] : [head])].map(({ start, end }) =>
    text.slice(start, end),
  );
  return areOfSameSide(word, source.pack, said.join('\n'), pack);
}

/** Whether a text names the side that a word of a source is of: “deficit” of 赤字. */
export function areOfSameSide(
  word: string,
  source: LanguagePack,
  text: string,
  pack: LanguagePack,
): boolean {
  const printed = sidesOf(text, pack);
  return [...sidesOf(word, source)].some(([pair, { side }]) => printed.get(pair)?.side === side);
}
