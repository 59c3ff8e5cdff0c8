import Big from 'big.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack, Magnitude } from '../../language/pack.js';
import { coefficient, keptDecimals, magnitudeFor, placesOf } from './format-digits.js';
import { roundingFor } from '../formula/bounds.js';
import { rational, roundedDecimal } from '../formula/rational.js';
import type { Display, Quantity, Value } from '../quantity.js';

/**
 * The value of a quantity as it is printed: rounded where its display says so. Halves go away from zero, but “over”
 * is rounded only down and “nearly” only up, so that the words stay true.
 */
export const shownValue = memoOf(({ value, qualifier, display }: Quantity): Value => {
  const nearest = display?.nearest;
  if (nearest === undefined) return value;
  const rounded = (amount: Big): Big =>
    roundedDecimal(rational(amount), -nearest, roundingFor(qualifier));
  // A quoted figure is given no nought that its source does not give.
  const reaches = (amount: Big): boolean => display?.pads === true || lastPlace(amount) <= nearest;
  switch (value.kind) {
    case 'number': {
      const finer = value.place !== undefined && value.place <= nearest;
      return finer || reaches(value.amount)
        ? { kind: 'number', amount: rounded(value.amount), place: nearest }
        : { ...value, amount: rounded(value.amount) };
    }
    case 'range': {
      const finer = value.place !== undefined && value.place <= nearest;
      const [low, high] = [rounded(value.low), rounded(value.high)];
      return finer || (reaches(value.low) && reaches(value.high))
        ? { kind: 'range', low, high, place: nearest }
        : { ...value, low, high };
    }
    default:
      return value;
  }
});

/** Whether its display prints another amount than its own. */
export function isRounded(quantity: Quantity): boolean {
  const [own, shown] = [quantity.value, shownValue(quantity)];
  if (own.kind === 'number' && shown.kind === 'number') return !own.amount.eq(shown.amount);
  if (own.kind === 'range' && shown.kind === 'range')
    return !own.low.eq(shown.low) || !own.high.eq(shown.high);
  return false;
}

/** The magnitude that its display asks for in a language: `none` for digits in full, absent where it leaves the choice. */
export function askedMagnitude(
  { display }: Quantity,
  { tag, numbers }: LanguagePack,
): Magnitude | 'none' | undefined {
  const power = display?.magnitudes?.[tag];
  if (power === undefined) return undefined;
  return power === 0 ? 'none' : numbers.magnitudes.find((each) => each.power === power);
}

/** How the figures of one column or chart are printed alike. */
export type SharedDisplay = Pick<Display, 'magnitudes' | 'groupingFrom'>;

/** A quantity whose digits count the given powers of ten, grouped from the given number on, by language. */
export const displayedAs = (quantity: Quantity, shared: SharedDisplay): Quantity => ({
  ...quantity,
  display: { pads: false, ...quantity.display, ...shared },
});

/** The power of ten of the last digit that is no nought: −2 of 2.69, 3 of 12,000. */
const lastPlace = ({ c, e }: Big): number => e - (c.length - 1);

/** The step that figures are rounded to, as an amount: 10,000,000 for 7. */
export const stepOf = (nearest: number): Big => Big(`1e${nearest}`);

/** How a number is printed in a language. */
interface PrintedScale {
  /** Of its magnitude word, or of the last word of a chain of them (4 of 1億340万); 0 without one. */
  readonly power: number;
  readonly decimals: number;
  /** By several words, each with digits of its own: 2万5300. */
  readonly isChained: boolean;
}

export function printedScale(quantity: Quantity, pack: LanguagePack): PrintedScale {
  const shown = shownValue(quantity);
  if (shown.kind !== 'number') return { power: 0, decimals: 0, isChained: false };
  const { amount, place } = shown;
  const asked = askedMagnitude(quantity, pack);
  // A chain of magnitudes says the number to its last digit, as digits in full do.
  const chain = asked === undefined ? placesOf(amount.abs(), pack, place) : [];
  const isChained = chain.length > 1;
  const written =
    asked ??
    (isChained ? chain.at(-1)?.magnitude : magnitudeFor(amount.abs(), pack, place)) ??
    'none';
  const magnitude = written === 'none' ? undefined : written;
  const own = Math.max(0, -lastPlace(coefficient(amount, magnitude)));
  return {
    power: magnitude?.power ?? 0,
    decimals: Math.max(own, keptDecimals(place, magnitude)),
    isChained,
  };
}
