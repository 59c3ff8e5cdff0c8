import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** What a command run said and did. */
export interface Told {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The compiled command with its own layouts and fonts in a folder of its own, so that a test may spoil them.
 * @param ownFonts copies the fonts; else each is the real one by another name, since a folder that leads out is refused
 */
export function install(ownFonts = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-installed-'));
  for (const part of ['dist', 'templates', 'package.json', ...(ownFonts ? ['fonts'] : [])]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (!ownFonts) nameAgain('fonts', join(folder, 'fonts'));
  return folder;
}

/** The files of a folder under a second name; copies where the other folder is on another disk. */
function nameAgain(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const [file, folder] = [
      join(entry.parentPath, entry.name),
      join(to, relative(from, entry.parentPath)),
    ];
    mkdirSync(folder, { recursive: true });
    try {
      linkSync(file, join(folder, entry.name));
    } catch {
      cpSync(file, join(folder, entry.name));
    }
  }
}

export interface RunSetting {
  /** A script of the shell that is given the command as its arguments. */
  readonly shell?: string;
  /** Arguments of Node itself. */
  readonly node?: readonly string[];
  /** Called with the running process, to disturb it. */
  readonly disturb?: (child: ChildProcess) => void;
}

/** Runs an installed command in its folder. */
export async function run(
  installation: string,
  words: readonly string[],
  { shell, node = [], disturb }: RunSetting = {},
): Promise<Told> {
  const command = [process.execPath, ...node, join(installation, 'dist/cli/main.js'), ...words];
  const [file = '', ...rest] =
    shell === undefined ? command : ['/bin/sh', '-c', shell, 'sh', ...command];
  const child = spawn(file, rest, {
    cwd: installation,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.stderr += chunk.toString()));
  disturb?.(child);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status, signal) => done({ status, signal, ...printed }));
  });
}

/** SHA-256 of every file under a folder, by path; a link is itself, whatever it leads to. */
export function hashes(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.toSorted().map((file) => [file.slice(folder.length + 1), hashOf(file)]));
}

export const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** A copy of the small report of the fixtures at `folder`. */
export function copyReport(folder: string): void {
  mkdirSync(folder, { recursive: true });
  cpSync('test/fixtures/first-report', folder, { recursive: true });
}
