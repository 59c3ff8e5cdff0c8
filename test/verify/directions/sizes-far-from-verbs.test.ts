import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const told = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text, fact, units);

describe('a size that is told behind its change has the way of it', () => {
  const rows = [
    ['de', 'Die Mieten sanken spürbar, nämlich um 3,4 Prozent.'],
    ['de', 'Die Mieten sanken spürbar, und zwar um 3,4 Prozent.'],
    ['de', 'Die Mieten sanken spürbar: um 3,4 Prozent.'],
    ['en', 'Rents fell steeply, namely by 3.4 per cent.'],
    ['en', 'Rents fell steeply: by 3.4 per cent.'],
    ['fr', 'Les loyers ont nettement baissé, à savoir de 3,4 %.'],
    ['es', 'Los alquileres bajaron bastante, concretamente un 3,4 %.'],
  ] as const;

  it.each(rows)('%s: %s', (language, text) => {
    expect(told(language, text, '-3.4%')).toEqual([]);
  });

  it.each([
    ['de', 'Die Mieten stiegen spürbar, nämlich um 3,4 Prozent.'],
    ['en', 'Rents rose steeply, namely by 3.4 per cent.'],
  ])('and a rise as well, %s: %s', (language, text) => {
    expect(told(language, text, '3.4%')).toEqual([]);
    expect(told(language, text, '-3.4%')).not.toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

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

const printed = (language: string, text: string, quote: string, fact: string) =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact}\n  quote: ${JSON.stringify(quote)}\n`,
    prose: { [language]: '{{fact "a"}}', [language === 'en' ? 'zh-Hans' : 'en']: '{{fact "a"}}' },
  }).map(({ code }) => code);

describe('a size that stands far from its verb is that of a fall', () => {
  it.each<Row>([
    ['en', 'New signs cut the number of collisions and falls on the quays by 40%.', 'by 40%', '40%'],
    ['en', 'The harbour reduced noise from cranes at night by 40%.', 'by 40%', '40%'],
    ['en', 'Reducing delays and missed links by 40% took a year.', 'by 40%', '40%'],
    ['de', 'Die Zahl der Kähne sank, und zwar um 4,5 Prozent.', 'um 4,5 Prozent', '4.5%'],
  ])('and is not printed bare (%s): %s', (...row) => {
    expect(printed(...row)).toContain('figure/direction-missing');
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'New signs raised the number of visits and stays on the quays by 40%.', 'by 40%', '40%'],
    ['en', 'The reduction of noise on the quays was backed by 40% of residents.', 'by 40%', '40%'],
  ])('and no rise or share is (%s): %s', (...row) => {
    expect(printed(...row)).not.toContain('figure/direction-missing');
  });
});

type Fact = Readonly<Record<string, unknown>>;

const codes = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('a German verb of change with a comma before its size', () => {
  it.each([
    'Die Mehlpreise sanken den vierten Monat in Folge, um 3,1 Prozent.',
    'Die Mehlpreise sanken abermals, um 3,1 Prozent.',
  ])('tells which way: %s', (text) => {
    expect(codes('de', text, { value: '-3.1%' })).toEqual([]);
  });
});

type Declared = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Declared): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('a change whose verb stands behind two figures', () => {
  it.each([
    ['de', 'Der Bestand ging um 3,7 % auf 52,8 Millionen Tonnen zurück.', { value: '-3.7%' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: '-3.7%' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: 52, unit: 'tonne' }],
    ['ja', '保有率は3.7％から5.2％に上昇した。', { value: '5.2%' }],
    ['ja', '保有率は3.7％から5.2％へと拡大した。', { value: '3.7%' }],
    ['ja', '保有率は5.2％へ低下した。', { value: '5.2%' }],
  ])('is of its own: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).toEqual([]);
  });

  it.each([
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen ab.', { value: '-52', unit: 'tonne' }],
    ['de', 'Der Bestand nahm um 3,7 % auf 52 Tonnen zu.', { value: '-3.7%' }],
    ['ja', '保有率は3.7％から5.2％である。', { value: '5.2%' }],
    ['ja', '保有率は5.2％へ低下した。', { value: '-5.2%' }],
  ])('and of no other: %s %s', (language, text, fact) => {
    expect(errors(language, text, fact)).not.toEqual([]);
  });
});

describe('the size of a change that an adverbial parts from its verb', () => {
  it.each([
    ['en', 'Catches fell for the fourth year running, by 3.1%', 'by 3.1%'],
    ['fr', 'Les prises ont baissé pour la quatrième année de suite, de 3,1 %', 'de 3,1 %'],
    ['es', 'Las capturas bajaron por cuarto año consecutivo, un 3,1 %', 'un 3,1 %'],
  ])('has its way in %s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-3.1%')).toEqual([]);
  });

  it.each([
    ['en', 'Catches rose for the fourth year running, by 3.1%', 'by 3.1%'],
    ['en', 'Catches fell while prices rose, by 3.1%', 'by 3.1%'],
  ])('and that of no other verb in %s: %s', (language, text, quote) => {
    expect(readingFaults(language, text, quote, '-3.1%')).not.toEqual([]);
  });
});
