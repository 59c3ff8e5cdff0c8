// npm run fuzz -- [--kind reports|prose|nearly-valid|templates|drawings|mutations|kill|properties] [--runs N] [--seed S] [--path P] [--first]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    runs: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    first: { type: 'boolean' },
  },
});

const names = {
  kind: 'FUZZ_KIND',
  runs: 'FUZZ_RUNS',
  seed: 'FUZZ_SEED',
  path: 'FUZZ_PATH',
  first: 'FUZZ_FIRST',
};
const asked = Object.fromEntries(
  Object.entries(values).map(([name, value]) => [names[name], String(value)]),
);
const tests = {
  kill: ['test/faults/kill.test.ts'],
  // The suite's own properties, from another seed; their number of runs is theirs.
  properties: ['--project', 'rooms', '--project', 'reading'],
}[values.kind ?? ''] ?? ['test/fuzz/fuzz.test.ts'];
const { status } = spawnSync('npx', ['vitest', 'run', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: String(Date.now() % 2 ** 31), FUZZ_RUNS: '1000', ...asked },
});
process.exitCode = status ?? 1;
