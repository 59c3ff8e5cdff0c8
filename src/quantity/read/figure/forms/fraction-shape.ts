import type Big from 'big.js';
import type { ReadQuantity, ReadUnit } from '../../read-quantity.js';

/** A fraction as a text has it. */
export interface FractionShape {
  readonly end: number;
  readonly numerator: Big;
  readonly denominator: Big;
  readonly spelling: ReadQuantity['spelling'];
  readonly unit?: ReadUnit;
  /** Three of 10人中3人, which are counted, too. */
  readonly part?: { readonly amount: Big; readonly unit: ReadUnit };
  readonly unread?: string;
  /** In digits: 3/4. */
  readonly isSlashed?: true;
}
