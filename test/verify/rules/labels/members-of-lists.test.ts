import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('a label names a member of a list told in turn by the word that is its own', () => {
  const label = (language: string, said: string) => ({
    label: { 'zh-Hans': '某增长', [language]: said },
  });

  it.each([
    ['en', 'Pike and carp catches grew by 7% and 3% respectively.', 'pike catches', 'carp catches'],
    ['en', 'Ice and salt sales grew by 7% and by 3% respectively.', 'ice sales', 'salt sales'],
    ['en', 'Sales of tea and rye grew by 7% and 3% respectively.', 'tea sales', 'rye sales'],
  ])('%s: %s', (language, text, first, second) => {
    const quote = whole(text);
    const told = (value: string, said: string) =>
      proveSource({
        language,
        text,
        facts: stringify({ f: { quote, value, ...label(language, said) } }),
      })
        .filter(({ severity, code }) => severity === 'error' && code === 'source/which-figure')
        .map(({ code }) => code);
    expect([told('7%', first), told('3%', second)]).toEqual([[], []]);
    expect([told('3%', first), told('7%', second)]).toEqual([
      ['source/which-figure'],
      ['source/which-figure'],
    ]);
  });
});
