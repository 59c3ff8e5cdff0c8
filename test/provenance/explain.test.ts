import { describe, expect, it } from 'vitest';
import { explainFact, type Explanation } from '../../src/provenance/explain.js';
import type { Fact } from '../../src/report/report.js';
import { packs, report } from '../template/support.js';

const source = '支援口罩2200多亿只。';
const sourced = {
  ...report,
  sources: report.sources.map((each) => ({ ...each, text: source })),
};

function explained(id: string, over: Partial<Fact> = {}): Explanation {
  const known = sourced.facts.get(id);
  if (known === undefined) throw new Error(`no ${id}`);
  const fact = { ...known, ...over };
  const facts = new Map([...sourced.facts, [id, fact]]);
  return explainFact({ report: { ...sourced, facts }, packs, fact, outputs: [] });
}

describe('the explanation of a quoted fact', () => {
  it('says value, unit and qualifier in the words of every language', () => {
    expect(explained('masks')).toMatchObject({
      value: { kind: 'number', amount: '220000000000' },
      unit: 'mask',
      qualifier: { name: 'over', words: { 'zh-Hans': '超、多', en: 'over' } },
      status: { name: 'reported' },
    });
  });

  it('holds only the forms that differ from the full one', () => {
    expect(explained('share').renderings).toEqual({ full: { 'zh-Hans': '16.8%', en: '16.8%' } });
    expect(Object.keys(explained('masks').renderings)).toEqual(['full', 'number']);
  });

  it('cuts the sentence of the source round the quote', () => {
    expect(explained('masks').origin).toEqual({
      kind: 'quoted',
      source: 'article',
      file: 'sources/article.txt',
      title: { 'zh-Hans': '文章', en: 'Article' },
      quote: '2200多亿只',
      nth: 1,
      context: { line: 1, before: '支援口罩', quote: '2200多亿只', after: '。' },
      frame: {
        understood: [
          { text: '2200多亿', as: 'number' },
          { text: '只', as: 'unit' },
        ],
        free: ['支援口罩'],
      },
    });
  });

  it('has no context where the quote is not in the source', () => {
    const origin = { kind: 'quoted', source: 'article', quote: '3只', nth: 1 } as const;
    expect(explained('masks', { origin }).origin).not.toHaveProperty('context');
  });

  it('leaves out unit, qualifier, period and attribution where a fact has none', () => {
    const quantity = {
      value: { kind: 'date', period: { kind: 'date', date: { year: 2024 } } },
      unit: { id: 'none', kind: 'none', dimension: 'none', words: {} },
      status: 'reported',
    } as const;
    const explanation = explained('masks', { quantity });
    for (const field of ['unit', 'qualifier', 'period', 'attribution'])
      expect(explanation).not.toHaveProperty(field);
  });

  it('says its period and whose claim it is', () => {
    expect(
      explained('masks', {
        period: { kind: 'interval', from: { year: 2020, month: 1 }, to: { year: 2020, month: 11 } },
        attribution: { 'zh-Hans': '海关', en: 'Customs' },
      }),
    ).toMatchObject({
      period: {
        edtf: '2020-01/2020-11',
        words: { 'zh-Hans': '2020年1—11月', en: 'January–November 2020' },
      },
      attribution: { 'zh-Hans': '海关', en: 'Customs' },
    });
  });

  it('names the calculated facts that use it', () => {
    expect(explained('share').usedBy).toEqual(['share-before']);
    expect(explained('masks').usedBy).toEqual([]);
  });
});

describe('the explanation of a calculated fact', () => {
  it('works the formula in figures, each id replaced whole', () => {
    const formula = '(share- rise) × 50% + share-before';
    const facts = ['share', 'rise', 'share-before'];
    expect(explained('share-before', { origin: { kind: 'calculated', formula, facts } })).toEqual(
      expect.objectContaining({
        origin: {
          kind: 'calculated',
          formula,
          worked: {
            'zh-Hans': '(16.8%- 3.9%) × 50% + 12.9%',
            en: '(16.8%- 3.9%) × 50% + 12.9%',
          },
          terms: [
            { fact: 'share', rendering: { 'zh-Hans': '16.8%', en: '16.8%' } },
            { fact: 'rise', rendering: { 'zh-Hans': '3.9%', en: '3.9%' } },
            { fact: 'share-before', rendering: { 'zh-Hans': '12.9%', en: '12.9%' } },
          ],
        },
      }),
    );
  });
});
