import type { ExitCode } from '../exit-code.js';
import type { ReportOptions } from '../options.js';
import { runReports } from '../run-reports.js';
import type { Terminal } from '../terminal.js';

/** `factsheet check [report…]` */
export const check = async (
  reports: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  runReports(reports, { ...options, out: 'out', annex: false, writes: false }, terminal);
