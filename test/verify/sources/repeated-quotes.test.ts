import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const errorsOf = (language: string, text: string, facts: string): readonly string[] =>
  proveSource({ language, text, facts })
    .filter(({ severity }) => severity === 'error')
    .map(({ code, problem }) => `${code} ${problem}`);

describe('a quote that its source repeats stands where it is whole, and bears out what it says there', () => {
  it.each([
    ['en', 'It counts 192 berths. There is 1.', '1', '1', '192'],
    ['en', 'twenty-three boats; three', 'three', '3', '23'],
    ['zh-Hans', '水深负三十二米。共二', '二', '2', '32'],
    ['zh-Hans', '占百分之450。占百分之45', '百分之45', '45%', '450%'],
    ['fr', 'vingt-trois bateaux ; trois', 'trois', '3', '23'],
    ['de', 'zweihundertfünf; fünf', 'fünf', '5', '205'],
    ['ko', '180.25 그리고 .25', '.25', '0.25', '180.25'],
  ])('%s: %s', (language, text, quote, value, other) => {
    const fact = (stated: string): string => `f:\n  value: "${stated}"\n  quote: "${quote}"\n`;
    expect(errorsOf(language, text, fact(value))).toEqual([]);
    expect(errorsOf(language, text, fact(other))).not.toEqual([]);
    expect(errorsOf(language, text, `${fact(value)}  nth: 1\n`)).not.toEqual([]);
  });

  it('and of two whole places the one that bears the fact out', () => {
    const text = 'three dozen boats; three';
    expect(errorsOf('en', text, 'f:\n  value: 3\n  quote: three\n')).toEqual([]);
  });
});
