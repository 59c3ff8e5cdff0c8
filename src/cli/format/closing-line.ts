import { rowsText } from '../../build/join-rows.js';
import { printable } from './code-frame.js';
import type { BuildResult, BuiltOutput } from '../../build/results.js';

/** One line for each fact sheet that was made, or one that says why there is none. */
export function closingLines(result: BuildResult): string {
  if (result.rows !== undefined) return rowLines(result, result.rows);
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

/** The fact sheets of the rows that have no errors, then how many have, by name. */
function rowLines(result: BuildResult, { all, failed }: NonNullable<BuildResult['rows']>): string {
  const { outputs, isWritten, folder } = result;
  const changed = outputs.filter(({ isUnchanged }) => isUnchanged !== true);
  const unchanged = outputs.length - changed.length;
  const made = isWritten
    ? changed.map((output) => closingLine(nameOf(output, result), output)).join('') +
      (unchanged === 0 ? '' : line([folder, `${count(unchanged, 'fact sheet')} unchanged`]))
    : checkedRows(result, all - failed.length);
  if (failed.length === 0) return made;
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error').length;
  const parts = [
    result.folder,
    count(errors, 'error'),
    `${failed.length} of ${count(all, 'row')} not written`,
    rowsText(failed),
  ];
  return made + line(parts);
}

/** Rows that are checked and not written have no files to name. */
const checkedRows = ({ folder, outputs }: BuildResult, rows: number): string =>
  outputs.length === 0
    ? ''
    : line([
        folder,
        count(rows, 'row'),
        count(
          outputs.reduce((sum, { pages }) => sum + pages, 0),
          'page',
        ),
        count(
          outputs.reduce((sum, { warnings }) => sum + warnings, 0),
          'warning',
        ),
      ]);

const nameOf = ({ path, layout }: BuiltOutput, { folder, isWritten }: BuildResult): string =>
  isWritten ? path : `${folder} ${layout}`;

const closingLine = (name: string, output: BuiltOutput): string =>
  line([
    name,
    ...(output.isUnchanged === true ? ['unchanged'] : []),
    count(output.pages, 'page'),
    count(output.figures, 'figure'),
    count(output.warnings, 'warning'),
    ...(output.bytes === undefined ? [] : [`${Math.ceil(output.bytes / 1024)} KB`]),
    ...(output.isUnchanged === true ? [] : [`${output.seconds.toFixed(1)} s`]),
  ]);

const line = (parts: readonly string[]): string => `${printable(parts.join('  '))}\n`;

/** `1 page`, `2 pages` */
export const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;
