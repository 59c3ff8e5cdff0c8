import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact);

describe('the end of a year of three digits tells that it is one of the era', () => {
  it.each(['111年底全鎮有戶籍7,204人。', '111年末全鎮有戶籍7,204人。'])('%s', (text) => {
    const fact = '7204; unit: person';
    expect(faults('zh-Hant', text, `${fact}; period: 2022-12-31`)).toEqual([]);
    expect(faults('zh-Hant', text, `${fact}; period: 2011`)).toEqual(['source/period-differs']);
  });
});
