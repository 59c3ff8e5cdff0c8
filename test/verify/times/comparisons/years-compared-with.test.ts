import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const differs = ['source/period-differs'];

describe('the year that a figure is compared with is none of its own', () => {
  it.each([
    ['en', 'The mill ground 70 kg, twice as much as in 2018.', '70 kg'],
    ['en', 'The mill ground 70 kg, three times that of 2018.', '70 kg'],
    ['fr', 'Le moulin a moulu 70 kg, plus qu’en 2018.', '70 kg'],
    ['fr', 'Le moulin a moulu 70 kg, le double de 2018.', '70 kg'],
    ['es', 'El molino molió 70 kg, menos que en 2018.', '70 kg'],
    ['es', 'El molino molió 70 kg, el doble que en 2018.', '70 kg'],
    ['de', 'Die Mühle mahlte 70 kg, doppelt so viel wie 2018.', '70 kg'],
    ['zh-Hans', '磨坊磨出70千克，是2018年的三倍。', '70千克'],
    ['zh-Hant', '磨坊磨出70公斤，是2018年的三倍。', '70公斤'],
    ['ja', '水車は70キログラムをひき、2018年の2倍だった。', '70キログラム'],
    ['ko', '방앗간은 70kg을 빻아 2018년의 두 배였다.', '70kg'],
  ])('%s: %s', (language, text, quote) => {
    const fact = { value: 70, unit: 'kilogram', quote };
    expect(codes(language, text, { ...fact, period: 2018 })).toEqual(differs);
    expect(codes(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Ticket sales in 2022 stood at 71% of 2018’s.', '71%'],
    ['en', 'Ticket sales in 2022 were 71% of those of 2018.', '71%'],
    ['zh-Hans', '2022年票房为2018年的71%。', '71%'],
    ['zh-Hans', '2022年票房相当于2018年的七成。', '70%'],
    ['zh-Hant', '2022年票房為2018年的71%。', '71%'],
    ['ja', '2022年の売り上げは2018年の7割に戻った。', '70%'],
  ])('nor that whose level it is a share of: %s: %s', (language, text, value) => {
    expect(codes(language, text, { value, period: 2018 })).toEqual(differs);
    expect(codes(language, text, { value, period: 2022 })).toEqual([]);
  });

  it.each([
    ['fr', 'Le syndicat indique qu’en 2018 le moulin a moulu 70 kg.'],
    ['es', 'El gremio dice que en 2018 el molino molió 70 kg.'],
  ])('but what tells compares nothing: %s: %s', (language, text) => {
    expect(codes(language, text, { value: 70, unit: 'kilogram', period: 2018 })).toEqual([]);
  });
});
