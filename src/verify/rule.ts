import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageContext } from './page-context.js';
import type { ReportContext } from './context.js';

/** One thing that is proved: its codes with their documentation, and the check. */
export interface Rule<Context> {
  readonly codes: Readonly<Partial<Record<DiagnosticCode, CodeDocumentation>>>;
  readonly check: (context: Context) => readonly Diagnostic[];
}

export type ReportRule = Rule<ReportContext>;
export type PageRule = Rule<PageContext>;

/** The page of one code under docs/rules. */
export interface CodeDocumentation {
  /** What is reported, in whole sentences. */
  readonly what: string;
  /** Why it matters to a reader of the printed sheet. */
  readonly why: string;
  readonly example: Example;
}

/**
 * A few lines of a report's file, right and wrong. `right` stands in the sample report of the tests, and putting
 * `wrong` in its place is reported with the code on the first line that differs.
 */
export interface Example {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** Where the fault is reported, when that is not the first line that differs: a piece of that line. */
  readonly reportedAt?: string;
}
