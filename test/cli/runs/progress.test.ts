import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../../src/build/results.js';
import { progressOn } from '../../../src/cli/runs/progress.js';
import type { Terminal } from '../../../src/cli/terminal.js';
import { threadsFor } from '../../../src/cli/runs/made-steps.js';
import { unknownLayouts } from '../../../src/build/unknown-layouts.js';

const result = (
  folder: string,
  paths: readonly string[],
  layouts = ['fact-sheet'],
): BuildResult => ({
  report: folder,
  folder,
  layouts,
  outputs: paths.map((path) => ({
    layout: 'fact-sheet',
    path,
    pages: 1,
    figures: 1,
    warnings: 0,
    bytes: 1,
    seconds: 0,
  })),
  diagnostics: [],
  isWritten: false,
});

describe('layouts that no report is set in', () => {
  it('are wrong use, with the nearest name', () => {
    const results = [result('data/a', [], ['fact-sheet', 'handout'])];
    const [unknown] = unknownLayouts(['handuot'], results);
    expect(unknown?.code).toBe('command/unknown-layout');
    expect(unknown?.remedy).toMatch(/^did you mean “handout”/);
  });

  it('are known where one report of several has them', () => {
    const results = [result('data/a', [], ['fact-sheet']), result('data/b', [], ['handout'])];
    expect(unknownLayouts(['handout'], results)).toEqual([]);
  });

  it('stay open where a report could not be read', () => {
    const { layouts: _, ...unread } = result('data/a', []);
    expect(unknownLayouts(['handout'], [unread])).toEqual([]);
  });
});

describe('progress', () => {
  const shown = (terminal: Partial<Terminal>, isQuiet: boolean): string => {
    let text = '';
    const progress = progressOn(
      {
        out: () => undefined,
        err: (more) => (text += more),
        columns: 24,
        color: false,
        environment: {},
        ...terminal,
      },
      isQuiet,
    );
    progress.show({ report: 'belt-and-road-2020', layout: 'handout', stage: 'print' });
    progress.clear();
    return text;
  };

  it('rewrites one line no longer than the terminal is wide', () => {
    expect(shown({}, false)).toBe('\r\u001B[Kbelt-and-road-2020  han\r\u001B[K');
  });

  it('is silent without a terminal and where quiet is asked for', () => {
    expect(shown({ columns: undefined }, false)).toBe('');
    expect(shown({}, true)).toBe('');
  });
});

describe('threads', () => {
  it.each([
    ['few reports stay in one thread', 8, undefined, 4, 1],
    ['many reports take the cores', 100, undefined, 4, 4],
    ['a number that is asked for is kept', 4, 2, 1, 2],
    ['there are never more threads than reports', 3, 16, 8, 3],
    ['there is one where there is nothing to do', 0, undefined, 4, 1],
  ] as const)('%s', (_, reports, asked, cores, threads) => {
    expect(threadsFor(reports, asked, cores)).toBe(threads);
  });
});
