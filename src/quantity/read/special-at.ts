import Big from 'big.js';
import { closingAt, qualifiersAt } from './amount-at.js';
import { signAt } from './core-at.js';
import { isInHanRun, numeralAt } from './numeral-at.js';
import { cutsWord, skipSpace } from './phrases.js';
import { hasPartBehind, isPart } from './part.js';
import { noReadUnit, type ReadQuantity, type ReadValue } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

type Found = Omit<ReadQuantity, 'text'>;

/** A date, month or period that begins at a position. */
export function dateAt(text: string, position: number, { dates }: Vocabulary): Found | undefined {
  const { beginning, patterns, notBefore } = dates;
  beginning.lastIndex = position;
  if (!beginning.test(text) || notBefore.test(text.slice(Math.max(0, position - 2), position)))
    return undefined;
  // 二三月 is February and March.
  if (isInHanRun(text, position)) return undefined;
  return patterns
    .flatMap(({ expression, period }): readonly Found[] => {
      expression.lastIndex = position;
      const match = expression.exec(text);
      const read = match === null ? undefined : period(match.groups ?? {});
      if (match === null || read === undefined) return [];
      return [
        {
          start: position,
          end: position + match[0].length,
          value: { kind: 'date', period: read },
          unit: noReadUnit,
          magnitude: '',
          spelling: /\d/u.test(match[0]) ? 'digits' : 'hanzi',
        },
      ];
    })
    .reduce<Found | undefined>(
      (best, found) => (best === undefined || found.end > best.end ? found : best),
      undefined,
    );
}

/** A place in a series: 第127届, 第三届, 127th, third. */
export function ordinalAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): Found | undefined {
  const { pattern, suffixes } = vocabulary.pack.ordinals;
  const [prefix = '', rest = ''] = pattern.split('{number}');
  const endings = rest.includes('{suffix}') ? Object.values(suffixes) : [''];
  const readable = prefix !== '' || endings.some((ending) => /\p{L}/u.test(ending));
  if (!readable || !text.startsWith(prefix, position))
    return wordOrdinalAt(text, position, vocabulary);
  const numeral = numeralAt(text, position + prefix.length, vocabulary);
  const ending = endings.find((suffix) => text.startsWith(suffix, numeral?.end ?? text.length));
  if (numeral === undefined || ending === undefined || numeral.amount.lt(1))
    return wordOrdinalAt(text, position, vocabulary);
  const end = numeral.end + ending.length;
  if (cutsWord(text, end)) return undefined;
  const closing = rest.includes('{unit}') ? closingAt(text, end, vocabulary) : undefined;
  const withUnit = closing !== undefined && closing.unit.kind === 'word';
  return {
    start: position,
    end: withUnit ? closing.end : end,
    value: { kind: 'ordinal', number: numeral.amount.toNumber() },
    unit: withUnit ? closing.unit : noReadUnit,
    magnitude: '',
    spelling: numeral.spelling,
    ...(hasPartBehind(text, numeral.end, vocabulary) ? { isPart: true as const } : {}),
  };
}

function wordOrdinalAt(text: string, position: number, vocabulary: Vocabulary): Found | undefined {
  // In hanzi an ordinal's word is a numeral and needs its prefix.
  if (vocabulary.pack.reading.grammar === 'han' || cutsWord(text, position)) return undefined;
  const found = vocabulary.ordinalWords.at(text, position);
  return found === undefined
    ? undefined
    : {
        start: position,
        end: found.end,
        value: { kind: 'ordinal', number: found.meaning },
        unit: noReadUnit,
        magnitude: '',
        spelling: 'words',
      };
}

/** A fraction in words: 四分之一, 一半, three quarters; 百分之五十 is a percentage. */
export function fractionAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): Found | undefined {
  const before = qualifiersAt(text, position, vocabulary);
  const sign = signAt(text, before.end, vocabulary);
  if (cutsWord(text, sign.end)) return undefined;
  const shape =
    namedFractionAt(text, sign.end, vocabulary) ?? writtenFractionAt(text, sign.end, vocabulary);
  if (shape === undefined) return undefined;
  const { end, numerator, spelling, unit } = shape;
  const stretch = { start: sign.end, end, closed: end };
  return {
    start: position,
    end,
    value: fraction(sign.negative ? numerator.times(-1) : numerator, shape.denominator),
    unit,
    magnitude: '',
    spelling,
    ...(isPart(text, stretch, spelling, vocabulary) ? { isPart: true as const } : {}),
    ...(before.qualifier === undefined ? {} : { qualifier: before.qualifier }),
  };
}

interface FractionShape extends Pick<Found, 'end' | 'spelling' | 'unit'> {
  readonly numerator: Big;
  readonly denominator: Big;
}

function namedFractionAt(
  text: string,
  position: number,
  { fractions }: Vocabulary,
): FractionShape | undefined {
  const named = fractions.at(text, position);
  if (named === undefined) return undefined;
  const [numerator = '0', denominator = '1'] = named.meaning.split('/');
  return {
    end: named.end,
    numerator: Big(numerator),
    denominator: Big(denominator),
    spelling: 'words',
    unit: noReadUnit,
  };
}

function writtenFractionAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const sign = vocabulary.pack.reading.fractionSign;
  if (sign === undefined) return undefined;
  // 百 alone is a hundred in 百分之五十, and no numeral elsewhere.
  const denominator = text.startsWith(`百${sign}`, position)
    ? { end: position + 1, amount: Big(100) }
    : numeralAt(text, position, vocabulary);
  if (denominator === undefined || !text.startsWith(sign, denominator.end)) return undefined;
  const numeratorAt = denominator.end + sign.length;
  const numerator = numeralAt(text, numeratorAt, vocabulary);
  if (numerator === undefined || denominator.amount.eq(0)) return undefined;
  const isPercent = denominator.amount.eq(100);
  return {
    end: numerator.end,
    numerator: numerator.amount,
    denominator: isPercent ? Big(1) : denominator.amount,
    spelling: numerator.spelling,
    unit: isPercent ? { kind: 'percent', text: text.slice(position, numeratorAt) } : noReadUnit,
  };
}

function fraction(numerator: Big, denominator: Big): ReadValue {
  const quotient = numerator.div(denominator);
  return quotient.times(denominator).eq(numerator)
    ? { kind: 'number', amount: quotient }
    : { kind: 'fraction', numerator, denominator };
}

/** A bare number that a language writes like a year: four digits, ungrouped, and nothing that makes it a quantity. */
export function yearOf(amount: Found, text: string, { pack }: Vocabulary): Found {
  const isYear =
    pack.dates.year === '{year}' &&
    amount.value.kind === 'number' &&
    amount.unit.kind === 'none' &&
    amount.qualifier === undefined &&
    /^[12]\d{3}$/u.test(text.slice(amount.start, amount.end));
  if (!isYear) return amount;
  const year = Number(text.slice(skipSpace(text, amount.start), amount.end));
  return { ...amount, value: { kind: 'date', period: { kind: 'date', date: { year } } } };
}
