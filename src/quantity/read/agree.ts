import Big from 'big.js';
import type { LanguagePack } from '../../language/pack.js';
import { isYearEnd } from '../calendar.js';
import { sameQualifier } from '../formula/bounds.js';
import type { CalendarDate, Period, Quantity } from '../quantity.js';
import type { PartialDate, ReadPeriod, ReadQuantity } from './read-quantity.js';

/** In what a text and a fact differ. */
export type Disagreement = 'value' | 'qualifier' | 'unit';

/** Compares what a text says with a quantity; empty where the text bears the quantity out. */
export function disagreements(
  read: ReadQuantity,
  quantity: Quantity,
  pack: LanguagePack,
): readonly Disagreement[] {
  const share = isShareOfWhole(read, quantity);
  return [
    ...(read.isPart !== true && valueAgrees(read, quantity, share) ? [] : (['value'] as const)),
    ...(qualifierAgrees(read, quantity) ? [] : (['qualifier'] as const)),
    ...(share || unitAgrees(read, quantity, pack) ? [] : (['unit'] as const)),
  ];
}

const qualifierAgrees = ({ qualifier: read }: ReadQuantity, { qualifier }: Quantity): boolean =>
  read !== 'less-than' && sameQualifier(read, qualifier);

/** 一半 bears out 50%, 四分之一 bears out 25%. */
const isShareOfWhole = ({ unit, spelling }: ReadQuantity, quantity: Quantity): boolean =>
  unit.kind === 'none' && spelling !== 'digits' && quantity.unit.kind === 'percent';

function valueAgrees({ value: read }: ReadQuantity, { value }: Quantity, share: boolean): boolean {
  const scale = share ? 100 : 1;
  switch (read.kind) {
    case 'number':
      return value.kind === 'number' && read.amount.times(scale).eq(value.amount);
    case 'fraction':
      return (
        value.kind === 'number' &&
        value.amount.times(read.denominator).eq(Big(scale).times(read.numerator))
      );
    case 'range':
      return value.kind === 'range' && read.low.eq(value.low) && read.high.eq(value.high);
    case 'ordinal':
      return value.kind === 'ordinal' && read.number === value.number;
    case 'date':
      return value.kind === 'date' && periodAgrees(read.period, value.period);
  }
}

/**
 * Whether a unit in a text is the quantity's. Words agree where one begins with the other, since a text names its
 * counter (份) where a report may name counter and noun (份文件); a count without any counter contradicts no counter.
 * Of units that the pack knows, no other measures the same: 千瓦时 begins with 千瓦.
 */
export function unitAgrees(
  { unit: read }: Pick<ReadQuantity, 'unit'>,
  { unit }: Quantity,
  pack: LanguagePack,
): boolean {
  if (read.kind === 'none') return unit.kind === 'none' || unit.kind === 'counter';
  if (read.kind === 'currency') return read.currency === unit.currency;
  if (read.kind === 'percent' || read.kind === 'percentage-point') return read.kind === unit.kind;
  if (read.id === unit.id) return true;
  if (unit.kind !== 'counter' && unit.kind !== 'measure') return false;
  const known = unit.kind === 'measure' ? pack.units.get(unit.id) : undefined;
  if (known !== undefined && read.id !== undefined && pack.units.has(read.id))
    return known.measuredIn === read.id;
  return Object.values(unit.words[pack.tag] ?? {}).some(
    (word) => word.startsWith(read.text) || read.text.startsWith(word),
  );
}

/** Whether a date in a text is the period; what the text leaves out (the year of 1—11月) does not contradict it. */
export function periodAgrees(read: ReadPeriod, period: Period): boolean {
  if (read.kind === 'interval')
    return (
      period.kind === 'interval' &&
      dateAgrees(read.from, period.from) &&
      dateAgrees(read.to, period.to)
    );
  if (period.kind === 'interval') return false;
  return read.kind === period.kind && dateAgrees(read.date, period.date);
}

function dateAgrees(read: PartialDate, date: CalendarDate): boolean {
  const year = read.year === undefined || read.year === date.year;
  // 2020年底 may be the year's last day or, where no day is meant, its last month or the year itself.
  const isLastMonth = date.day === undefined && (date.month ?? 12) === 12;
  const end = read.month === 12 && read.day === 31 && (isYearEnd(date) || isLastMonth);
  return year && (read.month === date.month || end) && (read.day === date.day || end);
}
