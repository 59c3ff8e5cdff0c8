import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { parseHanNumeral } from '../../../quantity/han-numeral.js';
import type { Period } from '../../../quantity/quantity.js';
import type { Stretch } from '../../sources/source-text.js';

/** 两年平均增长2.5%: the words, where a figure is told to be the average of more years than its period has. */
export function averageBeyond(
  { start }: Stretch,
  text: string,
  period: Period,
  pack: LanguagePack,
): string | undefined {
  const found = averageOf(pack)?.exec(text.slice(Math.max(0, start - longestClause), start));
  const [words, number] = found ?? [];
  if (words === undefined || number === undefined) return undefined;
  const years = /^\d+$/u.test(number) ? Number(number) : parseHanNumeral(number);
  const [from, to] =
    period.kind === 'interval'
      ? [period.from.year, period.to.year]
      : [period.date.year, period.date.year];
  return years !== undefined && Number(years) > 1 && to - from + 1 < Number(years)
    ? words
    : undefined;
}

/** In UTF-16 units. */
const longestClause = 16;

const averageOf = memoOf(({ reading, units, frame, ordinals }: LanguagePack) => {
  const year = units.get('year')?.words.other;
  if (reading.grammar !== 'han' || year === undefined || frame.averages.length === 0)
    return undefined;
  const [ordinal = ''] = ordinals.pattern.split('{');
  return new RegExp(
    `(?<!\\d|${escapeExpression(ordinal)})(\\d{1,2}|\\p{Script=Han})${year}(?:${oneOf(frame.averages)})[^\\p{P}\\d]{0,10}$`,
    'u',
  );
});
