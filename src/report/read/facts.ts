import type { Place } from '../../diagnostics/diagnostic.js';
import type { Period, Quantity, Unit, Value } from '../../quantity/quantity.js';
import { noUnit } from '../../quantity/units.js';
import type { Fact } from '../report.js';
import type { FactInput, FactsInput } from '../schema/facts.js';
import type { Reading } from './context.js';
import { checkFactFields, kindOf } from './fact-fields.js';
import { calculateFacts, type PendingFormula } from './formulas.js';
import { checkIdentifier } from './identifiers.js';
import { readOrigin, type SourceBook } from './origins.js';
import { readName, writtenAt } from './texts.js';
import type { UnitBook } from './units.js';
import { findUnit, readPeriodAt, readValueAt } from './values.js';

/** What facts refer to. */
export interface FactContext {
  readonly units: UnitBook;
  readonly sources: SourceBook;
}

/** Reads facts.yaml; formulas are calculated when every other fact is known. Facts with an error are left out. */
export function readFacts(
  reading: Reading,
  input: FactsInput,
  context: FactContext,
): ReadonlyMap<string, Fact> {
  const ids = Object.keys(input);
  const facts = new Map<string, Fact>();
  const formulas: PendingFormula[] = [];
  for (const id of ids) {
    const fact = input[id];
    if (fact === undefined) continue;
    checkIdentifier(id, reading.places.key(input, id), reading.findings);
    checkFactFields(reading, input, id, fact);
    const read = readFact(reading, input, id, fact, context);
    if (read?.kind === 'fact') facts.set(id, read.fact);
    if (read?.kind === 'formula') formulas.push(read.formula);
  }
  const calculated = calculateFacts(reading, formulas, facts, new Set(ids), context.units);
  // In the author's order, which is the order of an annex.
  return new Map(
    ids.flatMap((id) => {
      const fact = facts.get(id) ?? calculated.get(id);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
}

type ReadFact =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'formula'; readonly formula: PendingFormula };

function readFact(
  reading: Reading,
  input: FactsInput,
  id: string,
  fact: FactInput,
  context: FactContext,
): ReadFact | undefined {
  const { places } = reading;
  const period = readPeriodAt(reading, fact, 'period');
  const base = {
    id,
    label: readName(reading, fact, 'label'),
    ...(period === undefined ? {} : { period }),
    ...(fact.attribution === undefined
      ? {}
      : { attribution: readName(reading, fact, 'attribution') }),
    ...(fact.as === undefined ? {} : { as: fact.as }),
    ...(fact.of === undefined ? {} : { of: fact.of }),
    ...(fact['checked-by-hand'] === undefined ? {} : { checkedByHand: fact['checked-by-hand'] }),
    place: places.key(input, id),
    places: placesOfFields(reading, fact),
  };
  const unit = findUnit(reading, fact, context.units);
  if (kindOf(fact) === 'formula') {
    const formula = writtenAt(reading, fact, 'formula') ?? '';
    return formula === ''
      ? undefined
      : { kind: 'formula', formula: { base, formula, unit, round: fact.round, fact } };
  }
  const value = readFactValue(reading, fact);
  const origin = readOrigin(reading, fact, base.place, context.sources);
  if (value === undefined || origin === undefined) return undefined;
  const quantity = quantityOf(reading, fact, value, unit, context.units);
  return quantity === undefined ? undefined : { kind: 'fact', fact: { ...base, quantity, origin } };
}

interface FactValue {
  readonly value: Value;
  readonly percent: boolean;
}

function readFactValue(reading: Reading, fact: FactInput): FactValue | undefined {
  switch (kindOf(fact)) {
    case 'value':
      return readValueAt(reading, fact, 'value');
    case 'date': {
      const period: Period | undefined = readPeriodAt(reading, fact, 'date');
      return period === undefined ? undefined : { value: { kind: 'date', period }, percent: false };
    }
    case 'ordinal':
      return { value: { kind: 'ordinal', number: fact.ordinal ?? 1 }, percent: false };
    default:
      return undefined;
  }
}

function quantityOf(
  reading: Reading,
  fact: FactInput,
  { value, percent }: FactValue,
  unit: Unit | undefined | 'unknown',
  units: UnitBook,
): Quantity | undefined {
  if (unit === 'unknown') return undefined;
  const implied = percent ? units.find('percent') : undefined;
  if (percent && unit !== undefined && unit.kind !== 'percent') {
    reading.findings.error(
      'report/bad-value',
      reading.places.value(fact, 'unit'),
      `the value carries a percent sign, but its unit is “${unit.id}”`,
      'remove the percent sign or the unit',
    );
  }
  return {
    value,
    ...(fact.qualifier === undefined ? {} : { qualifier: fact.qualifier }),
    status: fact.status ?? 'reported',
    unit: unit ?? implied ?? noUnit,
  };
}

const placesOfFields = ({ places }: Reading, fact: FactInput): Readonly<Record<string, Place>> =>
  Object.fromEntries(Object.keys(fact).map((key) => [key, places.value(fact, key)]));
