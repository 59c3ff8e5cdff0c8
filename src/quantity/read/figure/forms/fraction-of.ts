import Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import { noReadUnit, type ReadUnit, type ReadValue } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, signed, type Found } from '../found.js';
import type { Left } from '../before/left.js';
import { denominatorAt } from './denominator-at.js';
import { linkedMeasure, otherMeasureBehind, partOfMeasure } from './part-of-measure.js';
import { rangeOfShares } from './range-of-shares.js';
import type { FractionShape } from './fraction-shape.js';
import { shared } from './share-of.js';
import { scaledFraction, type ScaledFraction } from './scaled-fraction.js';
import { writtenFraction } from './written-fraction.js';

/** A fraction: 四分之一, two thirds, 3/4, “1 in 4”, 每5名中有1名. */
export function fractionOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const shape =
    writtenFraction(text, number, vocabulary) ??
    slashed(text, number, left, vocabulary) ??
    denominated(text, number, vocabulary) ??
    shared(text, number, left, vocabulary) ??
    mixedWith(text, number, vocabulary);
  if (shape === undefined) return undefined;
  // 负百分之负七: two signs say neither.
  const isTwiceNegative = left.isNegative && shape.numerator.lt(0);
  const range = rangeOfShares(text, number, shape, left, vocabulary);
  if (range !== undefined) return range;
  const scaled = isBelowOne(shape)
    ? scaledFraction(text, { start: number.start, end: shape.end }, vocabulary)
    : undefined;
  if (scaled !== undefined) return scaledBy(scaled, shape, number, left);
  const part = (shape.isSlashed === true ? partOfMeasure : linkedMeasure)(
    text,
    shape.end,
    vocabulary,
  );
  const other = otherMeasureBehind(text, shape.end, vocabulary);
  const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, shape.end));
  const end = after?.end ?? part?.end ?? shape.end;
  const goesOn =
    /[\d½/]/u.test(text.charAt(end)) ||
    (vocabulary.partsAfter.at(text, end) !== undefined &&
      vocabulary.notNumerals.at(text, end) === undefined);
  return built({
    left,
    number: { start: number.start, end: shape.end },
    end,
    value: quotient(signed(shape.numerator, left.isNegative), shape.denominator),
    unit: shape.unit ?? part?.unit ?? noReadUnit,
    spelling: shape.spelling,
    qualifier: after?.meaning ?? left.qualifier,
    otherwise: shape.part && {
      value: { kind: 'number', amount: shape.part.amount },
      unit: shape.part.unit,
    },
    ...(goesOn || isTwiceNegative
      ? {
          unread: isTwiceNegative ? text.slice(left.start, number.start) : text.slice(end, end + 2),
        }
      : (shape.unread ?? other) === undefined
        ? {}
        : { unread: shape.unread ?? other }),
  });
}

const isBelowOne = ({ numerator, denominator }: FractionShape): boolean =>
  numerator.lt(denominator);

/** Two thirds of a million boats: an amount of boats. */
export function scaledBy(
  { scale, magnitude, right }: ScaledFraction,
  { numerator, denominator }: Pick<FractionShape, 'numerator' | 'denominator'>,
  { start }: { readonly start: number },
  left: Left,
): Found {
  const amount = signed(numerator.times(scale).times(right.amount), left.isNegative);
  const unit =
    left.currency === undefined || right.unit.kind !== 'none'
      ? right.unit
      : currencyUnit(left.currency);
  return built({
    left,
    number: { start, end: right.unitEnd },
    end: right.end,
    value: quotient(amount, denominator),
    unit,
    magnitude,
    spelling: 'words',
    qualifier: right.qualifier ?? left.qualifier,
    ...(right.unread === undefined ? {} : { unread: right.unread }),
    frame: right.frame,
  });
}

const currencyUnit = ({ code, text }: NonNullable<Left['currency']>): ReadUnit => ({
  kind: 'currency',
  text,
  id: code,
  currency: code,
});

export function quotient(numerator: Big, denominator: Big): ReadValue {
  const amount = numerator.div(denominator);
  return amount.times(denominator).eq(numerator)
    ? { kind: 'number', amount }
    : { kind: 'fraction', numerator, denominator };
}

/** 3/4, 1 3/5 and −3/2, of small whole numbers that make less than a whole or have a minus; no date and no code. */
function slashed(
  text: string,
  number: ReadNumber,
  { isNegative }: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  if (!number.isPlain) return undefined;
  const second =
    text.charAt(number.end) === ' ' && /^ \d{1,2}\/\d/u.test(text.slice(number.end, number.end + 6))
      ? numberAt(text, number.end + 1, vocabulary)
      : undefined;
  const numerator = second ?? number;
  if (text.charAt(numerator.end) !== '/') return undefined;
  const denominator = numberAt(text, numerator.end + 1, vocabulary);
  if (denominator === undefined || !denominator.isPlain || !numerator.isPlain) return undefined;
  if (
    /[\d/\p{L}]/u.test(text.charAt(denominator.end)) &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(text.charAt(denominator.end))
  )
    return undefined;
  const isProper =
    (numerator.amount.lt(denominator.amount) || (isNegative && second === undefined)) &&
    denominator.amount.gt(1) &&
    denominator.amount.lte(1000) &&
    numerator.amount.gt(0);
  if (!isProper) return undefined;
  const whole = second === undefined ? Big(0) : number.amount;
  return {
    end: denominator.end,
    numerator: numerator.amount.plus(whole.times(denominator.amount)),
    denominator: denominator.amount,
    spelling: 'words',
    isSlashed: true,
  };
}

/** Two thirds, cinq huitièmes. */
function denominated(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const found = denominatorAt(text, number, vocabulary);
  if (found === undefined) return undefined;
  const denominator = Big(found.meaning);
  const { joined } = number;
  // One hundred and three quarters is a hundred and ¾.
  if (joined !== undefined && joined.part.lt(denominator))
    return mixed(
      text,
      joined.whole,
      joined.power,
      { end: found.end, numerator: joined.part, denominator, spelling: 'words' },
      vocabulary,
    );
  return { end: found.end, numerator: number.amount, denominator, spelling: 'words' };
}

/** A whole and a fraction: of one, of the magnitude of the whole, or of a smaller one that stands behind. */
function mixed(
  text: string,
  whole: Big,
  wholePower: number,
  fraction: FractionShape,
  { magnitudes }: Vocabulary,
): FractionShape {
  const behind = magnitudes.at(text, skipSpace(text, fraction.end));
  const isSmaller = behind !== undefined && behind.meaning < wholePower;
  const power = isSmaller ? behind.meaning : wholePower >= 3 ? wholePower : 0;
  const { numerator, denominator } = fraction;
  return {
    ...fraction,
    end: isSmaller ? behind.end : fraction.end,
    numerator: numerator.times(`1e${power}`).plus(whole.times(denominator)),
  };
}

const mixedAt = (text: string, end: number, { mixed: words }: Vocabulary) =>
  words.at(text, end) ?? words.at(text, skipSpace(text, end));

/** “Forty and two and one quarter”, « cent et trente et deux cinquièmes »: tens or hundreds, what they lack, and a fraction. */
function withOnes(
  text: string,
  number: ReadNumber,
  ones: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  if (number.spelling !== 'words' || ones.spelling !== 'words') return undefined;
  const room = number.amount.mod(100).eq(0) ? 100 : number.amount.mod(10).eq(0) ? 10 : 1;
  if (ones.amount.gte(room)) return undefined;
  const amount = number.amount.plus(ones.amount);
  if (!ones.amount.mod(1).eq(0))
    return {
      end: ones.end,
      numerator: amount.times(100),
      denominator: Big(100),
      spelling: 'words',
    };
  const word = mixedAt(text, ones.end, vocabulary);
  const part =
    word === undefined ? undefined : numberAt(text, skipSpace(text, word.end), vocabulary);
  const fraction = part === undefined ? undefined : denominated(text, part, vocabulary);
  return fraction?.numerator.lt(fraction.denominator) === true
    ? mixed(text, amount, 0, fraction, vocabulary)
    : undefined;
}

/** 3又二分之一, 103と3分の2. */
function mixedWith(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const word = mixedAt(text, number.end, vocabulary);
  if (word === undefined) return undefined;
  const next = numberAt(text, skipSpace(text, word.end), vocabulary);
  if (next === undefined) return undefined;
  const written = writtenFraction(text, next, vocabulary);
  const fraction = written ?? denominated(text, next, vocabulary);
  if (fraction === undefined) return withOnes(text, number, next, vocabulary);
  if (fraction.numerator.gte(fraction.denominator)) return undefined;
  // 一百万又五十万分之二十五: what is written as a fraction is one of one, of whatever it is a part.
  const power = written === undefined ? number.last : 0;
  return mixed(text, number.amount, power, fraction, vocabulary);
}
