import { availableParallelism } from 'node:os';
import type { Resources } from '../../build/resources.js';
import type { Effects } from '../../effects.js';
import type { OpenedReport } from '../../report/load.js';
import type { Step } from './plan.js';
import type { Progress } from './progress.js';
import { endOnSignals } from './signals.js';
import { maker, type Done } from '../workers/make.js';

/** What is made of the steps, as it is done; one alone, or one at a time, needs no other thread. */
export async function* madeSteps(
  steps: readonly Step[],
  { jobs, effects, progress, resources, open, leave }: Making,
): AsyncGenerator<readonly [index: number, done: Done]> {
  const tasks = steps.flatMap((step, index) =>
    step.kind === 'make' ? [[index, step.task] as const] : [],
  );
  const threads = threadsFor(tasks.length, jobs);
  if (threads > 1) {
    const { makeInThreads } = await import('../workers/pool.js');
    const unwatch = endOnSignals(leave);
    let done = 0;
    try {
      yield* makeInThreads(tasks, threads, () => progress.count((done += 1), tasks.length));
    } finally {
      unwatch();
    }
    return;
  }
  if (tasks.length === 0) return;
  const make = maker(effects, resources(), open);
  for (const [place, [index, task]] of tasks.entries()) {
    progress.count(place, tasks.length);
    yield [index, await make(task)];
  }
}

interface Making {
  readonly jobs?: number;
  readonly effects: Effects;
  readonly progress: Progress;
  readonly resources: () => Resources;
  readonly open: (folder: string) => OpenedReport;
  /** Says what is kept, before a signal ends the command. */
  readonly leave: () => void;
}

/**
 * A thread loads its code and fonts anew, which costs as much as several reports do. Measured with small reports, two
 * threads overtake one between eight and twelve reports.
 */
const reportsWorthAThread = 8;

/** How many threads to make a number of reports in: what is asked for, else what pays. 1 is the thread that asks. */
export const threadsFor = (
  reports: number,
  asked: number | undefined,
  cores = availableParallelism(),
): number =>
  Math.max(
    1,
    Math.min(reports, asked ?? Math.min(cores, Math.ceil(reports / reportsWorthAThread))),
  );
