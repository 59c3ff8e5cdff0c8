import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Table } from '../../../tables/table.js';
import type { Selection } from '../../report.js';
import type { FactInput, FactsInput } from '../../schema/facts.js';
import { readName } from '../content/texts.js';
import type { Reading } from '../context.js';
import { checkIdentifier } from '../identifiers.js';
import type { CellFact } from '../tables/cell-quantity.js';
import { doubledRows } from '../tables/doubled-rows.js';
import { readSelection } from '../tables/selections.js';
import { checkFactFields, kindOf } from './fact-fields.js';
import { readFact, type FactContext, type FactOfEntry, type ReadFact } from './read-fact.js';
import { findUnit, readPeriodAt } from './values.js';
import { yearsOf } from './years.js';

/** An entry of facts.yaml as far as it can be read by itself: with the ids of its facts, one or one a year. */
export type Entry =
  | {
      readonly kind: 'facts';
      readonly id: string;
      readonly ids: readonly string[];
      readonly isSeries: boolean;
      readonly read: readonly (readonly [id: string, ReadFact])[];
    }
  | {
      readonly kind: 'cells';
      readonly id: string;
      readonly ids: readonly [];
      readonly selection: Selection | undefined;
    }
  /** Neighbours are found when the cells and lists of values that they refer to are read. */
  | { readonly kind: 'ranking'; readonly id: string; readonly cell: CellFact | undefined };

/** Reads an entry, and checks its fields. */
export function readEntry(
  reading: Reading,
  input: FactsInput,
  id: string,
  fact: FactInput,
  context: FactContext,
): Entry {
  checkIdentifier(id, reading.places.key(input, id), reading.findings);
  checkFactFields(reading, input, id, fact);
  const base = readBase(reading, input, id, fact);
  const unit = findUnit(reading, fact, context.units);
  const kind = kindOf(fact);
  if (kind === 'cells') {
    const doubledOf = (table: Table) => doubledRows(reading, input, table);
    const selection = readSelection(reading, base, fact, unit, context.tables, doubledOf);
    return { kind, id, ids: [], selection };
  }
  if (kind === 'neighbours')
    return { kind: 'ranking', id, cell: unit === 'unknown' ? undefined : { base, fact, unit } };
  const years = fact.years === undefined ? undefined : yearsOf(reading, fact);
  const members = years?.map((year) => ({ id: `${id}-${year}`, year })) ?? [{ id }];
  return {
    kind: 'facts',
    id,
    ids: members.map((member) => member.id),
    isSeries: years !== undefined,
    read: members.flatMap(({ id: own, ...year }) => {
      const read = readFact(reading, { base: { ...base, id: own }, fact, unit, ...year }, context);
      return read ? [[own, displayed(read, fact, context)] as const] : [];
    }),
  };
}

/** A fact with the display that its entry asks for. */
export function displayed<Read extends ReadFact>(
  read: Read,
  input: FactInput,
  { displays }: FactContext,
): Read {
  if (read.kind !== 'fact') return read;
  const { fact } = read;
  const display = displays.of(input, fact.quantity.unit);
  return display === undefined
    ? read
    : { ...read, fact: { ...fact, quantity: { ...fact.quantity, display } } };
}

function readBase(
  reading: Reading,
  input: FactsInput,
  id: string,
  fact: FactInput,
): FactOfEntry['base'] {
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
