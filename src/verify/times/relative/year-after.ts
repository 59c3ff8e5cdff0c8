import { wordFinder } from '../../figures/words.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { yearsBefore } from './time-before.js';

/** “In 2022 it had built 18 boats, a year later it was 28”: whether a figure is told of the year after a date that stands before it. */
export function isOfYearAfter(
  figure: Stretch,
  date: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  const expression = wordsOf(pack);
  if (expression === undefined || date.end > figure.start) return false;
  const between = text.slice(date.end, figure.start);
  const last = [...between.matchAll(expression)].at(-1);
  if (last === undefined) return false;
  const behind = between.slice(last.index + last[0].length);
  return !/[\d,，;；:：]/u.test(behind.replace(/^,/u, ''));
}

const wordsOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame['year-after'], pack));

/** Whether the words round a figure move it to another year than that of the dates that its sentence gives. */
export const isOfMovedYear = (
  figure: Stretch,
  dates: readonly Stretch[],
  text: string,
  pack: LanguagePack,
): boolean =>
  yearsBefore(figure, text, pack) !== undefined ||
  dates.some((date) => isOfYearAfter(figure, date, text, pack));
