import type { Status } from '../quantity/quantity.js';
import type { Fact } from '../report/report.js';
import { statusFamily } from './clauses/statuses/status-words.js';

/** A status other than plain report and calculation: planned, designed, expected, projected or intended. */
export type Unproven = Exclude<Status, 'reported' | 'calculated'>;

/**
 * What a figure is short of being a result: the status of its fact or, where it is calculated, those of all the facts
 * that it rests on, each family once.
 */
export function unprovenStatuses(
  fact: Fact,
  facts: ReadonlyMap<string, Fact>,
): readonly Unproven[] {
  const found = new Map(restingOn(fact, facts).map((status) => [statusFamily(status), status]));
  return [...found.values()];
}

function restingOn(
  { origin, quantity: { status } }: Fact,
  facts: ReadonlyMap<string, Fact>,
): readonly Unproven[] {
  if (origin.kind === 'calculated')
    return origin.facts.flatMap((id) => {
      const operand = facts.get(id);
      return operand === undefined ? [] : restingOn(operand, facts);
    });
  return isUnproven(status) ? [status] : [];
}

export const isUnproven = (status: Status): status is Unproven =>
  status !== 'reported' && status !== 'calculated';
