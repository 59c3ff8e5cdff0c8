import { escapeExpression, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';

/** 提高到2025年的51%, 由上年的29个: a date between the word and the figure says when. */
export function withoutDate(lead: string, pack: LanguagePack): string {
  const expression = dateAtEnd(pack);
  return expression === undefined ? lead : lead.replace(expression, '');
}

const dateAtEnd = memoOf(({ dates, frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'han') return undefined;
  const pattern = (given: string): string =>
    given
      .split(/\{\w+\}/u)
      .map(escapeExpression)
      .join('\\d+');
  const either = [dates.day, dates.month, dates.year].map(pattern).join('|');
  const before = oneOf(Object.values(frame.times.before).flat());
  const marks = oneOf(frame['modifier-marks']);
  if (marks === '') return new RegExp(`(?:${either})\\s*$`, 'u');
  const ofYearBefore = before === '' ? '' : `|(?:${before})[^\\d\\p{P}]{0,3}(?:${marks})`;
  return new RegExp(`(?:(?:${either})(?:${marks})?${ofYearBefore})\\s*$`, 'u');
});

/** “From 29 the year before to 21”, “from 29 in the first half of 2024 to 21”: so does one between two levels. */
export function withoutTime(behind: string, pack: LanguagePack): string {
  const expression = timeAtStart(pack);
  return expression === undefined ? behind : behind.replace(expression, '');
}

const timeAtStart = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return undefined;
  const before = Object.values(frame.times.before).flat().map(escapeExpression);
  // “Fell by 3 compared with 2023 to 21”, “since 2023”: of the base of a change no level is.
  const others = oneOf([...frame.to, ...proofreading.bases.before, ...proofreading.since.before]);
  const part = `(?:(?!(?:${others || '(?!)'}) )[\\p{L}’']+ ){0,5}?`;
  const either = [...before, `${part}${yearDigits}(?:[/–-]\\d{2,4})?`].join('|');
  return new RegExp(`^(?:\\p{L}{1,4} )?(?:${either}) `, 'iu');
});
