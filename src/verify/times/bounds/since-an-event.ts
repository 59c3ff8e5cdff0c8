import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';

/**
 * “十四五”以来累计投资12亿元, 開業以来の累計: a total from an event on, of which no date tells when it was, is of no single year. The words
 * that say so; undefined where there are none, or the event is one of the year itself (年初以来).
 */
export function totalSinceEvent(
  { quantity, sentence, source: { source, pack } }: FoundQuote,
  period: Period,
): string | undefined {
  const form = pack && formOf(pack);
  if (form === undefined || quantity === undefined || period.kind !== 'date') return undefined;
  const from = Math.max(sentence.start, quantity.start - longest);
  return form.exec(source.text.slice(from, quantity.start))?.groups?.['since'];
}

/** In UTF-16 units. */
const longest = 48;

const formOf = memoOf(({ proofreading: { since }, frame }: LanguagePack): RegExp | undefined => {
  if (since.totals.length === 0 || since.behind.length === 0) return undefined;
  const own = oneOf([...since.ofYear, ...frame['years-from-now']]) || '(?!)';
  return new RegExp(
    `(?<since>[^\\s\\d，,、。；;：:]{1,10}(?<!${own})\\s?(?:${oneOf(since.behind)}))[^\\d。；;]{0,16}(?:${oneOf(since.totals)})[^\\d，,。；;]{0,12}$`,
    'u',
  );
});
