import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const faults = (language: string, text: string, value: string, unit: string): readonly string[] =>
  proveSource({
    language,
    text: `${text}\n`,
    facts: `a:\n  value: ${value}\n  unit: ${unit}\n  quote: ${JSON.stringify(text)}\n`,
  }).flatMap(({ code }) => (code.endsWith('differs') ? [code] : []));

describe('a level that fell to and its size that is called a rise bear out neither', () => {
  it.each([
    ['en', 'Fees fell to £70 million, an increase of £12 million.', '70 million', '12 million'],
    ['en', 'Fees rose to £70 million (a fall of £12 million).', '70 million', '-12 million'],
    [
      'de',
      'Die Gebühren sanken auf 70 Millionen Euro, ein Anstieg um 12 Millionen Euro.',
      '70 million',
      '12 million',
    ],
    [
      'fr',
      'Les recettes ont reculé à 70 millions d’euros, une hausse de 12 millions d’euros.',
      '70 million',
      '12 million',
    ],
    [
      'es',
      'Las tasas cayeron a 70 millones de euros, un aumento de 12 millones de euros.',
      '70 million',
      '12 million',
    ],
    ['zh-Hans', '收费降至7000万元，增加1200万元。', '7000万', '1200万'],
    ['zh-Hant', '收費降至7000萬元，增加1200萬元。', '7000萬', '1200萬'],
    ['ja', '手数料は7000万円に減少し、1200万円の増加となった。', '7000万', '1200万'],
    ['ko', '수수료는 7000만 원으로 줄어 1200만 원 증가했다.', '7000만', '1200만'],
  ])('%s: %s', (language, text, level, size) => {
    const unit = /£/u.test(text)
      ? 'GBP'
      : ({ ja: 'JPY', ko: 'KRW', 'zh-Hans': 'CNY', 'zh-Hant': 'CNY' }[language] ?? 'EUR');
    expect(faults(language, text, level, unit)).toEqual(['figure/direction-differs']);
    expect(faults(language, text, size, unit)).toEqual(['figure/direction-differs']);
  });

  it.each([
    ['en', 'Fees fell to £70 million, a decrease of £12 million.', '-12 million', 'GBP'],
    ['en', 'Fees fell to £70 million, an increase of £12 million on 2019.', '12 million', 'GBP'],
    ['en', 'Fees fell to £70 million in May, but costs rose by £12 million.', '12 million', 'GBP'],
    ['zh-Hans', '收费降至7000万元，减少1200万元。', '-1200万', 'CNY'],
    ['zh-Hans', '收费降至7000万元，比2019年增加1200万元。', '1200万', 'CNY'],
    ['ja', '手数料は7000万円に減少し、1200万円の減少となった。', '-1200万', 'JPY'],
  ])(
    'takes one of the same way, or with a base of its own: %s, %s',
    (language, text, value, unit) => {
      expect(faults(language, text, value, unit)).toEqual([]);
    },
  );
});
