import type Big from 'big.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten } from '../../../diagnostics/wording.js';
import type { Quantity, Unit } from '../../../quantity/quantity.js';
import { noUnit } from '../../../quantity/units.js';
import type { CellValue } from '../../../tables/value.js';
import type { Fact } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import type { UnitBook } from '../facts/units.js';

/** A fact whose cell is to be read; a series has one for each year. */
export interface CellFact {
  readonly base: Omit<Fact, 'quantity' | 'origin'>;
  readonly fact: FactInput;
  readonly unit: Unit | undefined;
}

/** What a cell says, and as what it is printed. */
export interface RoundedQuantity {
  readonly quantity: Omit<Quantity, 'value'>;
  readonly exact: Big;
  readonly amount: Big;
}

const mostDecimals = 15;
const mostDigits = 30;

export function cellQuantity(
  { findings, places }: Reading,
  { base, fact, unit }: CellFact,
  value: CellValue,
  units: UnitBook,
  place: Place,
): RoundedQuantity | undefined {
  if (unit !== undefined && value.unit !== undefined && unit.id !== value.unit.id) {
    findings.error(
      'table/unit-differs',
      places.value(fact, 'unit'),
      `the fact is in “${unit.id}”, and the column of its cell in “${value.unit.id}”`,
      'remove the unit of the fact, or correct that of the column',
    );
  }
  if (fact.status !== undefined && value.status !== undefined && fact.status !== value.status) {
    findings.error(
      'table/status-differs',
      places.value(fact, 'status'),
      `the fact is ${fact.status}, and its cell ${value.status}`,
      'remove the status of the fact, or correct that of the column',
    );
  }
  const own = unit ?? value.unit;
  if (value.share !== undefined && own !== undefined && own.id !== value.share) {
    findings.error(
      'report/bad-value',
      place,
      `the cell carries a ${value.share === 'percent' ? 'percent' : 'per-mille'} sign, but its unit is “${own.id}”`,
      'correct the unit, or the cell',
    );
  }
  const { exact } = value;
  const amount = rounded(exact, value.amount, fact);
  if (amount.c.length - 1 - amount.e > mostDecimals || amount.e >= mostDigits) {
    findings.error(
      'quantity/too-precise',
      base.place,
      `the cell “${shorten(value.text)}” has more than ${mostDecimals} decimals or ${mostDigits} digits`,
      'say with “round”, “significant-figures” or “decimals” of the column how it is printed',
    );
    return undefined;
  }
  return {
    exact,
    amount,
    quantity: {
      ...(fact.qualifier === undefined ? {} : { qualifier: fact.qualifier }),
      status: fact.status ?? value.status ?? 'reported',
      unit: own ?? (value.share === undefined ? undefined : units.find(value.share)) ?? noUnit,
    },
  };
}

/** Half is rounded away from zero, as in formulas; without a rounding of its own, as the column gives it. */
function rounded(exact: Big, given: Big, fact: FactInput): Big {
  if (fact.round !== undefined) return exact.round(fact.round, 1);
  const significant = fact['significant-figures'];
  return significant === undefined || exact.eq(0) ? given : exact.prec(significant, 1);
}
