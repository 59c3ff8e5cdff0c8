import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  en: 'euros per tonne',
  fr: 'euros par tonne',
  es: 'euros por tonelada',
  de: 'Euro pro Tonne',
  'zh-Hans': '欧元/吨',
  ja: 'ユーロ/トン',
  ko: '유로/톤',
};

/** Whether the 80 of a sentence is refused in euros per tonne. */
const isRefused = (language: string, text: string): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: stringify({ f: { value: 80, unit: 'rate', quote: text } }),
    units: stringify({
      rate: { of: 'EUR', per: 'tonne', [language]: words[language], [other]: words[other] },
    }),
  }).some(({ code }) => code === 'source/unit-differs');
};

describe('of two levels of one rate, one alone says of each of what it is', () => {
  it.each([
    ['en', 'Coal cost €95 per tonne in 2031, compared with €80 in 2028'],
    ['en', 'Coal rose from €80 to €95 a tonne'],
    ['fr', 'Le charbon coûtait 95 € par tonne en 2031, contre 80 € en 2028'],
    ['es', 'El carbón costó 95 euros por tonelada en 2031, frente a 80 euros en 2028'],
    ['es', 'El carbón subió de 80 euros a 95 euros por tonelada'],
    ['de', 'Kohle kostete 2031 95 Euro pro Tonne, gegenüber 80 Euro im Jahr 2028'],
    ['zh-Hans', '煤价从每吨95欧元降至80欧元'],
    ['ja', '石炭の価格は1トン当たり95ユーロから80ユーロに下がった'],
    ['ko', '석탄 가격은 톤당 95유로에서 80유로로 내렸다'],
  ])('%s: %s', (language, text) => {
    expect(isRefused(language, text)).toBe(false);
  });
});

describe('another amount of the sentence is no level of the rate', () => {
  it.each([
    ['en', 'Coal cost €95 per tonne in 2031, and a sack cost €80'],
    ['en', 'Coal costs €95 a tonne, against a fee of €80'],
    ['fr', 'Le charbon coûtait 95 € par tonne, et un sac coûtait 80 €'],
    ['es', 'El carbón costó 95 euros por tonelada, frente a los 80 euros que cuesta un saco'],
    ['de', 'Kohle kostete 95 Euro pro Tonne, und ein Sack kostete 80 Euro'],
    ['zh-Hans', '煤价每吨95欧元，运费降至80欧元'],
    ['ko', '석탄은 톤당 95유로이고 배송료는 80유로로 내렸다'],
  ])('%s: %s', (language, text) => {
    expect(isRefused(language, text)).toBe(true);
  });
});
