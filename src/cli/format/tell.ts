import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Effects } from '../../effects.js';
import type { ReportOptions } from '../options.js';
import type { Terminal } from '../terminal.js';
import { chooseFormat } from './choose.js';

/** Prints diagnostics in a format, for a command that has nothing else to print. */
export function tell(
  diagnostics: readonly Diagnostic[],
  shape: ReportOptions['format'],
  terminal: Terminal,
  effects: Effects,
): void {
  const format = chooseFormat({ format: shape, quiet: false }, terminal, effects);
  format.diagnostics(diagnostics);
  format.end();
}
