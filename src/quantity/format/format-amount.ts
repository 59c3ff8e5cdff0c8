import type Big from 'big.js';
import type { LanguagePack, QualifierWording } from '../../language/pack.js';
import { askedMagnitude } from './display.js';
import { part, spaced } from './figure-parts.js';
import {
  coefficient,
  formatDigits,
  keptDecimals,
  placesOf,
  pluralWord,
  type NumberPlace,
} from './format-digits.js';
import { splitCompound, unitParts } from './format-unit.js';
import { infixPlace, wordsBeside } from './qualifier-wording.js';
import type { FigureForm, FigurePart, Quantity } from '../quantity.js';

type Parts = readonly FigurePart[];

/** Where a qualifier's infix stands inside a number. */
interface Infixed {
  readonly afterDigits?: Parts;
  readonly afterMagnitude?: Parts;
}

/** Digits and magnitude of one place, with the qualifier's word between them where grammar puts it there. */
function formatPlace(
  { count, magnitude }: NumberPlace,
  pack: LanguagePack,
  {
    digits,
    place,
    groupingFrom = pack.numbers.groupingFrom,
    standsAlone = false,
    afterDigits = [],
    afterMagnitude = [],
  }: Infixed & {
    readonly digits?: string | undefined;
    readonly place?: number | undefined;
    readonly groupingFrom?: number | undefined;
    /** Whether its magnitude is said elsewhere, as in the head of a column. */
    readonly standsAlone?: boolean;
  } = {},
): Parts {
  const { magnitudeSpace, groupedBeforeMagnitude } = pack.numbers;
  const isGrouped = magnitude === undefined || groupedBeforeMagnitude || standsAlone;
  const from = isGrouped ? groupingFrom : Infinity;
  const written = formatDigits(count, pack, keptDecimals(place, magnitude), from);
  const [first, rest] =
    magnitude === undefined
      ? ['', '']
      : splitCompound(pluralWord(magnitude.words, count, pack), 'compoundMagnitudes', pack);
  const after = rest === '' ? [] : afterMagnitude;
  return [
    ...part('digits', digits ?? written),
    ...afterDigits,
    ...(magnitude === undefined ? [] : part('literal', magnitudeSpace)),
    ...(after.length === 0
      ? [...part('magnitude', first + rest), ...afterMagnitude]
      : [...part('magnitude', first), ...after, ...part('magnitude', rest)]),
  ];
}

/** All places of a number, the largest first. */
export const formatPlaces = (
  places: readonly NumberPlace[],
  pack: LanguagePack,
  last: Parameters<typeof formatPlace>[2] = {},
): Parts =>
  places.flatMap((each, index) => [
    ...(index === 0 ? [] : part('literal', pack.numbers.chain?.space ?? '')),
    ...formatPlace(each, pack, index === places.length - 1 ? last : {}),
  ]);

/** The places of a quantity's amount: in the one magnitude that it asks for, or as the language writes it. */
function placesFor(
  size: Big,
  quantity: Quantity,
  pack: LanguagePack,
): readonly [NumberPlace, ...NumberPlace[]] {
  const asked = askedMagnitude(quantity, pack);
  if (asked === undefined) {
    const { value } = quantity;
    return placesOf(size, pack, 'place' in value ? value.place : undefined);
  }
  const magnitude = asked === 'none' ? undefined : asked;
  return [{ count: coefficient(size, magnitude), magnitude }];
}

/** A single number with its sign, qualifier and unit. */
export function formatAmount(
  amount: Big,
  quantity: Quantity,
  pack: LanguagePack,
  form: FigureForm,
): Parts {
  const { value, qualifier, unit } = quantity;
  const size = amount.abs();
  const places = placesFor(size, quantity, pack);
  const last = places.at(-1) ?? places[0];
  const word = form === 'words' && !hasSign(unit, pack) ? spelled(amount, pack) : undefined;
  const withUnit =
    form !== 'digits' &&
    (form !== 'number' || (unit.kind !== 'counter' && unit.kind !== 'measure'));
  const wording = qualifier === undefined ? undefined : pack.qualifiers[qualifier];
  const found = infixPlace(wording, { last, amount: size, unit }, pack);
  // 3万多 would be 3多 without its magnitude.
  const isCut = form === 'digits' && found !== 'digits';
  const place = isCut || (found === 'measure-word' && !withUnit) ? undefined : found;
  // 多 stands before a measure word: the number alone is 3800多家, 180多个, but 2200多亿.
  const keepsMeasureWord =
    form === 'number' &&
    unit.kind === 'counter' &&
    (place === 'magnitude' || (place === 'digits' && last.magnitude === undefined));
  const infix = place === undefined ? [] : part('qualifier', wording?.infix?.text ?? '');
  const written = formatPlaces(places, pack, {
    digits: word,
    place: value.kind === 'number' ? value.place : undefined,
    // The last digits of 2億2005萬2000 are no number of their own, and stand as in the text.
    groupingFrom: places.length > 1 ? undefined : quantity.display?.groupingFrom?.[pack.tag],
    standsAlone: form === 'digits' && places.length === 1,
    afterDigits: place === 'digits' ? infix : [],
    afterMagnitude: place === 'magnitude' ? infix : [],
  });
  const besideInfix = place === undefined ? undefined : wording?.infix?.unitSpace;
  const surroundings = unitParts(unit, size, pack, {
    magnitude: last.magnitude !== undefined,
    space: word === undefined ? besideInfix : pack.numbers.wordSpace,
    afterMeasureWord: place === 'measure-word' ? infix : [],
    pluralOf: wording?.pluralOf,
    measureWordOnly: keepsMeasureWord,
  });
  const beside = wordsBeside(wording, { last, amount: size, unit }, pack);
  return qualified(place === undefined ? beside : undefined, [
    ...part('digits', signOf(amount, form, pack)),
    ...(withUnit ? surroundings.before : []),
    ...written,
    ...(withUnit || keepsMeasureWord ? surroundings.after : []),
  ]);
}

/** Puts the qualifier before or after a figure. */
export const qualified = (
  wording: Pick<QualifierWording, 'before' | 'after'> | undefined,
  parts: Parts,
): Parts => [
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
