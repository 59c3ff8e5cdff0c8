import type { ShareUnit } from '../../../quantity/parse-value.js';
import type { Period, Quantity, Unit, Value } from '../../../quantity/quantity.js';
import { noUnit } from '../../../quantity/units.js';
import type { Fact } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';
import { readCellFact, yearPeriod, type ReadCellFact } from '../tables/cells.js';
import { readOrigin, type SourceBook } from '../sources/origins.js';
import type { TableBook } from '../tables/table-references.js';
import { writtenAt } from '../content/texts.js';
import type { DisplayBook } from './display.js';
import { kindOf } from './fact-fields.js';
import type { PendingFormula } from './formulas.js';
import type { UnitBook } from './units.js';
import { readPeriodAt, readValueAt } from './values.js';

/** What facts refer to. */
export interface FactContext {
  readonly units: UnitBook;
  readonly sources: SourceBook;
  readonly tables: TableBook;
  readonly displays: DisplayBook;
}

/** One fact of an entry, or one of the years of its series. */
export interface FactOfEntry {
  readonly base: Omit<Fact, 'quantity' | 'origin'>;
  readonly fact: FactInput;
  readonly unit: Unit | undefined | 'unknown';
  readonly year?: number;
}

/** A fact, why a cell has none in this row, or a formula that is still to be calculated. */
export type ReadFact =
  NonNullable<ReadCellFact> | { readonly kind: 'formula'; readonly formula: PendingFormula };

/** Reads a fact that stands in its entry, in a cell or as a formula; nothing after a fault. */
export function readFact(
  reading: Reading,
  asked: FactOfEntry,
  context: FactContext,
): ReadFact | undefined {
  switch (kindOf(asked.fact)) {
    case 'cell':
      return cellFact(reading, asked, context);
    case 'formula':
      return formulaFact(reading, asked);
    default:
      return quotedFact(reading, asked, context);
  }
}

const cellFact = (
  reading: Reading,
  { base, fact, unit, year }: FactOfEntry,
  { tables, units }: FactContext,
): ReadFact | undefined =>
  unit === 'unknown' ? undefined : readCellFact(reading, { base, fact, unit }, tables, units, year);

function formulaFact(
  reading: Reading,
  { base, fact, unit, year }: FactOfEntry,
): ReadFact | undefined {
  const written = writtenAt(reading, fact, 'formula') ?? '';
  const formula = year === undefined ? written : written.replaceAll('{{year}}', String(year));
  if (formula === '') return undefined;
  const { round, 'significant-figures': significant } = fact;
  const ofYear = base.period ?? yearPeriod(year);
  const dated = ofYear === undefined ? base : { ...base, period: ofYear };
  return { kind: 'formula', formula: { base: dated, formula, unit, round, significant, fact } };
}

function quotedFact(
  reading: Reading,
  { base, fact, unit }: FactOfEntry,
  context: FactContext,
): ReadFact | undefined {
  const value = readFactValue(reading, fact);
  const origin = readOrigin(reading, fact, base.place, context.sources);
  if (value === undefined || origin === undefined) return undefined;
  const quantity = quantityOf(reading, fact, value, unit, context.units);
  return quantity === undefined ? undefined : { kind: 'fact', fact: { ...base, quantity, origin } };
}

interface FactValue {
  readonly value: Value;
  readonly share: ShareUnit | undefined;
}

function readFactValue(reading: Reading, fact: FactInput): FactValue | undefined {
  switch (kindOf(fact)) {
    case 'value':
      return readValueAt(reading, fact, 'value');
    case 'date': {
      const period: Period | undefined = readPeriodAt(reading, fact, 'date');
      return period === undefined
        ? undefined
        : { value: { kind: 'date', period }, share: undefined };
    }
    case 'ordinal':
      return { value: { kind: 'ordinal', number: fact.ordinal ?? 1 }, share: undefined };
    default:
      return undefined;
  }
}

function quantityOf(
  reading: Reading,
  fact: FactInput,
  { value, share }: FactValue,
  unit: Unit | undefined | 'unknown',
  units: UnitBook,
): Quantity | undefined {
  if (unit === 'unknown') return undefined;
  const implied = share === undefined ? undefined : units.find(share);
  if (share !== undefined && unit !== undefined && unit.id !== share) {
    reading.findings.error(
      'report/bad-value',
      reading.places.value(fact, 'unit'),
      `the value carries the sign of “${share}”, but its unit is “${unit.id}”`,
      'remove the sign or the unit',
    );
  }
  return {
    value,
    ...(fact.qualifier === undefined ? {} : { qualifier: fact.qualifier }),
    status: fact.status ?? 'reported',
    unit: unit ?? implied ?? noUnit,
  };
}
