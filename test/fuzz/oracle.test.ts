import { describe, expect, it } from 'vitest';
import type { MadeReport } from '../../src/build/results.js';
import type { Diagnostic } from '../../src/index.js';
import { filesUnder } from './base.js';
import { judge } from './oracle.js';
import { make, type Files } from './world.js';

const sound = filesUnder('test/fixtures/first-report', 'data/fuzzed');

const retitled = (title: string): Files => ({
  ...sound,
  'data/fuzzed/report.yaml': Buffer.from(sound['data/fuzzed/report.yaml'] ?? '')
    .toString()
    .replace('The library in figures', () => title),
});

/** Judges the sound report as if the tool had made this of it. */
const judged = (change: (made: MadeReport) => MadeReport | Promise<MadeReport>, longest = 20_000) =>
  judge(sound, { make: async (files) => change(await make(files)), longest });

const told: Diagnostic = {
  code: 'report/unknown-fact',
  severity: 'error',
  place: { file: 'data/fuzzed/report.yaml', line: 1, column: 1 },
  problem: 'x',
  remedy: 'y',
};

const telling =
  (change: Partial<Diagnostic>) =>
  (made: MadeReport): MadeReport => ({
    ...made,
    diagnostics: [...made.diagnostics, { ...told, ...change }],
  });

const at = (line: number, column: number): Partial<Diagnostic> => ({
  place: { ...told.place, line, column },
});

describe('the judge of generated reports', () => {
  it('passes a report that is printed whole, and has read it back', async () => {
    const verdict = await judged((made) => made);
    expect(verdict).toMatchObject({ isPrinted: true, isReadBack: true });
    expect(verdict.failure).toBeUndefined();
  });

  it('passes a fault that is told at a place of its own', async () => {
    const verdict = await judged(telling({}));
    expect(verdict.codes).toContain(told.code);
    expect(verdict.isPrinted).toBe(false);
    expect(verdict.failure).toBeUndefined();
  });

  it.each<readonly [string, (made: MadeReport) => MadeReport | Promise<MadeReport>, RegExp]>([
    [
      'something thrown',
      () => {
        throw new TypeError('planted');
      },
      /^thrown: TypeError: planted\n/,
    ],
    [
      'a text that is lost',
      async () => make(retitled('The library in figure')),
      /^text lost .*: s \(U\+73\) -\d/,
    ],
    [
      'a text that is doubled',
      async () => make(retitled('The library in figuress')),
      /^text lost .*: s \(U\+73\) \+\d/,
    ],
    [
      'a text that inspection finds lost',
      telling({ code: 'layout/text-lost' }),
      /^layout\/text-lost: x/,
    ],
    [
      'a text that inspection finds doubled',
      telling({ code: 'layout/text-doubled' }),
      /^layout\/text-doubled: x/,
    ],
    ['a code of no list', telling({ code: 'report/planted' as never }), /^unknown code: /],
    ['an object in the wording', telling({ remedy: 'see [object Object]' }), /^bad wording: /],
    [
      'a place in no file',
      telling({ place: { ...told.place, file: 'data/fuzzed/gone.yaml' } }),
      /^no such file: /,
    ],
    ['a place without a file', telling({ place: { ...told.place, file: '' } }), /^no such file: /],
    ['a line before the first', telling(at(0, 1)), /^line outside the file: /],
    ['a line after the last', telling(at(1_000, 1)), /^line outside the file: /],
    ['a column before the first', telling(at(1, 0)), /^column outside the line: /],
    ['a column after the last', telling(at(1, 1_000)), /^column outside the line: /],
    ['a line that is no number', telling(at(Number.NaN, 1)), /^line outside the file: /],
    ['a column that is no number', telling(at(1, Number.NaN)), /^column outside the line: /],
  ])('fails %s', async (_, change, failure) => {
    expect((await judged(change)).failure).toMatch(failure);
  });

  it('fails a report that takes too long twice, not one that was held up once', async () => {
    const held = (times: number) => {
      let left = times;
      return async (made: MadeReport): Promise<MadeReport> => {
        left -= 1;
        if (left >= 0) await new Promise((resolve) => setTimeout(resolve, 1_600));
        return made;
      };
    };
    expect((await judged(held(2), 1_500)).failure).toMatch(/^slow: \d+ ms$/);
    expect((await judged(held(1), 1_500)).failure).toBeUndefined();
  });
});
