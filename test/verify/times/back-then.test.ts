import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const told = (language: string, text: string, quote: string, fact: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${labels[language] ?? 'x'}, ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(quote)}\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code !== 'status/not-printed' ? [code] : [],
  );
};

const labels: Readonly<Record<string, string>> = {
  en: 'rate',
  de: 'Quote',
  fr: 'taux',
  es: 'tasa',
  'zh-Hans': '比例',
  ja: '比率',
  ko: '비율',
};

describe('what was so at a time told before is not of the date of the next clause', () => {
  it.each([
    ['en', 'Back then the rate was 71%; in 2021 it was 66%.'],
    ['de', 'Damals lag die Quote bei 71 %, 2021 waren es 66 %.'],
    ['fr', 'À l’époque, le taux était de 71 %, en 2021 il est de 66 %.'],
    ['es', 'Entonces la tasa era del 71 %; en 2021 es del 66 %.'],
    ['zh-Hans', '当时比例为71%，2021年为66%。'],
    ['ja', '当時の比率は71%で、2021年は66%だった。'],
    ['ko', '그때 비율은 71%였고, 2021년에는 66%였다.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text, text, 'value: 71%; period: 2021')).toContain(
      'source/period-differs',
    );
  });

  it('but it is of the time told before', () => {
    const text =
      'Die Brücke wurde 1998 gesperrt. Damals lag die Quote bei 71 %, 2021 waren es 66 %.';
    const quote = 'Damals lag die Quote bei 71 %, 2021 waren es 66 %';
    expect(told('de', text, quote, 'value: 71%; period: 1998')).toEqual([]);
    expect(told('de', text, quote, 'value: 66%; period: 2021')).toEqual([]);
  });
});
