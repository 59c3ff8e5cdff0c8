import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { oneOf } from '../../language/escape-expression.js';
import type { Period, Unit } from '../../quantity/quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import { anyStatusWords } from '../clauses/statuses/status-words.js';
import { wordFinder } from '../figures/words.js';
import { clauseSign } from './quotes.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import { datesOf } from '../times/nearby/dates-of-text.js';
import { isUpFrom } from '../times/nearby/level-before.js';
import { yearsBefore } from '../times/relative/time-before.js';

/**
 * Whether the clause of a figure says how it is now, beside a plan of its sentence: “plans to double the budget, which currently
 * stands at £350,000”. Neither the status nor the time of the plan is that of the figure.
 */
export const isSaidOfNow = (sentence: Stretch, figure: Stretch, source: SourceText): boolean =>
  lyingIn(datesOf(source), ownClause(sentence, figure, source.source.text)).length === 0 &&
  saysNow(sentence, figure, source);

/** Whether the clause of a figure says how it is now, and nothing of a plan. */
export function saysNow(sentence: Stretch, figure: Stretch, source: SourceText): boolean {
  const { pack } = source;
  const now = pack && wordsOf(pack).now;
  if (pack === undefined || now === undefined) return false;
  const { start, end } = ownClause(sentence, figure, source.source.text);
  const own = source.source.text.slice(start, end);
  // 현재 12%에서 30%로 높일 방침: the word stands beside the level that there is.
  const isBeside = [...own.slice(0, figure.start - start).matchAll(now)].some(
    (word) => own.slice(word.index + word[0].length, figure.start - start).trim() === '',
  );
  if (isBeside) return true;
  return own.search(now) >= 0 && anyStatusWords(own, pack).length === 0;
}

/** Whether a clause counts what came to be in a year, which is not of the day that its paragraph tells of: 年間受入, 연간. */
export function isYearlyOn(
  period: Period,
  sentence: Stretch,
  { start }: Stretch,
  { source: { text }, pack }: SourceText,
): boolean {
  const isDay =
    period.kind === 'as-of' || (period.kind === 'date' && period.date.day !== undefined);
  const yearly = pack && wordsOf(pack).yearly;
  return isDay && yearly !== undefined && text.slice(sentence.start, start).search(yearly) >= 0;
}

/** Whether a sentence tells of the time that the text is of before a figure, and of no other: 本季, “this quarter”. */
export function saysThisPeriod(sentence: Stretch, figure: Stretch, source: SourceText): boolean {
  const { pack } = source;
  const { text } = source.source;
  const words = pack && wordsOf(pack).thisPeriod;
  if (pack === undefined || words === undefined) return false;
  if (tellsOfEarlier(sentence, figure, source, pack)) return false;
  if (isUpFrom(figure, text, pack) || yearsBefore(figure, text, pack) !== undefined) return false;
  return (
    text.slice(sentence.start, figure.start).search(words) >= 0 &&
    lyingIn(datesOf(source), sentence).length === 0
  );
}

/** « Deux fois moins qu’en 2021 »: a date behind a multiple is that of what it is a multiple of. */
export const isOfLaterLevel = (
  unit: Unit,
  { end }: Stretch,
  sentence: Stretch,
  source: SourceText,
): boolean =>
  unit.id === 'multiple' &&
  lyingIn(datesOf(source), sentence).every(
    ({ start, period }) => start >= end && period.kind === 'date',
  );

/** 由年初的88%上升到94.3%: the level that a change began at is of a time before that of its text. */
export function isLevelLeft(
  { start, end }: Stretch,
  { source: { text }, pack }: SourceText,
): boolean {
  const words = pack && wordsOf(pack);
  return (
    words?.levelLeft !== undefined &&
    words.levelLeft.test(text.slice(Math.max(0, start - longestLead), start)) &&
    words.levelCome.test(text.slice(end, end + longestLead))
  );
}

/** In UTF-16 units. */
const longestLead = 12;

/** 上年同期为亏损1.17亿元: the clause of a figure tells of an earlier time, and by how much nothing changed. */
function tellsOfEarlier(
  sentence: Stretch,
  figure: Stretch,
  source: SourceText,
  pack: LanguagePack,
): boolean {
  const { text } = source.source;
  const lead = text.slice(ownClause(sentence, figure, text).start, figure.start);
  const { earlier, earlierLevel } = wordsOf(pack);
  if (lead.search(earlierLevel) >= 0) return true;
  return (
    earlier !== undefined &&
    lead.search(earlier) >= 0 &&
    directionNear(text, figure, pack)?.relation !== 'by'
  );
}

export function ownClause(sentence: Stretch, figure: Stretch, text: string): Stretch {
  let { start, end } = figure;
  while (start > sentence.start && !clauseSign.test(text.charAt(start - 1))) start -= 1;
  while (end < sentence.end && !clauseSign.test(text.charAt(end))) end += 1;
  return { start, end };
}

const wordsOf = memoOf((pack: LanguagePack) => {
  const { drafting, frame, proofreading, reading } = pack;
  const before = Object.values(frame.times.before).flat();
  const levels = oneOf(proofreading.bases.levels);
  return {
    now: wordFinder(drafting.now, pack),
    yearly: wordFinder(drafting.yearly, pack),
    thisPeriod: wordFinder(drafting.thisPeriod, pack),
    earlier: wordFinder(before, pack),
    levelLeft:
      reading.grammar === 'han' && !frame['verbs-last']
        ? new RegExp(
            `(?:${oneOf(frame.from) || '(?!)'})[^\\d\\p{P}]{1,8}(?:${oneOf(frame['modifier-marks']) || '(?!)'})$`,
            'u',
          )
        : undefined,
    levelCome: new RegExp(`^[^\\d\\p{P}]{0,8}(?:${oneOf(frame.to) || '(?!)'})`, 'u'),
    earlierLevel: new RegExp(
      `(?:${oneOf(before) || '(?!)'})\\s?(?:${levels || '(?!)'})(?!\\p{L}{0,3}\\d)`,
      'u',
    ),
  };
});
