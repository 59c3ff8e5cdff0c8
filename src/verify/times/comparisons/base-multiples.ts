import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters } from '../../../quantity/han-numeral.js';
import type { Stretch } from '../../sources/source-text.js';

/** “compared with the average of the same months of ”, in UTF-16 units. */
export const longestBase = 64;

/** “Twice the amount of 2019”, 2019年的两倍: the date is that of what so many times is said of. */
export const isOfMultiple = ({ start, end }: Stretch, text: string, pack: LanguagePack): boolean =>
  isBaseOfMultiple(text.slice(end, end + longestMultiple), pack) ||
  isBehindMultiple(text.slice(Math.max(0, start - longestBase), start), pack);

/** 2020年的1.8倍, and 2020 with a typed 年: behind the date stands what is so many times that of it. */
export const isBaseOfMultiple = (behind: string, pack: LanguagePack): boolean =>
  multiplesOf(pack)?.test(behind) ?? false;

/** “2.4 times the amount of 2019”: the date is that of what so many times is said of. */
export const isBehindMultiple = (before: string, pack: LanguagePack): boolean =>
  multiplesBehindOf(pack)?.test(before) ?? false;

const multiplesBehindOf = memoOf(({ frame, reading, units }: LanguagePack) => {
  if (reading.grammar === 'han') return undefined;
  const times = Object.values(units.get('time')?.words ?? {});
  if (times.length === 0) return undefined;
  const [counted, pointed] = [times, frame.determiners].map((words) => oneOf(words));
  return new RegExp(`(?:${counted})\\s+(?:${pointed})\\s[^\\d,;.!?]*$`, 'iu');
});

const multiplesOf = memoOf(({ frame, reading, proofreading: { typedAgainst } }: LanguagePack) => {
  const [marks, units] = [frame['modifier-marks'], typedAgainst.units].map((words) => oneOf(words));
  if (marks === '' || units === '') return undefined;
  // 2019年的三分之一, 2019년의 절반.
  const fractions = [
    ...[...reading.fractions.keys()].map(escapeExpression),
    ...(reading.fractionSign === undefined
      ? []
      : [`[\\p{N}${hanNumeralCharacters}]{1,3}${escapeExpression(reading.fractionSign)}`]),
  ];
  const many = `(?:\\p{N}[\\p{N}.,]*|[${hanNumeralCharacters}]|${anyOf([...reading.numbers.keys()])})`;
  const multiple = `\\P{N}{0,2}?${many}\\P{N}{0,2}(?:${units})`;
  return new RegExp(`^\\p{Lo}?(?:${marks})\\s?(?:${[...fractions, multiple].join('|')})`, 'u');
});

/** 的约1,234.5多倍, in UTF-16 units. */
export const longestMultiple = 24;
