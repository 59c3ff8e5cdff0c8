import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { endsClause, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/** 2021年以来, “since the line reopened in 1989”: from when on something is the highest or goes on. */
export function isSince(text: string, start: number, end: number, pack: LanguagePack): boolean {
  const { since } = pack.proofreading;
  // 2021 with a typed 年 is the same.
  const year = pack.dates.year.split('{year}').at(-1) ?? '';
  const closed = year !== '' && text.startsWith(year, end) ? end + year.length : end;
  // '00년(76.0년) 이후: its level may stand between.
  const [level = ''] = /^[(（][^)）]{1,16}[)）]\s?/u.exec(text.slice(closed, closed + 24)) ?? [];
  const behind = text
    .slice(closed + level.length)
    .slice(0, longestSince)
    .trimStart();
  if (since.behind.some((word) => behind.startsWith(word))) return true;
  const expression = wordFinder(since.before, pack);
  if (expression === undefined) return false;
  const lead = text.slice(Math.max(0, start - longestSince), start);
  const word = [...lead.matchAll(expression)].at(-1);
  if (word === undefined) return false;
  // “Since the opening, in 2016, ”: the time stands apart.
  const said = lead.slice(word.index);
  const opened = behind.startsWith(',') ? said.replace(apartIn(pack), ' ') : said;
  return !/[\d,;:.!?，；。]/u.test(opened);
}

const apartIn = memoOf(
  ({ frame }: LanguagePack) => new RegExp(`,\\s(?:${anyOf(frame['before-years'])})\\s$`, 'iu'),
);

/** “since the company was privatised in ”, in UTF-16 units. */
export const longestSince = 48;

/**
 * “In 2022 it closed 40, but 36 have opened since 2019”: behind the verb of a count a clause tells from when on it counts, and
 * no date of another clause tells when it is of. “The first since 2019” counts nothing, nor has a change its time so.
 */
export const isCountedSince = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.start >= figure.end &&
  isSince(text, date.start, date.end, pack) &&
  !endsClause(text, figure, date) &&
  countedSinceOf(pack)?.test(text.slice(figure.end, date.start)) === true;

/** „Fasst seit 2022 rund 2.600“: a date right before what is so from then on. */
export const isSoSince = (
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean =>
  date.end <= figure.start &&
  isLatinSentence(pack) &&
  isSince(text, date.start, date.end, pack) &&
  /^(?:\s\p{L}+){0,2}\s[\p{Sc}~]?$/u.test(text.slice(date.end, figure.start));

/** Where verbs may stand before what is counted. */
const isLatinSentence = ({ frame, reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' && !frame['verbs-last'];

const countedSinceOf = memoOf((pack: LanguagePack) => {
  const {
    frame,
    proofreading: { since },
  } = pack;
  if (!isLatinSentence(pack) || since.before.length === 0) return undefined;
  const others = anyOf([...frame.determiners, ...frame.differences]);
  return new RegExp(
    `^\\s(?:(?!(?:${others})\\s)\\p{L}+\\s){0,4}(?:${oneOf(since.before)})\\s(?:\\p{L}+\\s){0,3}$`,
    'iu',
  );
});
