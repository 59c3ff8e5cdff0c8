import type { ProgressEvent } from '../../effects.js';
import type { Terminal } from '../terminal.js';

/** One line on a terminal that says what is being done; nothing anywhere else. */
export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  /** How many reports of how many are done; told with the time that is left as what they take lets expect. */
  readonly count: (done: number, all: number) => void;
  /** Takes the line away, so that other output starts on a clean one. */
  readonly clear: () => void;
}

const stages: Readonly<Record<ProgressEvent['stage'], string>> = {
  load: 'reading',
  verify: 'proving figures',
  expand: 'laying out',
  charts: 'drawing charts',
  typeset: 'setting type',
  layout: 'laying out pages',
  print: 'printing pages',
  inspect: 'inspecting pages',
  write: 'writing',
};

const startOfLine = '\r\u001B[K';

export function progressOn(terminal: Terminal, isQuiet: boolean): Progress {
  const { columns } = terminal;
  if (columns === undefined || isQuiet) {
    return { show: () => undefined, count: () => undefined, clear: () => undefined };
  }
  const begun = performance.now();
  let counted = '';
  const rewrite = (text: string): void => terminal.err(startOfLine + text.slice(0, columns - 1));
  return {
    show: ({ report, layout, stage }) =>
      rewrite(
        [counted, report, layout, stages[stage]]
          .filter((part) => part !== undefined && part !== '')
          .join('  '),
      ),
    count: (done, all) => {
      if (all < 2) return;
      const left = timeLeft(performance.now() - begun, done, all);
      counted = [`${done} of ${all} reports`, ...(left === undefined ? [] : [left])].join('  ');
      rewrite(counted);
    },
    clear: () => terminal.err(startOfLine),
  };
}

/** Reports that are done before a guess is of use. */
const leastDone = 3;
const secondsInMinute = 60;

/** `about 40 s left`, `about 3 min left` */
export function timeLeft(milliseconds: number, done: number, all: number): string | undefined {
  if (done < leastDone || done >= all) return undefined;
  const seconds = Math.ceil(((milliseconds / done) * (all - done)) / 1000);
  return seconds < 2 * secondsInMinute
    ? `about ${seconds} s left`
    : `about ${Math.round(seconds / secondsInMinute)} min left`;
}
