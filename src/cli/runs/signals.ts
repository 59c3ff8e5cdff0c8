import { turn } from '../../build/turn.js';
import { exitCodes } from '../exit-code.js';

/*
 * A signal ends the command at once, as the system does it: nothing listens in the thread that works, so that work without a
 * pause is ended too. Only while files are written is it held back, until they are whole; where other threads work, this one
 * saves first what it knows.
 */

const codes = { SIGINT: exitCodes.interrupted, SIGTERM: exitCodes.terminated } as const;
type Held = keyof typeof codes;
const signals = Object.keys(codes) as readonly Held[];

/**
 * Writes; a signal that came meanwhile ends the command when that is done. One that comes in the microseconds between the last
 * poll and the release is lost: Node offers no way to ask for it.
 */
export async function withSignalsHeld<T>(write: () => T, clearProgress: () => void): Promise<T> {
  const release = endOnSignals(clearProgress);
  try {
    return write();
  } finally {
    // Node tells of a signal when the event loop polls: the rest of this turn does not, the whole next one does.
    await turn();
    await turn();
    release();
  }
}

/**
 * The first process of a container gets no signal that it does not listen to; there it is heard between two stages.
 * @returns what takes the watch away
 */
export const listenAsFirstProcess = (
  clearProgress: () => void,
  isFirst = process.pid === 1,
): (() => void) => (isFirst ? endOnSignals(clearProgress) : () => undefined);

/**
 * Ends the command by a signal as the system would, once it has said what there is to say. Where the work is done in other
 * threads, this one hears it at once.
 * @returns what takes the watch away
 */
export function endOnSignals(beforeEnd: () => void): () => void {
  const end = (signal: Held): void => {
    beforeEnd();
    // Whoever else listens would keep the system from ending it.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    // oxlint-disable-next-line unicorn/no-process-exit -- the first process of a container outlives its own signal
    process.exit(codes[signal]);
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
