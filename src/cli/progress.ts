import type { ProgressEvent } from '../effects.js';
import type { Terminal } from './terminal.js';

/** One line on a terminal that says what is being done; nothing anywhere else. */
export interface Progress {
  readonly show: (event: ProgressEvent) => void;
  /** How many reports of how many are done. */
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
  const rewrite = (text: string): void => terminal.err(startOfLine + text.slice(0, columns - 1));
  return {
    show: ({ report, layout, stage }) =>
      rewrite([report, layout, stages[stage]].filter((part) => part !== undefined).join('  ')),
    count: (done, all) => rewrite(`${done} of ${all} reports`),
    clear: () => terminal.err(startOfLine),
  };
}
