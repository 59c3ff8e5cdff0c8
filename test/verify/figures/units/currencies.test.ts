import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

const told = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text, fact, units);

describe('francs in short', () => {
  it.each([
    ['de', 'Die Brücke kostete 7 Mio. Fr.', '7 million; unit: CHF'],
    ['de', 'Die Brücke kostete 7 Mio. Fr. und wurde 2019 fertig.', '7 million; unit: CHF'],
    ['fr', 'Le pont a coûté 7 millions de fr. en 2019.', '7 million; unit: CHF'],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it('and no day of the week', () => {
    expect(told('de', 'Geöffnet Do. und Fr. 12 bis 18 Uhr.', '12; unit: CHF')).not.toEqual([]);
  });
});

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

const whole = (text: string): string => text.replace(/[.。]$/u, '');

describe('currencies as the press names them', () => {
  it.each([
    ['ja', '橋は4000万台湾元だった。', 'TWD'],
    ['ko', '다리는 4000만 대만달러였다.', 'TWD'],
    ['zh-Hans', '大桥4000万印尼盾。', 'IDR'],
    ['zh-Hant', '大橋4000萬紐西蘭元。', 'NZD'],
    ['de', 'Die Brücke mit 4000 norwegischen Kronen.', 'NOK'],
    ['en', 'The bridge took 4000 roubles.', 'RUB'],
    ['fr', 'Le pont a pris 4000 dollars de Taïwan.', 'TWD'],
    ['es', 'El puente tomó 4000 dólares de Taiwán.', 'TWD'],
  ])('%s: %s', (language, text, unit) => {
    const value = /万|萬|만/u.test(text) ? '4000万' : '4000';
    expect(against(language, text, whole(text), { value, unit })).toEqual([]);
    expect(against(language, text, whole(text), { value, unit: 'USD' })).not.toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the country of a dollar may stand behind its sign', () => {
  it.each<Row>([
    ['fr', 'La carte coûte 80 $ CA.', '80 $ CA', '80; unit: CAD'],
    ['fr', 'La carte coûte 80 $CA.', '80 $CA', '80; unit: CAD'],
    ['fr', 'La carte coûte 80 $ AU.', '80 $ AU', '80; unit: AUD'],
    ['fr', 'La carte coûte 80 $ US.', '80 $ US', '80; unit: USD'],
    ['fr', 'La digue a coûté 4,1 M$ CA.', '4,1 M$ CA', '4100000; unit: CAD'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it('and is of no other', () => {
    expect(readingFaults('fr', 'La carte coûte 80 $ CA.', '80 $ CA', '80; unit: USD')).toContain(
      'source/unit-differs',
    );
  });
});

describe('what it was in another year is in the currency of the sum before it', () => {
  const quoting = (language: string, text: string, quote: string, unit: string) =>
    proveSource({ language, text, facts: stringify({ f: { quote, value: '3 million', unit } }) })
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ code }) => code);

  it.each([
    [
      'de',
      '2021 nahm die Mühle 5 Millionen Euro ein, 2018 waren es 3 Millionen.',
      '2018 waren es 3 Millionen',
    ],
    [
      'en',
      'In 2021 the mill earned 5 million euros; in 2018 it was 3 million.',
      'in 2018 it was 3 million',
    ],
    [
      'fr',
      'En 2021, le moulin a gagné 5 millions d’euros ; en 2018, c’était 3 millions.',
      'c’était 3 millions',
    ],
    [
      'es',
      'En 2021 el molino ingresó 5 millones de euros; en 2018 fueron 3 millones.',
      'en 2018 fueron 3 millones',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(quoting(language, text, quote, 'EUR')).toEqual([]);
    expect(quoting(language, text, quote, 'USD')).toContain('source/unit-differs');
  });

  it.each([
    [
      'de',
      '2021 nahm die Mühle 5 Millionen Euro ein, 2018 waren es 3 Millionen Gäste.',
      '2018 waren es 3 Millionen',
    ],
    [
      'en',
      'In 2021 the mill earned 5 million euros; in 2018 it was 3 million guests.',
      'it was 3 million',
    ],
  ])('but guests are none, %s: %s', (language, text, quote) => {
    expect(quoting(language, text, quote, 'EUR')).toContain('source/unit-differs');
  });
});

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

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
