import Big from 'big.js';
import { lowerEnd } from '../range-ends.js';
import { leftOf, type Left } from './left.js';
import { numberAt, vulgarFraction, type ReadNumber } from './number-at.js';
import { cutsWord, skipSpace } from './phrases.js';
import {
  noReadUnit,
  type FramePart,
  type ReadQuantity,
  type ReadUnit,
  type ReadValue,
} from './read-quantity.js';
import { rightOf, type Right } from './right.js';
import type { Vocabulary } from './vocabulary.js';

export type Found = Omit<ReadQuantity, 'text'>;

/** Where the figure before ends, and whether there is one. */
export interface Before {
  readonly floor: number;
  readonly isFigure: boolean;
}

/** The figure whose number begins at a position, or a run of numerals that is none and is passed over. */
export function figureAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | { readonly skip: number } | undefined {
  // 零下 says that the number behind it is below nought, and 一 in 十一线 is no number of its own.
  const isHan = vocabulary.character(text.charAt(position)) !== undefined;
  if (
    isHan &&
    (vocabulary.minusWords.at(text, position) !== undefined ||
      vocabulary.character(text.charAt(position - 1)) !== undefined)
  )
    return undefined;
  const special = namedAt(text, position, before, vocabulary);
  const number = numberAt(text, position, vocabulary);
  if (number === undefined) return special;
  if (special !== undefined && special.end >= number.end) return special;
  const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
  // 十四五 is no number, nor is any part of it.
  if (number.unread !== undefined && number.spelling === 'hanzi')
    return { skip: number.amount.eq(0) ? number.end : number.end + number.unread.length };
  if (
    isBareMagnitude(text, number, vocabulary) &&
    left.qualifier === undefined &&
    number.inside === undefined &&
    left.unread === undefined
  )
    return fractionOf(text, number, left, vocabulary) ?? { skip: number.end };
  return (
    fractionOf(text, number, left, vocabulary) ??
    ordinalOf(text, number, left, vocabulary) ??
    partsOf(text, number, left, vocabulary) ??
    amountOf(text, number, left, vocabulary)
  );
}

/** 百, 千 and 万 alone begin many words; they are numbers only beside a qualifier (近百个, 千余家). */
function isBareMagnitude(
  text: string,
  { start, end, spelling }: ReadNumber,
  { character }: Vocabulary,
): boolean {
  if (spelling !== 'hanzi') return false;
  for (let at = start; at < end; at += 1) {
    const each = character(text.charAt(at));
    if (each?.digit !== undefined || each?.power === 1) return false;
  }
  return true;
}

interface Built {
  readonly left: Left;
  readonly number: { readonly start: number; readonly end: number };
  readonly end: number;
  readonly value: ReadValue;
  readonly unit?: ReadUnit;
  readonly spelling: ReadQuantity['spelling'];
  readonly magnitude?: string;
  readonly place?: number | undefined;
  readonly qualifier?: ReadQuantity['qualifier'] | undefined;
  readonly unread?: string | undefined;
  readonly otherwise?: ReadQuantity['otherwise'] | undefined;
  readonly frame?: readonly FramePart[];
}

function built(made: Built): Found {
  const {
    left,
    number,
    end,
    value,
    unit = noReadUnit,
    spelling,
    magnitude = '',
    place,
    qualifier,
    otherwise,
  } = made;
  const unread = made.unread ?? left.unread;
  return {
    start: left.start,
    end,
    value,
    unit,
    magnitude,
    spelling,
    number,
    frame: [...left.frame, { ...number, as: 'number' }, ...(made.frame ?? [])],
    ...(place === undefined ? {} : { place }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(unread === undefined && !left.isName ? {} : { isPart: true as const }),
    ...(unread === undefined ? {} : { unread }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}

function amountOf(text: string, number: ReadNumber, left: Left, vocabulary: Vocabulary): Found {
  const bracketed = bracketOf(text, number, left, vocabulary);
  const right = whichCurrency(
    text,
    left,
    bracketed?.right ?? rightOf(text, number, vocabulary),
    vocabulary,
  );
  const isNegative = left.isNegative || bracketed !== undefined;
  const doubled = doublingOf(text, number, left, vocabulary);
  if (doubled !== undefined) return doubled;
  const high =
    bracketed === undefined ? upperEnd(text, number, left, right, vocabulary) : undefined;
  const last = high ?? { number, right };
  const amount = signed(right.amount, isNegative);
  const { unit, conflict } = unitOf(
    left,
    right.unit.kind === 'none' ? last.right : last.right.unit.kind === 'none' ? right : last.right,
  );
  const isName = vocabulary.namesAfter.at(text, skipSpace(text, last.number.end)) !== undefined;
  const low = { amount, power: number.power };
  const place = right.isExponent || last.number.place === undefined ? undefined : last.number.place;
  const value: ReadValue =
    high === undefined
      ? { kind: 'number', amount }
      : {
          kind: 'range',
          low: lowerEnd(low, { amount: high.right.amount, power: high.number.power }),
          high: high.right.amount,
        };
  const letter = high === undefined ? number.letter : undefined;
  return built({
    left:
      bracketed === undefined
        ? left
        : { ...left, unread: undefined, start: Math.min(left.start, left.bracket ?? left.start) },
    number: { start: number.start, end: number.end },
    end: last.right.end,
    value,
    unit,
    spelling: number.spelling,
    magnitude: last.number.magnitude,
    place,
    qualifier: number.inside ?? last.number.inside ?? last.right.qualifier ?? left.qualifier,
    unread:
      last.right.unread ??
      conflict ??
      (isName ? text.slice(number.start, number.end + 2) : undefined),
    frame: last.right.frame,
    ...(letter === undefined
      ? {}
      : {
          otherwise: {
            value: { kind: 'number' as const, amount: amount.div(`1e${letter.power}`) },
            unit: letterUnit(text, letter.start, vocabulary),
          },
        }),
  });
}

/** “$5 million Canadian”: the word behind says of which country the currency is. */
function whichCurrency(
  text: string,
  { currency }: Left,
  right: Right,
  vocabulary: Vocabulary,
): Right {
  if (currency === undefined || right.unit.kind !== 'none') return right;
  const found = vocabulary.currencyAdjectives.at(text, skipSpace(text, right.end));
  if (found === undefined || currency.text.length > 1) return right;
  const unit: ReadUnit = {
    kind: 'currency',
    text: found.text,
    id: found.meaning,
    currency: found.meaning,
  };
  return { ...right, end: found.end, unitEnd: found.end, unit, currencyText: found.text };
}

const letterUnit = (text: string, start: number, vocabulary: Vocabulary): ReadUnit =>
  vocabulary.tails.at(text, start)?.meaning.unit ?? noReadUnit;

const signed = (amount: Big, isNegative: boolean): Big => (isNegative ? amount.times(-1) : amount);

/** A currency before and one behind: the longer name says which; two that contradict one another say nothing. */
function unitOf(left: Left, right: Right): { readonly unit: ReadUnit; readonly conflict?: string } {
  const { currency, rate } = left;
  const { unit } = right;
  if (rate !== undefined && unit.id !== undefined) {
    const made = rate[unit.id];
    if (made !== undefined) return { unit: { ...unit, id: made } };
  }
  if (currency === undefined) return { unit };
  const before: ReadUnit = {
    kind: 'currency',
    text: currency.text,
    id: currency.code,
    currency: currency.code,
  };
  if (unit.kind === 'none') return { unit: before };
  if (unit.kind !== 'currency')
    return unit.isChain === true ? { unit } : { unit, conflict: currency.text };
  if (unit.currency === currency.code) return { unit };
  if (right.currencyText.length > currency.text.length) return { unit };
  if (right.currencyText.length < currency.text.length) return { unit: before };
  return { unit, conflict: `${currency.text}…${right.currencyText}` };
}

/** (9.2)万元 and $(7.3) million are negative; (5.6 million visits) is an aside. */
function bracketOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): { readonly right: Right } | undefined {
  if (
    left.bracket === undefined ||
    left.bracket !== number.start - 1 ||
    !/[)）]/u.test(text.charAt(number.end))
  )
    return undefined;
  const after = number.end + 1;
  const behind = skipSpace(text, after);
  const power = vocabulary.character(text.charAt(behind))?.power;
  const word =
    power === undefined
      ? vocabulary.magnitudes.at(text, behind)
      : { end: behind + 1, meaning: power };
  const grown: ReadNumber = {
    ...number,
    end: word?.end ?? after,
    amount: word === undefined ? number.amount : number.amount.times(`1e${word.meaning}`),
    ...(number.place === undefined || word === undefined
      ? {}
      : { place: number.place + word.meaning }),
  };
  const right = rightOf(text, grown, vocabulary);
  const isMoney = left.currency !== undefined || right.unit.kind !== 'none' || word !== undefined;
  return isMoney ? { right } : undefined;
}

/** 翻两番 is four times as much. */
function doublingOf(
  text: string,
  number: ReadNumber,
  left: Left,
  { pack }: Vocabulary,
): Found | undefined {
  const [first = '', second = ''] = pack.numerals.doublings ?? [];
  if (
    first === '' ||
    !text.endsWith(first, left.start) ||
    text.slice(left.start - first.length, left.start) !== first
  )
    return undefined;
  if (!text.startsWith(second, number.end) || number.amount.gt(20) || !number.amount.mod(1).eq(0))
    return undefined;
  return built({
    left: { ...left, start: left.start - first.length },
    number: { start: number.start, end: number.end },
    end: number.end + second.length,
    value: { kind: 'number', amount: Big(2).pow(number.amount.toNumber()) },
    unit: { kind: 'word', text: second, id: 'multiple' },
    spelling: number.spelling,
  });
}

interface End {
  readonly number: ReadNumber;
  readonly right: Right;
}

/** The upper end of a range, where a sign and a larger number of the same unit follow. */
function upperEnd(
  text: string,
  number: ReadNumber,
  left: Left,
  right: Right,
  vocabulary: Vocabulary,
): End | undefined {
  if (number.unread !== undefined || right.qualifier !== undefined) return undefined;
  const between = vocabulary.between.before(
    text,
    text.charAt(left.start - 1) === ' ' ? left.start - 1 : left.start,
  );
  if (between === undefined && opensChange(text, left.start, vocabulary)) return undefined;
  const ends = right.unitEnd > number.end ? [right.unitEnd, number.end] : [number.end];
  for (const end of ends) {
    const start = joinedAt(text, end, between?.meaning, vocabulary);
    if (start === undefined) continue;
    const currency = vocabulary.currenciesBefore.at(text, start);
    const from = currency === undefined ? start : skipSpace(text, currency.end);
    const high = numberAt(text, from, vocabulary);
    if (high === undefined || high.unread !== undefined) continue;
    const closing = rightOf(text, high, vocabulary);
    const isRepeated = end === right.unitEnd && right.unit.kind !== 'none';
    if (isRepeated && !sameUnit(right.unit, closing.unit) && currency === undefined) continue;
    if (!isRepeated && right.unit.kind !== 'none' && end > number.end) continue;
    const low = { amount: right.amount, power: number.power };
    if (
      signed(lowerEnd(low, { amount: closing.amount, power: high.power }), left.isNegative).lt(
        closing.amount,
      )
    )
      return { number: high, right: closing };
  }
  return undefined;
}

const sameUnit = (one: ReadUnit, other: ReadUnit): boolean =>
  one.kind === other.kind &&
  one.currency === other.currency &&
  (one.id ?? one.text) === (other.id ?? other.text);

/** Behind the sign of a range, or the word between the two ends of one. */
function joinedAt(
  text: string,
  end: number,
  between: readonly string[] | undefined,
  vocabulary: Vocabulary,
): number | undefined {
  const spaced = skipSpace(text, end);
  const word = between?.find(
    (each) => text.slice(spaced, spaced + each.length).toLowerCase() === each,
  );
  if (word !== undefined) return skipSpace(text, spaced + word.length);
  const sign =
    vocabulary.rangeSigns.at(text, end) ?? vocabulary.rangeSigns.at(text, skipSpace(text, end));
  return sign === undefined ? undefined : skipSpace(text, sign.end);
}

/** Looks back no farther than the spaces and the longest opener: a text may hold very many amounts. */
function opensChange(text: string, start: number, { pack }: Vocabulary): boolean {
  const end = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t' ? start - 1 : start;
  return pack.reading.changeOpeners.some(
    (opener) => text.slice(Math.max(0, end - opener.length), end).toLowerCase() === opener,
  );
}

/** A fraction: 四分之一, two thirds, 3/4, “1 in 4”, 每5名中有1名. */
function fractionOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const shape =
    writtenFraction(text, number, vocabulary) ??
    slashed(text, number, vocabulary) ??
    denominated(text, number, vocabulary) ??
    shared(text, number, left, vocabulary) ??
    mixedWith(text, number, vocabulary);
  if (shape === undefined) return undefined;
  const qualifier = left.qualifier;
  const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, shape.end));
  const end = after?.end ?? shape.end;
  const goesOn =
    /[\d½/]/u.test(text.charAt(end)) ||
    (vocabulary.partsAfter.at(text, end) !== undefined &&
      vocabulary.notNumerals.at(text, end) === undefined);
  return built({
    left,
    number: { start: number.start, end: shape.end },
    end,
    value: quotient(signed(shape.numerator, left.isNegative), shape.denominator),
    unit: shape.unit ?? noReadUnit,
    spelling: shape.spelling,
    qualifier: after?.meaning ?? qualifier,
    ...(goesOn
      ? { unread: text.slice(end, end + 2) }
      : shape.unread === undefined
        ? {}
        : { unread: shape.unread }),
  });
}

interface FractionShape {
  readonly end: number;
  readonly numerator: Big;
  readonly denominator: Big;
  readonly spelling: ReadQuantity['spelling'];
  readonly unit?: ReadUnit;
  readonly unread?: string;
}

export function quotient(numerator: Big, denominator: Big): ReadValue {
  const amount = numerator.div(denominator);
  return amount.times(denominator).eq(numerator)
    ? { kind: 'number', amount }
    : { kind: 'fraction', numerator, denominator };
}

/** 四分之一, 4분의 1: the denominator comes first. 百分之五十 is a percentage. */
function writtenFraction(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const sign = vocabulary.fractionSign?.at(text, number.end);
  if (sign === undefined || number.amount.lte(0)) return undefined;
  const numerator = numberAt(text, skipSpace(text, sign.end), vocabulary);
  if (numerator === undefined || numerator.unread !== undefined) return undefined;
  const isPercent = number.amount.eq(100) && text.slice(number.start, number.end).length === 1;
  return {
    end: numerator.end,
    numerator: numerator.amount,
    denominator: isPercent ? Big(1) : number.amount,
    spelling: isPercent ? numerator.spelling : 'hanzi',
    ...(isPercent
      ? { unit: { kind: 'percent' as const, text: text.slice(number.start, sign.end) } }
      : {}),
  };
}

/** 3/4 and 1 3/5, of small whole numbers that make less than a whole; no date and no code. */
function slashed(
  text: string,
  number: ReadNumber,
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
    numerator.amount.lt(denominator.amount) &&
    denominator.amount.lte(1000) &&
    numerator.amount.gt(0);
  if (!isProper) return undefined;
  const whole = second === undefined ? Big(0) : number.amount;
  return {
    end: denominator.end,
    numerator: numerator.amount.plus(whole.times(denominator.amount)),
    denominator: denominator.amount,
    spelling: 'words',
  };
}

/** Two thirds, cinq huitièmes. */
function denominated(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const start = text.charAt(number.end) === '-' ? number.end + 1 : skipSpace(text, number.end);
  const found = vocabulary.denominators.at(text, start);
  if (found === undefined || (number.spelling === 'digits' && number.end === start))
    return undefined;
  return {
    end: found.end,
    numerator: number.amount,
    denominator: Big(found.meaning),
    spelling: 'words',
  };
}

/** One in five, 3 out of 8; 每5名中有1名. No year is a whole. */
function shared(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const word = vocabulary.shares.at(text, skipSpace(text, number.end));
  if (word !== undefined && number.magnitude === '') {
    const whole = numberAt(text, skipSpace(text, word.end), vocabulary);
    const isYear =
      whole !== undefined &&
      whole.isPlain &&
      /^[12]\d{3}$/u.test(text.slice(whole.start, whole.end));
    if (
      whole !== undefined &&
      whole.unread === undefined &&
      !isYear &&
      whole.amount.gt(number.amount) &&
      whole.amount.lte(1_000_000)
    )
      return {
        end: whole.end,
        numerator: number.amount,
        denominator: whole.amount,
        spelling: 'words',
      };
  }
  for (const [first, between] of vocabulary.pack.numerals['whole-first']) {
    if (first !== '' && !text.endsWith(first, left.start)) continue;
    if (first !== '' && text.slice(left.start - first.length, left.start) !== first) continue;
    const reach = first === '' ? between.length : 16;
    const found = text.slice(number.end, number.end + reach).indexOf(between);
    if (found < 0 || (first === '' && found > 0)) continue;
    const part = numberAt(text, skipSpace(text, number.end + found + between.length), vocabulary);
    if (part === undefined || part.unread !== undefined || part.amount.gte(number.amount)) continue;
    const closing = rightOf(text, part, vocabulary);
    return {
      end: closing.end,
      numerator: part.amount,
      denominator: number.amount,
      spelling: 'words',
    };
  }
  return undefined;
}

/** 3又二分之一, 103と3分の2. */
function mixedWith(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const word =
    vocabulary.mixed.at(text, number.end) ?? vocabulary.mixed.at(text, skipSpace(text, number.end));
  if (word === undefined) return undefined;
  const next = numberAt(text, skipSpace(text, word.end), vocabulary);
  if (next === undefined) return undefined;
  const fraction = writtenFraction(text, next, vocabulary) ?? denominated(text, next, vocabulary);
  if (fraction === undefined || fraction.numerator.gte(fraction.denominator)) return undefined;
  return {
    ...fraction,
    numerator: fraction.numerator.plus(number.amount.times(fraction.denominator)),
  };
}

/** A place in a series: 第127届, 第三届, 127th. */
function ordinalOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const { pattern, suffixes } = vocabulary.pack.ordinals;
  const [prefix = '', rest = ''] = pattern.split('{number}');
  const endings = rest.includes('{suffix}') ? Object.values(suffixes) : [''];
  const ending =
    prefix === ''
      ? endings.find(
          (suffix) =>
            /\p{L}/u.test(suffix) &&
            text.startsWith(suffix, number.end) &&
            !cutsWord(text, number.end + suffix.length),
        )
      : left.isOrdinal
        ? ''
        : undefined;
  if (ending === undefined || number.amount.lt(1) || number.amount.gt(1_000_000)) return undefined;
  const end = number.end + ending.length;
  const right = rightOf(text, { ...number, end }, vocabulary);
  const withUnit = rest.includes('{unit}') && right.unit.kind === 'word';
  return built({
    left,
    number: { start: number.start, end: number.end },
    end: withUnit ? right.unitEnd : end,
    value: { kind: 'ordinal', number: number.amount.toNumber() },
    unit: withUnit ? right.unit : noReadUnit,
    spelling: number.spelling,
    unread: right.unread,
  });
}

/** A ratio, 3:2 or 15比1; behind it nothing may go on. */
function partsOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const colon =
    text.charAt(number.end) === ':'
      ? { end: number.end + 1 }
      : vocabulary.ratios.at(text, skipSpace(text, number.end));
  if (colon === undefined) return undefined;
  const second = numberAt(text, skipSpace(text, colon.end), vocabulary);
  if (second === undefined || second.unread !== undefined) return undefined;
  if (
    text.charAt(number.end) === ':' &&
    (second.start !== colon.end || second.spelling !== 'digits')
  )
    return undefined;
  const goesOn = /[:\d]/u.test(text.charAt(second.end));
  return built({
    left,
    number: { start: number.start, end: second.end },
    end: second.end,
    value: { kind: 'ratio', terms: [number.amount, second.amount] },
    spelling: 'words',
    qualifier: left.qualifier,
    ...(goesOn ? { unread: text.slice(second.end, second.end + 2) } : {}),
  });
}

/** What no number is written in: 一半, a half, ½; third; “no” before a noun. */
function namedAt(
  text: string,
  position: number,
  before: Before,
  vocabulary: Vocabulary,
): Found | undefined {
  if (cutsWord(text, position)) return undefined;
  const vulgar = vulgarFraction(text.charAt(position));
  const named =
    vulgar === undefined
      ? vocabulary.fractions.at(text, position)
      : { end: position + 1, meaning: vulgar };
  if (named !== undefined) {
    const left = leftOf(text, position, before.floor, before.isFigure, vocabulary);
    const [numerator = '0', denominator = '1'] = named.meaning.split('/');
    const after = vocabulary.qualifiersAfter.at(text, skipSpace(text, named.end));
    const goesOn =
      vocabulary.magnitudes.at(text, skipSpace(text, named.end)) ??
      vocabulary.partsAfter.at(text, skipSpace(text, named.end));
    return built({
      left,
      number: { start: position, end: named.end },
      end: after?.end ?? named.end,
      value: quotient(signed(Big(numerator), left.isNegative), Big(denominator)),
      spelling: 'words',
      qualifier: after?.meaning ?? left.qualifier,
      ...(goesOn === undefined ? {} : { unread: goesOn.text }),
    });
  }
  if (vocabulary.pack.reading.grammar === 'han') return undefined;
  const ordinal = vocabulary.ordinalWords.at(text, position);
  const left = { ...leftOf(text, position, before.floor, before.isFigure, vocabulary) };
  if (ordinal !== undefined)
    return built({
      left: { ...left, start: position, frame: [] },
      number: { start: position, end: ordinal.end },
      end: ordinal.end,
      value: { kind: 'ordinal', number: ordinal.meaning },
      spelling: 'words',
    });
  const none = vocabulary.none.at(text, position);
  const isNoun =
    none !== undefined &&
    /^ \p{Ll}{3}/u.test(text.slice(none.end, none.end + 4)) &&
    vocabulary.qualifiersBefore.at(text, position) === undefined;
  if (!isNoun) return undefined;
  return built({
    left: { ...left, start: position, frame: [] },
    number: { start: position, end: none.end },
    end: none.end,
    value: { kind: 'number', amount: Big(0) },
    spelling: 'words',
  });
}
