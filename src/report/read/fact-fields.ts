import type { FactInput, FactsInput } from '../schema/facts.js';
import type { Reading } from './context.js';

/** What makes a fact: it has exactly one of these. */
export const factKinds = ['value', 'date', 'ordinal', 'formula'] as const;
export type FactKind = (typeof factKinds)[number];

/** The first kind that is there. */
export const kindOf = (fact: FactInput): FactKind | undefined =>
  factKinds.find((kind) => fact[kind] !== undefined);

/** Fields that a kind of fact does not take, and why. */
const refused: Readonly<Record<FactKind, readonly (readonly [keyof FactInput, string])[]>> = {
  value: [['round', 'only a formula is rounded']],
  date: [
    ['unit', 'a date has no unit'],
    ['qualifier', 'a date has no qualifier; “as of” is written ../2020-12-31'],
    ['round', 'only a formula is rounded'],
  ],
  ordinal: [
    ['qualifier', 'an ordinal has no qualifier'],
    ['round', 'only a formula is rounded'],
  ],
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
  const [kind, second] = factKinds.filter((each) => fact[each] !== undefined);
  if (kind === undefined) {
    findings.error(
      'report/fact-kind',
      places.key(input, id),
      `the fact “${id}” has no value`,
      'add a value, a date, an ordinal or a formula',
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
  if (kind !== 'formula' && fact.quote === undefined) {
    findings.error(
      'report/missing-key',
      places.key(input, id),
      `“quote” of “${id}” is missing`,
      'quote the words of the source that bear the figure out',
    );
  }
}
