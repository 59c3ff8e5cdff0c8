import { describe, expect, it } from 'vitest';
import { reportCodes } from '../../src/diagnostics/codes/report.js';
import { factCases } from './cases/facts.js';
import { proseCases } from './cases/prose.js';
import { shapeCases } from './cases/shape.js';
import { structureCases } from './cases/structure.js';
import { yamlCases } from './cases/yaml.js';
import { folderWith, listed, load } from './support.js';

const groups = { yamlCases, shapeCases, proseCases, factCases, structureCases };

describe('loadReport', () => {
  it('reads a whole report without a fault', () => {
    const { value, diagnostics } = load(folderWith());
    expect(diagnostics).toEqual([]);
    expect(value?.id).toBe('masks');
  });

  describe.each(Object.entries(groups))('%s', (_, cases) => {
    it.each(cases)('$name', ({ changes, expected }) => {
      expect(listed(load(folderWith(changes))).toSorted()).toEqual(expected.toSorted());
    });
  });

  it('has a case for every code of the family', () => {
    const covered = new Set(
      Object.values(groups)
        .flat()
        .flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])),
    );
    expect(Object.keys(reportCodes).filter((code) => !covered.has(code))).toEqual([]);
  });
});
