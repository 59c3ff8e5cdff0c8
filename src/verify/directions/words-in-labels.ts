import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses/clauses.js';
import { wordFinder } from '../figures/words.js';
import { figureOf, type FoundQuote, type QuoteMatch } from '../sources/match-quote.js';
import { within, type Stretch } from '../sources/source-text.js';
import { differenceBehind } from './compared-counts.js';
import type { Direction } from './direction-of.js';

const findersOf = memoOf((pack: LanguagePack) => ({
  rise: wordFinder(pack.frame.rises, pack),
  fall: wordFinder(pack.frame.falls, pack),
  rates: wordFinder(pack.frame['rates-of-change'], pack),
  other: wordFinder(pack.frame['not-words'], pack),
}));

/** “Growth rate” and 增长率 head a change of either sign. */
export const headsRate = (text: string, word: Stretch, pack: LanguagePack): boolean => {
  const { rates } = findersOf(pack);
  if (rates === undefined) return false;
  return [...text.matchAll(rates)].some(({ 0: rate, index }) =>
    within(word, { start: index, end: index + rate.length }),
  );
};

/** The difference that the source of a fact tells behind its count. */
export const differenceIn = (match: QuoteMatch | undefined): Direction | undefined =>
  match?.kind !== 'found' || match.source.pack === undefined || match.differences.length > 0
    ? undefined
    : differenceBehind(match.source.normal.text, figureOf(match), match.source.pack);

/**
 * “Losses rose by 7%”: the source calls what rose by a word that elsewhere is one of a fall. Of «44 muertos más y 425 heridos menos» each
 * comparison is of its own figure.
 */
export function isOfSource(word: string, match: FoundQuote, isCompared: boolean): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const { start, end } = clauseRound(text, figure);
  if (!isCompared) return text.slice(start, end).toLowerCase().includes(word.toLowerCase());
  const [lead, behind] = [text.slice(start, figure.start), text.slice(figure.end, end)].map(
    (part) => part.replace(bracketed, ' '),
  );
  const own = `${lead?.split(/\d/u).length === 1 ? lead : ''} ${behind?.split(/\d/u)[0] ?? ''}`;
  return own.toLowerCase().includes(word.toLowerCase());
}

const bracketed = /[(（][^()（）]*[)）]/gu;

/** The word of a rise, of no rate of change, in a text that has none of a fall. */
export function riseIn(text: string, pack: LanguagePack): string | undefined {
  const { rise, fall, other } = findersOf(pack);
  const own =
    other === undefined ? text : text.replaceAll(other, (word) => ' '.repeat(word.length));
  if (rise === undefined || (fall !== undefined && own.search(fall) >= 0)) return undefined;
  const found = [...own.matchAll(rise)].find(
    ({ 0: word, index }) => !headsRate(own, { start: index, end: index + word.length }, pack),
  );
  return found?.[0];
}

/** The word of a fall, where a text has none of a rise. */
export function fallIn(text: string, pack: LanguagePack): string | undefined {
  const { fall, rise, other } = findersOf(pack);
  const own =
    other === undefined ? text : text.replaceAll(other, (word) => ' '.repeat(word.length));
  if (fall === undefined || (rise !== undefined && own.search(rise) >= 0)) return undefined;
  return own.match(fall)?.[0];
}
