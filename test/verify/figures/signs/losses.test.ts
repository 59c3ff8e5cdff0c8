import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

describe('a sum that was lost or is lacking is below nought', () => {
  it.each<readonly [string, string, string]>([
    ['en', 'The year closed with a deficit of $4 million.', 'a deficit of $4 million'],
    [
      'fr',
      'L’exercice présente un déficit de 4 millions de dollars.',
      'déficit de 4 millions de dollars',
    ],
    ['de', 'Der Fehlbetrag beträgt 4 Millionen Dollar.', 'Fehlbetrag beträgt 4 Millionen Dollar'],
    ['es', 'El déficit fue de 4 millones de dólares.', 'déficit fue de 4 millones de dólares'],
    ['zh-Hans', '缆车公司赤字400万美元。', '赤字400万美元'],
    ['zh-Hant', '纜車公司赤字400萬美元。', '赤字400萬美元'],
  ])('%s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-4 million; unit: USD')).toEqual([]);
  });
  it.each<readonly [string, string, string]>([
    ['en', 'The cable car, which lost riders, took in $4 million.', 'took in $4 million'],
    ['en', 'After a deficit in 2020 the cable car took in $4 million.', 'took in $4 million'],
    ['en', 'The deficit rose by $4 million.', 'rose by $4 million'],
    ['en', 'The cable car lost $4 million.', 'lost $4 million'],
  ])('%s: and no other: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-4 million; unit: USD')).not.toEqual([]);
  });
});

const printed = (
  language: string,
  text: string,
  fact: string,
  prose: readonly [string, string],
  label?: readonly [string, string],
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const named = label ? `\n  label: { ${language}: ${label[0]}, ${other}: ${label[1]} }` : '';
  return proveSource({
    language,
    text,
    facts: `a:${named}\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
    prose: { [language]: prose[0], [other]: prose[1] },
  })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('figure/'))
    .map(({ code }) => code);
};

describe('a loss is printed as no profit', () => {
  it.each<readonly [string, string, string, string]>([
    ['en', 'The hall lost $4 million', '利润', 'profit'],
    ['fr', 'La salle a perdu 4 millions de dollars', 'bénéfice', 'profit'],
    ['de', 'Der Saal verlor 4 Millionen Dollar', 'Gewinn', 'profit'],
    ['es', 'La sala perdió 4 millones de dólares', 'beneficio', 'profit'],
    ['ja', '損失は400万ドルだった', '利益', 'profit'],
    ['ko', '손실은 400만 달러였다', '이익', 'profit'],
    ['zh-Hans', '净亏400万美元', '利润', 'profit'],
  ])('%s: %s', (language, text, own, other) => {
    const label = language === 'en' ? [other, own] : [own, other];
    const codes = printed(
      language,
      text,
      '4 million; unit: USD',
      ['x', 'x'],
      [label[0] ?? '', label[1] ?? ''],
    );
    expect(codes).toContain('figure/opposite-named');
  });

  it('but as one below nought', () => {
    const fact = '-4 million; unit: USD';
    expect(
      printed('en', 'The loss was $(4) million', fact, ['x', 'x'], ['profit', '利润']),
    ).toEqual([]);
  });
});
