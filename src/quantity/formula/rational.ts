import Big from 'big.js';

/** An exact fraction, so that a formula loses nothing before its result is rounded as declared. */
export interface Rational {
  readonly numerator: Big;
  readonly denominator: Big;
}

export const rational = (numerator: Big, denominator: Big = Big(1)): Rational =>
  denominator.lt(0)
    ? { numerator: numerator.times(-1), denominator: denominator.times(-1) }
    : { numerator, denominator };

export const plus = (a: Rational, b: Rational): Rational =>
  a.denominator.eq(b.denominator)
    ? rational(a.numerator.plus(b.numerator), a.denominator)
    : rational(
        a.numerator.times(b.denominator).plus(b.numerator.times(a.denominator)),
        a.denominator.times(b.denominator),
      );

export const negated = (a: Rational): Rational => rational(a.numerator.times(-1), a.denominator);

export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator.times(b.numerator), a.denominator.times(b.denominator));

/** @throws where the divisor is zero */
export const over = (a: Rational, b: Rational): Rational => {
  if (isZero(b)) throw new Error('a rational has no zero denominator');
  return rational(a.numerator.times(b.denominator), a.denominator.times(b.numerator));
};

export const isZero = ({ numerator }: Rational): boolean => numerator.eq(0);

export const isNegative = ({ numerator }: Rational): boolean => numerator.lt(0);

/** The decimal it equals, or `undefined` where it has none of up to `decimals` places. */
export function exactDecimal(
  { numerator, denominator }: Rational,
  decimals: number,
): Big | undefined {
  const decimal = divide(numerator, denominator, decimals, Big.roundDown);
  return decimal.times(denominator).eq(numerator) ? decimal : undefined;
}

/**
 * The decimal nearest to it; ties go away from zero. `direction` rounds towards −∞ or +∞ instead. Decimals below 0 are
 * places before the point: −3 rounds to thousands.
 */
export function roundedDecimal(
  { numerator, denominator }: Rational,
  decimals: number,
  direction: 'nearest' | 'down' | 'up',
): Big {
  if (direction === 'nearest') return divide(numerator, denominator, decimals, Big.roundHalfUp);
  const towardsZero = divide(numerator, denominator, decimals, Big.roundDown);
  if (towardsZero.times(denominator).eq(numerator)) return towardsZero;
  const wanted = direction === 'up' ? 1 : -1;
  const step = Big(`1e${-decimals}`).times(wanted);
  return numerator.lt(0) === (direction === 'up') ? towardsZero : towardsZero.plus(step);
}

/** Division in a constructor of its own: big.js keeps precision and rounding on the constructor. */
function divide(numerator: Big, denominator: Big, decimals: number, rounding: number): Big {
  if (decimals < 0) {
    const place = Big(`1e${-decimals}`);
    return divide(numerator, denominator.times(place), 0, rounding).times(place);
  }
  const Precise = Big();
  Precise.DP = decimals;
  Precise.RM = rounding;
  return Big(new Precise(numerator).div(denominator));
}
