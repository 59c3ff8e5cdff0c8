import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const faults = (language: string, text: string, unit: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value: 35, unit } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

/** What a language calls a measure beside the word that it prints; `N` stands for the number. */
const names: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  ko: [
    '모두 N이다.',
    {
      미터: 'metre',
      밀리미터: 'millimetre',
      센티미터: 'centimetre',
      평방미터: 'square-metre',
      입방미터: 'cubic-metre',
      그램: 'gram',
      킬로그램: 'kilogram',
      차례: 'time',
      '개 나라': 'country',
    },
  ],
  'zh-Hant': [
    '全程共N。',
    {
      米: 'metre',
      千米: 'kilometre',
      平方千米: 'square-kilometre',
      升: 'litre',
      千克: 'kilogram',
      星期: 'week',
      日: 'day',
      名: 'person',
      位: 'person',
      座城市: 'city',
    },
  ],
  'zh-Hans': ['全程共N。', { 公尺: 'metre', 平米: 'square-metre', 公吨: 'tonne', 星期: 'week' }],
  ja: [
    '全部でNだった。',
    {
      ミリ: 'millimetre',
      センチ: 'centimetre',
      平米: 'square-metre',
      平方キロ: 'square-kilometre',
    },
  ],
  en: ['It was N.', { ' kilos': 'kilogram', ' metric tonnes': 'tonne', ' mins': 'minute' }],
  de: ['Es war ein Maß von N.', { ' Zentimetern': 'centimetre', ' Kilo': 'kilogram' }],
  fr: ['Il en faut N.', { ' kilos': 'kilogram', ' années': 'year' }],
  es: ['Fueron N.', { ' kilos': 'kilogram', ' grados centígrados': 'degree-celsius' }],
};

const rows = Object.entries(names).flatMap(([language, [sentence, units]]) =>
  Object.entries(units).map(
    ([word, unit]) => [language, sentence.replace('N', `35${word}`), unit] as const,
  ),
);

describe('a measure by another of its names', () => {
  it.each(rows)('%s: %s is of %s', (language, text, unit) => {
    expect(faults(language, text, unit)).toEqual([]);
  });

  it.each([
    ['zh-Hant', '本館慶祝建館35周年。', 'week'],
    ['ko', '모두 35달러이다.', 'month'],
    ['ko', '모두 35밀리그램이다.', 'gram'],
    ['ja', '全部で35ミリグラムだった。', 'millimetre'],
    ['en', 'It was 35 kilobytes.', 'kilogram'],
  ])('and no part of a longer one, %s: %s is not of %s', (language, text, unit) => {
    expect(faults(language, text, unit)).not.toEqual([]);
  });
});
