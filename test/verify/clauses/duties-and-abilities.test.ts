import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a duty is a target, and no report', () => {
  it.each([
    ['en', 'The share must climb to 40%.'],
    ['en', 'The share needs to grow to 40%.'],
    ['en', 'The halls must be filled to 40%.'],
    ['de', 'Der Anteil muss auf 40 % wachsen.'],
    ['de', 'Der Anteil muss auf 40 % gesenkt werden.'],
    ['fr', 'La part doit grimper à 40 %.'],
    ['es', 'La cuota tiene que llegar al 40 %.'],
    ['zh-Hans', '占比须提升至40%。'],
    ['zh-Hant', '佔比必須提高至40%。'],
    ['ja', '比率を40%に高めなければならない。'],
    ['ko', '비율을 40%로 끌어올려야 한다.'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text, { value: '40%' })).toContain('source/status-differs');
    expect(codes(language, text, { value: '40%', status: 'targeted' })).toEqual([]);
  });

  it('in hanzi by verbs of having, and not behind 相应 and 有需要', () => {
    const fact = { value: 40, unit: 'person', label: { 'zh-Hans': '教师', en: 'teachers' } };
    expect(codes('zh-Hans', '全县应配备教师40人。', fact)).toContain('source/status-differs');
    expect(codes('zh-Hans', '各县相应配备教师40人。', fact)).toEqual([]);
    expect(codes('zh-Hans', '帮助有需要的教师40人。', fact)).toEqual([]);
  });

  it.each([
    ['en', 'Another £300,000 must be found by March.', 300000, 'GBP'],
    ['de', 'Weitere 300.000 Euro müssen gefunden werden.', 300000, 'EUR'],
    ['fr', 'La ville doit trouver 300 000 euros.', 300000, 'EUR'],
    ['es', 'Aún deben encontrarse 300 000 euros.', 300000, 'EUR'],
    ['es', 'Hay que recaudar 300 000 euros.', 300000, 'EUR'],
    ['zh-Hans', '磨坊还须筹集30万元。', '30万', 'CNY'],
    ['ja', 'あと30万円を集めなければならない。', '30万', 'JPY'],
    ['ko', '아직 30만 원을 더 모아야 한다.', '30만', 'KRW'],
  ] as const)('in %s what is still to be found is not there: %s', (language, text, value, unit) => {
    expect(codes(language, text, { value, unit })).toContain('source/status-differs');
  });

  it('and a rule that is no level is told as it is under a label that says it is one', () => {
    const fee = { value: 40, unit: 'USD', label: { en: 'Fee', 'zh-Hans': 'x' } };
    expect(codes('en', 'Guests must pay $40.', fee)).toEqual([]);
    const paid = { ...fee, label: { en: 'Spending of guests', 'zh-Hans': 'x' } };
    expect(codes('en', 'Guests must pay $40.', paid)).toEqual(['source/status-differs']);
    const charge = { value: 40, unit: 'EUR', label: { de: 'Gebühr', en: 'x' } };
    expect(codes('de', 'Gäste müssen 40 Euro zahlen.', charge)).toEqual([]);
  });
});

describe('what something can do is no report of what it did, unless the label names its capacity', () => {
  it.each([
    ['en', 'The arena can seat 700 people.', 'Seats of the arena'],
    ['en', 'The lift is capable of carrying 700 people.', 'Capacity of the lift'],
    ['de', 'Die Seilbahn kann 700 Personen befördern.', 'Kapazität der Seilbahn'],
    ['fr', 'L’arène peut accueillir 700 personnes.', 'Capacité de l’arène'],
    ['es', 'El teleférico puede transportar a 700 personas.', 'Aforo del teleférico'],
    ['zh-Hans', '体育馆可容纳700人。', '体育馆座位'],
    ['zh-Hant', '體育館可容納700人。', '體育館座位'],
    ['ja', '体育館は700人を収容できる。', '体育館の定員'],
    ['ko', '체육관은 700명을 수용할 수 있다.', '체육관 정원'],
  ])('%s: %s', (language, text, name) => {
    const fact = { value: 700, unit: 'person' };
    const label = { [language]: name, [language === 'en' ? 'zh-Hans' : 'en']: 'x' };
    expect(codes(language, text, fact)).toEqual(['source/status-differs']);
    expect(codes(language, text, { ...fact, status: 'possible' })).toEqual([]);
    expect(codes(language, text, { ...fact, label })).toEqual([]);
  });

  it('nor does “can” of another verb change the figure', () => {
    const text = 'The heron can be seen in 7 countries.';
    expect(codes('en', text, { value: 7, unit: 'country' })).toEqual([]);
  });
});

describe('a measure that was never reached bears nothing out', () => {
  it.each([
    ['en', '7 million tonnes was never reached.'],
    ['en', 'The mark of 7 million tonnes has not been passed or met.'],
    ['fr', 'Les 7 millions de tonnes n’ont jamais été atteints.'],
    ['es', 'Los 7 millones de toneladas no se alcanzaron.'],
    ['zh-Hans', '700万吨从未达到。'],
  ])('%s: %s', (language, text) => {
    expect(codes(language, text, { value: '7 million', unit: 'tonne' })).toContain(
      'source/negated',
    );
  });

  it('but what was not done may be counted', () => {
    const fact = { value: 70, unit: 'city' };
    expect(codes('en', '70 cities were not reached by rail.', fact)).toEqual([]);
  });
});

describe('sums in every spelling of the press', () => {
  it.each([
    ['en', 'The lender paid KSh 900.', 'KES'],
    ['en', 'The lender paid Ksh. 900.', 'KES'],
    ['en', 'The lender paid AU$900.', 'AUD'],
    ['en', 'The lender paid $NZ 900.', 'NZD'],
    ['en', 'The lender paid Rp 900.', 'IDR'],
    ['en', 'The lender paid RM900.', 'MYR'],
    ['en', 'The lender paid Tk 900.', 'BDT'],
    ['en', 'The lender paid 900 naira.', 'NGN'],
    ['en', 'The lender paid 900 ringgit.', 'MYR'],
    ['de', 'Die Bank zahlte 900 Zloty.', 'PLN'],
    ['de', 'Die Bank zahlte 900 Kč.', 'CZK'],
    ['fr', 'La banque a versé 900 FCFA.', 'XOF'],
    ['es', 'El banco pagó 900 quetzales.', 'GTQ'],
    ['es', 'El banco pagó S/ 900.', 'PEN'],
  ])('%s: %s', (language, text, unit) => {
    expect(codes(language, text, { value: 900, unit })).toEqual([]);
    expect(codes(language, text, { value: 900, unit: 'USD' })).not.toEqual([]);
  });

  it('a name of several currencies is one of them where the fact says it as its source does', () => {
    const text = 'The lender paid 900 dirhams.';
    expect(codes('en', text, { value: 900, unit: 'AED' })).toEqual(['source/unit-differs']);
    expect(codes('en', text, { value: 900, unit: 'AED', as: 'dirhams' })).toEqual([]);
  });
});

describe('a part of a measure', () => {
  it.each([
    ['en', 'The climb takes ¾ of an hour.', '3/4'],
    ['fr', 'La montée prend trois quarts d’heure.', '3/4'],
    ['es', 'La subida dura tres cuartos de hora.', '3/4'],
  ])('is no share: %s: %s', (language, text, value) => {
    expect(codes(language, text, { value: '75%' })).not.toEqual([]);
    expect(codes(language, text, { value, unit: 'hour' })).toEqual([]);
  });

  it('nor of a measure that the tool has no unit for', () => {
    expect(codes('en', 'The track is ¾ of a mile long.', { value: '75%' })).not.toEqual([]);
  });
});

describe('four digits count where what they count stands behind', () => {
  it.each([
    ['de', '2077 Apotheken blieben offen.', 'Apotheken', 2077],
    ['de', 'Es gibt 1960 Apotheken.', 'Apotheken', 1960],
    ['en', 'There are 1960 chapels.', 'chapels', 1960],
    ['fr', 'La région compte 2077 chapelles.', 'chapelles', 2077],
  ])('%s: %s', (language, text, as, value) => {
    expect(codes(language, text, { value, unit: 'item', as })).toEqual([]);
  });

  it.each([
    ['de', 'Im Jahr 1960 Apotheken zu gründen war schwer.', 'Apotheken', 1960],
    ['en', 'In 1960 chapels were rare.', 'chapels', 1960],
    ['en', 'The 2019 fares rose.', 'fares', 2019],
  ])('and are a year elsewhere: %s: %s', (language, text, as, value) => {
    expect(codes(language, text, { value, unit: 'item', as })).not.toEqual([]);
  });
});

it('a rate of so many things holds for the level that a change came to', () => {
  const text = 'Yield per 100 vines rose from 19 kg in 2010 to 26 kg in 2020.';
  const units = stringify({ vines: { en: 'kg per 100 vines', 'zh-Hans': '公斤' } });
  const facts = stringify({ f: { quote: 'to 26 kg', value: 26, unit: 'vines' } });
  const found = proveSource({ language: 'en', text, facts, units });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('a word of direction in the name of a thing is of no figure', () => {
  it.each([
    ['The drop-in clinic saw 70 people.', 'The drop-in clinic saw {{fact "f"}}.'],
    ['The lower school has 70 students.', 'The lower school has {{fact "f"}}.'],
    ['The loss adjuster visited 70 cities.', 'The loss adjuster visited {{fact "f"}}.'],
  ])('%s', (text, en) => {
    const [, unit = ''] = /(person|student|city)/u.exec(
      text.replace('people', 'person').replace('cities', 'city'),
    ) ?? ['', ''];
    const facts = stringify({ f: { quote: text, value: 70, unit } });
    const prose = { en, 'zh-Hans': '共{{fact "f"}}。' };
    const found = proveSource({ language: 'en', text, facts, prose });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

it('a fall told behind its two levels is not printed without its word', () => {
  const text = 'Die Fänge sanken von 800 auf 640 Tonnen um 20 Prozent.';
  const facts = stringify({ f: { quote: text, value: '20%' } });
  const prose = { de: 'Fang: {{fact "f"}}.', en: 'Catch: {{fact "f"}}.' };
  const found = proveSource({ language: 'de', text, facts, prose });
  expect(found.map(({ code }) => code)).toContain('figure/direction-missing');
});
