import type { ExitCode } from '../exit-code.js';
import type { ReportOptions } from '../options.js';
import { runReports } from '../run-reports.js';
import type { Terminal } from '../terminal.js';

/** `factsheet build [report…]` */
export const build = async (
  reports: readonly string[],
  options: ReportOptions & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> => runReports(reports, { ...options, writes: true }, terminal);
