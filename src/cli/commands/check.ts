import type { ExitCode } from '../exit-code.js';
import type { CheckOptions } from '../options.js';
import { runReports } from '../runs/run-reports.js';
import type { Terminal } from '../terminal.js';
import { checkCoverage } from './check-coverage.js';

/** `factsheet check [report…]` */
export const check = async (
  reports: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  options.coverage
    ? checkCoverage(reports, options, terminal)
    : runReports(reports, { ...options, annex: false, force: false, writes: false }, terminal);
