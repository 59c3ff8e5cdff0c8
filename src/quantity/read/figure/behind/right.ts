import type Big from 'big.js';
import { halfAt } from '../../number/parts-of-one.js';
import type { ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import {
  noReadUnit,
  type FramePart,
  type ReadQualifier,
  type ReadQuantity,
  type ReadUnit,
} from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { acronymAt } from './acronym-at.js';
import { durationAt } from './duration.js';
import { exponentAt } from './exponent-at.js';
import { partsOfScale } from './scale-parts.js';
import { productAt } from './each-thing.js';
import { partsAlone } from './minor-currency.js';
import { sumOfMagnitude, withMoney, type Counted } from './money-behind.js';
import { afterAt, isSurpassed, type After } from './qualifier-behind.js';
import { chainAt, headOf, tailAt, timeOfChain, type FoundTail } from './unit-at.js';
import { touching } from './touching.js';

/** What stands behind a number and belongs to it. */
export interface Right {
  readonly end: number;
  readonly amount: Big;
  readonly unit: ReadUnit;
  readonly currencyText: string;
  readonly qualifier: ReadQualifier | undefined;
  readonly unread: string | undefined;
  /** Where the tail itself ends, before qualifiers. */
  readonly unitEnd: number;
  readonly isExponent: boolean;
  /** What parts of a currency are of it. */
  readonly otherwise?: ReadQuantity['otherwise'];
  readonly frame: readonly FramePart[];
}

export function rightOf(text: string, number: ReadNumber, vocabulary: Vocabulary): Right {
  const exponent = exponentAt(text, number);
  const from = exponent?.end ?? number.end;
  const bare = {
    end: from,
    amount:
      exponent === undefined
        ? number.amount
        : number.amount.times(`1e${Math.max(-60, Math.min(60, exponent.power))}`),
    unit: noReadUnit,
  };
  const tail = closingTail(text, number, from, vocabulary);
  const scaled =
    tail === undefined
      ? { ...bare, ...unitOfName(text, number, vocabulary) }
      : withTail(text, bare, tail, vocabulary);
  const sum = withMoney(text, number, scaled, vocabulary);
  const duration = exponent === undefined ? durationAt(text, number, vocabulary) : undefined;
  const measured = duration ?? sum;
  const alone =
    measured.unit.kind === 'none' && measured.end === number.end && exponent === undefined
      ? partsAlone(text, number, vocabulary)
      : undefined;
  const named = alone === undefined ? measured : { ...measured, end: alone.end, unit: alone.unit };
  const chain = chainOf(text, from, named, vocabulary);
  const counted = chain === undefined ? named : { ...named, ...chain };
  const after = isSurpassed(text, number.start, counted.end, vocabulary)
    ? undefined
    : afterAt(text, from, counted.end, tail?.divisible === true, vocabulary);
  const whole = withAfter(counted, after);
  const { end, amount, unit } =
    tail === undefined || after !== undefined ? whole : withHalf(text, whole, tail, vocabulary);
  return {
    end,
    amount,
    unit,
    currencyText: sum.unit.kind === 'currency' ? sum.unit.text : '',
    qualifier: tail?.qualifier ?? after?.qualifier,
    unitEnd: counted.end,
    isExponent: exponent !== undefined,
    ...(alone === undefined || chain !== undefined ? {} : { otherwise: alone.otherwise }),
    unread:
      number.unread ??
      sum.unread ??
      touching(text, number, end, unit.kind !== 'none' || after !== undefined, vocabulary),
    frame: [
      ...(tail === undefined && duration === undefined ? [] : [frameOfUnit(text, from, measured)]),
      ...(after === undefined ? [] : [frameOfQualifier(counted.end, after)]),
    ],
  };
}

/** The unit behind a number; none where it is of what goes on behind it. */
function closingTail(
  text: string,
  number: ReadNumber,
  from: number,
  vocabulary: Vocabulary,
): FoundTail | undefined {
  const tail = tailAt(text, from, vocabulary);
  // 7.1025折算: a discount has no more than one decimal.
  const isDiscount = tail?.byDigit !== true || (number.place ?? 0) >= -1;
  return tail !== undefined && isDiscount && !isYearly(text, number, tail, vocabulary)
    ? tail
    : undefined;
}

const unitOfName = (
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined =>
  sumOfMagnitude(text, number, vocabulary) ?? acronymAt(text, number, vocabulary);

function withTail(
  text: string,
  { amount: bare }: Counted,
  tail: FoundTail,
  vocabulary: Vocabulary,
): Counted {
  const amount = tail.times === undefined ? bare : bare.times(tail.times);
  const parts = tail.parts && partsOfScale(text, tail.end, tail.parts, vocabulary);
  const end = parts?.end ?? tail.end;
  // A dozen books, 两打苹果: the noun counts what the word scales.
  const counted =
    tail.times !== undefined && tail.unit.kind === 'none'
      ? tailAt(text, end, vocabulary)
      : undefined;
  return {
    amount: parts === undefined ? amount : amount.plus(parts.amount),
    ...(counted === undefined || counted.times !== undefined
      ? { end, unit: tail.unit }
      : { end: counted.end, unit: counted.unit }),
  };
}

/** 人/平方公里, 元每吨, passenger-kilometres: units that go on into others. */
function chainOf(
  text: string,
  from: number,
  { end, unit }: Counted,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  if (unit.kind === 'none') return undefined;
  const chain = productAt(text, end, unit, vocabulary) ?? chainAt(text, end, unit, vocabulary);
  if (chain === undefined) return undefined;
  const time = timeOfChain(text, end, chain, vocabulary);
  return {
    end: chain,
    unit: {
      ...headOf(unit),
      kind: 'word',
      text: text.slice(skipSpace(text, from), chain),
      isChain: true,
      ...(time === undefined ? {} : { flow: { time, unit } }),
    },
  };
}

const withAfter = (counted: Counted, after: After | undefined): Counted =>
  after === undefined
    ? counted
    : { ...counted, end: after.end, unit: after.replacesUnit ? noReadUnit : counted.unit };

/** 八成半 is 85%: half of what the word scales by. 2个半月: the measure word goes on behind the half. */
function withHalf(
  text: string,
  counted: Counted,
  tail: FoundTail,
  vocabulary: Vocabulary,
): Counted {
  const half = halfAt(text, counted.end, vocabulary);
  if (half === undefined) return counted;
  const { length } = tail.unit.text;
  const compound = vocabulary.tails.at(`${tail.unit.text}${text.slice(half.end, half.end + 6)}`, 0);
  return {
    amount: counted.amount.plus(half.amount.times(tail.times ?? 1)),
    ...(compound === undefined || compound.end <= length
      ? { end: half.end, unit: counted.unit }
      : { end: half.end + compound.end - length, unit: compound.meaning.unit }),
  };
}

const frameOfUnit = (text: string, from: number, { end, unit }: Counted): FramePart => ({
  start: skipSpace(text, from),
  end,
  as: unit.kind === 'currency' ? 'currency' : 'unit',
});

const frameOfQualifier = (start: number, { end }: After): FramePart => ({
  start,
  end,
  as: 'qualifier',
});

/** 324億年升13.7%: behind so many the year is that of the change. */
const isYearly = (
  text: string,
  { magnitude }: ReadNumber,
  { end, unit }: { readonly end: number; readonly unit: ReadUnit },
  { pack: { frame, reading } }: Vocabulary,
): boolean =>
  reading.grammar === 'han' &&
  unit.id === 'year' &&
  magnitude !== '' &&
  [...frame.rises, ...frame.falls].some((word) => text.startsWith(word, end));
