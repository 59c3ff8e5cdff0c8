/** One run after the other: what is asked for during a run is one more behind it. */
export interface Turns {
  /** Asks for a run; resolves when nothing more is asked for. */
  readonly ask: (isShared: boolean) => Promise<void>;
  /** Whether another run waits for the one under way. */
  readonly isOvertaken: () => boolean;
  /** The runs under way, to wait for. */
  readonly running: () => Promise<void> | undefined;
}

/**
 * @param run with whether one of those who asked said that what reports share may have changed
 * @param ended called when nothing more is asked for
 */
export function inTurns(run: (isShared: boolean) => Promise<void>, ended: () => void): Turns {
  let next: 'nothing' | 'report' | 'all' = 'nothing';
  let running: Promise<void> | undefined;
  const runAll = async (): Promise<void> => {
    while (next !== 'nothing') {
      const isShared = next === 'all';
      next = 'nothing';
      await run(isShared);
    }
    running = undefined;
    ended();
  };
  return {
    ask: (isShared) => {
      next = isShared || next === 'all' ? 'all' : 'report';
      running ??= runAll();
      return running;
    },
    isOvertaken: () => next !== 'nothing',
    running: () => running,
  };
}
