import type Big from 'big.js';
import { halfAt } from '../../number/parts-of-one.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { ReadNumber } from '../../number/number-at.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
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
import { minorPartsAt, partsAlone } from './minor-currency.js';
import { chainAt, moreCurrency, tailAt, timeOfChain } from './unit-at.js';
import { setOff } from './set-off.js';
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
  const frame: FramePart[] = [];
  const exponent = exponentAt(text, number);
  let amount =
    exponent === undefined
      ? number.amount
      : number.amount.times(`1e${Math.max(-60, Math.min(60, exponent.power))}`);
  const from = exponent?.end ?? number.end;
  const closing = tailAt(text, from, vocabulary);
  // 7.1025折算: a discount has no more than one decimal.
  const isDiscount = closing?.byDigit !== true || (number.place ?? 0) >= -1;
  const tail =
    closing !== undefined && isDiscount && !isYearly(text, number, closing, vocabulary)
      ? closing
      : undefined;
  let end = tail?.end ?? from;
  let unit = tail?.unit ?? noReadUnit;
  const ofMagnitude =
    tail === undefined
      ? (sumOfMagnitude(text, number, vocabulary) ?? acronymAt(text, number, vocabulary))
      : undefined;
  if (ofMagnitude !== undefined) ({ end, unit } = ofMagnitude);
  let currencyText = unit.kind === 'currency' ? unit.text : '';
  let qualifier: ReadQualifier | undefined = tail?.qualifier;
  if (tail?.times !== undefined) amount = amount.times(tail.times);
  const rest =
    tail?.parts === undefined ? undefined : partsOfScale(text, end, tail.parts, vocabulary);
  if (rest !== undefined) {
    amount = amount.plus(rest.amount);
    end = rest.end;
  }
  // A dozen books, 两打苹果: the noun counts what the word scales.
  if (tail?.times !== undefined && unit.kind === 'none') {
    const counted = tailAt(text, end, vocabulary);
    if (counted !== undefined && counted.times === undefined) {
      unit = counted.unit;
      end = counted.end;
    }
  }
  const regional = vocabulary.pack.reading.currenciesByMagnitude
    .get(number.magnitude)
    ?.get(unit.text);
  if (unit.kind === 'currency' && regional !== undefined)
    unit = { ...unit, id: regional, currency: regional };
  else unit = ofRegion(unit, vocabulary.pack);
  if (unit.kind === 'currency') {
    const more = moreCurrency(text, end, unit, vocabulary);
    if (more !== undefined) {
      end = more.end;
      unit = more.unit;
      currencyText = more.unit.text;
    }
  }
  // 75 USD million: the magnitude may stand behind the currency.
  const late =
    unit.kind === 'currency' && number.magnitude === ''
      ? vocabulary.magnitudes.at(text, skipSpace(text, end))
      : undefined;
  if (late !== undefined) {
    amount = amount.times(`1e${late.meaning}`);
    end = late.end;
  }
  const minor =
    unit.currency === undefined || number.last > 3 || late !== undefined
      ? undefined
      : minorPartsAt(text, end, unit.currency, vocabulary);
  if (minor !== undefined) {
    amount = amount.plus(minor.amount);
    end = minor.end;
  }
  const duration = exponent === undefined ? durationAt(text, number, vocabulary) : undefined;
  if (duration !== undefined) ({ amount, end, unit } = duration);
  if (tail !== undefined || duration !== undefined)
    frame.push({
      start: skipSpace(text, from),
      end,
      as: unit.kind === 'currency' ? 'currency' : 'unit',
    });
  const alone =
    unit.kind === 'none' && end === number.end && exponent === undefined
      ? partsAlone(text, number, vocabulary)
      : undefined;
  if (alone !== undefined) ({ end, unit } = alone);
  const chain =
    unit.kind === 'none'
      ? undefined
      : (productAt(text, end, unit, vocabulary) ?? chainAt(text, end, unit, vocabulary));
  if (chain !== undefined) {
    const time = timeOfChain(text, end, chain, vocabulary);
    unit = {
      kind: 'word',
      text: text.slice(skipSpace(text, from), chain),
      isChain: true,
      ...(time === undefined ? {} : { flow: { time, unit } }),
    };
    end = chain;
  }
  const unitEnd = end;
  const after = isSurpassed(text, number.start, end, vocabulary)
    ? undefined
    : afterAt(text, from, end, tail?.divisible === true, vocabulary);
  if (after !== undefined) {
    if (after.replacesUnit) unit = noReadUnit;
    qualifier ??= after.qualifier;
    frame.push({ start: end, end: after.end, as: 'qualifier' });
    end = after.end;
  }
  const half =
    tail === undefined || after !== undefined ? undefined : halfAt(text, end, vocabulary);
  if (half !== undefined) {
    // 八成半 is 85%: half of what the word scales by.
    amount = amount.plus(half.amount.times(tail?.times ?? 1));
    end = half.end;
    // 2个半月: the measure word goes on behind the half.
    const compound =
      tail === undefined
        ? undefined
        : vocabulary.tails.at(`${tail.unit.text}${text.slice(end, end + 6)}`, 0);
    if (tail !== undefined && compound !== undefined && compound.end > tail.unit.text.length) {
      unit = compound.meaning.unit;
      end += compound.end - tail.unit.text.length;
    }
  }
  return {
    end,
    amount,
    unit,
    currencyText,
    qualifier,
    unitEnd,
    isExponent: exponent !== undefined,
    ...(alone === undefined || chain !== undefined ? {} : { otherwise: alone.otherwise }),
    unread:
      number.unread ??
      touching(text, number, end, unit.kind !== 'none' || after !== undefined, vocabulary),
    frame,
  };
}

/** 元 in a text of Taiwan; where the region is not told, any of its currencies is meant. */
export function ofRegion(unit: ReadUnit, pack: LanguagePack): ReadUnit {
  const codes =
    unit.kind === 'currency' ? pack.reading.currenciesByRegion.get(unit.text) : undefined;
  if (codes === undefined) return unit;
  const region = pack.sourceTag === undefined ? undefined : new Intl.Locale(pack.sourceTag).region;
  const code = region === undefined ? undefined : codes.get(region);
  return code === undefined
    ? { ...unit, otherCurrencies: [...codes.values()] }
    : { ...unit, id: code, currency: code };
}

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

/** “9.37 trillion won”: a name of a currency that is another word behind small numbers. */
function sumOfMagnitude(
  text: string,
  { magnitude, end }: ReadNumber,
  { pack }: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const start = skipSpace(text, end);
  for (const [word, code] of pack.reading.currenciesByMagnitude.get(magnitude) ?? []) {
    const close = start + word.length;
    if (!text.startsWith(word, start) || cutsWord(text, close)) continue;
    return { end: close, unit: { kind: 'currency', text: word, id: code, currency: code } };
  }
  return undefined;
}

interface After {
  readonly end: number;
  readonly qualifier: ReadQualifier;
  readonly replacesUnit: boolean;
}

/** Qualifiers in or behind a unit: 3年多, 以上, “or so”, 80+. */
export function afterAt(
  text: string,
  from: number,
  end: number,
  divisible: boolean,
  vocabulary: Vocabulary,
): After | undefined {
  // 여객기 begins like 여.
  const said =
    vocabulary.notNumerals.at(text, skipSpace(text, end)) === undefined
      ? vocabulary.qualifiersAfter.at(text, skipSpace(text, end))
      : undefined;
  const behind =
    said !== undefined && isOfNext(text, skipSpace(text, end), said.end, vocabulary)
      ? undefined
      : (said ?? setOff(text, end, vocabulary));
  const word = divisible ? vocabulary.qualifiersInside.at(text, end) : undefined;
  // 3年来 is no “about three years”.
  const within = word?.meaning === 'about' ? undefined : word;
  // 比2024年多312.7万人次: what the next figure is more by says nothing of this one.
  const infix = within !== undefined && /\d/u.test(text.charAt(within.end)) ? undefined : within;
  // 余り is one word, though 余 is one too.
  const inside = infix !== undefined && infix.end > (behind?.end ?? 0) ? infix : undefined;
  const found = inside ?? behind;
  // A qualifier may begin with the letters of a unit (초 in 초과): the longer word is meant.
  const alone =
    vocabulary.notNumerals.at(text, skipSpace(text, from)) === undefined
      ? vocabulary.qualifiersAfter.at(text, skipSpace(text, from))
      : undefined;
  if (alone !== undefined && alone.end > (found?.end ?? end))
    return { end: alone.end, qualifier: alone.meaning, replacesUnit: true };
  if (found !== undefined) return { end: found.end, qualifier: found.meaning, replacesUnit: false };
  const closing = vocabulary.qualifiersClosing.at(text, end);
  if (closing !== undefined && endsClause(text, closing.end, vocabulary))
    return { end: closing.end, qualifier: closing.meaning, replacesUnit: false };
  if (text.charAt(end) === '+' && !/[\d(]/u.test(text.charAt(end + 1)))
    return { end: end + 1, qualifier: 'over', replacesUnit: false };
  return undefined;
}

/** 412 éoliennes et plus de 86 000, 618 Personen mindestens 3 Stunden: a word in it begins the qualifier of the next number. */
function isOfNext(
  text: string,
  start: number,
  end: number,
  { qualifiersBefore }: Vocabulary,
): boolean {
  for (let at = start; at < end; at += 1) {
    if (at > start && !/\s/u.test(text.charAt(at - 1))) continue;
    const next = qualifiersBefore.at(text, at);
    if (next && next.end >= end && /\d/u.test(text.charAt(skipSpace(text, next.end)))) return true;
  }
  return false;
}

/** 2022年の64％を上回った, 定員の約90人を上回る: a level of something that another figure surpassed, and no bound of this one. */
function isSurpassed(
  text: string,
  start: number,
  end: number,
  { pack: { frame, reading }, qualifiersBefore }: Vocabulary,
): boolean {
  const behind = skipSpace(text, end);
  if (!reading.surpassing.some((word) => text.startsWith(word, behind))) return false;
  const opening = qualifiersBefore.before(text, start)?.start ?? start;
  return frame['modifier-marks'].includes(text.charAt(opening - 1));
}

/** A comma ends no clause where verbs stand last: 100人から、80人に. */
const endsClause = (text: string, at: number, { pack }: Vocabulary): boolean =>
  (pack.frame['verbs-last']
    ? /^(?:[。.！!？?；;)）\n]|$)/u
    : /^(?:[。！!？?；;，,、)）\n]|$)/u
  ).test(text.slice(at, at + 2));
