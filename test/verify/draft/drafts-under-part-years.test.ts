import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

describe('a title that is a part of a year is the time of what its text tells without a date', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'days of whole months',
      'en',
      'FERRY LINE INTERIM REPORT APRIL 1 - JUNE 30, 2004\n\nTurnover grew by 4.2 per cent. The boats made 410 trips.\n',
      ['4.2% @2004-04/2004-06', '410 @2004-04/2004-06'],
    ],
    [
      'a quarter that a sentence names without its year',
      'en',
      'Ferries in the first quarter of 2021\n\nThe boats made 412 trips. In the first quarter, delays fell by 8%.\n',
      ['412 @2021-33', '-8% @2021-33'],
    ],
    [
      'what another span of the year is told of is none of it',
      'en',
      'Ferries, January–March 2021\n\nThe boats made 412 trips.\n\nFrom April to June 2021 they made 530.\n\nThey carried 9,000 cars.\n',
      ['412 @2021-01/2021-03', '530 @2021-04/2021-06', '9000'],
    ],
    [
      'the end of a quarter is a day',
      'en',
      'Ferries in the first quarter of 2021\n\nThe boats made 412 trips. The line had 96 bicycles at the end of the quarter.\n',
      ['412 @2021-33', '96'],
    ],
    [
      'a second figure of one unit in brackets is of another time',
      'en',
      'Ferries in the first quarter of 2021\n\nThe boats were 61.2% (58.4%) full.\n',
      ['61.2% @2021-33', '58.4%'],
    ],
    [
      'a bracket that begins with a time is of that alone',
      'en',
      'Ferries in the first quarter of 2021\n\nThe boats made 412 trips (Q1/2020: 390).\n\nThey carried 9,000 cars.\n',
      ['412 @2021-33', '390 @2020-33', '9000 @2021-33'],
    ],
    [
      'the same period of last year is what a change is counted from',
      'en',
      'Ferries in the first quarter of 2021\n\nThe boats made 6% more trips compared to the corresponding period last year.\n',
      ['6% @2021-33'],
    ],
    [
      'a half year in Chinese',
      'zh-Hans',
      '2023年上半年渡口公报\n\n共运送旅客38万人，同比增长4.2%。\n',
      ['38万 person @2023-40', '4.2% @2023-40'],
    ],
    [
      'and not the whole year',
      'zh-Hans',
      '2023年上半年渡口公报\n\n共运送旅客38万人。全年计划投资12亿元。\n',
      ['38万 person @2023-40', '12亿 CNY planned'],
    ],
    [
      'a quarter in Korean',
      'ko',
      '2024년 1분기 나루 동향\n\n승객 수는 38명으로 집계되었다.\n',
      ['38 person @2024-33'],
    ],
    [
      'months in Japanese',
      'ja',
      '2024年1~3月期の渡し船\n\n旅客は38万人である。\n',
      ['38万 person @2024-01/2024-03'],
    ],
    [
      'a quarter in German',
      'de',
      'Fähren im ersten Quartal 2021\n\nDie Boote machten 412 Fahrten.\n',
      ['412 @2021-33'],
    ],
    [
      'a half year in French',
      'fr',
      'Les bacs au premier semestre 2021\n\nIls ont fait 412 traversées.\n',
      ['412 @2021-40'],
    ],
    [
      'a quarter in Spanish',
      'es',
      'Los ferris en el primer trimestre de 2021\n\nLlegaron 412 barcos.\n',
      ['412 @2021-33'],
    ],
    ['a month', 'de', 'Fähren im Juli 2021\n\nDie Boote machten 412 Fahrten.\n', ['412 @2021-07']],
    [
      'a month that the text tells of again',
      'zh-Hans',
      '2023年7月渡口公报\n\n7月份，共运送旅客38万人。\n\n运送货物12万吨。\n',
      ['38万 person @2023-07', '12万 tonne @2023-07'],
    ],
    [
      'a month that may be that of publication is none',
      'en',
      'Ferry news, July 2021\n\nThe boats made 412 trips.\n',
      ['412'],
    ],
    [
      'a quarter of a fiscal year is none of the calendar',
      'en',
      'Ferries in Q2 2018-19\n\nThe boats made 412 trips.\n',
      ['412'],
    ],
    [
      'the end of a quarter that the text tells of is a day of it',
      'zh-Hans',
      '2023年上半年渡口公报\n\n上半年运送旅客38万人。二季度末，船舶96艘。\n',
      ['38万 person @2023-40', '96 counter-1'],
    ],
    [
      'and not the day of publication, which stands before it in the line',
      'de',
      'Fähren im ersten Quartal 2021\n\nKIEL, 9. Juli 2021 – Im ersten Quartal 2021 stieg die Zahl der Boote um 4 Prozent. Die Radfahrten stiegen um 8 Prozent.\n',
      ['4% @2021-33', '8% @2021-33'],
    ],
    [
      'a heading of a part',
      'en',
      'Ferries in 2021\n\nThe boats made 412 trips.\n\nThe first quarter of 2021\n\nThey made 96 trips.\n',
      ['412 @2021', '96 @2021-33'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  });
});

describe('another part of the year than that of the title, and all of it, is refused', () => {
  const refused = (language: string, text: string, value: string, period: string): boolean =>
    proveSource({
      language,
      text,
      facts: `figure:\n  value: ${value}\n  period: '${period}'\n  quote: '${value}'\n`,
    }).some(({ code }) => code === 'source/period-differs');
  const quarter =
    'Ferries in the first quarter of 2021\n\nThe boats carried 412 cars and were late by 8% in all.\n';
  const half = '2023年上半年渡口公报\n\n共运送货物38万。\n';

  it.each([
    ['en', quarter, '412', '2021', true],
    ['en', quarter, '412', '2021-34', true],
    ['en', quarter, '412', '2020-33', true],
    ['en', quarter, '412', '2021-33', false],
    ['en', quarter, '412', '2021-01/2021-03', false],
    ['en', quarter, '412', '../2021-03-31', false],
    ['zh-Hans', half, '38万', '2023', true],
    ['zh-Hans', half, '38万', '2023-07/2023-12', true],
    ['zh-Hans', half, '38万', '2023-40', false],
  ])('%s %s %s @%s', (language, text, value, period, expected) => {
    expect(refused(language, text, value, period)).toBe(expected);
  });
});
