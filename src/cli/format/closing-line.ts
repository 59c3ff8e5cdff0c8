import { printable } from './code-frame.js';
import type { BuildResult, BuiltOutput } from '../../build/results.js';

/** One line for each fact sheet that was made, or one that says why there is none. */
export function closingLines(result: BuildResult): string {
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) {
    return result.outputs.map((output) => closingLine(nameOf(output, result), output)).join('');
  }
  const warnings = result.diagnostics.length - errors;
  const parts = [
    result.folder,
    count(errors, 'error'),
    count(warnings, 'warning'),
    'nothing written',
  ];
  return line(parts);
}

const nameOf = ({ path, layout }: BuiltOutput, { folder, isWritten }: BuildResult): string =>
  isWritten ? path : `${folder} ${layout}`;

const closingLine = (name: string, output: BuiltOutput): string =>
  line([
    name,
    count(output.pages, 'page'),
    count(output.figures, 'figure'),
    count(output.warnings, 'warning'),
    ...(output.bytes === undefined ? [] : [`${Math.ceil(output.bytes / 1024)} KB`]),
    `${output.seconds.toFixed(1)} s`,
  ]);

const line = (parts: readonly string[]): string => `${printable(parts.join('  '))}\n`;

/** `1 page`, `2 pages` */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
