import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageContext } from './page-context.js';
import type { ReportContext } from './context.js';

/** One thing that is proved: the codes it reports, and the check. */
interface Rule<Context> {
  readonly codes: readonly DiagnosticCode[];
  readonly check: (context: Context) => readonly Diagnostic[];
}

export type ReportRule = Rule<ReportContext>;
export type PageRule = Rule<PageContext>;
