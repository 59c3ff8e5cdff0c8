import type { DiagnosticCode } from '../diagnostics/codes.js';
import { error, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';

/** What is wrong with a piece of text whose place only the caller knows. */
export interface Fault {
  readonly code: DiagnosticCode;
  readonly problem: string;
  readonly remedy: string;
  /** UTF-16 offset in the text that was read; 0 when absent. */
  readonly offset?: number;
}

/** A value read from a short text, or everything that is wrong with the text. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const refused = (...faults: readonly Fault[]): Parsed<never> => ({ ok: false, faults });

/** Gives a fault its place: the place of the text, which has to be on one line for the column to move. */
export const faultAt = (fault: Fault, place: Place): Diagnostic =>
  error(
    fault.code,
    { ...place, column: place.column + (fault.offset ?? 0) },
    fault.problem,
    fault.remedy,
  );
