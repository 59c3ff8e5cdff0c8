import { Session, type Profiler } from 'node:inspector';

/**
 * How many functions V8 enters while something runs for each of the sizes, ours and those of libraries: nearly the same on
 * every machine, however busy. What V8 itself does in one call (a regular expression, a search in a text) is not counted.
 */
export async function stepsFor(
  sizes: readonly number[],
  run: (size: number) => unknown,
): Promise<readonly number[]> {
  const session = new Session();
  session.connect();
  // A session of the same process answers before `post` returns. What counts is not counted itself.
  const taken = (): number => {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    session.post('Profiler.takePreciseCoverage', (_, { result }) => {
      scripts = result;
    });
    return scripts
      .filter(({ url }) => !url.endsWith('support/steps.ts'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    const steps: number[] = [];
    for (const size of sizes) {
      taken();
      // One at a time, or they would be counted together.
      // oxlint-disable-next-line no-await-in-loop
      await run(size);
      steps.push(taken());
    }
    return steps;
  } finally {
    session.disconnect();
  }
}

/**
 * By what factor the steps grow with four times the size: 4 at most where they are in proportion to it, 16 where they are
 * to its square. Choose a size whose square is far more than what every size costs alike.
 */
export async function growthOf(run: (size: number) => unknown, size: number): Promise<number> {
  // Once before: what is loaded, parsed or remembered at the first call is not counted.
  const [, one = 0, four = 0] = await stepsFor([size, size, 4 * size], run);
  return four / one;
}
