import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

const accidents = `accident:
  en: { one: accident, other: accidents }
  de: { one: Unfall, other: Unfälle, dative: Unfällen }
`;

describe('what says of a figure behind or apart from it what it is', () => {
  it.each<Row>([
    ['en', 'Prices moved by \u27963.8%.', '\u27963.8%', '3.8%'],
    ['zh-Hans', '水位变化为\u27961.5米。', '\u27961.5米', '1.5; unit: metre'],
    [
      'en',
      'The lake was 12 degrees Celsius below zero.',
      '12 degrees Celsius',
      '12; unit: degree-celsius',
    ],
    [
      'de',
      'Nachts waren es 9 Grad Celsius unter null.',
      '9 Grad Celsius',
      '9; unit: degree-celsius',
    ],
    ['en', 'The hut has 4\u0666 beds.', 'has 4\u0666 beds', '4'],
    ['en', 'The hut has \u09E64 beds.', '4 beds', '4'],
    ['zh-Hans', '游客是淡季的4倍多。', '4倍多', '4; unit: multiple'],
    ['zh-Hant', '遊客是淡季的4倍餘。', '4倍餘', '4; unit: multiple'],
    ['zh-Hans', '缆车时速可达36公里。', '36公里', '36; unit: kilometre'],
    ['zh-Hant', '纜車時速由18公里提高到36公里。', '36公里', '36; unit: kilometre'],
    ['ja', '索道の時速は36キロだ。', '36キロ', '36; unit: kilometre'],
    ['ko', '삭도의 시속은 36킬로미터이다.', '36킬로미터', '36; unit: kilometre'],
    ['ko', '자릿세는 월 4만 원이다.', '4만 원', '40000; unit: KRW'],
    ['ko', '회비는 연 4만 원이다.', '4만 원', '40000; unit: KRW'],
    ['ja', '会費は年4万円だ。', '4万円', '4万; unit: JPY'],
    ['ja', '駐車場は月額4万円だ。', '4万円', '4万; unit: JPY'],
    ['zh-Hans', '造价（港元）：600万元。', '600万元', '600万; unit: CNY'],
    ['zh-Hans', '造价（港元）：600万美元。', '600万美元', '600万; unit: USD'],
    ['ja', '前月比ー7.1％だった。', '7.1％', '7.1%'],
    ['ja', '前月比―7.1％だった。', '7.1％', '7.1%'],
    ['fr', 'Il faut 90 kilogrammes de sel par habitant.', '90 kilogrammes', '90; unit: kilogram'],
    ['en', 'It used 7 tonnes of salt per resident.', '7 tonnes', '7; unit: tonne'],
    ['de', 'Man braucht 90 Kilogramm Salz pro Kopf.', '90 Kilogramm', '90; unit: kilogram'],
    ['es', 'Usa 90 kilogramos de sal por habitante.', '90 kilogramos', '90; unit: kilogram'],
    ['de', 'Besucher (in Tsd.): 72\n', '72', '72'],
    ['en', 'Visitors in thousands: 72\n', '72', '72'],
    ['fr', 'La navette a emmené 36\n400 visiteurs en été.', '400 visiteurs', '400; as: visiteurs'],
    ['en', 'The shuttle took about 36\n400 guests in summer.', '400 guests', '400; as: guests'],
  ])('%s: %s bears out no %s of it alone', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    ['en', 'Prices moved by \u27963.8%.', '\u27963.8%', '-3.8%'],
    ['en', 'It was 12 °C below freezing.', '12 °C below freezing', '-12; unit: degree-celsius'],
    [
      'de',
      'Nachts waren es 9 Grad Celsius unter null.',
      '9 Grad Celsius unter null',
      '-9; unit: degree-celsius',
    ],
    [
      'fr',
      'Il faisait 9 degrés Celsius au-dessous de zéro.',
      '9 degrés Celsius au-dessous de zéro',
      '-9; unit: degree-celsius',
    ],
    [
      'es',
      'Hubo 9 grados Celsius bajo cero.',
      '9 grados Celsius bajo cero',
      '-9; unit: degree-celsius',
    ],
    ['zh-Hans', '游客是淡季的4倍多。', '4倍多', '4; unit: multiple; qualifier: over'],
    ['zh-Hans', '缆车时速可达36公里。', '36公里', '36; unit: kilometre-per-hour'],
    ['zh-Hans', '以时速36公里行驶的缆车全长3公里。', '全长3公里', '3; unit: kilometre'],
    ['ja', '索道の時速は36キロだ。', '36キロ', '36; unit: kilometre-per-hour'],
    ['ja', '毎時36キロで動く。', '毎時36キロ', '36; unit: kilometre-per-hour'],
    ['ko', '삭도의 시속은 36킬로미터이다.', '36킬로미터', '36; unit: kilometre-per-hour'],
    ['en', 'It runs at 36 km an hour.', '36 km an hour', '36; unit: kilometre-per-hour'],
    ['ja', 'レシート7枚を集めた。', '7枚', '7; as: 枚'],
    ['de', 'Besucher (in Tsd.): 72\n', '72', '72,000'],
    ['en', 'Visitors in thousands: 72\n', '72', '72,000'],
    ['es', 'La red une 41 ciudades.', '41 ciudades', '41; unit: city'],
    ['ja', '2021年の事故はゼロだった。', '事故はゼロ', '0; period: 2021'],
    ['ko', '9월 4만 원을 냈다.', '4만 원', '40000; unit: KRW'],
    ['ja', '昨年4万円を払った。', '4万円', '4万; unit: JPY'],
    ['zh-Hans', '造价（港元）：600万元。', '600万元', '600万; unit: HKD'],
    [
      'fr',
      'La navette a emmené 36\n400 visiteurs en été.',
      '36 400 visiteurs',
      '36,400; as: visiteurs',
    ],
    ['en', 'Boats: 36\n400 guests came.', '400 guests', '400; as: guests'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});

describe('no accident is nought accidents', () => {
  it.each<readonly [string, string, string]>([
    ['fr', 'Aucun accident n’a eu lieu en 2021.', 'Aucun accident'],
    ['fr', 'Aucune panne n’a eu lieu en 2021.', 'Aucune panne'],
    ['de', '2021 gab es keine Unfälle.', 'keine Unfälle'],
    ['de', '2021 gab es keinen Unfall.', 'keinen Unfall'],
    ['es', 'Ningún accidente se registró en 2021.', 'Ningún accidente'],
    ['es', 'Ninguna avería se registró en 2021.', 'Ninguna avería'],
  ])('%s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '0; period: 2021')).toEqual([]);
    expect(readingFaults(language, text, quote, '1; period: 2021')).not.toEqual([]);
  });

  it('in the unit of the report too', () => {
    const fact = '0; unit: accident; period: 2021';
    expect(
      readingFaults('de', '2021 gab es keine Unfälle.', 'keine Unfälle', fact, accidents),
    ).toEqual([]);
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

describe('so many times more is printed as more', () => {
  const text = '演出场次增长3倍';
  it('and not as so many times', () => {
    expect(
      printed('zh-Hans', text, '3; unit: multiple', ['场次为{{fact "a"}}', 'It is {{fact "a"}}']),
    ).toEqual(['figure/direction-missing', 'figure/direction-missing']);
  });
  it('with the word of the rise', () => {
    const prose = ['场次增长{{fact "a"}}', 'It rose by {{fact "a"}}'] as const;
    expect(printed('zh-Hans', text, '3; unit: multiple', prose)).toEqual([]);
  });
  it.each([
    ['zh-Hans', '演出场次增长到3倍', '为'],
    ['en', 'Shows rose threefold', 'are'],
  ])('%s: so many times as much needs none: %s', (language, source, verb) => {
    const prose = [`x ${verb} {{fact "a"}}`, 'It is {{fact "a"}}'] as const;
    expect(printed(language, source, '3; unit: multiple', prose)).toEqual([]);
  });
});

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

describe('brackets typed round a figure behind a colon', () => {
  const facts = 'a:\n  value: 6%\n  quote: 6%\n';
  const codes = (zh: string, en: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: 'The margin is 6%.',
      facts,
      prose: { 'zh-Hans': zh, en },
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  it('make a negative one of it', () => {
    expect(codes('结果：（{{fact "a"}}）', 'Result: ({{fact "a"}})')).toHaveLength(2);
  });
  it('and are an aside behind words', () => {
    expect(codes('结果（{{fact "a"}}）', 'Result ({{fact "a"}})')).toEqual([]);
  });
});
