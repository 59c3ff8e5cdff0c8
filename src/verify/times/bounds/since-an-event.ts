import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { endsOf, yearsOf } from '../spans/meeting-periods.js';
import type { StatedDate } from '../stated-dates.js';
import { wordEnd, wordStart } from '../../figures/words.js';
import { boundOf } from './bounds.js';
import { isSince } from './since-dates.js';

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
  const own = anyOf([...since.ofYear, ...frame['years-from-now']]);
  return new RegExp(
    `(?<since>[^\\s\\d，,、。；;：:]{1,10}(?<!${own})\\s?(?:${oneOf(since.behind)}))[^\\d。；;]{0,16}(?:${oneOf(since.totals)})[^\\d，,。；;]{0,12}$`,
    'u',
  );
});

/**
 * 自2010年开馆至2022年底累计接待640万人次，2022年接待31万人次: a total that is counted from a year on is of no single year behind it, nor is
 * one up to a day (到2022年底，累计建成12座). The date that says so; a day may be the one that the total stood at.
 */
export function totalSinceDate(
  { quantity, sentence, source: { source, pack } }: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
): string | undefined {
  const forms = pack && totalsOf(pack);
  if (pack === undefined || forms === undefined || quantity === undefined) return undefined;
  if (period.kind !== 'date' || period.date.day !== undefined) return undefined;
  const { text } = source;
  // 延べ1,420人 is read with its word.
  const start = quantity.number?.start ?? quantity.start;
  const at = Math.max(sentence.start, start - longest);
  const total = forms.total.exec(text.slice(at, start));
  if (total === null) return undefined;
  const before = dates.filter(({ end }) => end <= at + total.index);
  const [last, first] = [before.at(-1), before.at(-2)];
  if (last === undefined) return undefined;
  const begins = (date: StatedDate): boolean =>
    yearsOf(date.period).every((year) => endsOf(period).every((asked) => year < asked)) &&
    (boundOf(date, text, pack)?.side === 'onwards' ||
      isSince(text, date.start, date.end, pack) ||
      forms.onwards.test(text.slice(date.end, date.end + longest)));
  if (begins(last)) return last.text;
  const lead = text.slice(0, last.start);
  const isEnd = forms.upTo.test(lead) || boundOf(last, text, pack)?.side === 'up-to';
  if (!isEnd) return undefined;
  if (first !== undefined && begins(first)) return `${first.text} … ${last.text}`;
  return isDay(last.period) && forms.upTo.test(lead) ? last.text : undefined;
}

const isDay = (read: StatedDate['period']): boolean =>
  read.kind !== 'interval' && read.kind !== 'other-year' && read.date.day !== undefined;

const totalsOf = memoOf((pack: LanguagePack) => {
  const {
    proofreading: { since },
    frame: { times, to },
  } = pack;
  if (since.totals.length === 0) return undefined;
  const onwards = times.bounds.onwards.behind.filter((word) => word.length > 1);
  return {
    total: new RegExp(
      `${wordStart(pack)}(?:${oneOf(since.totals)})${wordEnd(pack)}[^\\d，,、。；;]{0,12}$`,
      'iu',
    ),
    onwards: new RegExp(`^\\s?\\p{L}{1,8}?(?:${anyOf(onwards)})`, 'u'),
    upTo: new RegExp(`(?:${anyOf(to)})$`, 'u'),
  };
});
