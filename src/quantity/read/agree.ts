import Big from 'big.js';
import type { LanguagePack } from '../../language/pack.js';
import { daysInMonth } from '../calendar.js';
import { sameQualifier } from '../formula/bounds.js';
import type { CalendarDate, Period, Quantity, Unit } from '../quantity.js';
import { wholeIn } from '../units.js';
import { amountOfBase } from './figure/rate-base.js';
import type { PartialDate, RateBase, ReadPeriod, ReadQuantity, ReadUnit } from './read-quantity.js';
import { roundBases } from './round-bases.js';
import { vocabularyOf } from './vocabulary/vocabulary.js';
import { inSameWriting } from '../../language/tags.js';

/** In what a text and a fact differ. */
export type Disagreement = 'value' | 'qualifier' | 'unit';

/** Compares what a text says with a quantity; empty where the text bears the quantity out. */
export function disagreements(
  read: ReadQuantity,
  quantity: Quantity,
  pack: LanguagePack,
): readonly Disagreement[] {
  const first = differences(inUnitOf(quantity, read, pack), quantity, pack);
  if (first.length === 0 || read.otherwise === undefined) return first;
  const second = differences({ ...read, ...read.otherwise }, quantity, pack);
  return second.length < first.length ? second : first;
}

function differences(
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

/** A share in ‰ bears out the same in %, and the other way about. */
function inUnitOf({ unit }: Quantity, read: ReadQuantity, pack: LanguagePack): ReadQuantity {
  const id = read.unit.id ?? 'percent';
  const [from, to] = [pack.units.get(id)?.factor, unit.factor];
  const isOther = read.unit.kind === 'percent' && unit.kind === 'percent' && id !== unit.id;
  if (!isOther || from === undefined || to === undefined) return read;
  const times = Big(from).div(to);
  const { value, place } = read;
  const scaled =
    value.kind === 'number'
      ? { ...value, amount: value.amount.times(times) }
      : value.kind === 'range'
        ? { ...value, low: value.low.times(times), high: value.high.times(times) }
        : value;
  return {
    ...read,
    value: scaled,
    unit: { ...read.unit, id: unit.id },
    ...(place === undefined ? {} : { place: place + times.e }),
  };
}

/** The end of a range that an amount is: 5 to 20 bears out “at least 5” and “up to 20”. */
function endOf({ value }: ReadQuantity, amount: Big): 'at-least' | 'up-to' | undefined {
  if (value.kind !== 'range') return undefined;
  if (value.high.eq(amount)) return 'up-to';
  return value.low.eq(amount) ? 'at-least' : undefined;
}

function qualifierAgrees(read: ReadQuantity, { value, qualifier }: Quantity): boolean {
  const end = value.kind === 'number' ? endOf(read, value.amount) : undefined;
  if (end === undefined) return sameQualifier(read.qualifier, qualifier);
  return read.qualifier === undefined && qualifier === end;
}

/**
 * A third has no end of decimals: three digits of it and more are a third, where they are rounded as they should be. As
 * a percentage they would say more than the source does.
 */
function isRounded(amount: Big, exact: Big): boolean {
  const decimals = Math.max(0, amount.c.length - amount.e - 1);
  // 205 leaves out what 205⅓ says beside it; of two thirds of a million nothing is left out that can be counted.
  const isCut = decimals === 0 && exact.lt(leastScaled);
  return !isCut && amount.c.length >= 3 && exact.round(decimals, Big.roundHalfUp).eq(amount);
}

const leastScaled = 10_000;

/** 一半 bears out 50%, 四分之一 bears out 25%. */
const isShareOfWhole = ({ unit, spelling }: ReadQuantity, quantity: Quantity): boolean =>
  unit.kind === 'none' && spelling !== 'digits' && quantity.unit.kind === 'percent';

function valueAgrees(read: ReadQuantity, { value, unit }: Quantity, share: boolean): boolean {
  const scale = share ? (wholeIn(unit) ?? 1) : 1;
  const { value: said } = read;
  switch (said.kind) {
    case 'number':
      if (value.kind === 'fraction')
        return (
          read.spelling !== 'digits' && said.amount.times(value.denominator).eq(value.numerator)
        );
      return (
        value.kind === 'number' &&
        said.amount.times(scale).eq(value.amount) &&
        givesPlaces(read, value.place)
      );
    case 'fraction':
      if (value.kind === 'fraction')
        return said.numerator.times(value.denominator).eq(value.numerator.times(said.denominator));
      return (
        value.kind === 'number' &&
        (value.amount.times(said.denominator).eq(Big(scale).times(said.numerator)) ||
          (!share && isRounded(value.amount, said.numerator.div(said.denominator))))
      );
    case 'range':
      if (value.kind === 'number') return endOf(read, value.amount) !== undefined;
      return (
        value.kind === 'range' &&
        said.low.eq(value.low) &&
        said.high.eq(value.high) &&
        givesPlaces(read, value.place)
      );
    case 'ratio':
      return (
        value.kind === 'ratio' &&
        said.terms.every((term, index) => term.eq(value.terms[index] ?? -1))
      );
    case 'ordinal':
      return value.kind === 'ordinal' && said.number === value.number;
    case 'date':
      return value.kind === 'date' && periodAgrees(said.period, value.period);
  }
}

/** No more decimals are claimed than a text gives: 61.0% bears out no 61.00%. */
const givesPlaces = (read: Pick<ReadQuantity, 'place'>, place: number | undefined): boolean =>
  place === undefined || (read.place !== undefined && read.place <= place);

/**
 * Whether a unit in a text is the quantity's. A text names its counter (份) where a report may name counter and noun
 * (份文件), and a count need not be named at all: whether the noun is there is another question (`counted`). A bare number
 * is of no measure. Of units that the pack knows, no other measures the same: 千瓦时 begins with 千瓦.
 */
export function unitAgrees(
  { unit: read }: Pick<ReadQuantity, 'unit'>,
  { unit }: Pick<Quantity, 'unit'>,
  pack: LanguagePack,
): boolean {
  if (read.isChain === true) return false;
  if (read.base !== undefined) return isRateOf(read, read.base, unit, pack);
  if (read.kind === 'none') return unit.kind === 'none' || unit.kind === 'counter';
  if (read.kind === 'currency')
    return (
      read.currency === unit.currency ||
      (unit.currency !== undefined && read.otherCurrencies?.includes(unit.currency) === true)
    );
  if (read.kind === 'percentage-point') return read.kind === unit.kind;
  if (read.kind === 'percent') return (read.id ?? 'percent') === unit.id;
  if (read.id === unit.id) return true;
  const known = read.id === undefined ? undefined : pack.units.get(read.id);
  if (unit.kind === 'none') return read.isMeasure !== true && known?.kind !== 'measure';
  if (unit.kind !== 'counter' && unit.kind !== 'measure') return false;
  const own = unit.kind === 'measure' ? pack.units.get(unit.id) : undefined;
  if (own !== undefined && known !== undefined) return own.measuredIn === read.id;
  // 公斤 is no part of the name of 公斤/亩: a unit made of others is named whole.
  const isMade = unit.composition !== undefined;
  return Object.values(inSameWriting(unit.words, pack.tag) ?? {}).some((word) =>
    isMade ? word === read.text : word.startsWith(read.text),
  );
}

/** 人/千人 of 每千人口2.9人: a unit of the same round number and the same counted thing. */
function isRateOf(read: ReadUnit, base: RateBase, unit: Unit, pack: LanguagePack): boolean {
  const words = Object.values(inSameWriting(unit.words, pack.tag) ?? {});
  const vocabulary = vocabularyOf(pack);
  const isOfBase = words.some((word) =>
    roundBases(word, pack).some(
      ({ start, end }) =>
        amountOfBase(word, start, vocabulary)?.eq(base.amount) === true &&
        (pack.reading.grammar !== 'han' || base.of.startsWith(word.slice(end))),
    ),
  );
  if (!isOfBase) return false;
  return (
    read.kind === 'none' ||
    unit.composition?.parts.some(({ id }) => id === read.id) === true ||
    words.some((word) => word.includes(read.text))
  );
}

/** Whether a date in a text is the period; what the text leaves out (the year of 1—11月) does not contradict it. */
export function periodAgrees(read: ReadPeriod, period: Period): boolean {
  if (read.kind === 'other-year') return isTwelveMonthsOf(read, period);
  if (read.kind === 'interval')
    return (
      period.kind === 'interval' &&
      dateAgrees(read.from, period.from) &&
      dateAgrees(read.to, period.to)
    );
  if (period.kind === 'interval') return false;
  return read.kind === period.kind && dateAgrees(read.date, period.date);
}

/** April 2021 to March 2022 is a year of 2021, and the year 2021/22; January to December is neither. */
function isTwelveMonthsOf(
  { year, to, months: part }: Extract<ReadPeriod, { kind: 'other-year' }>,
  period: Period,
): boolean {
  if (period.kind !== 'interval') return false;
  const { from, to: end } = period;
  if (part !== undefined) return isPartOfOtherYear(year, part, period);
  const months = (end.year - from.year) * 12 + (end.month ?? 12) - (from.month ?? 1) + 1;
  if (months !== 12 || from.month === undefined || from.month === 1) return false;
  return to === undefined
    ? from.year === year || end.year === year
    : from.year === year && end.year === to;
}

/** April to September 2023 is the first half of a year that begins in 2023; January to June is that of none but the calendar's. */
function isPartOfOtherYear(
  year: number,
  [first, last]: readonly [number, number],
  { from, to }: Extract<Period, { kind: 'interval' }>,
): boolean {
  if (from.month === undefined || to.month === undefined) return false;
  const begins = from.year * 12 + from.month - first;
  return (
    to.year * 12 + to.month - last === begins &&
    Math.floor(begins / 12) === year &&
    begins % 12 !== 0
  );
}

function dateAgrees(read: PartialDate, date: CalendarDate): boolean {
  const year = read.year === undefined || read.year === date.year;
  // 2020年底 may be the year's last day or, where no day is meant, its last month or the year itself.
  const end =
    read.month !== undefined &&
    read.month === (date.month ?? 12) &&
    date.day === undefined &&
    read.day === daysInMonth(date.year, read.month);
  return year && (read.month === date.month || end) && (read.day === date.day || end);
}
