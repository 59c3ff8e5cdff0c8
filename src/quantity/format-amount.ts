import type Big from 'big.js';
import type { LanguagePack, Magnitude, QualifierWording } from '../language/pack.js';
import { askedMagnitude } from './display.js';
import { part, spaced } from './figure-parts.js';
import {
  coefficient,
  formatDigits,
  keptDecimals,
  magnitudeFor,
  pluralWord,
} from './format-digits.js';
import { unitParts } from './format-unit.js';
import type { FigureForm, FigurePart, Quantity } from './quantity.js';

type Parts = readonly FigurePart[];

interface Written {
  readonly parts: Parts;
  readonly magnitude: Magnitude | undefined;
}

/** Digits and magnitude of a non-negative amount, with the qualifier's word between them where grammar puts it there. */
export function formatMagnitude(
  amount: Big,
  pack: LanguagePack,
  options: {
    readonly magnitude?: Magnitude | undefined;
    readonly digits?: string | undefined;
    readonly place?: number | undefined;
    readonly afterDigits?: Parts;
    readonly afterMagnitude?: Parts;
  } = {},
): Written {
  const magnitude =
    'magnitude' in options ? options.magnitude : magnitudeFor(amount, pack, options.place);
  const decimals = keptDecimals(options.place, magnitude);
  const count = coefficient(amount, magnitude);
  return {
    magnitude,
    parts: [
      ...part('digits', options.digits ?? formatDigits(count, pack, decimals)),
      ...(options.afterDigits ?? []),
      ...(magnitude === undefined
        ? []
        : [
            ...part('literal', pack.numbers.magnitudeSpace),
            ...part('magnitude', pluralWord(magnitude.words, count, pack)),
          ]),
      ...(options.afterMagnitude ?? []),
    ],
  };
}

/** A single number with its sign, qualifier and unit. */
export function formatAmount(
  amount: Big,
  quantity: Quantity,
  pack: LanguagePack,
  form: FigureForm,
): Parts {
  const { value, qualifier, unit } = quantity;
  const last = value.kind === 'number' ? value.place : undefined;
  const size = amount.abs();
  const asked = askedMagnitude(quantity, pack) ?? magnitudeFor(size, pack, last);
  const magnitude = asked === 'none' ? undefined : asked;
  const word = form === 'words' && !hasSign(unit, pack) ? spelled(amount, pack) : undefined;
  const withUnit =
    form !== 'digits' &&
    (form !== 'number' || (unit.kind !== 'counter' && unit.kind !== 'measure'));
  const own = qualifier === undefined ? undefined : pack.qualifiers[qualifier];
  const ofCounts = unit.kind === 'counter' ? own?.beforeCount : undefined;
  const wording = ofCounts === undefined ? own : { ...own, before: ofCounts };
  const grammatical = infixPlace(wording, size, magnitude, unit.kind, withUnit);
  // 3万多 would be 3多 without its magnitude.
  const place = form === 'digits' && grammatical !== 'digits' ? undefined : grammatical;
  const infix = place === undefined ? [] : part('qualifier', wording?.infix?.text ?? '');
  const written = formatMagnitude(size, pack, {
    magnitude,
    digits: word,
    place: last,
    afterDigits: place === 'digits' ? infix : [],
    afterMagnitude: place === 'magnitude' ? infix : [],
  });
  const surroundings = unitParts(unit, size, pack, {
    magnitude: magnitude !== undefined,
    space: word === undefined ? pack.numbers.unitSpace : pack.numbers.wordSpace,
    afterMeasureWord: place === 'measure-word' ? infix : [],
  });
  return qualified(place === undefined ? wording : undefined, [
    ...part('digits', signOf(amount, form, pack)),
    ...(withUnit ? surroundings.before : []),
    ...written.parts,
    ...(withUnit ? surroundings.after : []),
  ]);
}

/** Puts the qualifier before or after a figure. */
export const qualified = (wording: QualifierWording | undefined, parts: Parts): Parts => [
  ...spaced('qualifier', wording?.before ?? ''),
  ...parts,
  ...spaced('qualifier', wording?.after ?? ''),
];

export function signOf(amount: Big, form: FigureForm, { numbers }: LanguagePack): string {
  if (amount.lt(0)) return numbers.minus;
  return form === 'signed' && amount.gt(0) ? numbers.plus : '';
}

/** Whether a unit is a sign at the digits, %, US$: a word does not stand beside a sign. */
const hasSign = ({ kind, currency }: Quantity['unit'], { currencies }: LanguagePack): boolean =>
  kind === 'percent' || (currency !== undefined && currencies[currency]?.before !== undefined);

/** The word of a whole number that the language spells out. */
const spelled = (amount: Big, { numbers }: LanguagePack): string | undefined =>
  amount.e > 3 ? undefined : numbers.words.get(amount.toNumber());

/**
 * Where a qualifier's infix stands, if the number can take one: 2200多亿, 150多个, 3万多人, 2个多月, 3年多. A count that
 * does not end in a nought, a decimal and a percentage cannot.
 */
function infixPlace(
  wording: QualifierWording | undefined,
  amount: Big,
  magnitude: Magnitude | undefined,
  kind: Quantity['unit']['kind'],
  withUnit: boolean,
): 'digits' | 'magnitude' | 'measure-word' | undefined {
  const infix = wording?.infix;
  const count = coefficient(amount, magnitude);
  if (infix === undefined || kind === 'percent' || !count.round(0).eq(count) || count.eq(0))
    return undefined;
  const endsInNought = count.mod(10).eq(0);
  if (magnitude !== undefined && !(endsInNought && infix.beforeMagnitude))
    return infix.afterMagnitude ? 'magnitude' : undefined;
  if (endsInNought) return infix.afterRoundDigits ? 'digits' : undefined;
  const divisible = kind === 'measure' || kind === 'percentage-point';
  return infix.afterMeasureWord && divisible && withUnit ? 'measure-word' : undefined;
}
