import { describe, expect, it } from 'vitest';
import { findReports } from '../../src/report/discover.js';
import { memoryEffects } from '../support/memory-effects.js';

const effects = memoryEffects({
  'data/b/report.yaml': '',
  'data/a/report.yaml': '',
  'data/_shared/x.yaml': '',
  'data/.cache/x.yaml': '',
  'data/README.md': '',
  'twins/Masks/report.yaml': '',
  'twins/masks/report.yaml': '',
});

const ids = (names: readonly string[], root = 'data'): readonly string[] | undefined =>
  findReports(effects, root, names).value?.map(({ id, folder }) => `${id} ${folder}`);
const codes = (names: readonly string[], root = 'data'): readonly string[] =>
  findReports(effects, root, names).diagnostics.map(({ code }) => code);

describe('findReports', () => {
  it('finds every report in the order of names, and no other folder', () => {
    expect(ids([])).toEqual(['a data/a', 'b data/b']);
  });

  it.each([['b'], ['data/b'], ['./data/b'], ['data/b/'], ['data//b']])(
    'takes a report by name or path: %s',
    (name) => {
      expect(ids([name])).toEqual(['b data/b']);
      expect(ids([name], './data/')).toEqual(['b data/b']);
    },
  );

  it('builds a report once however often it is named', () => {
    expect(ids(['b', 'data/b', 'a'])).toEqual(['a data/a', 'b data/b']);
  });

  it.each([['c'], ['../data/b'], ['data'], ['data/b/x'], ['.'], ['README.md'], ['']])(
    'names what is no report: %s',
    (name) => {
      expect(codes(['a', name])).toEqual(['command/unknown-report']);
      expect(ids(['a', name])).toBeUndefined();
    },
  );

  it('does not take an empty or missing data folder for success', () => {
    expect(codes([], 'nowhere')).toEqual(['command/no-reports']);
    expect(codes([], 'data/a')).toEqual(['command/no-reports']);
  });

  it('refuses two reports that are one file where case is ignored', () => {
    expect(codes([], 'twins')).toEqual(['report/same-output']);
    expect(codes(['masks'], 'twins')).toEqual([]);
  });
});
