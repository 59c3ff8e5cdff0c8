import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

describe('what a draft reads beside a figure', () => {
  it.each([
    [
      'a four-digit size that is told once more as a share is no year',
      'en',
      'In the valley permits were down by 2876 or 23%.',
      ['-2876', '-23%'],
    ],
    [
      'and has the sign of the size before it, not of another sentence',
      'en',
      'In the vale permits rose by 120 or 17%. In the valley they were down by 2876 or 23%.',
      ['120', '17%', '-2876', '-23%'],
    ],
    [
      'the year of reference is compared with',
      'fr',
      'En 2021, avec une chute de 61 % par rapport à l’année de référence 2019, le musée a fermé.',
      ['-61% @2021'],
    ],
    [
      '“another” stands between a bound and its figure',
      'en',
      'There are at least another 1034 shops.',
      ['1034 at-least'],
    ],
    ['and so does „weitere“', 'de', 'Es gibt mindestens weitere 1034 Läden.', ['1034 at-least']],
    [
      'a limit of age is no figure',
      'en',
      'Of 340 pupils under the age of 12, 25 walk.',
      ['340', '25'],
    ],
    ['noughts behind a comma and a space are none', 'en', 'It came to 100, 000 loans.', []],
    [
      'a target that something stayed below is not its own status',
      'de',
      'Im Jahr 2022 blieb die Zahl der Bauten mit 295 weit unter dem Ziel von jährlich 400 Bauten.',
      ['295 @2022', '400 @2022 targeted'],
    ],
    [
      'a word of direction before a comma is that of the size behind it',
      'de',
      'Die Entnahme war zuletzt rückläufig, allerdings lediglich um 7 %.',
      ['-7%'],
    ],
    [
      'but not that of another clause with a word of its own',
      'de',
      'Die Entnahme sank, die Abgabe stieg um 7 %.',
      ['7%'],
    ],
    [
      'higher than ever denies nothing, and what a multiple is of is no time',
      'de',
      'Die Zuwanderung war über viermal so hoch wie im Jahr 2021 und so hoch wie noch nie.',
      ['4 multiple over'],
    ],
    [
      'the year before in brackets',
      'de',
      'Das Werk hatte 2014 im Mittel 3.316 Kräfte (Vorjahr: 3.332).',
      ['3316 @2014', '3332'],
    ],
    [
      'and in English',
      'en',
      'In 2014 the works employed 3,316 people (previous year: 3,332).',
      ['3316 person @2014', '3332'],
    ],
    [
      'what is reckoned with is expected',
      'de',
      'Für 2020 rechnen wir mit 28 Millionen Euro.',
      ['28 million EUR @2020 expected'],
    ],
    [
      'lives that were lost are no fall',
      'fr',
      'En 2021, 294 personnes ont perdu la vie en mer.',
      ['294 person @2021'],
    ],
    ['a minus with a space behind “avec”', 'fr', 'Bon point pour la voile, avec - 14 %.', ['-14%']],
    [
      'a change in brackets behind an earlier level',
      'fr',
      '560 sorties ont été enregistrées en 2019, contre 557 en 2018 (+0,5 %).',
      ['560 @2019', '557 @2018', '0.5%'],
    ],
    [
      'a count since a year is of no other',
      'fr',
      'Sur l’année 2022, 100 postes ont été fermés, mais 36 ont été créés depuis fin 2019.',
      ['100', '36'],
    ],
    [
      'but a change since a year is',
      'en',
      'In 2022 the port handled 900 ships, up 5% since 2019.',
      ['900 @2022', '5%'],
    ],
    [
      'the name of a ministry holds no half',
      'es',
      'Según el Ministerio de Medio Ambiente, la caza creció un 4 %.',
      ['4%'],
    ],
    [
      'what was picked by then in a year is compared with',
      'es',
      'En 2014 se recogieron 152 toneladas, un 82% más que lo recogido a esa fecha en 2013.',
      ['152 tonne @2014', '82% @2014'],
    ],
    [
      'the same month of a year is compared with',
      'en',
      'In March 2023 they carried 209 groups, surpassing by 6% the data for the same month of 2019.',
      ['209 @2023-03', '6%'],
    ],
    [
      'and is no whole year',
      'en',
      'There was a rise of 9% (-7% in the same period of 2020).',
      ['9%', '-7%'],
    ],
    [
      'a part of the year at the end of a clause is of what stands before it there',
      'en',
      'In 2022, exports fell by 4% to 9 billion euros in the first nine months of the year.',
      ['-4%', '9 billion EUR @2022-01/2022-09'],
    ],
    [
      'what describes a change stands between its word and the figure',
      'en',
      'Permits were down a seasonally adjusted 9.0 percent in February.',
      ['-9.0%'],
    ],
    [
      'behind a count “over” a time is during it',
      'en',
      'The library lent 34,000 maps over twelve months. It opened over two months early.',
      ['34000', '12 month', '2 month over'],
    ],
    [
      'a size and the level it came to are no range, wherever the verb',
      'en',
      'By 71,100 to 8.89 million, employment rose.',
      ['71100', '8.89 million'],
    ],
    [
      'below a share, by a verb that says so',
      'es',
      'La tasa bajó del 5 % en 2023.',
      ['5% less-than @2023'],
    ],
    [
      'but the level that a change began at is none',
      'es',
      'La tasa bajó del 5 % al 4 %.',
      ['5%', '4%'],
    ],
    [
      'a rate behind two levels is of neither year alone',
      'en',
      'Catches rose from 19 million tonnes of fish in 1950 to a record of 179 million tonnes in 2018, with an annual growth rate of 3.3%.',
      ['19 million tonne @1950', '179 million tonne', '3.3%'],
    ],
    [
      'a fall that came to so much',
      'fr',
      'Le port connaît une baisse, qui atteint 5,2 %.',
      ['-5.2%'],
    ],
    [
      'but not the level of a rate in fall',
      'fr',
      'Le taux est en baisse, qui atteint 5,2 %.',
      ['5.2%'],
    ],
    ['a bound as a participle', 'en', 'It is at a high, topping 1,000.', ['1000 more-than']],
    [
      'but not that of a second figure',
      'en',
      'In 2022, the port handled 900 ships and 40 in the first quarter.',
      ['900 @2022', '40 @2022-33'],
    ],
  ])('%s', (_, language, text, facts) => {
    expect(figuresDrafted(language, text)).toEqual(facts);
  });
});

const fact = (value: string, period: string, quote: string, more = ''): string =>
  `f:\n  value: "${value}"\n  period: ${period}\n  quote: "${quote}"\n${more}`;

describe('a period that a fact is given by hand', () => {
  it.each([
    [
      'en',
      'There was a fall of 7% in the same period of 2020.',
      fact('-7%', '2020', 'a fall of 7%'),
    ],
    [
      'de',
      'Das Werk hatte 2014 im Mittel 3.316 Kräfte (Vorjahr: 3.332).',
      fact('3332', '2014', 'Vorjahr: 3.332'),
    ],
    [
      'fr',
      'Sur l’année 2022, 100 postes ont été fermés, mais 36 ont été créés depuis fin 2019.',
      fact('36', '2022', '36 ont été créés'),
    ],
    [
      'en',
      'In 2022, exports fell by 4% in the first nine months of the year.',
      fact('-4%', '2022', 'exports fell by 4%'),
    ],
    [
      'en',
      'During the six months from April to September 2020 there was a 47% rise, compared to the same period in 2019.',
      fact('47%', '2019-04/2019-09', 'there was a 47% rise'),
    ],
    [
      'de',
      'Das Werk hatte 2014 im Mittel 3.316 Kräfte. Es gab 640 Boote (Vorjahr: 650).',
      fact('650', '2014', 'Vorjahr: 650'),
    ],
    [
      'en',
      'In 2022 there were 608 wards. Of these, 76% were for children under 5 years of age.',
      fact('76%', '2020', '76% were for children under 5 years of age'),
    ],
    [
      'es',
      'España recibió más de 80 millones de turistas (80,4 millones) en 2022, recuperando el 85% de los viajeros que llegaron en 2019.',
      fact('85%', '2019', 'el 85% de los viajeros que llegaron en 2019'),
    ],
  ])('is refused where its sentence says another: %s %s', (language, text, facts) => {
    const told = proveSource({ language, text, facts }).filter(
      ({ severity }) => severity === 'error',
    );
    expect(told.map(({ code }) => code)).toEqual(['source/period-differs']);
  });

  it.each([
    [
      'en',
      'During the six months from April to September 2020 there was a 47% rise, compared to the same period in 2019.',
      fact('47%', '2020-04/2020-09', 'there was a 47% rise'),
    ],
    [
      'de',
      'Das Werk hatte 2014 im Mittel 3.316 Kräfte. Es gab 640 Boote (Vorjahr: 650).',
      fact('650', '2013', 'Vorjahr: 650'),
    ],
    [
      'es',
      'España recibió más de 80 millones de turistas (80,4 millones) en 2022, recuperando el 85% de los viajeros que llegaron en 2019.',
      fact('85%', '2022', 'el 85% de los viajeros que llegaron en 2019'),
    ],
  ])('is taken where its sentence says it: %s %s', (language, text, facts) => {
    const told = proveSource({ language, text, facts });
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('months of the same period are taken', () => {
    const told = proveSource({
      language: 'en',
      text: 'There was a fall of 7% in the same period of 2020.',
      facts: fact('-7%', '2020-01/2020-08', 'a fall of 7%'),
    }).filter(({ severity }) => severity === 'error');
    expect(told).toEqual([]);
  });
});
