import type { Period, Status, Unit } from '../quantity/quantity.js';
import type { LanguageTag } from '../language/language.js';
import type { Grid } from './grid.js';
import type { Marks } from './number.js';

/** A table whose columns say what they hold. */
export interface Table extends Marks {
  /** Id of its source. */
  readonly source: string;
  readonly grid: Grid;
  /** By the id that a report gives them, then by their heads. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Ids of columns that are declared and that the file does not have, which has been told. */
  readonly lost: ReadonlySet<string>;
  /** What stands in a cell for a value that is not known, beside the empty cell: `..`, `n/a`. */
  readonly missing: ReadonlySet<string>;
  /** In which the signs of currencies are read that a workbook shows. */
  readonly languages: readonly LanguageTag[];
}

export interface Column {
  readonly id: string;
  /** As the file has it; of a text by language, that of its first language. */
  readonly head: string;
  /** From 0. */
  readonly index: number;
  /** Columns that hold the same text in each language. */
  readonly languages?: ReadonlyMap<LanguageTag, number>;
  /** Whether every cell of it has to be a number, or marked as missing. */
  readonly isNumeric: boolean;
  readonly unit?: Unit;
  /** Power of ten that the numbers are multiplied by: 6 where the head says “million”. */
  readonly magnitude?: FromColumn<number>;
  /** Decimals that the numbers are given to, before they are multiplied. */
  readonly decimals?: FromColumn<number>;
  readonly period?: FromColumn<Period>;
  readonly status?: FromColumn<Status | 'missing'>;
}

/** One value for all rows, or the index of the column that holds it, row by row. */
export type FromColumn<T> =
  | { readonly kind: 'fixed'; readonly value: T }
  | {
      readonly kind: 'column';
      readonly index: number;
      readonly head: string;
      /** What each text of that column means; as it stands where absent. */
      readonly values?: ReadonlyMap<string, T>;
    };

type Optional<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A column with the keys that say something. */
export const withoutUndefined = (column: Optional<Column>): Column =>
  Object.fromEntries(
    Object.entries(column).filter(([, value]) => value !== undefined),
  ) as unknown as Column;
