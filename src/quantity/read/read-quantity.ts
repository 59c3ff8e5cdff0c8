import type Big from 'big.js';
import type { Qualifier, Value } from '../quantity.js';

/** A qualifier of a text. No figure is printed with “less than”, so that what it stands with bears out none. */
export type ReadQualifier = Qualifier | 'less-than';

/** A quantity found in running text. Offsets are UTF-16 units; `end` is exclusive and behind the unit. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  /** Verbatim, from the qualifier to the unit. */
  readonly text: string;
  readonly value: ReadValue;
  readonly qualifier?: ReadQualifier;
  readonly unit: ReadUnit;
  /** The magnitude word as written; empty where there is none. */
  readonly magnitude: string;
  readonly spelling: 'digits' | 'hanzi' | 'words';
  /** It touches a number that it does not include (3万 in 3万五千), and bears nothing out. */
  readonly isPart?: true;
}

export type ReadValue =
  | Exclude<Value, { kind: 'date' }>
  | { readonly kind: 'date'; readonly period: ReadPeriod }
  /** A fraction without an end of decimals, such as a third; any other is a number. */
  | { readonly kind: 'fraction'; readonly numerator: Big; readonly denominator: Big };

/** A date as far as the text gives it: 1—11月 has no year. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type ReadPeriod =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'interval'; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: 'as-of'; readonly date: PartialDate };

export interface ReadUnit {
  /** `word`: a measure, counter or noun; `id` where the tool or the report knows it. */
  readonly kind: 'percent' | 'percentage-point' | 'currency' | 'word' | 'none';
  readonly text: string;
  readonly id?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
}

export const noReadUnit: ReadUnit = { kind: 'none', text: '' };
