import { spawnSync } from 'node:child_process';

/** Compiles and bundles the command once for the tests that run it as a child process. */
export function setup(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'compile'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The command does not compile:\n${stdout}${stderr}`);
}
