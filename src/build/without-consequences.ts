import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.js';

/**
 * Leaves out what inspection finds only because a graphic could not be drawn, which its own errors have told.
 * @param known what was found before the pages were inspected
 */
export const withoutConsequences = (
  inspected: readonly Diagnostic[],
  known: readonly Diagnostic[],
): readonly Diagnostic[] =>
  hasErrors(known) ? inspected.filter(({ code }) => code !== 'layout/graphic-lost') : inspected;
