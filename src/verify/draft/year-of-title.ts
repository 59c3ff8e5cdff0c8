import { isDeepStrictEqual } from 'node:util';
import type { Period } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText } from '../sources/source-text.js';
import { yearsOf } from '../times/spans/meeting-periods.js';
import { lyingIn } from '../sources/source-text.js';
import { yearPeriod } from './table-cells.js';

/** A title is looked for in the first lines, none longer than this in UTF-16 units. */
const mostLines = 4;
const longestLine = 120;

/** An item of a list, or the end of a sentence. */
const isText = /^\s*[-–—•·*▪●]\s|[.。;；!！?？]\s*$/u;

/** The year of a text: the only one that a line of its title gives. What is said without another date is of it. */
export function yearOfTitle({
  source: { text },
  quantities,
}: SourceText): Extract<Period, { kind: 'date' }> | undefined {
  let start = 0;
  for (const line of text.split('\n', mostLines)) {
    if (line.length > longestLine || isText.test(line)) return undefined;
    const periods = lyingIn(quantities, { start, end: start + line.length }).flatMap(
      (each) => yearPeriod(each) ?? calendarYear(each, text, quantities) ?? [],
    );
    const [period] = periods;
    if (period !== undefined)
      return period.kind === 'date' && periods.every((each) => isDeepStrictEqual(each, period))
        ? period
        : undefined;
    start += line.length + 1;
  }
  return undefined;
}

/**
 * The only year that a text names, where its first paragraph names it alone and before all figures: 2021年，……。全年…….
 */
export function onlyYear(source: SourceText): Extract<Period, { kind: 'date' }> | undefined {
  const { source: text, quantities, pack } = source;
  if (pack?.reading.grammar !== 'han' || pack.frame['verbs-last']) return undefined;
  const dated = quantities.flatMap(({ value, start }) =>
    value.kind === 'date' && yearsOf(value.period).length > 0
      ? [{ start, years: yearsOf(value.period), period: value.period }]
      : [],
  );
  const [first] = dated;
  if (first?.period.kind !== 'date') return undefined;
  const { year, month } = first.period.date;
  const paragraph = text.text.indexOf('\n');
  const isFirst =
    paragraph >= 0 &&
    first.start < paragraph &&
    quantities.every(({ start, value }) => value.kind === 'date' || start > paragraph);
  const isAlone = dated.every(({ years }) => years.every((each) => each === year));
  return year !== undefined && month === undefined && isFirst && isAlone
    ? { kind: 'date', date: { year } }
    : undefined;
}

/** “Geschäftsjahr 2024” is the year 2024 where the text says “im Jahr 2024” as well. */
function calendarYear(
  { value }: ReadQuantity,
  text: string,
  quantities: readonly ReadQuantity[],
): Period | undefined {
  if (value.kind !== 'date' || value.period.kind !== 'other-year' || value.period.to !== undefined)
    return undefined;
  const { year } = value.period;
  const isSaid = quantities.some((each) => {
    const said = yearPeriod(each);
    return (
      said?.kind === 'date' &&
      said.date.year === year &&
      /\p{L} $/u.test(text.slice(Math.max(0, each.start - 3), each.start))
    );
  });
  return isSaid ? { kind: 'date', date: { year } } : undefined;
}
