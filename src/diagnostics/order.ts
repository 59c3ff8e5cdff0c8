import type { Diagnostic } from './diagnostic.js';

/** Diagnostics by file, line and column, as a reader works through them; those of one place keep their order. */
export const inReadingOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted(
    ({ place: one }, { place: other }) =>
      compareText(one.file, other.file) || one.line - other.line || one.column - other.column,
  );

// By code unit and not by locale, so that every machine has one order.
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
