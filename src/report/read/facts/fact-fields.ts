import { meantBy } from '../../../diagnostics/wording.js';
import { knownKeys } from '../../../yaml/schema-at.js';
import { factsFile, type FactInput, type FactsInput } from '../../schema/facts.js';
import type { Reading } from '../context.js';

/** What makes a fact: it has exactly one of these. */
const factKinds = ['cell', 'cells', 'neighbours', 'value', 'date', 'ordinal', 'formula'] as const;
export type FactKind = (typeof factKinds)[number];

/** The first kind that is there. */
export const kindOf = (fact: FactInput): FactKind | undefined =>
  factKinds.find((kind) => fact[kind] !== undefined);

type Refusal = readonly [keyof FactInput, string];

const rounding: readonly Refusal[] = [
  ['round', 'only a cell or a formula is rounded'],
  ['significant-figures', 'only a cell or a formula is rounded'],
];

const inTables: readonly Refusal[] = [['years', 'only a cell or a formula makes a series']];

const quoting = (what: string): readonly Refusal[] => [
  ['quote', `${what} is read, not quoted`],
  ['nth', `${what} is read, not quoted`],
  ['source', `${what} names its table itself`],
];

/** Fields that a kind of fact does not take, and why. */
const refused: Readonly<Record<FactKind, readonly Refusal[]>> = {
  cell: [...quoting('a cell'), ['attribution', 'a table is nobody’s claim']],
  cells: [
    ...quoting('a column'),
    ['attribution', 'a table is nobody’s claim'],
    ['qualifier', 'formulas work with what the cells hold'],
    ['years', 'a selection is no series'],
    ...rounding,
  ],
  neighbours: [
    ...quoting('a neighbour'),
    ['attribution', 'a table is nobody’s claim'],
    ['years', 'neighbours are a series already'],
  ],
  value: [...rounding, ...inTables],
  date: [
    ...inTables,
    ['unit', 'a date has no unit'],
    ['qualifier', 'a date has no qualifier; “as of” is written ../2020-12-31'],
    ...rounding,
  ],
  ordinal: [['qualifier', 'an ordinal has no qualifier'], ...rounding, ...inTables],
  formula: [
    ['quote', 'what is calculated is not quoted'],
    ['nth', 'what is calculated is not quoted'],
    ['as', 'what is calculated is not quoted'],
    ['of', 'what is calculated is not quoted'],
    ['checked-by-hand', 'what is calculated is not quoted'],
    ['source', 'what is calculated is not attributed to a source'],
    ['status', 'the status of what is calculated is “calculated”'],
    ['qualifier', 'the qualifier comes from the facts of the formula'],
  ],
};

/** Reports a fact that is of no kind or of several, a missing quote, and fields that its kind does not take. */
export function checkFactFields(
  { places, findings }: Reading,
  input: FactsInput,
  id: string,
  fact: FactInput,
): void {
  // A stand-in for a fact that was already reported.
  if (!places.isWritten(fact)) return;
  // A misspelt `value` or `quote` was told as a key that facts do not take.
  const misspelt = meantBy(places.keys(fact), knownKeys(factsFile, [id]));
  const [kind, ...others] = factKinds.filter((each) => fact[each] !== undefined);
  // A value beside a cell is typed to be compared with it.
  const second = others.find((each) => !(kind === 'cell' && each === 'value'));
  if (kind === undefined) {
    if (factKinds.some((each) => misspelt.has(each))) return;
    findings.error(
      'report/fact-kind',
      places.key(input, id),
      `the fact “${id}” has no value`,
      'add a value, a date, an ordinal, a formula or a cell',
    );
    return;
  }
  if (second !== undefined) {
    findings.error(
      'report/fact-kind',
      places.key(fact, second),
      `the fact “${id}” has both ${kind} and ${second}`,
      'keep one of them',
    );
    return;
  }
  for (const [field, reason] of refused[kind]) {
    if (fact[field] !== undefined) {
      findings.error(
        'report/fact-field',
        places.key(fact, field),
        `“${field}” cannot stand beside “${kind}”: ${reason}`,
        'remove it',
      );
    }
  }
  if (fact.round !== undefined && fact['significant-figures'] !== undefined) {
    findings.error(
      'report/fact-field',
      places.key(fact, 'significant-figures'),
      '“significant-figures” cannot stand beside “round”',
      'keep one of them',
    );
  }
  const isQuoted = !['formula', 'cell', 'cells', 'neighbours'].includes(kind);
  if (isQuoted && fact.quote === undefined && !misspelt.has('quote')) {
    findings.error(
      'report/missing-key',
      places.key(input, id),
      `“quote” of “${id}” is missing`,
      'quote the words of the source that bear the figure out',
    );
  }
}
