import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  loan: {
    de: '{ one: Ausleihe, other: Ausleihen }',
    en: '{ one: loan, other: loans }',
    es: '{ one: préstamo, other: préstamos }',
    fr: '{ one: prêt, other: prêts }',
  },
  bus: {
    de: '{ one: Bus, other: Busse }',
    en: '{ one: bus, other: buses }',
    es: '{ one: autobús, other: autobuses }',
    fr: '{ one: bus, other: bus }',
  },
  hall: {
    en: '{ one: hall, other: halls }',
    fr: '{ one: salle, other: salles }',
    ja: '館',
    ko: '개관',
  },
};

/** The codes of the errors told of a fact whose quote is the whole of a text. */
function told(
  language: string,
  text: string,
  { value, unit, ...more }: Readonly<Record<string, string>>,
): readonly string[] {
  const second = language === 'en' ? 'zh-Hans' : 'en';
  const named = words[unit ?? ''];
  const fact = { value, ...(unit === undefined ? {} : { unit }), ...more, quote: text };
  return proveSource({
    language,
    text: `${text}\n`,
    facts: `fact:\n${Object.entries(fact)
      .map(
        ([key, given]) =>
          `  ${key}: ${key === 'unit' || key === 'period' ? given : JSON.stringify(given)}\n`,
      )
      .join('')}`,
    ...(named === undefined
      ? {}
      : {
          units: `${unit ?? ''}: { ${language}: ${named[language] ?? ''}, ${second}: ${named[second] ?? '个'} }\n`,
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

type Row = readonly [string, string, Readonly<Record<string, string>>];

const both = (
  text: string,
  language: string,
  from: Record<string, string>,
  to: Record<string, string>,
) =>
  [
    [language, text, from],
    [language, text, to],
  ] as const;

describe('a change from one level to another bears out both', () => {
  const [of2023, of2024] = [
    { value: '2310', unit: 'loan', period: '2023' },
    { value: '1480', unit: 'loan', period: '2024' },
  ];
  it.each<Row>([
    ...both('Los préstamos bajaron de 2310 en 2023 a 1480 en 2024.', 'es', of2023, of2024),
    ...both('Les prêts sont passés de 2 310 en 2023 à 1 480 en 2024.', 'fr', of2023, of2024),
    ...both(
      'Die Ausleihen sanken von 2.310 im Jahr 2023 auf 1.480 im Jahr 2024.',
      'de',
      of2023,
      of2024,
    ),
    ...both('Loans fell from 2,310 in 2023 to 1,480 in 2024.', 'en', of2023, of2024),
    ...both('La part est passée de 32 à 36 %.', 'fr', { value: '32%' }, { value: '36%' }),
    ...both('La proporción pasó de 32 a 36 por ciento.', 'es', { value: '32%' }, { value: '36%' }),
    ['fr', 'La part est passée de 32 en 2020 à 36 % en 2024.', { value: '32%', period: '2020' }],
  ])('%s: %s %j', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each<Row>([
    [
      'en',
      'Freight grew from 14 million tonnes in 2021 to 28 million in 2024.',
      { value: '28 million', unit: 'tonne', period: '2024' },
    ],
    [
      'de',
      'Die Fracht wuchs von 14 Millionen Tonnen 2021 auf 28 Millionen im Jahr 2024.',
      { value: '28 million', unit: 'tonne', period: '2024' },
    ],
    [
      'fr',
      'Le fret est passé de 14 millions de tonnes en 2021 à 28 millions en 2024.',
      { value: '28 million', unit: 'tonne', period: '2024' },
    ],
    [
      'es',
      'La carga pasó de 14 millones de toneladas en 2021 a 28 millones en 2024.',
      { value: '28 million', unit: 'tonne', period: '2024' },
    ],
  ])('in the unit that the first has: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
    expect(told(language, text, { ...fact, value: '28,000' })).not.toEqual([]);
    expect(told(language, text, { ...fact, unit: 'kilometre' })).not.toEqual([]);
  });

  it('each of its own year alone', () => {
    const text = 'Los préstamos bajaron de 2310 en 2023 a 1480 en 2024.';
    expect(told('es', text, { ...of2023, period: '2024' })).toEqual(['source/period-differs']);
    expect(told('es', text, { ...of2024, period: '2023' })).toEqual(['source/period-differs']);
  });

  it('“de 32 à 36 %” without a verb of change stays a range', () => {
    expect(told('fr', 'Une part de 32 à 36 % est habituelle.', { value: '36%' })).toEqual([
      'source/qualifier-differs',
    ]);
  });
});

describe('what stands behind a number is its unit', () => {
  it.each<Row>([
    ['ko', '비율은 3.2%포인트 높았다.', { value: '3.2', unit: 'percentage-point' }],
    ['ko', '비율은 3.2% 포인트 낮아졌다.', { value: '-3.2', unit: 'percentage-point' }],
    ['ja', '割合は前年より3.2％ポイント低かった。', { value: '-3.2', unit: 'percentage-point' }],
    ['de', 'Das entspricht einem 10-prozentigen Rückgang.', { value: '-10%' }],
    ['en', 'Exports came to 9.37 trillion won.', { value: '9.37 trillion', unit: 'KRW' }],
    ['zh-Hans', '2023年发病率为15.1/10万。', { value: '15.1', period: '2023' }],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each<Row>([
    ['ko', '비율은 3.2%포인트 높았다.', { value: '3.2%' }],
    ['ja', '割合は3.2％ポイント上がった。', { value: '3.2%' }],
    ['en', 'Of 40 candidates 12 won.', { value: '12', unit: 'KRW' }],
    ['zh-Hans', '编号为15.1/10-2。', { value: '15.1' }],
  ])('and nothing else: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).not.toEqual([]);
  });
});

describe('a size without a verb of its own is of the verb before it', () => {
  it.each<Row>([
    [
      'fr',
      'Au premier semestre 2024, le volume a reculé de 2,1 %, et de 1,7 % au second.',
      { value: '-1.7%', period: '2024-41' },
    ],
    [
      'de',
      'Im ersten Halbjahr 2024 sank die Menge um 2,1 Prozent, im zweiten um 1,7 Prozent.',
      { value: '-1.7%', period: '2024-41' },
    ],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it('unless it has one', () => {
    const text = 'Die Menge sank 2024 um 2,1 Prozent und stieg 2025 um 1,7 Prozent.';
    expect(told('de', text, { value: '-1.7%' })).not.toEqual([]);
  });
});

describe('a negation of what the counted things have or did is none of their number', () => {
  it.each<Row>([
    ['ja', '12館のうち、3館に駐車場がない。', { value: '3', unit: 'hall' }],
    ['ja', '12館のうち、3館に駐車場がない。', { value: '12', unit: 'hall' }],
    ['ja', '住民の42％が調査に答えなかった。', { value: '42%' }],
    ['ko', '3개관에는 주차장이 없어 이용하지 않았다.', { value: '3', unit: 'hall' }],
    ['ko', '주민의 42%가 조사에 답하지 않았다.', { value: '42%' }],
    ['de', '42 Prozent der Mitglieder waren nicht versichert.', { value: '42%' }],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each<Row>([
    ['ja', '目標の42％には届かなかった。', { value: '42%' }],
    ['ja', '割合が5％に達することがなかった。', { value: '5%' }],
    ['ja', '割合は12％ではなかった。', { value: '12%' }],
    ['ko', '증가율은 5%가 아니었다.', { value: '5%' }],
    ['de', 'Die Hälfte wurde nicht erreicht.', { value: '1/2' }],
    ['de', 'Der Anteil lag nicht bei 42 Prozent.', { value: '42%' }],
  ])('but one of the number denies it: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toContain('source/negated');
  });

  it('and a level that was not reached is a bound, which the author may say', () => {
    const text = '증가율은 5%에 이르지 않았다.';
    expect(told('ko', text, { value: '5%' })).toEqual(['source/qualifier-differs']);
    expect(told('ko', text, { value: '5%', qualifier: 'less-than' })).toEqual([]);
  });

  it.each([
    ['en', 'In 2024 applications did not reach the 5,000 of 2019.'],
    ['de', '2024 erreichten die Anträge nicht die 5.000 von 2019.'],
    ['fr', 'En 2024, les demandes n’ont pas atteint les 5 000 de 2019.'],
    ['es', 'En 2024 las solicitudes no alcanzaron las 5000 de 2019.'],
  ])('nor is one that a level of an earlier year was reached: %s: %s', (language, text) => {
    expect(told(language, text, { value: '5000', period: '2019' })).toEqual([]);
    expect(told(language, text, { value: '5000', period: '2024' })).not.toEqual([]);
  });

  it('a level without a year of its own was not there', () => {
    const text = 'Applications did not reach the 5,000 in 2019.';
    expect(told('en', text, { value: '5000', period: '2019' })).toContain('source/negated');
  });
});

describe('a whole and its part in one clause', () => {
  const [whole, part] = [
    { value: '1204', unit: 'bus', status: 'planned' },
    { value: '37', unit: 'bus' },
  ];
  it.each<Row>([
    ...both('Von 1.204 geplanten Bussen fielen im Oktober 37 aus.', 'de', whole, part),
    ...both('De los 1204 autobuses previstos se repararon 37.', 'es', whole, part),
    ...both('Sur 1 204 bus prévus, 37 ont été supprimés.', 'fr', whole, part),
    ...both('Of the 1,204 planned buses, 37 were repaired.', 'en', whole, part),
  ])('the status is that of the whole: %s: %s %j', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it('and no status of the part', () => {
    const text = 'Von 1.204 geplanten Bussen fielen im Oktober 37 aus.';
    expect(told('de', text, { ...part, status: 'planned' })).toEqual(['source/status-differs']);
    expect(told('de', text, { ...whole, status: 'reported' })).toEqual(['source/status-differs']);
  });

  it('a part behind a comma is of what was counted', () => {
    const text = 'Le musée compte 14 salles, dont trois accessibles sans marche.';
    expect(told('fr', text, { value: '3', unit: 'hall' })).toEqual([]);
    expect(told('fr', text, { value: '4', unit: 'hall' })).not.toEqual([]);
    const others = 'Le musée compte 14 salles et 20 sièges, dont trois accessibles.';
    expect(told('fr', others, { value: '3', unit: 'hall' })).toContain('source/noun-differs');
  });

  it.each<Row>([
    [
      'fr',
      'Le nombre de prêts a diminué d’environ 4 900 en 2023.',
      { value: '-4,900', unit: 'loan', qualifier: 'about' },
    ],
    [
      'en',
      'The number of loans fell by about 4,900 in 2023.',
      { value: '-4,900', unit: 'loan', qualifier: 'about' },
    ],
    ['en', 'Just over one household in five had no car.', { value: '1/5', qualifier: 'more-than' }],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it('one museum in five towns is no share', () => {
    expect(told('en', 'One museum in five towns closed.', { value: '1/5' })).not.toEqual([]);
  });
});

describe('a year of comparison', () => {
  const fact = { value: '1/3', qualifier: 'less-than', period: '2024' };
  it.each([
    ['zh-Hans', '2024年的产量不足2019年的三分之一。', fact],
    ['zh-Hans', '2024年的产量不到2019年的一半。', { ...fact, value: '1/2' }],
    ['ja', '2024年の生産量は2019年の半分未満だった。', { ...fact, value: '1/2' }],
    ['ko', '2024년 생산량은 2019년의 절반에 못 미쳤다.', { ...fact, value: '1/2' }],
  ] satisfies readonly Row[])('is that of the base: %s: %s', (language, text, given) => {
    expect(told(language, text, given)).toEqual([]);
    expect(told(language, text, { ...given, period: '2018' })).not.toEqual([]);
    expect(told(language, text, { ...given, qualifier: 'more-than' })).not.toEqual([]);
  });

  it.each([
    ['de', 'Ende 2024 fuhren 412 Busse, ein Jahr zuvor waren es 389.'],
    ['en', 'At the end of 2024 there were 412 buses; a year earlier it was 389.'],
  ])('before the one of the sentence may open its own figure: %s: %s', (language, text) => {
    expect(told(language, text, { value: '389', unit: 'bus', period: '2023' })).toEqual([]);
    expect(told(language, text, { value: '389', unit: 'bus', period: '2024' })).not.toEqual([]);
  });

  it('is of the level that a figure is so many times of', () => {
    const text = 'In 2025 23 halls closed, nearly twice as many as the 12 closed in 2024.';
    expect(told('en', text, { value: '12', unit: 'hall', period: '2024' })).toEqual([]);
    expect(told('en', text, { value: '12', unit: 'hall', period: '2025' })).not.toEqual([]);
  });
});

describe('a figure leans on the one beside it', () => {
  it.each<Row>([
    ['en', 'The average bill fell by £117, or 8%, in 2024.', { value: '-8%' }],
    ['en', 'Rain fell on 21 of 30 days in September.', { value: '21', unit: 'day' }],
    ['fr', 'Le nombre de prêts a baissé de 310 en un an.', { value: '-310', unit: 'loan' }],
    [
      'ko',
      '2023년 비율은 35.5%로 전년보다 1.0%포인트 높아졌다.',
      { value: '35.5%', period: '2023' },
    ],
    ['ja', '2023年の生産量は前年から3.8％減った。', { value: '-3.8%', period: '2023' }],
    ['ko', '2024년 발전량은 318기가와트시였다.', { value: '318', unit: 'gigawatt-hour' }],
  ])('%s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'The average bill was £117, or 8%, in 2024.', { value: '-8%' }],
    ['en', 'Rain fell on 21 of 30 days in September.', { value: '21', unit: 'hour' }],
    [
      'ko',
      '2023년 비율은 35.5%로 전년보다 1.0%포인트 높아졌다.',
      { value: '35.5%', period: '2022' },
    ],
  ])('and is nothing else: %s: %s', (language, text, fact) => {
    expect(told(language, text, fact)).not.toEqual([]);
  });
});
