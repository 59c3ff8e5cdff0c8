import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve('dist/cli/main.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled command as a shell would: no terminal, a plain environment. */
export function factsheet(
  words: readonly string[],
  {
    cwd,
    env = {},
  }: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}

/** A fresh working directory with `data/` holding copies of the small report of the fixtures. */
export function workspace(reports: readonly string[] = ['first-report']): string {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
  for (const report of reports) {
    cpSync('test/fixtures/first-report', join(folder, 'data', report), { recursive: true });
  }
  return folder;
}

/** Changes one file of a report; fails where there is nothing to change. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, 'data', file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  writeFileSync(path, changed);
}
