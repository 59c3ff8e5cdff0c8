import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.js';
import { findReports, nodeEffects, openPress, openResources } from '../../src/index.js';
import type { Told } from '../support/installation.js';
import type { Scene } from './planted.js';

/** What a build of a scene came to, in this process or in one of its own. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly status: number | null;
}

type Flat = Diagnostic & Place;

/** What a process said with `--format json`; a trace of the stack is a failure. */
export function outcomeOf({ stdout, stderr, status }: Told): Outcome {
  if (/^\s+at /m.test(stderr)) throw new Error(stderr);
  const { reports, diagnostics } = JSON.parse(stdout) as {
    readonly reports: readonly { readonly diagnostics: readonly Flat[] }[];
    readonly diagnostics: readonly Flat[];
  };
  const all = [...diagnostics, ...reports.flatMap((report) => report.diagnostics)];
  return { status, diagnostics: all.map((each) => ({ ...each, place: each })) };
}

/** Does what `factsheet build` does, without a process of its own; a bug throws. */
export async function buildHere({ installation, data, out }: Scene): Promise<Outcome> {
  const effects = nodeEffects();
  const templates = join(installation, 'templates');
  const fonts = join(installation, 'fonts');
  const press = openPress(effects, openResources(effects, { templates, fonts }));
  const found = findReports(effects, data, []);
  const diagnostics = [...found.diagnostics];
  for (const { folder } of found.value ?? []) {
    // oxlint-disable-next-line no-await-in-loop
    const { diagnostics: told } = press.write(await press.make(folder, { out }));
    diagnostics.push(...told);
  }
  return { diagnostics, status: exitCodeOf(diagnostics) };
}

/** `code file:line:column` of each error, paths as they are in the fixture, then the exit status. */
export function linesOf(
  { diagnostics: found, status }: Outcome,
  { installation, data, out, layout }: Scene,
): readonly string[] {
  const local = (file: string): string =>
    file
      .replace(data, 'data')
      .replace(out, 'out')
      .replace(`${installation}/`, '')
      .replace(`templates/${basename(layout)}/`, 'layout/');
  return [
    ...found
      .filter(({ severity }) => severity === 'error')
      .map(({ code, place: { file, line, column } }) => `${code} ${local(file)}:${line}:${column}`),
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
  readonly 'old output': string;
  readonly 'left over': number;
}

export const rowOf = (
  name: string,
  lines: readonly string[],
  { status }: Outcome,
  [before, after]: readonly string[],
  left: readonly string[],
): Row => ({
  case: name,
  codes: [...new Set(lines.slice(0, -1).map((line) => line.split(' ')[0]))].join(' '),
  exit: status,
  'old output': before === after ? `${before} kept` : `${before} → ${after}`,
  'left over': left.length,
});
