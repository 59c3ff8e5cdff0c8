import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { isOfNextVerb } from '../../clauses/clauses.js';
import { endsClause } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * Whether the time nearest before a figure in its sentence is counted from the day of writing: 今年7月の, 지난해 18.2%에서.
 * A year that the text names elsewhere is none of it, nor the year before. What is only compared with it counts not.
 */
export function isCountedFromNow(
  sentence: Stretch,
  figure: Stretch,
  quantities: readonly ReadQuantity[],
  text: string,
  pack: LanguagePack,
): boolean {
  const expression = fromNowOf(pack);
  if (expression === undefined) return false;
  const lead = text.slice(sentence.start, figure.start);
  const last = [...lead.matchAll(expression)].at(-1);
  if (last === undefined) return false;
  const at = sentence.start + last.index;
  return !quantities.some(
    ({ start, end, value }) =>
      start >= at &&
      end <= figure.start &&
      value.kind === 'date' &&
      'date' in value.period &&
      value.period.date.year !== undefined,
  );
}

const fromNowOf = memoOf(({ frame, proofreading }: LanguagePack): RegExp | undefined => {
  const words = frame['years-from-now'];
  if (words.length === 0) return undefined;
  const { before, behind, levels } = proofreading.bases;
  return new RegExp(
    `(?<!${anyOf([...before, ...proofreading.otherDates])})(?:${oneOf(words)})(?!.{0,4}(?:${anyOf(levels)})?\\s?(?:${anyOf(behind)}))`,
    'gu',
  );
});

/** 2019年の約3188万人: a date that only a mark of possession parts from one figure. */
export const isOfOneFigure = (
  date: Stretch,
  quantities: readonly ReadQuantity[],
  text: string,
  { frame }: LanguagePack,
): boolean =>
  quantities.some(
    ({ start, value }) =>
      start > date.end &&
      start - date.end <= 4 &&
      value.kind !== 'date' &&
      frame['modifier-marks'].includes(text.slice(date.end, start).trim()),
  );

/** “It cost 98 million, and opens in 2026”; 5천 명이었고 2072년에는. */
export const isOfNextClause = (
  text: string,
  figure: Stretch,
  date: Stretch,
  pack: LanguagePack | undefined,
): boolean =>
  endsClause(text, figure, date) || (pack !== undefined && isOfNextVerb(text, figure, date, pack));
