import { Piscina } from 'piscina';
import { workerFile } from '../package.js';
import type { Compared, Pair } from './compare.js';
import type { Done, Task } from './make.js';

/** How many tasks wait for each thread, so that none stands idle, and no more is held than is soon written. */
const tasksForAThread = 2;

/**
 * Makes reports in several threads and yields each with its index as it is done.
 * @param onDone called as each report is done
 */
export async function* makeInThreads(
  tasks: readonly (readonly [index: number, task: Task])[],
  threads: number,
  onDone: () => void,
): AsyncGenerator<readonly [index: number, done: Done]> {
  const pool = new Piscina<Task, Done>({
    filename: workerFile,
    name: 'make',
    minThreads: threads,
    maxThreads: threads,
  });
  const running = new Map<number, Promise<readonly [number, Done]>>();
  const waiting = tasks.values();
  const startNext = (): void => {
    const next = waiting.next();
    if (next.done === true) return;
    const [index, task] = next.value;
    running.set(
      index,
      pool.run(task).then((done) => [index, done] as const),
    );
  };
  try {
    for (let started = 0; started < threads * tasksForAThread; started += 1) startNext();
    while (running.size > 0) {
      const made = await Promise.race(running.values());
      running.delete(made[0]);
      startNext();
      onDone();
      yield made;
    }
  } finally {
    await pool.destroy();
  }
}

/** Compares pairs of PDFs in several threads, until it is ended. */
export function compareInThreads(threads: number): {
  readonly compare: (pair: Pair) => Promise<Compared>;
  readonly atATime: number;
  readonly end: () => Promise<void>;
} {
  const pool = new Piscina<Pair, Compared>({
    filename: workerFile,
    name: 'compare',
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    compare: async (pair) => pool.run(pair),
    atATime: threads * tasksForAThread,
    end: async () => pool.destroy(),
  };
}
