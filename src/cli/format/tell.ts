import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import { exitCodeOf, type ExitCode } from '../exit-code.js';
import type { ReportOptions } from '../options.js';
import type { Terminal } from '../terminal.js';
import { chooseFormat } from './choose.js';

/** Prints diagnostics in a format, for a command that has nothing else to print; with what they tell the shell. */
export function tell(
  diagnostics: readonly Diagnostic[],
  shape: ReportOptions['format'],
  terminal: Terminal,
  effects: Effects,
): ExitCode {
  const format = chooseFormat({ format: shape, quiet: false }, terminal, effects);
  format.diagnostics(diagnostics);
  format.end();
  return exitCodeOf(diagnostics);
}
