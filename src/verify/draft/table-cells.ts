import type { Period } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText, Stretch } from '../sources/source-text.js';
import { bareYear, isSpanOfYears } from './years.js';

/** A figure in a table of a text, whose cells tabs, bars or several spaces part. */
export interface TableCell {
  /** What its row is of, and the head of its column. */
  readonly row: string;
  readonly column: string;
  /** The words over the names of the rows, which may say what all figures are counted in: “in TEUR”. */
  readonly stubhead?: string;
  /** That of the head of its column. */
  readonly period?: Period;
  /** It stands among the words of the first cell: “Over 52 weeks”. */
  readonly isOfHead: boolean;
}

interface Cell extends Stretch {
  readonly text: string;
}

const parting = /\t|(?<!\s)\s*[|｜]\s*|[ \u00A0]{2,}|\u3000+/u;

/** The cell that a figure stands in, where its line is a row of a table under a head. */
export function tableCell(
  figure: Stretch,
  { source: { text }, quantities }: SourceText,
): TableCell | undefined {
  const from = text.lastIndexOf('\n', figure.start - 1) + 1;
  const cells = cellsOf(text, from);
  const index = cells.findIndex(({ start, end }) => start <= figure.start && figure.end <= end);
  const [first] = cells;
  if (first === undefined || index < 0 || !cells.slice(1).some(({ text: own }) => isNumber(own)))
    return undefined;
  const head = headOver(text, from, cells.length);
  if (head === undefined) return undefined;
  if (index === 0)
    return {
      row: first.text,
      column: '',
      isOfHead: /\p{L}/u.test(first.text),
    };
  // A head may leave the place over the names of the rows empty.
  const over = head[index - (cells.length - head.length)];
  const period = over === undefined ? undefined : periodIn(over, quantities);
  const stubhead = head.length === cells.length ? head[0]?.text : undefined;
  return {
    row: first.text,
    column: over?.text ?? '',
    ...(period === undefined ? {} : { period }),
    ...(stubhead === undefined ? {} : { stubhead }),
    isOfHead: false,
  };
}

/** The first line above a row with as many cells as it or one fewer, up to an empty line; a row of numbers is none. */
function headOver(text: string, from: number, count: number): readonly Cell[] | undefined {
  let found: readonly Cell[] | undefined;
  for (let at = from; at > 0;) {
    at = text.lastIndexOf('\n', at - 2) + 1;
    const cells = cellsOf(text, at);
    if (cells.length < 2) break;
    if (cells.length === count || cells.length === count - 1) found = cells;
  }
  return found;
}

function cellsOf(text: string, from: number): readonly Cell[] {
  const [line = ''] = text.slice(from).split('\n', 1);
  const cells: Cell[] = [];
  let start = from;
  for (const part of line.split(new RegExp(`(${parting.source})`, 'u'))) {
    if (part.trim() !== '' && !/^\s*[|｜]\s*$/u.test(part))
      cells.push({ start, end: start + part.length, text: part.trim() });
    start += part.length;
  }
  return cells;
}

const isNumber = (text: string): boolean =>
  /^[-+−–]?[\p{Nd}][\p{Nd}.,’'\s]*\s?[%％‰]?$/u.test(text);

/** A head that is a year or two and no more. */
function periodIn({ start, end }: Cell, quantities: readonly ReadQuantity[]): Period | undefined {
  const [date, ...more] = quantities.filter((each) => each.start >= start && each.end <= end);
  if (date === undefined || more.length > 0) return undefined;
  return yearPeriod(date);
}

/** The year or years of a date without months; which months a fiscal year has the text does not say. */
export function yearPeriod(date: ReadQuantity): Period | undefined {
  const bare = bareYear(date);
  if (bare !== undefined) return { kind: 'date', date: { year: bare } };
  const { value } = date;
  if (isSpanOfYears(date) && value.kind === 'range')
    return interval(value.low.toNumber(), value.high.toNumber());
  if (value.kind !== 'date') return undefined;
  const { period } = value;
  if (period.kind === 'date' && period.date.year !== undefined && period.date.month === undefined)
    return { kind: 'date', date: { year: period.date.year } };
  if (period.kind === 'interval' && period.from.month === undefined && period.parts === undefined)
    return period.from.year === undefined || period.to.year === undefined
      ? undefined
      : interval(period.from.year, period.to.year);
  return undefined;
}

const interval = (from: number, to: number): Period => ({
  kind: 'interval',
  from: { year: from },
  to: { year: to },
});
