import Big from 'big.js';
import fc from 'fast-check';
import type { Qualifier, Quantity, Unit } from '../../src/quantity/quantity.js';
import { noUnit } from '../../src/quantity/units.js';
import { customUnits } from './figures.js';
import { pair, packs, unit } from './packs.js';
import { unitIds } from '../../src/quantity/units.js';

/** Decimals of up to nine significant digits between 10⁻⁶ and 10¹⁵, never negative. */
export const amounts = fc
  .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: -6, max: 6 }))
  .map(([digits, power]) => Big(`${digits}e${power}`));

export const signedAmounts = fc
  .tuple(amounts, fc.boolean())
  .map(([amount, negative]) => (negative ? amount.times(-1) : amount));

const qualifiers = fc.constantFrom<Qualifier | undefined>(
  undefined,
  'over',
  'more-than',
  'nearly',
  'about',
  'up-to',
  'at-least',
);

const units = fc.constantFrom<Unit>(
  noUnit,
  ...unitIds(packs).map(unit),
  ...customUnits.filter(({ id }) => id !== 'sheep'),
);

/** A Chinese year of four digits is a date to any reader, not a span of time; no source writes one. */
const isReadable = ({ value, unit: { id } }: Quantity): boolean =>
  id !== 'year' || value.kind !== 'number' || value.amount.lt(1000) || value.amount.gte(3000);

const assemble = (
  value: Quantity['value'],
  of: Unit,
  qualifier: Qualifier | undefined,
): Quantity => ({
  value,
  unit: of,
  status: 'reported',
  ...(qualifier === undefined ? {} : { qualifier }),
});

export const numbers = fc
  .tuple(amounts, units, qualifiers)
  .map(([amount, of, qualifier]) => assemble({ kind: 'number', amount }, of, qualifier))
  .filter(isReadable);

export const changes = fc
  .tuple(signedAmounts, units)
  .map(([amount, of]) => assemble({ kind: 'number', amount }, of, undefined))
  .filter(isReadable);

export const ranges = fc
  .tuple(
    signedAmounts,
    amounts,
    units.filter(({ id }) => id !== 'year'),
    qualifiers,
  )
  .filter(([a, b]) => !a.eq(b))
  .map(([a, b, of, qualifier]) => {
    const [low, high] = a.lt(b) ? [a, b] : [b, a];
    return assemble({ kind: 'range', low, high }, of, qualifier);
  });

export const languages = fc.constantFrom(...pair.keys());
