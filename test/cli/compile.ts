import { spawnSync } from 'node:child_process';

/** The compiler's exit status when it wrote its output in spite of type errors, which `npm run check` reports. */
const wroteOutput = 2;

const run = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, printed: stdout + stderr };
};

/** Compiles and bundles the command once for the tests that run it as a child process. */
export function setup(): void {
  const compiled = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
  if (compiled.status !== 0 && compiled.status !== wroteOutput)
    throw new Error(`The command does not compile:\n${compiled.printed}`);
  const bundled = run('dist/cli/bundle/make.js');
  if (bundled.status !== 0) throw new Error(`The command has no bundle:\n${bundled.printed}`);
}
