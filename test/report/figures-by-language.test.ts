import { describe, expect, it } from 'vitest';
import { figuresByLanguage } from '../../src/report/figures-by-language.js';
import { counter, packs, pair } from '../quantity/packs.js';

const wordsOf = (chinese: string) => {
  const own = counter(chinese, 'thing');
  const figures = figuresByLanguage({ units: new Map([[own.id, own]]) }, pair);
  const words = figures.get('zh-Hans');
  return words?.writing === 'continuous' ? words.units : [];
};

describe('what lines of a report keep with a number', () => {
  it('is the words of its packs and of its own units', () => {
    expect(wordsOf('班次')).toEqual(expect.arrayContaining(['班次', '兆瓦时', '瑞士法郎', '年']));
  });

  it('ends within an author’s unit that is a list of nouns', () => {
    expect(wordsOf('个签署方、地区和组织')).toContain('个签署方');
    expect(wordsOf('个签署方、地区和组织')).not.toContain('个签署方、地区和组织');
  });

  it('is words beside a typed space in Latin letters', () => {
    const english = figuresByLanguage({ units: new Map() }, packs).get('en');
    expect(english?.writing === 'spaced' && [...english.afterNumber]).toEqual(
      expect.arrayContaining(['million', 'tonnes', 'November', 'percentage']),
    );
  });

  it('is collected once for a report', () => {
    const report = { units: new Map() };
    expect(figuresByLanguage(report, packs)).toBe(figuresByLanguage(report, packs));
  });
});
