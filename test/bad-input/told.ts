import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { Told } from '../support/installation.js';
import type { Scene } from './planted.js';

interface Listed {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** `code file:line:column` of each error, paths as they are in the fixture, then the exit status. */
export function linesOf(
  { stdout, status }: Told,
  { installation, data, out, layout }: Scene,
): readonly string[] {
  const { reports, diagnostics } = JSON.parse(stdout) as {
    readonly reports: readonly { readonly diagnostics: readonly Listed[] }[];
    readonly diagnostics: readonly Listed[];
  };
  const found = [...diagnostics, ...reports.flatMap((report) => report.diagnostics)];
  const local = (file: string): string =>
    file
      .replace(data, 'data')
      .replace(out, 'out')
      .replace(`${installation}/`, '')
      .replace(`templates/${basename(layout)}/`, 'layout/');
  return [
    ...found
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file, line, column }) => `${code} ${local(file)}:${line}:${column}`),
    `exit ${status}`,
  ];
}

/** Temporary files anywhere under a folder. */
export const leftOver = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /(?:^|\/)\.factsheet-/.test(file));

/** One line of the table that the test prints. */
export interface Row {
  readonly case: string;
  readonly codes: string;
  readonly exit: number | null;
  readonly 'old output': 'kept' | 'replaced whole';
  readonly 'left over': number;
}

export const rowOf = (
  name: string,
  lines: readonly string[],
  { status }: Told,
  isClean: boolean,
): Row => ({
  case: name,
  codes: [...new Set(lines.slice(0, -1).map((line) => line.split(' ')[0]))].join(' '),
  exit: status,
  'old output': status === 0 ? 'replaced whole' : 'kept',
  'left over': isClean ? 0 : 1,
});
