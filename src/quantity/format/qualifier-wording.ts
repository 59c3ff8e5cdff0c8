import type Big from 'big.js';
import type { LanguagePack, QualifierWording } from '../../language/pack.js';
import { pluralCategory, type NumberPlace } from './format-digits.js';
import { textOf } from './format-unit.js';
import type { Quantity } from '../quantity.js';

/** What the words of a qualifier hang on: the last place that is printed, and the unit behind it. */
interface Figure {
  readonly last: NumberPlace;
  /** The amount that the plural of the unit hangs on. */
  readonly amount: Big;
  readonly unit: Quantity['unit'];
}

type Words = Pick<QualifierWording, 'before' | 'after'>;

/** The words of a qualifier beside a figure: those of the first case that holds, fewer than 80 countries. */
export function wordsBeside(
  wording: QualifierWording | undefined,
  figure: Figure,
  pack: LanguagePack,
): Words | undefined {
  if (wording === undefined || wording.cases.length === 0) return wording;
  const holding = holdingOf(figure, pack);
  return wording.cases.find(({ when }) => when.every((each) => holding[each])) ?? wording;
}

const holdingOf = (
  { last: { count, magnitude }, unit }: Figure,
  pack: LanguagePack,
): Readonly<Record<QualifierWording['cases'][number]['when'][number], boolean>> => {
  const gender = magnitude === undefined ? genderOf(unit.id, pack) : magnitude.gender;
  return {
    count: unit.kind === 'counter',
    percent: unit.kind === 'percent',
    one: pluralCategory(count, pack) === 'one',
    round: isWhole(count) && (magnitude !== undefined || count.mod(10).eq(0)),
    feminine: gender === 'feminine',
    masculine: gender === 'masculine',
  };
};

/** The grammatical gender of a unit that the pack names one for. */
export const genderOf = (
  unit: string,
  { genders }: LanguagePack,
): 'feminine' | 'masculine' | undefined =>
  (['feminine', 'masculine'] as const).find((gender) => genders[gender].includes(unit));

const isWhole = (count: Big): boolean => count.round(0).eq(count);

/**
 * Where a qualifier's infix stands, if the figure can take one: 2200多亿, 150多个, 3万多人, 3万多亿, 2个多月, 3年多. A count
 * that does not end in a nought, a decimal and a percentage cannot.
 */
export function infixPlace(
  wording: QualifierWording | undefined,
  { last: { count, magnitude }, amount, unit }: Figure,
  pack: LanguagePack,
): 'digits' | 'magnitude' | 'measure-word' | undefined {
  const infix = wording?.infix;
  if (infix === undefined || unit.kind === 'percent' || !isWhole(count) || count.eq(0))
    return undefined;
  const endsInNought = count.mod(10).eq(0);
  if (magnitude !== undefined && !(endsInNought && infix.beforeMagnitude))
    return infix.afterMagnitude ? 'magnitude' : undefined;
  if (endsInNought) return infix.afterRoundDigits ? 'digits' : undefined;
  const divisible = unit.kind === 'measure' || unit.kind === 'percentage-point';
  return divisible && infix.afterMeasureWords.includes(textOf(unit, amount, pack))
    ? 'measure-word'
    : undefined;
}
