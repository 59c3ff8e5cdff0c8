import { describe, expect, it } from 'vitest';
import { reportCodes } from '../../src/diagnostics/codes/report.js';
import { factCases } from './cases/facts.js';
import { proseCases } from './cases/prose.js';
import { shapeCases } from './cases/shape.js';
import { structureCases } from './cases/structure.js';
import { yamlCases } from './cases/yaml.js';
import { files, folderWith, listed, load } from './support.js';

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

  it('finds what is written in en and zh-Hans in a report in en-US and zh-Hans-CN', () => {
    const regional = files['report.yaml'].replace('[zh-Hans, en]', '[zh-Hans-CN, en-US]');
    const { value, diagnostics } = load(folderWith({ 'report.yaml': regional }));
    expect(diagnostics).toEqual([]);
    expect(value?.facts.get('share')?.label).toEqual({ 'zh-Hans-CN': '占比', 'en-US': 'share' });
    const both = regional.replace('en: Masks }', 'en: Masks, en-US: Masks }');
    expect(listed(load(folderWith({ 'report.yaml': both })))).toEqual([
      expect.stringContaining('report/undeclared-language'),
    ]);
  });

  it.each([
    ['a quote', 'sum: { label: { zh-Hans: 甲, en: a }, value: 1, quote: 甲，, 320 }'],
    ['a label', 'sum: { label: { zh-Hans: 甲, en: more rides, fewer falls }, value: 1, quote: x }'],
    ['a label in one word', 'sum: { label: { zh-Hans: 甲, en: fast, quick }, value: 1, quote: x }'],
  ])('tells of the quotation marks that a text with a comma wants within braces: %s', (_, fact) => {
    const { diagnostics } = load(folderWith({ 'facts.yaml': `${files['facts.yaml']}${fact}\n` }));
    expect(diagnostics.map(({ remedy }) => remedy).join('\n')).toContain(
      'if this is the rest of a text with a comma, put quotation marks round the text',
    );
  });

  it('asks no quotation marks round a key that is left empty beside other keys', () => {
    const { diagnostics } = load(
      folderWith({ 'facts.yaml': `${files['facts.yaml']}sum:\n  label:\n  value: 1\n` }),
    );
    expect(diagnostics.map(({ remedy }) => remedy).join('\n')).not.toContain('quotation marks');
  });

  it.each([
    ['attribution: Harbour Board', 'write it as “{ en: Harbour Board, zh-Hans: 港务局 }”'],
    ['attribution: 12', 'write it as “{ en: Harbour Board, zh-Hans: 港务局 }”'],
  ])('shows how a name in each language is written: %s', (line, remedy) => {
    const fact = `sum:\n  label: { zh-Hans: 甲, en: a }\n  value: 1\n  quote: x\n  ${line}\n`;
    const { diagnostics } = load(folderWith({ 'facts.yaml': `${files['facts.yaml']}${fact}` }));
    expect(diagnostics.map((each) => each.remedy)).toContain(remedy);
  });

  it('has a case for every code of the family that loading tells', () => {
    // Known when the outputs are made: test/build/unprinted.test.ts.
    const laterCodes: readonly string[] = ['report/unprinted-text'];
    const covered = new Set(
      Object.values(groups)
        .flat()
        .flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])),
    );
    expect(
      Object.keys(reportCodes).filter((code) => !covered.has(code) && !laterCodes.includes(code)),
    ).toEqual([]);
  });
});
