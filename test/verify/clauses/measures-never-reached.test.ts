import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a measure that was never reached bears nothing out', () => {
  it.each([
    ['en', '7 million tonnes was never reached.'],
    ['en', 'The mark of 7 million tonnes has not been passed or met.'],
    ['fr', 'Les 7 millions de tonnes n’ont jamais été atteints.'],
    ['es', 'Los 7 millones de toneladas no se alcanzaron.'],
    ['zh-Hans', '700万吨从未达到。'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text, { value: '7 million', unit: 'tonne' })).toContain(
      'source/negated',
    );
  });

  it('but what was not done may be counted', () => {
    const fact = { value: 70, unit: 'city' };
    expect(codes('en', '70 cities were not reached by rail.', fact)).toEqual([]);
  });
});
