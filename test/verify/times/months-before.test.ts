import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../support/counted-books.js';

describe('the month before the one of its sentence is that of its figure', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['en', 'In June 2024 the share was 3.1%, compared with 3.4% a month earlier.', '3.4% a month'],
    ['en', 'The share was 3.1% in June 2024, down from 3.4% in the previous month.', '3.4% in the'],
    ['de', 'Im Juni 2024 lag der Anteil bei 3,1 % nach 3,4 % einen Monat zuvor.', '3,4 % einen'],
    [
      'de',
      'Im Juni 2024 lag der Anteil bei 3,1 %, im Vormonat bei 3,4 %.',
      'im Vormonat bei 3,4 %',
    ],
    ['fr', 'En juin 2024, la part est de 3,1 %, contre 3,4 % le mois précédent.', '3,4 % le mois'],
    [
      'es',
      'En junio de 2024 la cuota fue del 3,1 %, frente al 3,4 % un mes antes.',
      '3,4 % un mes',
    ],
    ['zh-Hans', '2024年6月占比为3.1%，上月为3.4%。', '上月为3.4%'],
    ['zh-Hant', '2024年6月占比為3.1%，上月為3.4%。', '上月為3.4%'],
    ['ja', '2024年6月の割合は3.1%で、前月は3.4%であった。', '前月は3.4%'],
    ['ko', '2024년 6월 비율은 3.1%로, 전월은 3.4%였다.', '전월은 3.4%'],
  ];

  it.each(rows)('%s: %s', (language, text, quote) => {
    const of = (period: string): readonly string[] =>
      errorsOfPart(language, text, { value: '3.4%', period, quote });
    expect(of('2024-05')).toEqual([]);
    expect(of('2024-06')).toEqual(['source/period-differs']);
  });

  it('and of January it is the December of another year', () => {
    const text = 'The share was 3.1% in January 2024, after 3.4% the month before.';
    const of = (period: string): readonly string[] =>
      errorsOfPart('en', text, { value: '3.4%', period, quote: '3.4% the month before' });
    expect(of('2023-12')).toEqual([]);
    expect(of('2024-12')).toEqual(['source/period-differs']);
  });
});

it.each([
  [
    'en',
    'Takings were 71 tonnes in the third quarter of 2024, after 64 tonnes in the previous quarter.',
    '64 tonnes in',
  ],
  ['de', 'Im dritten Quartal 2024 waren es 71 Tonnen nach 64 Tonnen im Vorquartal.', '64 Tonnen'],
  ['zh-Hans', '2024年三季度为71吨，上季度为64吨。', '上季度为64吨'],
])('%s: so is the quarter before: %s', (language, text, quote) => {
  const of = (period: string): readonly string[] =>
    errorsOfPart(language, text, { value: '64', unit: 'tonne', period, quote });
  expect(of('2024-34')).toEqual([]);
  expect(of('2024-35')).toEqual(['source/period-differs']);
});

describe('a change on the month before is of the month that it leads up to', () => {
  it.each([
    ['en', 'In June 2024 prices rose by 0.3% on the previous month.'],
    ['de', 'Im Juni 2024 stiegen die Preise gegenüber dem Vormonat um 0,3 %.'],
    ['fr', 'En juin 2024, les prix ont augmenté de 0,3 % par rapport au mois précédent.'],
    ['es', 'En junio de 2024 los precios subieron un 0,3 % respecto al mes anterior.'],
    ['zh-Hans', '2024年6月，价格比上月上涨0.3%。'],
    ['zh-Hans', '2024年6月，价格环比上涨0.3%。'],
    ['ja', '2024年6月の物価は前月比0.3%上昇した。'],
    ['ko', '2024년 6월 물가는 전월 대비 0.3% 올랐다.'],
  ])('%s: %s', (language, text) => {
    expect(errorsOfPart(language, text, { value: '0.3%', period: '2024-06' })).toEqual([]);
  });
});

it.each([
  ['de', '2024 lag der Anteil bei 64 %, im Vorjahr bei 71 %.'],
  ['es', 'En 2024 la cuota fue del 64 %, y el año anterior del 71 %.'],
])(
  '%s: a year before that opens its part of the sentence is that of the figure behind',
  (language, text) => {
    expect(errorsOfPart(language, text, { value: '71%', period: '2023' })).toEqual([]);
  },
);
