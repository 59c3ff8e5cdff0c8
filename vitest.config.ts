import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that run what is compiled. */
const command = ['attacks', 'cli', 'bad-input', 'faults', 'determinism', 'package', 'preview'].map(
  (room) => `test/${room}/**/*.test.ts`,
);

/** Tests of what sources say and figures are. */
const reading = ['language', 'quantity', 'verify'].map((room) => `test/${room}/**/*.test.ts`);

/** Tests of which modules a process has loaded: they share them with no other file. */
const alone = ['test/charts/canvas-package.test.ts'];

export default defineConfig({
  // Without a warning for each module of a library that names a source map which it does not bring.
  logLevel: 'error',
  test: {
    pool: 'threads',
    // Vitest leaves a core to itself, of two the half: a test that waits for the command needs none.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['test/support/seed.ts'],
    // A test that has asked for nothing, for one in a loop over an empty list, has failed. What is asked again until it is so may
    // take seconds on a machine at its limits.
    expect: { requireAssertions: true, poll: { timeout: 20_000 } },
    // Their modules import JSON as bundlers do and Node does not.
    server: { deps: { inline: [/@actions\//u] } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { branches: 90 },
    },
    projects: [
      // Packs, fonts and grammars are read once a worker: isolated, the files of one room read them anew each. A worker keeps
      // what every file has opened, so that those of one project alone would outgrow the heap of a small machine.
      { extends: true, test: { name: 'reading', isolate: false, include: reading } },
      {
        extends: true,
        test: {
          name: 'rooms',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...command, ...reading, ...alone],
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'command',
          isolate: false,
          include: command,
          globalSetup: ['test/cli/compile.ts'],
        },
      },
    ],
  },
});
