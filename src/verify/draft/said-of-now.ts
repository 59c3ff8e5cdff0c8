import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Period } from '../../quantity/quantity.js';
import { wordFinder } from '../figures/words.js';
import { anyStatusWords } from '../clauses/statuses/status-words.js';
import { clauseSign } from './quotes.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import { datesOf } from '../times/nearby/dates-of-text.js';

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

function ownClause(sentence: Stretch, figure: Stretch, text: string): Stretch {
  let { start, end } = figure;
  while (start > sentence.start && !clauseSign.test(text.charAt(start - 1))) start -= 1;
  while (end < sentence.end && !clauseSign.test(text.charAt(end))) end += 1;
  return { start, end };
}

const wordsOf = memoOf((pack: LanguagePack) => ({
  now: wordFinder(pack.drafting.now, pack),
  yearly: wordFinder(pack.drafting.yearly, pack),
}));
