import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { skipSpace } from '../../../quantity/read/vocabulary/phrases.js';

/** 两年平均, 5年間の平均, 3년 평균: a length of time that an average is taken over, right before the word for it. */
export const isAveragedOver = (
  { unit, end }: ReadQuantity,
  text: string,
  { frame, reading }: LanguagePack,
): boolean => {
  if (reading.grammar !== 'han' && !frame['verbs-last']) return false;
  const start = skipSpace(text, end);
  return (
    ['year', 'month', 'quarter', 'day'].includes(unit.id ?? '') &&
    ['', ...frame['modifier-marks']].some((mark) =>
      frame.averages.some((word) => text.startsWith(mark + word, start)),
    )
  );
};
