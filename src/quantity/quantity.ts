import type { qualifiers, statusesOfSources } from '../language/qualifiers-and-statuses.js';
import type { PluralWords } from '../language/words.js';
import type Big from 'big.js';
import type { Rational } from './formula/rational.js';
import type { LanguageTag, Localized } from '../language/language.js';

/** How the printed figure relates to the true one. Absent means exact as reported. */
export type Qualifier = (typeof qualifiers)[number];

/** How the figure is held to be true; `reported` is a plain statement of the source. */
export type Status = (typeof statusesOfSources)[number] | 'calculated';

/** A calendar period after EDTF (ISO 8601-2:2019): a year, month or day, an interval, or an open start ("as of"). */
export type Period =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | {
      readonly kind: 'interval';
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      /** What parts of a year both ends are, where they are given as such: first quarter. */
      readonly parts?: PartOfYear;
    }
  | { readonly kind: 'as-of'; readonly date: CalendarDate };

/** Sub-year groupings of EDTF that have a name in print. */
export type PartOfYear = 'quarter' | 'half';

/**
 * How a period is printed: `full` is 18 June 2020 or first quarter of 2021, `short` 18 Jun 2020, Q1 2021, and 2020/21 of
 * twelve months that are no calendar year; `year` is the bare year, or the span of years, in every language.
 */
export type PeriodForm = 'full' | 'short' | 'year';

/** A proleptic Gregorian date of year, month or day precision. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** A unit of measure. `counter` units take a measure word in Chinese and a countable noun in English. */
export interface Unit {
  readonly id: string;
  readonly kind: 'percent' | 'percentage-point' | 'currency' | 'measure' | 'counter' | 'none';
  /** Quantities of one dimension may be added; of different dimensions, never. */
  readonly dimension: string;
  /** Words by language and CLDR plural category (`other` is always there). */
  readonly words: Localized<PluralWords>;
  /** ISO 4217 code where `kind` is `currency`. */
  readonly currency?: string;
  /** How many of its dimension's base unit one of it is; absent where it converts into no other unit. */
  readonly factor?: Big;
  /** What it is made of, where it is a rate or a product: people per square kilometre, tonne-kilometres. */
  readonly composition?: Composition;
}

/** A product of powers of units, as the SI derives units from others. */
export interface Composition {
  readonly factors: readonly UnitPower[];
  /** How much of that product one is: 1/1000 for deaths per 1,000 people. */
  readonly scale: Rational;
  /** The numbers that its words hold: 1,000. */
  readonly counts: readonly Big[];
  /** What it is made of as it is written, where two of one dimension cancel too: kilograms per tonne. */
  readonly parts: readonly Unit[];
}

export interface UnitPower {
  readonly unit: Unit;
  /** Never 0. */
  readonly power: number;
}

/** `place`: the power of ten of the last digit where noughts end the decimals, −1 of 61.0 and 4 of 1.20 million. */
export type Value =
  | { readonly kind: 'number'; readonly amount: Big; readonly place?: number }
  | { readonly kind: 'range'; readonly low: Big; readonly high: Big; readonly place?: number }
  /** A part of a whole that is stated as such: two thirds. */
  | { readonly kind: 'fraction'; readonly numerator: Big; readonly denominator: Big }
  | { readonly kind: 'ratio'; readonly terms: readonly [Big, Big] }
  | { readonly kind: 'date'; readonly period: Period }
  | { readonly kind: 'ordinal'; readonly number: number };

export interface Quantity {
  readonly value: Value;
  readonly qualifier?: Qualifier;
  readonly status: Status;
  readonly unit: Unit;
  readonly display?: Display;
}

/** How a quantity is printed wherever it stands; proofs and formulas work with its value. */
export interface Display {
  /** The power of ten of the last digit that is printed: −1 for one decimal, 7 for tens of millions. */
  readonly nearest?: number;
  /** The power of the magnitude word, by language; 0 for digits in full. */
  readonly magnitudes?: Localized<number>;
  /** The least number whose digits are grouped, by language; that of the language where absent. */
  readonly groupingFrom?: Localized<number>;
  /** Whether noughts fill the decimals up to it; a quoted figure is as fine as its source gives it. */
  readonly pads: boolean;
}

/**
 * How much of a quantity is printed: `full` with its unit, `number` without a counter or measure (percent and
 * currency stay), `words` spelt out where the language's style does so, `signed` with + or − before a change, `change`
 * with the word of its direction (down 2.3%), `digits` without unit, currency, percent sign and magnitude, where the head
 * of a column says them.
 */
export type FigureForm = 'full' | 'number' | 'words' | 'signed' | 'change' | 'digits';

/** A piece of a formatted figure, so that a layout can set digits — a percent sign among them — large and units small. */
export interface FigurePart {
  readonly kind: 'qualifier' | 'currency' | 'digits' | 'magnitude' | 'unit' | 'literal';
  readonly text: string;
}

export interface FormattedFigure {
  readonly language: LanguageTag;
  /** The parts joined: exactly what is printed, with U+00A0 where a break is forbidden at a space. */
  readonly text: string;
  readonly parts: readonly FigurePart[];
}

/** The part of a value that bears its sign: the amount, or the numerator of a fraction. */
export const signedPart = (value: Value): Big | undefined =>
  value.kind === 'number' ? value.amount : value.kind === 'fraction' ? value.numerator : undefined;
