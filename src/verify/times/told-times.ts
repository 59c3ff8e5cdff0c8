import { memoOf } from '../../memo.js';
import { wordFinder, yearDigits } from '../figures/words.js';
import {
  lyingIn,
  sentenceRound,
  touchedBy,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';
import type { ToldTime } from './bounds/opening-times.js';
import { isOfDeparture, isOfLevelLeft } from './comparisons/departure-dates.js';
import { isAside } from './governing/governing-dates.js';

/** The dates of a source, words of a whole year, and years inside what is no figure: FY2024. */
export const timesToldIn = memoOf((own: SourceText): readonly ToldTime[] => {
  const { source, quantities, pack } = own;
  const { text } = source;
  const dates = quantities.flatMap((each) => {
    const { start, end, value } = each;
    if (value.kind !== 'date') return [];
    const isCompared = isOfComparison(each, own);
    return [{ start, end, text: each.text, period: value.period, isCompared }];
  });
  const words = pack === undefined ? undefined : wordFinder(pack.frame['whole-years'], pack);
  const wholeYears = words === undefined ? [] : [...text.matchAll(words)];
  const years = [...text.matchAll(bareYear)];
  const found = [
    ...wholeYears.map((each) => ({ each, from: {} })),
    ...years.map((each) => ({ each, from: { year: Number(each[0]) } })),
  ].map(({ each: { 0: said, index }, from }): ToldTime => ({
    start: index,
    end: index + said.length,
    text: said,
    period: { kind: 'date', date: from },
  }));
  return [...dates, ...found.filter((each) => touchedBy(quantities, each).length === 0)].toSorted(
    (one, other) => one.start - other.start,
  );
});

/** Whether the first figure of the sentence of a date is of another time, or the date is that of a level that another one left. */
function isOfComparison(
  date: Stretch,
  { source, sentences, quantities, pack }: SourceText,
): boolean {
  if (pack === undefined) return false;
  const { text } = source;
  const figures = lyingIn(quantities, sentenceRound(sentences, date)).filter(
    ({ value }) => value.kind !== 'date',
  );
  const [first] = figures;
  return (
    (first !== undefined && isAside(date, first, text, pack)) ||
    figures.some((figure) => isOfDeparture(date, figure, text, pack)) ||
    isOfLevelLeft(date, text, pack)
  );
}

const bareYear = new RegExp(`(?<![\\d.,])${yearDigits}(?!\\d|[.,]\\d)`, 'gu');
