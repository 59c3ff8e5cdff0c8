import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../support/prove-source.js';

describe('an aside gives what its subject was before, and takes the subject from no figure behind it', () => {
  it.each([
    ['en', 'The toll, £3 until 2016, is now £5.', 'the toll', 'value: "5"; unit: GBP'],
    [
      'de',
      'Die Maut, bis 2016 noch 3 Euro, liegt heute bei 5 Euro.',
      'Maut',
      'value: "5"; unit: EUR',
    ],
    [
      'fr',
      'Le péage, de 3 euros jusqu’en 2016, est désormais de 5 euros.',
      'péage',
      'value: "5"; unit: EUR',
    ],
    [
      'es',
      'El peaje, de 3 euros hasta 2016, es ahora de 5 euros.',
      'peaje',
      'value: "5"; unit: EUR',
    ],
    [
      'de',
      'Die Quote der Pendler, 2001 noch 12,4 Prozent, erreichte 2019 18,1 Prozent.',
      'Quote der Pendler',
      'value: 18.1%; period: 2019',
    ],
    [
      'de',
      'Die Quote der Pendler, 2001 noch 12,4 Prozent, erreichte 2019 18,1 Prozent.',
      'Quote der Pendler',
      'value: 12.4%; period: 2001',
    ],
    [
      'en',
      'The toll, which stood at £3 in 2016, has come to £5.',
      'the toll',
      'value: "5"; unit: GBP',
    ],
    [
      'de',
      'Der Satz, der 2016 noch bei 3 Euro gelegen hatte, betrug 2020 5 Euro.',
      'Satz',
      'value: "5"; unit: EUR; period: 2020',
    ],
    [
      'fr',
      'Le péage, qui s’élevait à 3 euros en 2016, atteignait 5 euros en 2020.',
      'péage',
      'value: "5"; unit: EUR; period: 2020',
    ],
    [
      'es',
      'El peaje, que era de 3 euros en 2016, alcanzó los 5 euros en 2020.',
      'peaje',
      'value: "5"; unit: EUR; period: 2020',
    ],
  ])('%s: %s as %s', (language, text, label, fact) => {
    expect(faultsUnderLabel(language, text, label, fact)).toEqual([]);
  });

  it.each([
    ['The toll, £3 until 2016, is now £5.', 'the toll', 'value: "5"; unit: GBP; period: 2016'],
    [
      'The toll, which stood at £3 in 2016, has come to £5.',
      'the toll',
      'value: "5"; unit: GBP; period: 2016',
    ],
    ['The bus toll, £3 until 2016, rose and vans pay £5.', 'the bus toll', 'value: "5"; unit: GBP'],
    ['Cars, which paid £3 of toll in 2016, cost £5.', 'the toll', 'value: "5"; unit: GBP'],
    ['The toll, for cars £3 in 2016, is £5 for vans.', 'cars', 'value: "5"; unit: GBP'],
  ])('but not: %s %s', (text, label, fact) => {
    expect(faultsUnderLabel('en', text, label, fact)).not.toEqual([]);
  });
});

describe('a level behind the size of the change that led to it is of the subject', () => {
  it.each([
    ['en', 'The typical stay fell by two days, to 11 days.', 'typical stay', '"11"; unit: day'],
    [
      'fr',
      'Le séjour moyen a reculé de deux jours, à 11 jours.',
      'séjour moyen',
      '"11"; unit: day',
    ],
    [
      'es',
      'La estancia media bajó dos días, hasta los 11 días.',
      'estancia media',
      '"11"; unit: day',
    ],
  ])('%s: %s', (language, text, label, value) => {
    expect(faultsUnderLabel(language, text, label, `value: ${value}`)).toEqual([]);
  });

  it('but a label of the change is of its size', () => {
    expect(
      faultsUnderLabel(
        'en',
        'The typical stay fell by two days, to 11 days.',
        'fall in the typical stay',
        'value: "11"; unit: day',
      ),
    ).not.toEqual([]);
  });
});

describe('a bracket of a bare figure and its year is of what the figure before it is of', () => {
  it.each([
    ['fr', 'Le club a vendu 912 billets en 2021 (1 040 en 2020), surtout en ligne.', 'billets'],
    ['es', 'El club vendió 912 entradas en 2021 (1.040 en 2020), sobre todo en línea.', 'entradas'],
    ['de', 'Der Verein zählte 912 Karten (2020: 1.040), meist am Schalter.', 'Karten'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, 'value: "912"')).toEqual([]);
    expect(faultsUnderLabel(language, text, label, 'value: "1040"; period: 2020')).toEqual([]);
    expect(faultsUnderLabel(language, text, label, 'value: "1040"; period: 2021')).not.toEqual([]);
  });
});

describe('a colon opens a list of parts, which its whole is none of', () => {
  it.each([
    ['familias con huerto', '35%', []],
    ['familias con patio', '12%', []],
    ['familias con patio', '19%', ['source/which-figure']],
  ])('%s as %s', (label, value, codes) => {
    const text = 'El 35 % de las familias tenía huerto: el 19 % balcón y el 12 % patio.';
    expect(faultsUnderLabel('es', text, label, `value: ${value}`)).toEqual(codes);
  });
});

describe('another count or amount behind a figure takes nothing from it', () => {
  const parcel =
    'parcel: { de: { one: Paket, other: Pakete }, en: { one: parcel, other: parcels } }';
  it.each([
    ['Es kamen 40 Pakete und 6 Prognosen.', 'value: "40"; unit: parcel'],
    [
      'Dass mehr Pakete ankamen, nämlich 1.940 statt 1.610, freute alle.',
      'value: "1940"; unit: parcel',
    ],
  ])('%s', (text, fact) => {
    expect(faultsUnderLabel('de', text, 'Sendungen', fact, parcel)).toEqual([]);
  });

  it.each([
    [
      'Dass mehr Pakete ankamen, nämlich 1.940 statt 1.610, freute alle.',
      'value: "1610"; unit: parcel',
    ],
    ['Es kamen 40 Pakete als Prognosen.', 'value: "40"; unit: parcel'],
  ])('but not: %s', (text, fact) => {
    expect(faultsUnderLabel('de', text, 'Sendungen', fact, parcel)).not.toEqual([]);
  });
});

describe('a heat that opens its sentence is of what the sentence calls hot', () => {
  it.each([
    ['de', 'Mit 34,2 Grad war der 3. August 2018 der heißeste Tag.', '34.2'],
    ['es', 'Con 41,3 grados, el 9 de julio de 2019 fue el día más caluroso.', '41.3'],
  ])('%s: %s', (language, text, value) => {
    expect(
      faultsUnderLabel(language, text, 'x', `value: "${value}"; unit: degree-celsius`),
    ).toEqual([]);
  });

  it('but a slope is none', () => {
    expect(
      faultsUnderLabel(
        'de',
        'Mit 34,2 Grad ist der Hang am 3. Tag steil. Der Tag war der heißeste.',
        'x',
        'value: "34.2"; unit: degree-celsius',
      ),
    ).toEqual(['source/unit-differs']);
  });
});

describe('a third party is no third', () => {
  it.each([
    ['en', 'The boats are run by a third party.'],
    ['fr', 'Les bateaux sont gérés par un tiers.'],
    ['fr', 'La gare a été vendue à un tiers.'],
    ['fr', 'Le bail est signé auprès d’un tiers.'],
  ])('%s: %s', (language, text) => {
    expect(faultsUnderLabel(language, text, 'x', 'value: 1/3')).toEqual([
      'source/quote-cuts-figure',
    ]);
  });

  it.each([
    ['en', 'A third of the boats are run by the town.'],
    ['fr', 'Les bateaux sont loués par un tiers des familles.'],
    ['fr', 'La part des vélos a été ramenée à un tiers.'],
  ])('but %s: %s', (language, text) => {
    expect(faultsUnderLabel(language, text, 'x', 'value: 1/3')).toEqual([]);
  });
});

describe('one short sentence tells its language by the article that it opens with', () => {
  it.each(['fr', 'de', 'es'])('declared as %s', (language) => {
    expect(faultsUnderLabel(language, 'The ferry carried 40 cars.', 'x', 'value: "40"')).toContain(
      'source/wrong-language',
    );
  });

  it('but not a name', () => {
    expect(faultsUnderLabel('fr', 'The Voice : 9 finalistes.', 'x', 'value: "9"')).toEqual([]);
  });
});

describe('what is to be built, is nearly come to or is closed', () => {
  const berth = (language: string, own: string): string =>
    `berth: { ${language}: ${own}, ${language === 'en' ? 'zh-Hans: 个' : 'en: { one: berth, other: berths }'} }`;
  it.each([
    ['zh-Hans', '西港池（180个泊位）将建成。', '个泊位'],
    ['zh-Hant', '西港池（180個泊位）將建成。', '個泊位'],
    ['en', 'The west basin will open (180 berths).', '{ one: berth, other: berths }'],
    ['en', 'The west basin will close the gap (180 berths).', '{ one: berth, other: berths }'],
  ])('is a plan, %s: %s', (language, text, own) => {
    expect(
      faultsUnderLabel(language, text, 'x', 'value: "180"; unit: berth', berth(language, own)),
    ).toEqual(['source/status-differs']);
  });

  it('is there, where it is to close', () => {
    expect(
      faultsUnderLabel(
        'en',
        'The west basin will close (180 berths).',
        'x',
        'value: "180"; unit: berth',
        berth('en', '{ one: berth, other: berths }'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['en', 'The tide came to within a whisker of 6 metres.'],
    ['es', 'La marea llegó cerca de los 6 metros.'],
  ])('was not reached, %s: %s', (language, text) => {
    expect(faultsUnderLabel(language, text, 'x', 'value: "6"; unit: metre')).toEqual([
      'source/qualifier-differs',
    ]);
  });
});

describe('what is had free of charge is not what is needed', () => {
  it.each([
    ['families that get free rides', []],
    ['families that need free rides', ['figure/denied']],
    ['families that require free rides', ['figure/denied']],
  ])('%s', (label, codes) => {
    expect(
      faultsUnderLabel('en', 'In 2021, 9% of families got free rides.', label, 'value: 9%'),
    ).toEqual(codes);
  });
});
