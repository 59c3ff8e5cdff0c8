import Big from 'big.js';
import type { Composition, Unit, UnitPower } from '../quantity.js';
import { noUnit, wholeIn } from '../units.js';
import { exactDecimal, over, rational, times, type Rational } from './rational.js';

/* Dimensional analysis: what units come to when quantities are multiplied and divided. */

interface Measured {
  readonly amount: Rational;
  readonly unit: Unit;
}

const one = rational(Big(1));

export const isScale = ({ kind }: Unit): boolean => kind === 'none' || kind === 'percent';

/** The units that a unit is a product of; none of a bare number or a share. */
const factorsOf = (unit: Unit): readonly UnitPower[] =>
  unit.composition?.factors ?? (isScale(unit) ? [] : [{ unit, power: 1 }]);

function scaleOf(unit: Unit): Rational {
  const whole = wholeIn(unit);
  return unit.composition?.scale ?? (whole === undefined ? one : rational(Big(1), whole));
}

/** Things of one dimension count as one; measures do where they convert, and money in one currency. */
const keyOf = ({ id, kind, dimension, factor }: Unit): string =>
  kind === 'measure' && factor === undefined ? id : dimension;

/** The product of two quantities (`power` 1), or the quotient (−1), with units of one dimension cancelled. */
export function compound(left: Measured, right: Measured, power: 1 | -1): Measured {
  let amount = times(left.amount, scaleOf(left.unit));
  const other = times(right.amount, scaleOf(right.unit));
  amount = power === 1 ? times(amount, other) : over(amount, other);
  const factors = [...factorsOf(left.unit)];
  for (const each of factorsOf(right.unit)) {
    const raised = each.power * power;
    const at = factors.findIndex(({ unit }) => keyOf(unit) === keyOf(each.unit));
    const known = factors[at];
    if (known === undefined) {
      factors.push({ unit: each.unit, power: raised });
      continue;
    }
    amount = times(amount, raisedTo(factorRatio(each.unit, known.unit), raised));
    factors[at] = { unit: known.unit, power: known.power + raised };
  }
  return { amount, unit: unitOfFactors(factors.filter((each) => each.power !== 0)) };
}

/** The unit that a product of units is: the unit itself where it is one alone, a bare number where nothing is left. */
function unitOfFactors(factors: readonly UnitPower[]): Unit {
  const [first, ...rest] = factors;
  if (first === undefined) return noUnit;
  if (rest.length === 0 && first.power === 1) return first.unit;
  const id = written(factors, ({ id: own }) => own);
  const dimension = written(factors, keyOf);
  return {
    id,
    kind: 'measure',
    dimension,
    words: {},
    composition: { factors, scale: one, counts: [], parts: factors.map(({ unit }) => unit) },
  };
}

/** Whether two units measure the same, one of them at least a rate or a product. */
export const isSameProduct = (left: Unit, right: Unit): boolean =>
  (left.composition ?? right.composition) !== undefined && productOf(left) === productOf(right);

const productOf = (unit: Unit): string =>
  factorsOf(unit)
    .map((each) => `${keyOf(each.unit)}^${each.power}`)
    .toSorted()
    .join(' ');

/** What one of a unit is in another that measures the same. */
export const productRatio = (from: Unit, to: Unit): Rational => over(sizeOf(from), sizeOf(to));

/** One of a unit in base units. */
const sizeOf = (unit: Unit): Rational =>
  factorsOf(unit).reduce(
    (size, each) => times(size, raisedTo(rational(each.unit.factor ?? Big(1)), each.power)),
    scaleOf(unit),
  );

const factorRatio = (from: Unit, to: Unit): Rational =>
  from.factor === undefined || to.factor === undefined || from.id === to.id
    ? one
    : over(rational(from.factor), rational(to.factor));

function raisedTo(base: Rational, power: number): Rational {
  const whole = Array.from({ length: Math.abs(power) }).reduce<Rational>(
    (product) => times(product, base),
    one,
  );
  return power < 0 ? over(one, whole) : whole;
}

/** A unit as its author finds it in units.yaml: “person / square-kilometre (person / area)”. */
export function unitInFull(unit: Unit): string {
  const factors = factorsOf(unit);
  if (unit.kind === 'none') return 'a bare number';
  const dimension = factors.length === 0 ? unit.dimension : written(factors, keyOf);
  return unit.id === dimension ? `“${unit.id}”` : `“${unit.id}” (${dimension})`;
}

function written(factors: readonly UnitPower[], nameOf: (unit: Unit) => string): string {
  const product = (sign: 1 | -1): string =>
    factors
      .filter((each) => Math.sign(each.power) === sign)
      .map(({ unit, power }) => nameOf(unit) + (power * sign > 1 ? `^${power * sign}` : ''))
      .join(' * ');
  const [above, below] = [product(1), product(-1)];
  if (below === '') return above;
  return `${above === '' ? '1' : above} / ${below.includes(' * ') ? `(${below})` : below}`;
}

/** A unit and how many of it another is made of. */
export interface UnitPart {
  readonly unit: Unit;
  readonly count: Big;
}

/** A unit made of others, with the dimension and the size that follow from them. */
export function composedUnit(
  { id, words }: Pick<Unit, 'id' | 'words'>,
  above: readonly UnitPart[],
  below: readonly UnitPart[],
): Unit {
  const bare: Measured = { amount: one, unit: noUnit };
  const joined = (product: Measured, { unit, count }: UnitPart, power: 1 | -1): Measured =>
    compound(product, { unit, amount: rational(count) }, power);
  const product = below.reduce(
    (quotient, part) => joined(quotient, part, -1),
    above.reduce((all, part) => joined(all, part, 1), bare),
  );
  const factors = factorsOf(product.unit);
  const counts = [...above, ...below].map(({ count }) => count).filter((count) => !count.eq(1));
  const parts = [...above, ...below].map(({ unit }) => unit);
  const composition: Composition = { factors, scale: product.amount, counts, parts };
  const unit: Unit = { id, kind: 'measure', dimension: id, words, composition };
  const size = sizeOf(unit);
  const dimension = factors.length === 0 ? 'ratio' : written(factors, keyOf);
  const factor = exactDecimal(size, mostDecimals);
  // What has no end of decimals converts in formulas, and stands on no scale with another unit.
  return factor === undefined
    ? { ...unit, dimension: `${dimension} (${id})` }
    : { ...unit, dimension, factor };
}

const mostDecimals = 15;
