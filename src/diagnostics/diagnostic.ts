import type { DiagnosticCode } from './codes.js';

/** A position in a file its author can open. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path as the author would type it, relative to the working directory where possible. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** UTF-16 units the fault spans on its line; 1 when absent. */
  readonly length?: number;
}

export type Severity = 'error' | 'warning';

/** One fault in what an author or designer wrote. A fault of the tool itself is thrown instead. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, as a clause without a full stop. */
  readonly problem: string;
  /** What the author can do, as a clause without a full stop. */
  readonly remedy: string;
  /** Other places that the fault shows at: the fact whose cell it is, where `place` is in a table. */
  readonly also?: readonly Place[];
  /** Of faults that are one at their place, the one with the least is told: how sharp a picture is printed, ppi. */
  readonly least?: number;
}

/** A value together with what was found wrong on the way to it; `undefined` when nothing usable came out. */
export interface Checked<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** Something that keeps the report from being printed. */
export const error = (
  code: DiagnosticCode,
  place: Place,
  problem: string,
  remedy: string,
): Diagnostic => ({ code, severity: 'error', place, problem, remedy });

/** Something to look at that keeps nothing from being printed. */
export const warning = (
  code: DiagnosticCode,
  place: Place,
  problem: string,
  remedy: string,
): Diagnostic => ({ code, severity: 'warning', place, problem, remedy });

/** Nothing usable, and why. */
export const failed = (faults: Diagnostic | readonly Diagnostic[]): Checked<never> => ({
  value: undefined,
  diagnostics: [faults].flat(),
});
