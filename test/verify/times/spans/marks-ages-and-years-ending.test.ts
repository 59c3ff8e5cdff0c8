import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { figuresDrafted } from '../../../support/periods-drafted.js';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a count beside its change in per cent is no share', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['en', 'Ferry trips: 4.2 million, +3.1% on the year;', ['4.2 million', '3.1 %']],
    ['en', 'Landings: 41,204, -0.7%;', ['41204', '-0.7 %']],
    [
      'en',
      'Loans rose by 3.4% to 2.6 million and 1.2% to 340,500 respectively.',
      ['3.4 %', '2.6 million', '1.2 %', '340500'],
    ],
    ['de', 'Im Handel blieb die Zahl stabil (2019: 17 304, −0,6 Prozent).', ['17304', '-0.6 %']],
    ['fr', 'Nuitées : 3,7 millions, +2,4 % ;', ['3.7 million', '2.4 %']],
    ['es', 'Viajeros: 5,1 millones, -1,8 %;', ['5.1 million', '-1.8 %']],
    ['en', 'Shares of 3.8 and 4.1% were seen.', ['3.8 %', '4.1 %']],
  ])('%s: %s', (language, text, drafted) => {
    expect(
      figuresDrafted(language, text).map((each) =>
        each
          .replace(/ @.*/u, '')
          .replace(/(?<=\d)%/u, ' %')
          .replace(/ (?:trip|boat)s?$/u, ''),
      ),
    ).toEqual(drafted);
  });
});

describe('twelve months that a source names by their end are those twelve months', () => {
  it.each([
    ['en', 'Subsidies came to £8.4 billion in FYE March 2021.', '2020-04/2021-03'],
    [
      'en',
      'Subsidies came to £8.4 billion in the financial year ending March 2021.',
      '2020-04/2021-03',
    ],
    [
      'es',
      'Las ayudas sumaron 840 euros en el ejercicio terminado en marzo de 2021.',
      '2020-04/2021-03',
    ],
  ])('%s: %s', (language, text, period) => {
    const value =
      language === 'en' ? { value: '8.4 billion', unit: 'GBP' } : { value: '840', unit: 'EUR' };
    expect(codes(language, text, { ...value, period })).toEqual([]);
    expect(codes(language, text, { ...value, period: '2021-03' })).not.toEqual([]);
  });
  it.each([
    ['en', 'Freight was 4.2 million in Dec-2016.', '2016-12'],
    ['de', 'Im Dez-2016 waren es 4,2 Millionen.', '2016-12'],
    ['fr', 'Le fret était de 4,2 millions en déc-2016.', '2016-12'],
    ['es', 'La carga fue de 4,2 millones en dic-2016.', '2016-12'],
  ])('%s: a month and its year joined by a hyphen: %s', (language, text, period) => {
    expect(codes(language, text, { value: '4.2 million', period })).toEqual([]);
    expect(codes(language, text, { value: '4.2 million', period: 2016 })).not.toEqual([]);
  });
});

describe('a change is of no date that it is counted from', () => {
  it.each([
    ['en', 'Costs saw an increase of 5% on 2020.', '5%', '2020'],
    ['en', 'Food saw a decrease of 9% on the FYE March 2020.', '-9%', '2019-04/2020-03'],
    ['en', 'Fares were up 9% on March 2020.', '9%', '2020-03'],
    ['es', 'El gasto subió un 9 % sobre 2020.', '9%', '2020'],
    ['en', 'The share is at the 2016 level (-0.2%).', '-0.2%', '2016'],
    ['de', 'Der Wert entspricht dem Niveau des Jahres 2016 (-0,2%).', '-0.2%', '2016'],
    ['fr', 'La part est au niveau de 2016 (-0,2 %).', '-0.2%', '2016'],
    ['es', 'La cuota está en el nivel de 2016 (-0,2 %).', '-0.2%', '2016'],
  ])('%s: %s', (language, text, value, period) => {
    expect(codes(language, text, { value })).toEqual([]);
    expect(codes(language, text, { value, period })).not.toEqual([]);
  });
  it('but of the day that it happened on', () => {
    const text = 'Fares rose by 9% on 12 March 2020.';
    expect(codes('en', text, { value: '9%', period: '2020-03-12' })).toEqual([]);
  });
});

describe('what is older, larger, or past a mark is more than the number', () => {
  it.each([
    ['en', 'Trees older than 60 years were felled.', '60 years', 'more-than'],
    ['en', 'Farms larger than 5 hectares were counted.', '5 hectares', 'more-than'],
    ['de', 'Bäume, die älter als 60 Jahre sind, fielen.', '60 years', 'more-than'],
    ['fr', 'Des ponts plus longs que 60 kilomètres.', '60 kilometres', 'more-than'],
    ['es', 'Puentes más largos que 60 kilómetros.', '60 kilometres', 'more-than'],
    ['de', 'Die Zahl überschritt die Marke von 60 000.', '60000', 'more-than'],
    ['fr', 'Le total a franchi la barre des 60 000.', '60000', 'more-than'],
    ['es', 'El total superó la barrera de los 60.000.', '60000', 'more-than'],
    ['es', 'El total bajó de la barrera de los 60.000.', '60000', 'less-than'],
  ])('%s: %s', (language, text, amount, qualifier) => {
    const [value = '', unit] = amount.split(' ');
    const fact = { value, ...(unit === undefined ? {} : { unit: unit.replace(/s$/u, '') }) };
    expect(codes(language, text, { ...fact, qualifier })).toEqual([]);
    expect(codes(language, text, fact)).not.toEqual([]);
  });
});

describe('a draft leaves out', () => {
  it('the day of a month in capitals', () => {
    expect(figuresDrafted('en', 'TUESDAY, MARCH 12: 40 boats sailed.')).toEqual(['40']);
  });
  it('no sum in groups behind the article of hours', () => {
    expect(figuresDrafted('es', 'La venta alcanzó las 1.240.300 toneladas.')).toEqual([
      '1240300 tonne',
    ]);
  });
});

describe('the size of a fall that is told twice before its word is below nought both times', () => {
  it.each([
    ['en', 'That was about 2.4 million (3%) less than the year before.', '-2.4 million', 'about'],
    ['en', 'That was about 2.4 million (3%) less than the year before.', '-3%', undefined],
    ['en', 'The port had 130 boats or 4% fewer than in 2011.', '-130', undefined],
    ['en', 'The port had 130 boats fewer than in 2011.', '-130', undefined],
    ['de', 'Es waren 7 300 (4,1 %) weniger Verträge als im Vorjahr.', '-7300', undefined],
    ['de', 'Der Trend hielt mit 7 300 oder 3,3 % weniger Verträgen an.', '-7300', undefined],
    ['fr', 'C’est 7 300 (4,1 %) de moins que l’année précédente.', '-7300', undefined],
    ['es', 'Son 7.300 (4,1 %) menos que el año anterior.', '-7300', undefined],
  ])('%s: %s is %s', (language, text, value, qualifier) => {
    const fact = qualifier === undefined ? {} : { qualifier };
    expect(codes(language, text, { value, ...fact })).toEqual([]);
  });
  it.each([
    ['en', 'The port had 130 boats fewer than 12 of which sailed.', '-130'],
    ['en', 'That was 2.4 million (3%) more than the year before.', '-2.4 million'],
    ['de', 'Es waren 7 300 (4,1 %) mehr Verträge als im Vorjahr.', '-7300'],
    ['en', 'Of people with hearing loss (including 34,000 children) most wait.', '-34000'],
  ])('%s: %s is not %s', (language, text, value) => {
    expect(codes(language, text, { value })).not.toEqual([]);
  });
});

describe('what a press officer writes of a right figure', () => {
  const told = (
    language: string,
    text: string,
    fact: Readonly<Record<string, unknown>>,
    own: string,
    other: string,
  ) =>
    proveSource({
      language,
      text,
      facts: stringify({ f: { quote: text, ...fact } }),
      prose: { [language]: own, [language === 'en' ? 'zh-Hans' : 'en']: other },
    })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);

  it('is the time that a change took', () => {
    const text = 'Loans saw an increase of 31.4% on the previous year.';
    const zh = '借阅比上年增长{{fact "f"}}。';
    const fact = { value: '31.4%' };
    expect(told('en', text, fact, 'Loans rose {{fact "f"}} in a year.', zh)).toEqual([]);
    expect(told('en', text, fact, 'Loans rose {{fact "f"}} a year.', zh)).not.toEqual([]);
  });

  it('leads to the level with the word that is a bound elsewhere', () => {
    const text = 'Las ventas sumaron 41.200 toneladas.';
    const fact = { value: '41200', unit: 'tonne' };
    const en = 'Sales fell to {{fact "f"}}.';
    expect(told('es', text, fact, 'Las ventas bajaron hasta {{fact "f"}}.', en)).not.toContain(
      'figure/retyped-qualifier',
    );
    expect(told('es', text, fact, 'Las ventas suman hasta {{fact "f"}}.', en)).toContain(
      'figure/retyped-qualifier',
    );
  });

  it('names what is counted though an article stands behind', () => {
    const text = '12 104 Lernende begannen im Jahr 2024 eine Lehre.';
    expect(
      codes('de', text, { value: '12104', label: { de: 'Lernende', en: 'learners' } }),
    ).toEqual([]);
  });

  it('is of the year that another change of the sentence is not counted from', () => {
    const text =
      'In 2023 there were 840 loans, an increase of 31.4% on the previous year and a decrease of 12.6% on 2019.';
    expect(codes('en', text, { value: '31.4%', period: 2023 })).toEqual([]);
    expect(codes('en', text, { value: '31.4%', period: 2019 })).not.toEqual([]);
    expect(codes('en', text, { value: '-12.6%', period: 2019 })).not.toEqual([]);
  });
});
