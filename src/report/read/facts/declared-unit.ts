import { unitInFull } from '../../../quantity/formula/compound-units.js';
import type { Unit } from '../../../quantity/quantity.js';

/**
 * Whether the result of a formula may be declared in a unit. Countries and organisations add up to signatories, and what
 * a share leaves of 100% is a share, not a change in percentage points: within a dimension the author may name the unit,
 * but nothing is converted. A bare number may count.
 */
export const canBe = (result: Unit, declared: Unit): boolean =>
  result.id === declared.id ||
  (result.kind === 'none' && declared.kind === 'counter') ||
  (result.dimension === declared.dimension &&
    String(result.factor) === String(declared.factor) &&
    result.currency === declared.currency);

/** How it is told that it may not. */
export function otherUnit(given: Unit, declared: Unit): readonly [problem: string, remedy: string] {
  const [gives, wants] = [given, declared].map((unit) =>
    declared.composition === undefined && unit.kind !== 'none' ? `“${unit.id}”` : unitInFull(unit),
  );
  const remedy =
    declared.kind === 'percent'
      ? 'multiply a share by 100%, or remove the unit'
      : declared.composition === undefined
        ? 'remove the unit, or correct the formula'
        : 'divide what the unit is “of” by what it is “per”, each a fact with its unit, or correct the unit';
  return [`the formula gives ${gives}, not ${wants}`, remedy];
}
