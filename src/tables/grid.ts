import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';

/**
 * A cell as its file has it: text, or a number that the format itself types (XLSX, JSON), written out with a decimal
 * point whatever marks the source declares. `percent` is a number that a workbook shows in percent, already × 100.
 */
export type Cell = string | TypedNumber;

interface TypedNumber {
  readonly number: string;
  readonly percent: boolean;
  /** The sign or code of the currency that a workbook shows it in: `€`, `US$`, `CHF`. */
  readonly currency?: string;
}

/** Rows of cells under heads, as the file has them. */
export interface Grid {
  readonly file: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where a cell stands; the head where `row` is −1. A workbook's cell has its row as line and its column as column. */
  readonly placeOf: (row: number, column: number) => Place;
  /** What a person calls a cell where its line and column are not what an editor shows: `Data!B7`. */
  readonly addressOf?: (row: number, column: number) => string;
  /** Rows with more or fewer cells than there are heads: nobody knows under which head each cell belongs. */
  readonly ragged?: ReadonlyMap<number, Diagnostic>;
  /** Of a workbook. */
  readonly merges?: readonly Merge[];
}

/** Cells that a workbook shows as one; rows and columns of the sheet, from 1. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** `Data!A2:A5` */
  readonly address: string;
  /** What the first of them holds. */
  readonly text: Cell;
}

/** The cell as text: a typed number as it is written out. */
export const textOf = (cell: Cell | undefined): string =>
  cell === undefined ? '' : typeof cell === 'string' ? cell.trim() : cell.number;
