import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, word: string, value: string): readonly string[] =>
  readingFaults(
    language,
    text,
    text,
    `${value}; unit: mill`,
    `mill: { ${language}: { one: ${word}, other: ${word} }, ${language === 'en' ? 'zh-Hans: 座' : 'en: { one: x, other: xs }'} }`,
  );

describe('a part whose verb goes on with a bound counts what its whole does', () => {
  it.each([
    ['en', 'The valley had 58 millers, of whom 13 own fewer than four stones', 'millers'],
    ['fr', 'La vallée comptait 58 meuniers, dont 13 ont moins de quatre meules', 'meuniers'],
    ['es', 'El valle tenía 58 molineros, de los cuales 13 poseen más de cuatro ruedas', 'molineros'],
    ['de', 'Es gab 58 Müller, von denen 13 weniger als vier Steine haben', 'Müller'],
  ])('%s: %s', (language, text, word) => {
    expect(faults(language, text, word, '13')).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['en', 'The valley had 58 millers, of whom 13 own fewer than four stones', 'stones'],
    ['es', 'El valle tenía 58 molineros, de los cuales 13 poseen más de cuatro ruedas', 'ruedas'],
  ])('and never what the bound does (%s): %s', (language, text, word) => {
    expect(faults(language, text, word, '13')).toContain('source/noun-differs');
  }); // prettier-ignore
});

describe('a bare number of more or fewer counts what the level before it does', () => {
  it.each([
    ['en', 'The valley had 58 mills, 13 fewer', 'mills'],
    ['fr', 'La vallée comptait 58 moulins, 13 de moins', 'moulins'],
    ['es', 'El valle tenía 58 molinos, 13 menos', 'molinos'],
  ])('%s: %s', (language, text, word) => {
    expect(faults(language, text, word, '-13')).toEqual([]);
  });

  it.each([
    ['en', 'The valley had 58 mills and 40 wheels, 13 fewer', 'mills'],
    ['es', 'El valle tenía 58 molinos y 40 ruedas, 13 menos', 'molinos'],
  ])('and none of what was counted before that (%s): %s', (language, text, word) => {
    expect(faults(language, text, word, '-13')).toContain('source/noun-differs');
  });
});
