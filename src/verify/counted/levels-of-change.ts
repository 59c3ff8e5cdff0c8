import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import { isSizeOfChange } from '../directions/levels-beside-sizes.js';
import { yearsBefore } from '../times/relative/time-before.js';
import { alike } from './alike-figures.js';
import { lyingIn, type SourceText } from '../sources/source-text.js';

/** Whether two figures are the levels of one change: from 43% to 51%, 由43%提高到51%, to 51% from 43%. */
export function isChangeTo(from: ReadQuantity, to: ReadQuantity, source: SourceText): boolean {
  const { normal, pack } = source;
  if (pack === undefined) return false;
  const between = withoutDates(from, to, source).trim();
  if (between.length > longestChange) return false;
  // 突破1亿元，达到1.08亿元: a clause without a subject of its own has that of the one before it.
  const lead = normal.text.slice(normal.normal(from.end), normal.normal((to.number ?? to).start));
  const [, verb] = pack.reading.grammar === 'han' ? (/^[，,](\P{P}{1,2})$/u.exec(lead) ?? []) : [];
  if (verb !== undefined) return pack.frame.to.some((word) => verb.endsWith(word));
  if (/[、，,；;]/u.test(between)) return false;
  if (isLeftFor(from, between, source)) return true;
  // 24校から15校に, 120석에서 150석으로.
  if (pack.frame['verbs-last'] && isFrom(between, pack.frame.from)) return true;
  // “Rose to $9.7m from $8.8m”.
  if (pack.reading.grammar === 'latin' && pack.frame.from.includes(between)) return true;
  return pack.frame.to.some(
    (word) => between === word || (pack.reading.grammar === 'han' && between.endsWith(word)),
  );
}

/** 由52分钟缩短为38分钟: what something is left for, whatever the verb. */
function isLeftFor(from: ReadQuantity, between: string, { normal, pack }: SourceText): boolean {
  if (pack === undefined || pack.reading.grammar !== 'han' || pack.frame['verbs-last'])
    return false;
  const lead = normal.text.slice(0, normal.normal(from.start)).slice(-longestFrom);
  return (
    pack.frame['amount-due'].some((word) => between.endsWith(word) && between.length > 1) &&
    pack.frame.from.some((word) => lead.includes(word))
  );
}

const isFrom = (between: string, from: readonly string[]): boolean =>
  from.some((word) => between.endsWith(word) && counter.test(between.slice(0, -word.length)));

const counter = /^(?:\p{Script=Han}{0,6}|\p{Script=Hangul}{0,3})$/u;

/** 由每天, in UTF-16 units. */
const longestFrom = 4;

/** “By 300 to 4,000”, um 300 auf 4000: the size of the change that ends at a level, and nothing that is counted besides. */
export function isStepTo(size: ReadQuantity, level: ReadQuantity, source: SourceText): boolean {
  if (isSizeOfChange(size, source)) return true;
  const { normal, pack } = source;
  if (pack === undefined || size.end > level.start) return false;
  const before = normal.text.slice(0, normal.normal(size.start)).trimEnd();
  // « De trois jours, à 17 jours ».
  const between = withoutDates(size, level, source).replace(/^\s?,/u, '').trim();
  if (!pack.frame.to.includes(between) && reachedOf(pack)?.test(between) !== true) return false;
  if (pack.frame.by.some((word) => before.endsWith(` ${word}`) || before === word)) return true;
  // “Fell three days, to 17 days”, «bajó cuatro días, hasta los 19 días».
  const place = { start: normal.normal(size.start), end: normal.normal(size.end) };
  return directionNear(normal.text, place, pack)?.relation === 'by';
}

/** “(Fell by £11m over the year) to stand at”, «(subió un 1,8 %) y se situó en el»: a verb of the same subject gives the level. */
const reachedOf = memoOf(({ frame, reading }: LanguagePack) =>
  reading.grammar !== 'latin' || frame.amounting.length === 0
    ? undefined
    : new RegExp(
        `^(?:[^.,;:!?\\d]{0,32}(?<!\\p{L}))?(?:${oneOf(frame.amounting)})(?:\\s(?:${oneOf(frame.determiners)}))?$`,
        'iu',
      ),
);

/** What stands between two figures, without the date of each: “in 2020 to”, 降至2024年的. */
export function withoutDates(
  from: ReadQuantity,
  to: ReadQuantity,
  { normal, pack, quantities }: SourceText,
): string {
  const [start, end] = [normal.normal(from.end), normal.normal(to.start)];
  const dates = lyingIn(quantities, { start: from.end, end: to.start }).filter(
    ({ value }) => value.kind === 'date',
  );
  const text = dates.reduceRight(
    (rest, date) =>
      rest.slice(0, normal.normal(date.start) - start) +
      '\uFFFC' +
      rest.slice(normal.normal(date.end) - start),
    normal.text.slice(start, end),
  );
  // 0.78명에서 2023년 0.72명으로: behind a particle stands the date of the second.
  return pack?.script === 'Kore'
    ? text.replace(datedAfterParticle, '$<particle>')
    : text.replace(datedBehind, '').replace(datedBefore, '');
}

/** The date of the first figure (“in 2020”, “im Jahr 2020”), and of the second before it (2024年的). */
const datedBehind = /^[\s(（]*(?:\p{L}+\s){0,2}\uFFFC[)）]?\s?/u;
const datedAfterParticle = /^(?:\s\uFFFC\s?)?(?<particle>.*?)\s?\uFFFC\s?$/su;
const datedBefore = /\uFFFC\p{Lo}?$/u;

/** 进一步提高到, in UTF-16 units. */
const longestChange = 12;

/** 91万人，比上年的94万人减少3万人: of a level that is said to be of a year before, the one before it, which it is compared with. */
export function levelBefore(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  source: SourceText,
): ReadQuantity | undefined {
  const { normal, pack } = source;
  if (pack === undefined || pack.script === 'Latn' || isSizeOfChange(read, source))
    return undefined;
  const place = { start: normal.normal(read.start), end: normal.normal(read.end) };
  if (yearsBefore(place, normal.text, pack) === undefined) return undefined;
  const lead = normal.text.slice(Math.max(0, place.start - longestChange), place.start);
  const isBare = pack.frame['modifier-marks'].some((mark) => lead.trimEnd().endsWith(mark));
  const before = alike(read, figures).findLast((each) => each.end <= read.start);
  return isBare && before !== undefined && !isSizeOfChange(before, source) ? before : undefined;
}
