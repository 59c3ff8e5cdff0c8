import { availableParallelism } from 'node:os';

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
