import type Big from 'big.js';
import type { Qualifier } from '../quantity.js';
import { halfAt, type ReadNumber } from './number-at.js';
import { cutsWord, skipSpace } from './phrases.js';
import { noReadUnit, type FramePart, type ReadQualifier, type ReadUnit } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

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
  readonly frame: readonly FramePart[];
}

const power = /\s?[×xX*·⋅]\s?10(?:\s?\^\s?([+\-−]?\d{1,3})|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?!\d)/uy;
const scientific = /[eE]([+\-−]?\d{1,3})(?![\p{L}\d])/uy;
const raised = /[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/uy;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const numberOf = (written: string): number =>
  Number(
    Array.from(written, (sign) => {
      const digit = superscripts.indexOf(sign);
      return digit >= 0
        ? String(digit)
        : /[⁻−-]/u.test(sign)
          ? '-'
          : sign === '⁺' || sign === '+'
            ? ''
            : sign;
    }).join(''),
  );

/** ×10³, ·10⁶, E+05 behind digits, and 10⁹. */
function exponentAt(
  text: string,
  { start, end, spelling, magnitude }: ReadNumber,
): { readonly end: number; readonly power: number } | undefined {
  if (spelling !== 'digits' || magnitude !== '') return undefined;
  for (const expression of [power, scientific]) {
    expression.lastIndex = end;
    const match = expression.exec(text);
    const exponent = match?.[1] ?? match?.[2];
    if (match !== null && exponent !== undefined)
      return { end: end + match[0].length, power: numberOf(exponent) };
  }
  if (text.slice(start, end) !== '10') return undefined;
  raised.lastIndex = end;
  const found = raised.exec(text)?.[0];
  // 10⁹ is nine noughts behind the one, of which ten has one.
  return found === undefined ? undefined : { end: end + found.length, power: numberOf(found) - 1 };
}

export function rightOf(text: string, number: ReadNumber, vocabulary: Vocabulary): Right {
  const frame: FramePart[] = [];
  const exponent = exponentAt(text, number);
  let amount =
    exponent === undefined
      ? number.amount
      : number.amount.times(`1e${Math.max(-60, Math.min(60, exponent.power))}`);
  const from = exponent?.end ?? number.end;
  const tail = tailAt(text, from, vocabulary);
  let end = tail?.end ?? from;
  let unit = tail?.unit ?? noReadUnit;
  let currencyText = unit.kind === 'currency' ? unit.text : '';
  let qualifier: ReadQualifier | undefined = tail?.qualifier;
  if (tail?.times !== undefined) amount = amount.times(tail.times);
  // A dozen books, 两打苹果: the noun counts what the word scales.
  if (tail?.times !== undefined && unit.kind === 'none') {
    const counted = tailAt(text, end, vocabulary);
    if (counted !== undefined && counted.times === undefined) {
      unit = counted.unit;
      end = counted.end;
    }
  }
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
  if (tail !== undefined)
    frame.push({
      start: skipSpace(text, from),
      end,
      as: unit.kind === 'currency' ? 'currency' : 'unit',
    });
  const chain = unit.kind === 'none' ? undefined : chainAt(text, end, unit, vocabulary);
  if (chain !== undefined) {
    unit = { kind: 'word', text: text.slice(skipSpace(text, from), chain), isChain: true };
    end = chain;
  }
  const unitEnd = end;
  const after = afterAt(text, from, end, tail?.divisible === true, vocabulary);
  if (after !== undefined) {
    if (after.replacesUnit) unit = noReadUnit;
    qualifier ??= after.qualifier;
    frame.push({ start: end, end: after.end, as: 'qualifier' });
    end = after.end;
  }
  const half =
    tail === undefined || after !== undefined ? undefined : halfAt(text, end, vocabulary);
  if (half !== undefined) {
    amount = amount.plus(half.amount);
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
    unread:
      number.unread ??
      touching(text, number, end, unit.kind !== 'none' || after !== undefined, vocabulary),
    frame,
  };
}

interface FoundTail {
  readonly end: number;
  readonly unit: ReadUnit;
  readonly divisible: boolean;
  readonly qualifier?: Qualifier;
  readonly times?: string;
}

/** The unit behind a number: with a space, a hyphen or a linking word between, or in brackets. */
function tailAt(text: string, from: number, vocabulary: Vocabulary): FoundTail | undefined {
  const spaced = skipSpace(text, from);
  const linked = vocabulary.links.at(text, spaced);
  const hyphen = text.charAt(from) === '-' && /\p{L}/u.test(text.charAt(from + 1));
  const starts = [
    spaced,
    ...(hyphen ? [from + 1] : []),
    ...(linked === undefined ? [] : [skipSpace(text, linked.end)]),
  ];
  for (const start of starts) {
    const tail = vocabulary.tails.at(text, start);
    if (tail === undefined || vocabulary.namesAfter.at(text, start) !== undefined) continue;
    if (tail.text === '/' || tail.end <= start) continue;
    return { ...tail.meaning, end: tail.end, unit: tail.meaning.unit };
  }
  return undefined;
}

/** 5亿元港币, 5亿元（港币）, “$5 million Canadian”: a longer name says which. */
function moreCurrency(
  text: string,
  end: number,
  unit: ReadUnit,
  vocabulary: Vocabulary,
): { readonly end: number; readonly unit: ReadUnit } | undefined {
  const bracket = /[(（]/u.test(text.charAt(skipSpace(text, end)));
  const start = bracket ? skipSpace(text, end) + 1 : skipSpace(text, end);
  const found =
    vocabulary.currenciesAfter.at(text, start) ?? vocabulary.currencyAdjectives.at(text, start);
  if (found === undefined) return undefined;
  const close = bracket && /[)）]/u.test(text.charAt(found.end)) ? found.end + 1 : found.end;
  if (bracket && close === found.end) return undefined;
  return {
    end: close,
    unit: { ...unit, text: found.text, id: found.meaning, currency: found.meaning },
  };
}

/** Where a unit goes on, with a power, a product or a quotient, as no unit that is known does. */
function chainAt(
  text: string,
  end: number,
  unit: ReadUnit,
  vocabulary: Vocabulary,
): number | undefined {
  const next = text.charAt(end);
  if (unit.kind === 'percent' || unit.kind === 'percentage-point') return undefined;
  const isSign =
    /[²³⁰-⁹^/·⋅*∙]/u.test(next) &&
    /[\p{L}\p{N}²³⁰-⁹^/·⋅*−⁻-]/u.test(text.charAt(end + 1) || (/[²³⁰-⁹]/u.test(next) ? 'x' : ''));
  const isPower = /[²³⁰-⁹]/u.test(next);
  if (isSign || isPower) return wordEnd(text, end + 1);
  const spaced = skipSpace(text, end);
  const per = vocabulary.perWords.at(text, spaced);
  if (per === undefined) return undefined;
  return wordEnd(text, skipSpace(text, per.end));
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end - start < 40 && /[\p{L}\p{N}²³⁰-⁹/·⋅^−⁻]/u.test(text.charAt(end))) {
    end += 1;
    if (/\p{Script=Han}/u.test(text.charAt(end - 1))) break;
  }
  return end;
}

interface After {
  readonly end: number;
  readonly qualifier: ReadQualifier;
  readonly replacesUnit: boolean;
}

/** Qualifiers in or behind a unit: 3年多, 以上, “or so”, 80+. */
function afterAt(
  text: string,
  from: number,
  end: number,
  divisible: boolean,
  vocabulary: Vocabulary,
): After | undefined {
  const behind =
    vocabulary.qualifiersAfter.at(text, skipSpace(text, end)) ?? bracketed(text, end, vocabulary);
  const infix = divisible ? vocabulary.qualifiersInside.at(text, end) : undefined;
  // 余り is one word, though 余 is one too.
  const inside = infix !== undefined && infix.end > (behind?.end ?? 0) ? infix : undefined;
  const found = inside ?? behind;
  // A qualifier may begin with the letters of a unit (초 in 초과): the longer word is meant.
  const alone = vocabulary.qualifiersAfter.at(text, skipSpace(text, from));
  if (alone !== undefined && alone.end > (found?.end ?? end))
    return { end: alone.end, qualifier: alone.meaning, replacesUnit: true };
  if (found !== undefined) return { end: found.end, qualifier: found.meaning, replacesUnit: false };
  if (text.charAt(end) === '+' && !/[\d(]/u.test(text.charAt(end + 1)))
    return { end: end + 1, qualifier: 'over', replacesUnit: false };
  return undefined;
}

const bracketed = (text: string, end: number, { qualifiersAfter }: Vocabulary) => {
  const open = skipSpace(text, end);
  if (!/[(（]/u.test(text.charAt(open))) return undefined;
  const found = qualifiersAfter.at(text, open + 1);
  return found !== undefined && /[)）]/u.test(text.charAt(found.end))
    ? { ...found, end: found.end + 1 }
    : undefined;
};

/** 的三次方, のマイナス一乗: the number before them is the base of a power, and no figure. */
function raisedTo(text: string, end: number, { pack, character }: Vocabulary): number | undefined {
  for (const [link, word] of pack.numerals.powers) {
    if (!text.startsWith(link, end)) continue;
    const start = end + link.length;
    const found = text.slice(start, start + 12).indexOf(word);
    if (found < 0) continue;
    const exponent = pack.reading.minusWords.reduce(
      (rest, minus) => rest.replace(minus, ''),
      text.slice(start, start + found),
    );
    if ([...exponent].every((each) => /[\d −-]/u.test(each) || character(each) !== undefined))
      return start + found + word.length;
  }
  return undefined;
}

/** What directly touches a figure from the right and is not understood. */
function touching(
  text: string,
  number: ReadNumber,
  end: number,
  isClosed: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const part =
    vocabulary.partsAfter.at(text, end) ?? vocabulary.partsAfter.at(text, skipSpace(text, end));
  const inNumber =
    vocabulary.tails.at(text, number.end) === undefined
      ? vocabulary.partsAfter.at(text, number.end)
      : undefined;
  const known = vocabulary.notNumerals.at(text, skipSpace(text, end));
  if (part !== undefined && known === undefined) return part.text;
  if (inNumber !== undefined && vocabulary.notNumerals.at(text, number.end) === undefined)
    return inNumber.text;
  const exponentEnd = raisedTo(text, end, vocabulary);
  if (exponentEnd !== undefined) return text.slice(end, exponentEnd);
  const next = text.charAt(end);
  if (next === '') return undefined;
  if (/[\u2460-\u24FF\u2776-\u2793]/u.test(next)) return undefined;
  if (/[\d½¼¾⅓⅔²³⁰-⁹]/u.test(next)) return next;
  if (isClosed) return cutsWord(text, end) ? wordAfter(text, end) : undefined;
  if (number.spelling !== 'hanzi' && /[\p{Script=Latin}\p{Script=Greek}]/u.test(next))
    return wordAfter(text, end);
  if (
    next === '-' &&
    /[\p{Script=Latin}]/u.test(text.charAt(end + 1)) &&
    number.spelling === 'digits'
  )
    return wordAfter(text, end + 1);
  if (/[.,/:'’]/u.test(next) && /\d/u.test(text.charAt(end + 1))) {
    if (next === ',' && vocabulary.isCellComma(end)) return undefined;
    return text.slice(end, end + 2);
  }
  if (
    next === '，' &&
    /\d/u.test(text.charAt(end - 1)) &&
    /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5))
  )
    return text.slice(end, end + 4);
  const point = number.spelling === 'words' ? undefined : vocabulary.points.at(text, end);
  const behind = text.charAt(point?.end ?? 0);
  if (
    point !== undefined &&
    (/\d/u.test(behind) || vocabulary.character(behind)?.digit !== undefined)
  )
    return text.slice(end, end + 2);
  if (next === ' ' && /\d/u.test(text.charAt(end - 1)) && isSplitGroup(text, number, end))
    return text.slice(end, end + 4);
  if (/[‰‱°℃^×÷√=±∓#]/u.test(next)) return next;
  const spaced = skipSpace(text, end);
  const isCounted = number.spelling === 'words' || number.magnitude !== '';
  const further =
    isCounted && spaced > end && vocabulary.pack.reading.grammar === 'latin'
      ? vocabulary.numbers.at(text, spaced)
      : undefined;
  if (further !== undefined) return further.text;
  if (vocabulary.magnitudes.at(text, spaced) !== undefined && number.spelling !== 'hanzi') {
    const magnitude = vocabulary.magnitudes.at(text, spaced);
    return magnitude?.text;
  }
  return undefined;
}

/** 1 0000: digits that a space parts and that are no groups. */
const isSplitGroup = (text: string, { start, isPlain }: ReadNumber, end: number): boolean =>
  isPlain && end - start <= 3 && /^ \d{3}(?!\d)/u.test(text.slice(end, end + 5));

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end - start < 24 && /[\p{Script=Latin}\p{Script=Greek}\p{N}]/u.test(text.charAt(end)))
    end += 1;
  return text.slice(start, end);
}
