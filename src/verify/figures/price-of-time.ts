import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { namesBehind } from '../../quantity/read/figure/currency-of.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
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

/**
 * A sum that is one of each thing, in the unit of a report that names both: 月平均工资为5480元 is in 元/月, 每户平均补助300元 in
 * 元/户. The words for “each” stand before it in its clause, with no other number between.
 */
export function rateInClause(
  text: string,
  figure: Stretch,
  { currency = '' }: ReadUnit,
  unit: Unit,
  pack: LanguagePack,
): ReadUnit | undefined {
  const word = unit.words[pack.tag]?.other;
  if (pack.reading.grammar !== 'han' || word === undefined) return undefined;
  const { times, per } = pack.frame;
  const noun = namesBehind(currency, pack)
    .flatMap((name) => ['/', ...per].map((link) => `${name}${link}`))
    .flatMap((opening) => (word.startsWith(opening) ? [word.slice(opening.length)] : []))[0];
  if (noun === undefined || noun === '') return undefined;
  const ofTime = Object.entries(times.each)
    .filter(([, words]) => words.some((each) => each.endsWith(noun)))
    .flatMap(([time, words]) => [...words, ...(times['each-in-sources'][time] ?? [])]);
  const lead = text.slice(clauseRound(text, figure).start, figure.start);
  const price = priceOfTime(text, figure, pack);
  const said = [...per.map((each) => `${each}${noun}`), ...ofTime];
  const isRate =
    price?.includes(noun) === true ||
    said.some((each) => {
      const at = lead.lastIndexOf(each);
      return at >= 0 && !/\d/u.test(lead.slice(at + each.length));
    });
  return isRate ? { kind: 'word', id: unit.id, text: word, isRate: true } : undefined;
}

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
