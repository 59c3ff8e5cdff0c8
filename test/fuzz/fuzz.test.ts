import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usedMemory } from '../support/heap.js';
import { asked } from './asked.js';
import { drawings } from './drawings.js';
import { mutated } from './mutations.js';
import { judge } from './oracle.js';
import { nearlyValid } from './nearly-valid.js';
import { reportFiles } from './reports.js';
import { layouts } from './templates.js';
import type { Files } from './world.js';

/** What is generated, and how much of it the test suite tries. */
const kinds: Readonly<Record<string, readonly [fc.Arbitrary<Files>, usual: number]>> = {
  reports: [fc.oneof(reportFiles('sound'), reportFiles('plain')), 30],
  prose: [
    fc.oneof(
      { weight: 3, arbitrary: reportFiles('mixed') },
      { weight: 1, arbitrary: reportFiles('any') },
    ),
    40,
  ],
  'nearly-valid': [nearlyValid, 30],
  templates: [layouts, 30],
  drawings: [drawings, 30],
  mutations: [mutated, 40],
};

/** MB that a process may hold more at its end than when it was warm: caches fill, but do not grow on and on. */
const mostGrowth = 150;
const memorySteps = 10;

describe('generated input', () => {
  for (const [kind, [files, usual]] of Object.entries(kinds)) {
    const { runs, seed, path, endOnFailure } = asked(kind, usual);
    it.runIf(runs > 0)(
      `(${kind}, ${runs} times) is printed whole or told as a fault of its own`,
      { timeout: 60_000 + runs * 5_000 },
      async () => {
        let [printed, readBack] = [0, 0];
        const codes = new Map<string, number>();
        const memory: number[] = [];
        let judged = 0;
        await fc.assert(
          fc.asyncProperty(files, async (each) => {
            const verdict = await judge(each);
            if (verdict.isPrinted) printed += 1;
            if (verdict.isReadBack) readBack += 1;
            for (const code of verdict.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
            if (verdict.failure !== undefined) throw new Error(verdict.failure);
            judged += 1;
            if (judged % Math.ceil(runs / memorySteps) === 0) memory.push(usedMemory());
          }),
          {
            numRuns: runs,
            seed,
            endOnFailure,
            ...(path === undefined ? {} : { path }),
            reporter: (details) => report(kind, details),
          },
        );
        expect(printed + codes.size).toBeGreaterThan(0);
        if (process.env['FUZZ_RUNS'] === undefined) return;
        // oxlint-disable-next-line no-console -- the figures are what was asked for
        console.log({
          kind,
          seed,
          runs,
          printed,
          readBack,
          memory: memory.join(' '),
          codes: Object.fromEntries(codes),
        });
        const [, warm = 0] = memory;
        expect((memory.at(-1) ?? 0) - warm).toBeLessThan(mostGrowth);
      },
    );
  }
});

/** Throws with what a failure needs to be replayed: the seed, the path, and the smallest case as files. */
function report(kind: string, details: fc.RunDetails<[Files]>): void {
  if (!details.failed) return;
  const { seed, counterexamplePath, counterexample, errorInstance } = details;
  const shown = Object.entries(counterexample?.[0] ?? {}).map(
    ([path, content]) => `--- ${path}\n${Buffer.from(content).toString('utf8')}`,
  );
  const replay = `npm run fuzz -- --kind ${kind} --seed ${seed} --path ${counterexamplePath ?? ''}`;
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  throw new Error([reason, `replay: ${replay}`, ...shown].join('\n'));
}
