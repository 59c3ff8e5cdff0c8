import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Each diagnostic once: two layouts of a report meet the same faults in its data. */
export function once(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const { code, place, problem } = diagnostic;
    const key = JSON.stringify([code, place.file, place.line, place.column, problem]);
    return !seen.has(key) && seen.add(key);
  });
}
