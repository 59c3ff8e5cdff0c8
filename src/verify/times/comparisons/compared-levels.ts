import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “2% lower than the 292 crimes recorded in 2021”, “a 5% reduction on the 160 in 2021”, “lower than the most recent peak of
 * 84 tonnes in 2018”: the date says when the level was that a figure is compared with, and is of that level alone.
 */
export function isOfComparedLevel(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const lead = text.slice(Math.max(0, date.start - longestLevel), date.start);
  const found = levelsOf(pack)?.exec(lead);
  if (found?.[1] === undefined) return false;
  const level = date.start - found[1].length;
  return figure.end <= level || figure.start >= date.end;
}

/** “7.3 days (in 2019 it was 7.1)”: a date in brackets is of the figure that stands in them behind it. */
export const isOfBracketedLevel = (date: Stretch, figure: Stretch, text: string): boolean =>
  date.start >= figure.end &&
  // “7.3 days (2019, up from 7.1)”: behind a comma the bracket goes on with something else.
  !/^\s?[,，、]/u.test(text.slice(date.end, date.end + 2)) &&
  /[(（][^()（）]*$/u.test(text.slice(figure.end, date.start).slice(-longestLevel)) &&
  !/[)）]/u.test(text.slice(figure.end, date.start)) &&
  otherAmount.test(text.slice(date.end, date.end + longestLevel).split(/[()（）]/u, 1)[0] ?? '');

const otherAmount = new RegExp(String.raw`(?<![\d.,])(?!${yearDigits}(?![\d.,]))\d`, 'u');

/** “than the most recent peak of 84.4 million tonnes of fish landed in ”, in UTF-16 units. */
const longestLevel = 112;

/** Ends where the date begins; its group is the level with what stands between. */
const levelsOf = memoOf(({ frame, reading, proofreading: { bases, otherDates } }: LanguagePack) => {
  const articles = frame.determiners.filter(
    (word) => !frame.wholes.before.includes(word) && !frame.from.includes(word),
  );
  if (reading.grammar !== 'latin' || frame['verbs-last'] || articles.length === 0) return undefined;
  const changes = [...frame['changes-behind'], ...frame['rises-beside'], ...frame['falls-beside']];
  const compared = [
    `(?:${anyOf(bases.before)})`,
    `(?:${anyOf(changes)})\\s(?:${anyOf(otherDates.filter((word) => word.length < 5))})`,
  ].join('|');
  const rest = '(?:[^\\d;:!?(),.]|\\d|[.,](?=\\d))';
  const when = `\\s(?:${anyOf(frame['before-years'])})\\s(?:(?:${anyOf(articles)})\\s)?`;
  const participle = `\\p{L}{2,}(?:${anyOf(bases.participles)})`;
  const level = [
    `[\\p{Sc}~]?\\d${rest}*?(?:${when})`,
    `(?:\\p{L}+\\s){0,3}(?:${anyOf(bases.peaks)})(?!\\p{L})${rest}*?(?:${when})`,
    `(?:\\p{L}+\\s){1,5}?${participle}${when}`,
  ].join('|');
  return new RegExp(`(?<!\\p{L})(?:${compared})\\s(?:${anyOf(articles)})\\s((?:${level}))$`, 'iu');
});

/** “9 more than the 41 of the 2020 count”, “compared with 41 in 2020 that is 9 more”: no figure but 41 is of that date. */
export function isOfComparedAmount(
  date: number,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const from = Math.max(0, date - longestComparison, text.lastIndexOf('\n\n', date - 1));
  const found = comparedAmountsOf(pack)?.exec(text.slice(from, date)) ?? undefined;
  return found !== undefined && (figure.end <= from + found.index || figure.start >= date);
}

const comparedAmountsOf = memoOf(({ reading, frame, proofreading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const changes = [...frame['changes-behind'], ...frame['rises-beside'], ...frame['falls-beside']];
  const { typedAgainst, otherDates } = proofreading;
  // “More than 80 million in 2022”: without a figure before it, a bound.
  const isMore = `(?:${anyOf(changes)})\\s(?:${anyOf(typedAgainst.than)})`;
  const than = `(?:(?<=\\d%?\\s(?:\\p{L}+\\s)?)${isMore}|${isMore}(?!\\s\\p{Sc}?\\d))`;
  const words = [than, ...otherDates.filter((word) => word.length > 6).map(escapeExpression)];
  const amount = '(?:[^,;:.!?]|[.,](?=\\d))*';
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})\\s${amount}\\d${amount}$`, 'iu');
});

/** “, compared with the 88.5 million of the passengers in ”, in UTF-16 units. */
const longestComparison = 80;

/** “Sales fell from 434 to 430 million in 2017”: the date is that of the level that was come to. */
export function isOfReachedLevel(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const reached = reachedOf(pack);
  return (
    reached !== undefined &&
    date.start >= figure.end &&
    !/\d{4}\D+\d/u.test(text.slice(date.start, date.end)) &&
    reached.between.test(text.slice(figure.end, date.start)) &&
    reached.lead.test(text.slice(Math.max(0, figure.start - longestLevel), figure.start))
  );
}

const reachedOf = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last'] || frame.to.length === 0) return undefined;
  // “Baisse de 5 %”: a word that gives the size of a change as well does not tell where it began.
  const from = anyOf(frame.from.filter((word) => !frame.by.includes(word)));
  const openers = anyOf(reading.changeOpeners);
  return {
    lead: new RegExp(`(?<!\\p{L})(?:${from}|${openers})\\s\\p{Sc}?$`, 'iu'),
    between: new RegExp(
      `^[^,;:.!?()\\d]{0,24}\\s(?:${oneOf(frame.to)})\\s(?:\\p{L}+\\s)?\\p{Sc}?\\d(?:[^,;:.!?()]|[.,](?=\\d))*$`,
      'iu',
    ),
  };
});

/** “8% above the record set in 2019”, “beats the 2019 record by 8%”: the date is that of the record. */
export function isOfPeak(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const peaks = peaksOf(pack);
  if (peaks === undefined || !peaks.percent.test(text.slice(figure.start, figure.end)))
    return false;
  const from = Math.max(0, date.start - longestLevel);
  const found = peaks.before.exec(text.slice(from, date.start));
  if (found === null && !peaks.behind.test(text.slice(date.end, date.end + longestLevel)))
    return false;
  if (figure.start >= date.end) return peaks.by.test(text.slice(date.end, figure.start));
  const between = text.slice(figure.end, from + (found?.index ?? date.start - from));
  return !/[,;:.!?()–]/u.test(between) && between.trim() !== '' && !peaks.at.test(between);
}

const peaksOf = memoOf(({ frame, reading, proofreading: { bases } }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last'] || bases.peaks.length === 0)
    return undefined;
  const [peak, by, at] = [bases.peaks, frame.by, frame['before-years']].map(
    (words) => `(?:${anyOf(words)})`,
  );
  return {
    percent: new RegExp(`(?:${oneOf(reading.percent)})$`, 'iu'),
    before: new RegExp(`(?<!\\p{L})${peak}(?!\\p{L})\\s(?:\\p{L}+\\s){0,4}$`, 'iu'),
    behind: new RegExp(`^\\s(?:\\p{L}+\\s)?${peak}(?!\\p{L})`, 'iu'),
    by: new RegExp(`^[^,;:.!?()]*\\s${by}\\s$`, 'iu'),
    at: new RegExp(`^\\s${at}\\s`, 'iu'),
  };
});
