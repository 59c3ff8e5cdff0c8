import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('digits that end a line of a sentence and digits that the next begins with', () => {
  it.each<Row>([
    ['en', 'The harvest shrank by 3\n4.6% in June.', '4.6% in June', '-4.6%'],
    ['en', 'The town paid £2\n40 million for quays.', '40 million', '40 million'],
    ['en', 'The town paid £2\n40 million for quays.', 'paid £2', '2; unit: GBP'],
    ['en', 'The depot kept about 3\n15 million bricks.', '15 million bricks', '15 million'],
    ['de', 'Die Ernte wuchs um 3\n4,6 % im Juni.', '4,6 % im Juni', '4.6%'],
    ['fr', 'La récolte a augmenté de 3\n4,6 % en juin.', '4,6 % en juin', '4.6%'],
    ['es', 'La cosecha aumentó un 3\n4,6 % en junio.', '4,6 % en junio', '4.6%'],
    ['ko', '수확은 3\n4.6% 늘었다.', '4.6% 늘었다', '4.6%'],
  ])('may be of one number (%s): %j', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  });

  it.each<Row>([
    ['en', 'Table 3\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'The ferries of pier no. 3\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'Ferries that ran in 2021\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'The town paid £2 million\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
  ])('are of two elsewhere (%s): %j', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('groups of digits before digits that are no group', () => {
  it.each<Row>([
    ['en', 'North pier 210 640 35', '210 640', '210640'],
    ['fr', 'Jetée nord 210 640 35', '210 640', '210640'],
    ['de', 'Nordmole 210 640 1935', '210 640', '210640'],
  ])('are not known to be one number (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  });

  it('are one where words follow', () => {
    const row = ['fr', 'On a compté 210 640 colis.', '210 640 colis', '210640; unit: item; as: colis'] as const;
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('a sum in brackets where an amount is due is below nought', () => {
  it.each<Row>([
    ['en', 'The result for the year was (£6.3 million).', '(£6.3 million)', '6.3 million; unit: GBP'],
    ['en', 'The result came to (£6.3 million).', '(£6.3 million)', '6.3 million; unit: GBP'],
    ['de', 'Das Ergebnis betrug (6,3 Mio. €).', '(6,3 Mio. €)', '6.3 million; unit: EUR'],
    ['fr', 'Le résultat était de (6,3 millions d’euros).', '(6,3 millions d’euros)', '6.3 million; unit: EUR'],
    ['es', 'El resultado fue de (6,3 millones de euros).', '(6,3 millones de euros)', '6.3 million; unit: EUR'],
    ['zh-Hans', '经营结果为（6.3万元）。', '（6.3万元）', '6.3万; unit: CNY'],
    ['zh-Hant', '經營結果為（6.3萬元）。', '（6.3萬元）', '6.3万; unit: CNY'],
    ['ja', '純利益は（6.3万円）だった。', '（6.3万円）', '6.3万; unit: JPY'],
    ['ko', '순이익은 (6.3만 원)이었다.', '(6.3만 원)', '6.3万; unit: KRW'],
  ])('and bears out no gain (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
  }); // prettier-ignore

  it('and an aside elsewhere', () => {
    const text = 'The dearest month (£6.3 million) was May.';
    expect(readingFaults('en', text, '(£6.3 million)', '6.3 million; unit: GBP')).toEqual([]);
  });
});

describe('a deficit under a label that says balance', () => {
  const codes = (language: string, text: string, quote: string, value: string, label: string) =>
    proveSource({
      language,
      text,
      facts: `a:\n  value: ${value}\n  quote: ${JSON.stringify(quote)}\n  label: ${label}\n`,
    }).map(({ code }) => code);

  it.each([
    ['en', 'The deficit came to £6 million.', '£6 million', '6 million; unit: GBP', '{ en: balance, zh-Hans: x }'],
    ['zh-Hans', '全年逆差6亿元。', '逆差6亿元', '6亿; unit: CNY', '{ zh-Hans: 贸易差额, en: x }'],
    ['zh-Hant', '全年逆差6億元。', '逆差6億元', '6亿; unit: CNY', '{ zh-Hant: 貿易餘額, en: x }'],
    ['ja', '赤字は6億円だった。', '赤字は6億円', '6亿; unit: JPY', '{ ja: 収支, en: x }'],
    ['ko', '적자는 6억 원이었다.', '적자는 6억 원', '6亿; unit: KRW', '{ ko: 수지, en: x }'],
    ['de', 'Das Defizit lag bei 6 Millionen Euro.', '6 Millionen Euro', '6 million; unit: EUR', '{ de: Handelssaldo, en: x }'],
    ['fr', 'Le déficit était de 6 millions d’euros.', '6 millions d’euros', '6 million; unit: EUR', '{ fr: solde, en: x }'],
    ['es', 'El déficit fue de 6 millones de euros.', '6 millones de euros', '6 million; unit: EUR', '{ es: saldo, en: x }'],
  ])('is no amount above nought (%s): %s', (language, text, quote, fact, label) => {
    const [value = '', unit = ''] = fact.split('; ');
    const written = (sign: string) => `${sign}${value}\n  ${unit}`;
    expect(codes(language, text, quote, written(''), label)).toContain('figure/emphasised');
    expect(codes(language, text, quote, written('-'), label)).not.toContain('figure/emphasised');
  }); // prettier-ignore

  it('and may be called one beside its name', () => {
    const label = '{ en: balance (deficit), zh-Hans: x }';
    const text = 'The deficit came to £6 million.';
    expect(codes('en', text, '£6 million', '6 million\n  unit: GBP', label)).not.toContain(
      'figure/emphasised',
    );
  });
});
