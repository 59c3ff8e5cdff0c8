import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCommand } from '../../src/cli/run.js';

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

/**
 * Runs the command in this process on a workspace, with `--data` (and `--out`, for build) inside it where the command
 * has reports to find. In what is printed, paths are shown as they would be in that folder.
 */
export async function inProcess(
  folder: string,
  [command, ...words]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const printed = { out: '', err: '' };
  const findsReports = ['build', 'check', 'explain', 'refresh'].includes(command);
  const data = findsReports && !words.includes('--data') ? ['--data', join(folder, 'data')] : [];
  const out = command === 'build' && !words.includes('--out') ? ['--out', join(folder, 'out')] : [];
  const status = await runCommand([command, ...words, ...data, ...out], {
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    columns: undefined,
    color: false,
    environment,
  });
  const local = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { status, stdout: local(printed.out), stderr: local(printed.err) };
}

/** A fresh working directory with `data/` holding copies of the small report of the fixtures. */
export function workspace(reports: readonly string[] = ['first-report']): string {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-test-'));
  for (const report of reports) {
    cpSync('test/fixtures/first-report', join(folder, 'data', report), { recursive: true });
  }
  return folder;
}

/** The same, removed when the test ends. */
export function workspaceOfTest(reports?: readonly string[]): string {
  const folder = workspace(reports);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
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
