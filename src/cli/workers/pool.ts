import { Piscina } from 'piscina';
import { workerFile } from '../package.js';
import type { Done, Task } from './make.js';

/**
 * Makes reports in several threads and yields them in the order of the tasks, whichever is done first.
 * @param onDone called as each report is done, in any order
 */
export async function* makeInThreads(
  tasks: readonly Task[],
  threads: number,
  onDone: () => void,
): AsyncGenerator<Done> {
  const pool = new Piscina<Task, Done>({
    filename: workerFile,
    name: 'make',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const pending = tasks.map(async (task) => {
      const made = await pool.run(task);
      onDone();
      return made;
    });
    // A rejection is met below, in the order of the tasks; until then it counts as handled.
    for (const each of pending) each.catch(() => undefined);
    for (const each of pending) yield await each;
  } finally {
    await pool.destroy();
  }
}
