import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

const kilns =
  'kiln: { de: { one: Ofen, other: Öfen }, zh-Hans: 座窑, en: { one: kiln, other: kilns } }';

const unitsFor = (language: string): string =>
  language === 'de' ? kilns.replace(' zh-Hans: 座窑,', '') : kilns.replace(/ de: \{.*?\},/u, '');

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({
    language,
    text,
    ...(fact['unit'] === 'kiln' ? { units: unitsFor(language) } : {}),
    facts: stringify({ f: { quote: text, ...fact } }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('what fell short is labelled as no surplus', () => {
  it.each([
    ['de', 'Die Töpferei schloss mit einem Fehlbetrag von 40.000 Euro.', 'EUR', 'Überschuss'],
    ['de', 'Das Jahresdefizit betrug 40.000 Euro.', 'EUR', 'Gewinn'],
    ['en', 'The pottery closed with a shortfall of 40,000 euros.', 'EUR', 'surplus'],
    ['en', 'The pottery ran a deficit of 40,000 euros.', 'EUR', 'profit'],
    ['fr', 'La poterie affiche un déficit de 40 000 euros.', 'EUR', 'bénéfice'],
    ['es', 'La alfarería cerró con un déficit de 40.000 euros.', 'EUR', 'beneficio'],
    ['zh-Hans', '窑厂赤字4万元。', 'CNY', '结余'],
    ['zh-Hant', '窯廠赤字4萬元。', 'TWD', '盈餘'],
  ])('%s: %s', (language, text, unit, label) => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    const fact = {
      value: '40000',
      unit,
      label: { [language]: label, [other]: other === 'en' ? 'a figure' : '某数' },
    };
    expect(codes(language, text, fact)).toContain('figure/opposite-named');
  });
});

describe('a deficit under a label that says balance', () => {
  const labelled = (language: string, text: string, quote: string, value: string, label: string) =>
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
    expect(labelled(language, text, quote, written(''), label)).toContain('figure/emphasised');
    expect(labelled(language, text, quote, written('-'), label)).not.toContain('figure/emphasised');
  }); // prettier-ignore

  it('and may be called one beside its name', () => {
    const label = '{ en: balance (deficit), zh-Hans: x }';
    const text = 'The deficit came to £6 million.';
    expect(labelled('en', text, '£6 million', '6 million\n  unit: GBP', label)).not.toContain(
      'figure/emphasised',
    );
  });
});

type Fact = Readonly<Record<string, unknown>>;

const diagnosed = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('a surplus behind a comma', () => {
  it('is in the currency of the sum before it', () => {
    const text = 'Bread brought €52 million, leaving a surplus of 7 million.';
    const quote = 'a surplus of 7 million';
    expect(diagnosed('en', text, { quote, value: '7 million', unit: 'EUR' })).toEqual([]);
    expect(diagnosed('en', text, { quote, value: '7 million', unit: 'USD' })).not.toEqual([]);
  });
});

describe('a deficit that came to a level', () => {
  it('is below nought as a balance', () => {
    const text = 'The deficit narrowed to £7.3 billion in May';
    const found = proveSource({
      language: 'en',
      text,
      facts: `a:\n  label: { en: trade balance, zh-Hans: 贸易差额 }\n  value: -7.3 billion\n  unit: GBP\n  quote: ${text}\n`,
    }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
    expect(found).toEqual([]);
  });

  it('is in the currency of the sum before it', () => {
    const text = 'Las compras sumaron 41 millones de euros y dejaron un saldo de 12 millones';
    const quote = 'un saldo de 12 millones';
    expect(readingFaults('es', text, quote, '12 million; unit: EUR')).toEqual([]);
  });
});
