import type Big from 'big.js';
import type { PartOfYear, Qualifier, Value } from '../quantity.js';

/** A qualifier of a text. */
export type ReadQualifier = Qualifier;

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
  /** It touches what is not understood (十几, 5G, 1O0), and bears nothing out. */
  readonly isPart?: true;
  /** The characters that touch it and are not understood. */
  readonly unread?: string;
  /** Power of ten of the last digit behind a decimal sign: −1 of 61.0%, 4 of 1.20 million. */
  readonly place?: number;
  /** What it says as well: 1.8m is 1.8 metres or 1.8 million, and “aged 65” are years. */
  readonly otherwise?: Pick<ReadQuantity, 'value' | 'unit'>;
  /** Of the digits themselves, without qualifiers and unit. */
  readonly number?: { readonly start: number; readonly end: number };
  /** What was understood as what, in the order of the text. */
  readonly frame?: readonly FramePart[];
}

/** A stretch of a figure and what it was understood as. */
export interface FramePart {
  readonly start: number;
  readonly end: number;
  readonly as: 'qualifier' | 'sign' | 'currency' | 'number' | 'magnitude' | 'unit' | 'date';
}

export type ReadValue =
  Exclude<Value, { kind: 'date' }> | { readonly kind: 'date'; readonly period: ReadPeriod };

/** A date as far as the text gives it: 1—11月 has no year. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export type ReadPeriod =
  | { readonly kind: 'date'; readonly date: PartialDate }
  | {
      readonly kind: 'interval';
      readonly from: PartialDate;
      readonly to: PartialDate;
      /** Given by the name of a part of the year. */
      readonly parts?: PartOfYear;
    }
  | { readonly kind: 'as-of'; readonly date: PartialDate }
  /** A year of twelve months that is none of the calendar: 2020/21, 2021年度. `months`: of 2021年度上半期, 1 to 6 of the twelve. */
  | {
      readonly kind: 'other-year';
      readonly year: number;
      readonly to?: number;
      readonly months?: readonly [first: number, last: number];
    };

export interface ReadUnit {
  /** `word`: a measure, counter or noun; `id` where the tool or the report knows it. */
  readonly kind: 'percent' | 'percentage-point' | 'currency' | 'word' | 'none';
  readonly text: string;
  readonly id?: string;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** ISO 4217 codes that its name may mean as well, where the text is of no known region: 元. */
  readonly otherCurrencies?: readonly string[];
  /** Amounts of it can be divided. */
  readonly isMeasure?: true;
  /** It goes on with what no unit of the tool or the report is: per person, ². */
  readonly isChain?: true;
  /** What such a chain is of each time: “a year” behind €280 billion, with the unit before it. */
  readonly flow?: { readonly time: string; readonly unit: ReadUnit };
  /** The unit or currency that such a chain begins with, by its id. */
  readonly head?: string;
  /** The ISO 4217 code before the number of such a chain: $15 per hour. */
  readonly sum?: string;
  /** The round number that makes a rate of it: 1,000 of “per 1,000 live births”. */
  readonly base?: RateBase;
  /** Of the currency before the number: $15 per hour. */
  readonly isRate?: true;
}

/** A rate is of so many; `text` is what a unit of it is called, `of` what begins with the name of the many. */
export interface RateBase {
  readonly amount: Big;
  readonly text: string;
  readonly of: string;
}

export const noReadUnit: ReadUnit = { kind: 'none', text: '' };

/** The number of a name, “Table 1” and “route 12”: no figure. */
export const isNameOf = ({ isPart, unread, value }: ReadQuantity): boolean =>
  isPart === true && unread === undefined && value.kind !== 'date';
