import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Fact } from '../report/report.js';

export const error = (
  code: DiagnosticCode,
  place: Place,
  problem: string,
  remedy: string,
): Diagnostic => ({
  code,
  severity: 'error',
  place,
  problem,
  remedy,
});

export const warning = (
  code: DiagnosticCode,
  place: Place,
  problem: string,
  remedy: string,
): Diagnostic => ({
  ...error(code, place, problem, remedy),
  severity: 'warning',
});

/** The place of the first of these fields that the author wrote, or the fact's own. */
export const fieldPlace = (fact: Fact, ...fields: readonly string[]): Place =>
  fields.flatMap((field) => fact.places[field] ?? [])[0] ?? fact.place;
