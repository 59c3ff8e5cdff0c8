import type { ExitCode } from '../exit-code.js';
import type { BuildOptions } from '../options.js';
import { runReports } from '../run-reports.js';
import type { Terminal } from '../terminal.js';

/** `factsheet build [report…]` */
export const build = async (
  reports: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> => runReports(reports, { ...options, writes: true }, terminal);
