import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import type { ShareUnit } from '../../../quantity/parse-value.js';
import type { Period, Quantity, Unit, Value } from '../../../quantity/quantity.js';
import { noUnit } from '../../../quantity/units.js';
import type { Fact, Selection } from '../../report.js';
import type { FactInput, FactsInput } from '../../schema/facts.js';
import type { Table } from '../../../tables/table.js';
import { doubledRows } from '../tables/doubled-rows.js';
import { readCellFact, yearPeriod, type ReadCellFact } from '../tables/cells.js';
import type { Reading } from '../context.js';
import type { DisplayBook } from './display.js';
import { checkFactFields, kindOf } from './fact-fields.js';
import { calculateFacts, type PendingFormula } from './formulas.js';
import { checkIdentifier } from '../identifiers.js';
import { readOrigin, type SourceBook } from '../sources/origins.js';
import { readNeighbours } from '../tables/neighbours.js';
import { readSelection } from '../tables/selections.js';
import type { TableBook } from '../tables/table-references.js';
import { readName, writtenAt } from '../content/texts.js';
import type { UnitBook } from './units.js';
import { yearsOf } from './years.js';
import { findUnit, readPeriodAt, readValueAt } from './values.js';

/** What facts refer to. */
export interface FactContext {
  readonly units: UnitBook;
  readonly sources: SourceBook;
  readonly tables: TableBook;
  readonly displays: DisplayBook;
}

/** What facts.yaml defines. */
export interface FactBook {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Why a fact has no value in this row; that is a fault where something needs it. */
  readonly absent: ReadonlyMap<string, Diagnostic>;
  /** The facts of each series in the order of their years, by its id. */
  readonly series: ReadonlyMap<string, readonly string[]>;
  readonly selections: ReadonlyMap<string, Selection>;
  /** Of series that are neighbours in a ranking, the facts of the rows themselves. */
  readonly own: ReadonlySet<string>;
}

/** Reads facts.yaml; formulas are calculated when every other fact is known. Facts with an error are left out. */
export function readFacts(reading: Reading, input: FactsInput, context: FactContext): FactBook {
  const facts = new Map<string, Fact>();
  const absent = new Map<string, Diagnostic>();
  const series = new Map<string, readonly string[]>();
  const selections = new Map<string, Selection>();
  const formulas: PendingFormula[] = [];
  const order: string[] = [];
  const doubledOf = (table: Table) => doubledRows(reading, input, table);
  const own = new Set<string>();
  const waiting: Waiting[] = [];
  for (const id of Object.keys(input)) {
    const fact = input[id];
    if (fact === undefined) continue;
    checkIdentifier(id, reading.places.key(input, id), reading.findings);
    checkFactFields(reading, input, id, fact);
    const base = readBase(reading, input, id, fact);
    const unit = findUnit(reading, fact, context.units);
    const kind = kindOf(fact);
    if (kind === 'cells') {
      const selection = readSelection(reading, base, fact, unit, context.tables, doubledOf);
      if (selection !== undefined) selections.set(id, selection);
      continue;
    }
    if (kind === 'neighbours') {
      waiting.push({ base, fact, unit });
      order.push(id);
      continue;
    }
    const members = membersOf(reading, id, fact);
    const ids = members.map((member) => member.id);
    order.push(...ids);
    if (fact.years !== undefined) series.set(id, ids);
    for (const { id: memberId, year } of members) {
      const member = { ...base, id: memberId };
      const read =
        kind === 'cell'
          ? cellFact(reading, member, fact, unit, context, year)
          : readFact(reading, member, fact, unit, context, year);
      if (read?.kind === 'fact') facts.set(memberId, displayed(read.fact, fact, context));
      if (read?.kind === 'absent') absent.set(memberId, read.diagnostic);
      if (read?.kind === 'formula') formulas.push(read.formula);
    }
  }
  for (const { base, fact, unit } of waiting) {
    if (unit === 'unknown') continue;
    const read = readNeighbours(
      reading,
      { base, fact, unit },
      {
        facts,
        absent,
        selections,
        known: new Set([...Object.keys(input), ...[...series.values()].flat()]),
        ...context,
      },
    );
    series.set(
      base.id,
      read.map(({ id }) => id),
    );
    for (const { id, isOwn, result } of read) {
      if (isOwn) own.add(id);
      if (result?.kind === 'fact') facts.set(id, displayed(result.fact, fact, context));
      if (result?.kind === 'absent') absent.set(id, result.diagnostic);
    }
  }
  const ids = order.flatMap((id) =>
    input[id]?.neighbours === undefined ? [id] : (series.get(id) ?? []),
  );
  // Cells that could not be read are known as well: what is wrong with them has been told.
  const ofCells = Object.keys(input).filter((id) => input[id]?.cells !== undefined);
  const known = new Set([...ids, ...ofCells]);
  const calculated = calculateFacts(reading, formulas, {
    quoted: facts,
    absent,
    selections,
    known,
    units: context.units,
    displays: context.displays,
  });
  for (const [id, diagnostic] of calculated.absent) absent.set(id, diagnostic);
  // In the author's order, which is the order of an annex.
  const all = new Map(
    ids.flatMap((id) => {
      const fact = facts.get(id) ?? calculated.facts.get(id);
      return fact === undefined ? [] : [[id, fact] as const];
    }),
  );
  displayAlike(all, input, series, context);
  return {
    facts: all,
    absent,
    series,
    selections,
    own,
  };
}

function displayed(fact: Fact, input: FactInput, { displays }: FactContext): Fact {
  const display = displays.of(input, fact.quantity.unit);
  return display === undefined ? fact : { ...fact, quantity: { ...fact.quantity, display } };
}

/** The figures of a series get the last digit and magnitude of its largest; a fact that is none is a series of one. */
function displayAlike(
  facts: Map<string, Fact>,
  input: FactsInput,
  series: ReadonlyMap<string, readonly string[]>,
  { displays }: FactContext,
): void {
  for (const [id, fact] of Object.entries(input)) {
    if (fact.display?.['significant-figures'] === undefined) continue;
    const members = (series.get(id) ?? [id]).flatMap((member) => facts.get(member) ?? []);
    const display = displays.ofSeries(fact, members);
    if (display === undefined) continue;
    for (const member of members)
      facts.set(member.id, { ...member, quantity: { ...member.quantity, display } });
  }
}

/** Neighbours are found when the cells and lists of values that they refer to are read. */
interface Waiting {
  readonly base: Base;
  readonly fact: FactInput;
  readonly unit: Unit | undefined | 'unknown';
}

interface Member {
  readonly id: string;
  readonly year?: number;
}

const membersOf = (reading: Reading, id: string, fact: FactInput): readonly Member[] =>
  fact.years === undefined
    ? [{ id }]
    : yearsOf(reading, fact).map((year) => ({ id: `${id}-${year}`, year }));

type Base = PendingFormula['base'];

function readBase(reading: Reading, input: FactsInput, id: string, fact: FactInput): Base {
  const { places } = reading;
  const period = readPeriodAt(reading, fact, 'period');
  return {
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
}

const cellFact = (
  reading: Reading,
  base: Base,
  fact: FactInput,
  unit: Unit | undefined | 'unknown',
  { tables, units }: FactContext,
  year: number | undefined,
): ReadCellFact =>
  unit === 'unknown' ? undefined : readCellFact(reading, { base, fact, unit }, tables, units, year);

type ReadFact =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'formula'; readonly formula: PendingFormula };

function readFact(
  reading: Reading,
  base: Base,
  fact: FactInput,
  unit: Unit | undefined | 'unknown',
  context: FactContext,
  year: number | undefined,
): ReadFact | undefined {
  if (kindOf(fact) === 'formula') {
    const written = writtenAt(reading, fact, 'formula') ?? '';
    const formula = year === undefined ? written : written.replaceAll('{{year}}', String(year));
    if (formula === '') return undefined;
    const { round, 'significant-figures': significant } = fact;
    const ofYear = base.period ?? yearPeriod(year);
    const dated = ofYear === undefined ? base : { ...base, period: ofYear };
    return { kind: 'formula', formula: { base: dated, formula, unit, round, significant, fact } };
  }
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

/** Of each field, and of each text of a field in several languages, as `label.en`. */
const placesOfFields = ({ places }: Reading, fact: FactInput): Readonly<Record<string, Place>> =>
  Object.fromEntries(
    Object.entries<unknown>(fact).flatMap(([key, value]): readonly (readonly [string, Place])[] => [
      [key, places.value(fact, key)],
      ...(typeof value === 'object' && value !== null && places.isWritten(value)
        ? Object.keys(value).map((tag) => [`${key}.${tag}`, places.value(value, tag)] as const)
        : []),
    ]),
  );
