import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('powers of ten and doublings as they are typed', () => {
  it.each([
    ['en', 'The lake holds 10^6 litres.', '1 million', '10'],
    ['en', 'The lake holds 10⁷ litres.', '10 million', '7'],
    ['zh-Hans', '水库蓄水4.5E7升。', '4500万', '4.5'],
    ['zh-Hant', '水庫蓄水4E+07公升。', '4000万', '4'],
    ['ja', '池の水は4.5E+7リットルである。', '4500万', '4.5'],
    ['ko', '저수량은 4.5E7리터이다.', '4500万', '4.5'],
  ])('%s: %s', (language, text, value, wrong) => {
    const fact = { unit: 'litre' };
    expect(against(language, text, whole(text), { ...fact, value })).toEqual([]);
    expect(against(language, text, whole(text), { ...fact, value: wrong })).not.toEqual([]);
  });

  it.each([
    ['zh-Hans', '渔获翻了三番。', { value: '8' }],
    ['zh-Hans', '渔获翻了两番多。', { value: '4', qualifier: 'over' }],
    ['zh-Hans', '渔获翻了近两番。', { value: '4', qualifier: 'nearly' }],
    ['zh-Hant', '漁獲翻了兩番。', { value: '4' }],
    ['zh-Hant', '漁獲翻一倍。', { value: '2' }],
  ])('%s: %s', (language, text, fact) => {
    expect(against(language, text, whole(text), { ...fact, unit: 'multiple' })).toEqual([]);
    expect(against(language, text, whole(text), { value: '3', unit: 'multiple' })).not.toEqual([]);
  });
});
