import { expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/compare.js';
import { compareIssues, type Issue } from '../../src/compare/issues.js';
import { error } from '../../src/diagnostics/diagnostic.js';

const issue = (name: string, texts: Readonly<Record<string, string>>): Issue => ({
  name,
  sheets: Object.entries(texts).map(([path, text]) => ({
    path,
    file: `${name}/${path}`,
    read: () => ({ value: new TextEncoder().encode(text), diagnostics: [] }),
  })),
});

const changedPage = (old: string, now: string): Comparison => ({
  ...{ old, new: now, document: [], sources: [], figures: [] },
  sheet: {
    ...{ report: 'tides', layout: 'fact-sheet', languages: ['en'] },
    ...{ title: { en: 'Tides' }, edition: { number: 1, date: '2026-02-03' } },
  },
  pages: [{ change: 'changed', page: 1, pixels: 5, share: 0.1 }],
});

it('pairs that are compared several at a time are told by path, each once, with the faults of all of them', async () => {
  const old = issue('old', {
    'c.pdf': '1',
    'a.pdf': '1',
    'd.pdf': '1',
    'b.pdf': '1',
    'e.pdf': '1',
  });
  const now = issue('new', {
    'c.pdf': '2',
    'a.pdf': '2',
    'd.pdf': '2',
    'b.pdf': '2',
    'e.pdf': '1',
  });
  let open = 0;
  let most = 0;
  const asked: string[] = [];
  const run = async (fails: (path: string) => boolean) =>
    compareIssues(old, now, async (pairs) => {
      expect(pairs).toBe(4);
      return {
        atATime: 3,
        compare: async (path, was, is) => {
          asked.push(path);
          most = Math.max(most, (open += 1));
          // The first is done last.
          await new Promise((done) => setTimeout(done, path === 'a.pdf' ? 20 : 1));
          open -= 1;
          const fault = error(
            'provenance/none',
            { file: path, line: 1, column: 1 },
            'none',
            'build',
          );
          return fails(path)
            ? { value: undefined, diagnostics: [fault] }
            : { value: changedPage(was.file, is.file), diagnostics: [] };
        },
      };
    });
  const { value } = await run(() => false);
  expect(value?.changed.map(({ path }) => path)).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
  expect(value?.unchanged).toBe(1);
  expect(asked.toSorted()).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf']);
  expect(most).toBe(3);
  const { diagnostics } = await run((path) => path !== 'c.pdf');
  expect(diagnostics.map(({ place }) => place.file)).toEqual(['a.pdf', 'b.pdf', 'd.pdf']);
});
