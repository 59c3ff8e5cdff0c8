import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText } from '../../sources/source-text.js';
import { yearsOf } from '../spans/meeting-periods.js';
import { lyingIn, type Stretch } from '../../sources/source-text.js';
import { isOtherThan } from './headings.js';
import { yearPeriod } from '../../sources/table-cells.js';
import {
  isPartOfHead,
  isSameDays,
  monthsOfTwoYears,
  monthsOfYear,
  type TitlePeriod,
} from './title-period.js';

/** A title is looked for in the first lines, none longer than this in UTF-16 units. */
const mostLines = 4;
const longestLine = 120;

/** An item of a list, or the end of a sentence. */
const isText = /^\s*[-–—•·*▪●]\s|[.。;；!！?？]\s*$/u;

/** The year of a text or the part of one: the only time that a line of its title gives. What is said without another date is of it. */
export function periodOfTitle(source: SourceText): TitlePeriod | undefined {
  const {
    source: { text },
    quantities,
  } = source;
  let start = 0;
  for (const line of text.split('\n', mostLines)) {
    if (line.length > longestLine || isText.test(line)) return undefined;
    const stretch = { start, end: start + line.length };
    const own = lyingIn(quantities, stretch).filter((each) => !isOtherThan(stretch, each, source));
    const periods = own.flatMap(
      (each) =>
        yearPeriod(each) ??
        calendarYear(each, text, quantities) ??
        partOfYear(each, stretch, source) ??
        [],
    );
    const [period] = periods;
    if (period !== undefined)
      return isTitle(period) && periods.every((each) => isSameDays(each, period))
        ? period
        : undefined;
    start += line.length + 1;
  }
  return undefined;
}

/** 2010—2020 is what a text looks back on. */
const isTitle = (period: Period): period is TitlePeriod =>
  period.kind === 'date' || (period.kind === 'interval' && period.from.month !== undefined);

/**
 * “Interim report January–March 2003”, 2023年上半年: months of one year that nothing is compared with. One month alone may be
 * that of publication: “in July 2021” is not, nor is one that words follow where the text tells of it again.
 */
function partOfYear(
  each: ReadQuantity,
  line: Stretch,
  source: SourceText,
): TitlePeriod | undefined {
  const { value, start, end } = each;
  const {
    source: { text },
    pack,
    quantities,
  } = source;
  if (value.kind !== 'date' || each.otherwise !== undefined || pack === undefined) return undefined;
  if (isOtherThan(line, each, source)) return undefined;
  const months = monthsOfYear(value.period) ?? monthsOfTwoYears(value.period);
  if (months !== undefined || value.period.kind !== 'date') return months;
  const { year, month, day } = value.period.date;
  if (year === undefined || month === undefined || day !== undefined) return undefined;
  const period: TitlePeriod = { kind: 'date', date: { year, month } };
  const lead = text.slice(line.start, start).trimEnd().split(/\s/u).at(-1) ?? '';
  const isLed =
    pack.reading.grammar === 'latin' && pack.frame['before-years'].includes(lead.toLowerCase());
  const isToldAgain = quantities.some(
    (other) =>
      other.start > line.end &&
      other.value.kind === 'date' &&
      (isSameDays(other.value.period, period) || isPartOfHead(other.value.period, period)),
  );
  return isLed || (isToldAgain && /\p{L}/u.test(text.slice(end, line.end))) ? period : undefined;
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
