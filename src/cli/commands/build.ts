import type { PageImageOptions } from '../../build/page-images.js';
import type { ExitCode } from '../exit-code.js';
import type { BuildOptions } from '../options.js';
import { runReports } from '../runs/run-reports.js';
import type { Terminal } from '../terminal.js';

/** Sharp on a screen, and small enough to send. */
const usualResolution = 150;

/** `factsheet build [report…]` */
export async function build(
  reports: readonly string[],
  { png, dpi = usualResolution, thumbnail, ...options }: BuildOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const images: PageImageOptions = { thumbnail, ...(png && { resolution: dpi }) };
  const run = { ...options, writes: true, ...((png || thumbnail) && { images }) };
  return runReports(reports, run, terminal);
}
