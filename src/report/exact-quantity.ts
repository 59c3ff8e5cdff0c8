import type { Quantity } from '../quantity/quantity.js';
import type { Fact } from './report.js';

/** What formulas work with: what is printed of a fact, before it was rounded for print. */
export const exactQuantity = (fact: Fact | undefined): Quantity | undefined =>
  fact?.exact === undefined
    ? fact?.quantity
    : { ...fact.quantity, value: { kind: 'number', amount: fact.exact } };
