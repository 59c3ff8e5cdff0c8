import { spawnSync } from 'node:child_process';

/** The compiler's exit status when it wrote its output in spite of type errors, which `npm run check` reports. */
const wroteOutput = 2;

/** Compiles the command once for the tests that run it as a child process. */
export function setup(): void {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'];
  const { status, stdout } = spawnSync(process.execPath, compiler, { encoding: 'utf8' });
  if (status !== 0 && status !== wroteOutput)
    throw new Error(`The command does not compile:\n${stdout}`);
}
