import { escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseRound } from '../clauses.js';
import type { Stretch } from '../sources/source-text.js';
import { wordEnd, wordStart } from './words.js';

/** “Daily fee” of “a daily fee of $15”, 日租金: the words before a sum in its clause that say it is one of each hour or day. */
export function priceOfTime(text: string, figure: Stretch, pack: LanguagePack): string | undefined {
  const { start } = clauseRound(text, figure);
  const lead = text.slice(start, figure.start);
  const found = pricesOf(pack)?.exec(lead);
  // A number between is that of the price: the sum is of something else.
  return found === undefined ||
    found === null ||
    /\d/u.test(lead.slice(found.index + found[0].length))
    ? undefined
    : found[0];
}

const oneOf = (words: readonly string[]): string => words.map(escapeExpression).join('|');

const pricesOf = memoOf((pack: LanguagePack): RegExp | undefined => {
  const { times, prices, links, 'not-behind': notBehind } = pack.frame.times.priced;
  if (times.length === 0 || prices.length === 0) return undefined;
  const [time, price] = [`(?:${oneOf(times)})`, `(?:${oneOf(prices)})`];
  // The 15th's rent and a birthday are no “a day”; in one word or two (Tagesgebühr, daily parking fee), before the price or behind it.
  const isLatin = pack.reading.grammar === 'latin';
  const others = ['\\d', ...notBehind.map(escapeExpression)].join('|');
  const link = links.length === 0 ? '' : `(?:${oneOf(links)})?`;
  const ahead = isLatin
    ? `${time}(?:\\s(?:\\p{L}+\\s)?)?${price}`
    : `(?<!${others})${time}\\s?${link}\\p{L}{0,2}${price}`;
  const behind = isLatin ? `|${price}\\s(?:\\p{L}+\\s)?${time}` : '';
  return new RegExp(`${wordStart(pack)}(?:${ahead}${behind})${wordEnd(pack)}`, 'iu');
});
