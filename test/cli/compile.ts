import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Compiles and bundles the command once for the tests that run it as a child process; with `COMPILED=true` whoever runs
 * the tests has just done so.
 */
export function setup(): void {
  if (process.env['COMPILED'] === 'true' && existsSync('dist/cli/command.cjs')) return;
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'compile'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The command does not compile:\n${stdout}${stderr}`);
}
