import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Output, Report } from '../report/report.js';

/** Says which layout a fault of the pages is on, where a report is set in several. */
export const inLayout = (
  diagnostics: readonly Diagnostic[],
  { layout }: Output,
  { outputs }: Report,
): readonly Diagnostic[] =>
  outputs.length === 1
    ? diagnostics
    : diagnostics.map((each) => ({ ...each, problem: `${each.problem}, in the layout ${layout}` }));
