import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

type Row = readonly [language: string, text: string, expected: readonly string[]];

describe('the time that a paragraph opens with, or a title of months, is that of the sentences behind it', () => {
  it.each<Row>([
    [
      'en',
      'Canal Trust\nYear ended 30 June 2021\n\nIncome was £4.1 million, 6% more than in the previous year. The fleet made 310 trips.',
      ['4.1 million 2020-07/2021-06', '6% 2020-07/2021-06', '310 2020-07/2021-06'],
    ],
    ['zh-Hans', '2022年上半年简报\n\n今年1—6月，全市接待游客64万人次。', ['64万 2022-40']],
    [
      'en',
      'Between 1 May and 31 July 2021, 640 kayaks were hired. Guards rescued 18 swimmers.',
      ['640 2021-05-01/2021-07-31', '18 2021-05-01/2021-07-31'],
    ],
    [
      'fr',
      'Au 1er janvier 2022, le canton comptait 640 infirmiers. Les hommes étaient 110.',
      ['640 ../2022-01-01', '110 ../2022-01-01'],
    ],
    [
      'ko',
      '2021년 12월 1일 기준 주민은 6,410명이다. 학교는 12곳이다.',
      ['6410 ../2021-12-01', '12 ../2021-12-01'],
    ],
    [
      'en',
      'At 30 June 2021 the Trust owned 46 berths. Of these, 12 were let.',
      ['46 2021-06-30', '12 2021-06-30'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('no figure is drafted with the time of its title or paragraph', () => {
  it.each<Row>([
    [
      'en: a month and an end of twelve months of two years',
      'Canal Trust\nYear ended 30 June 2021\n\nIn July, 4,100 boats passed.',
      ['4100'],
    ],
    [
      'en: a level compared with, of a time that is not told',
      'Museum report 2021\n\nVisits reached 6,450, against 7,700 before the fire.',
      ['6450 2021', '7700'],
    ],
    [
      'de: the same',
      'Jahresbericht 2021\n\nEs kamen 6 450 Gäste, gegenüber 7 700 vor dem Brand.',
      ['6450 2021', '7700'],
    ],
    ['zh-Hans: next year', '2022年上半年简报\n\n明年1—6月，计划新开航线12条。', ['12 planned']],
    [
      'zh-Hans: other months of this year',
      '2022年上半年简报\n\n今年1—5月，接待游客64万人次。',
      ['64万'],
    ],
    [
      'fr: births and money behind a day',
      'Au 1er janvier 2022, le canton comptait 640 habitants. Les naissances étaient 11. Le budget était de 4 millions d’euros.',
      ['640 ../2022-01-01', '11', '4 million'],
    ],
    [
      'ko: births behind a day',
      '2021년 12월 1일 기준 주민은 6,410명이다. 출생은 31명이다.',
      ['6410 ../2021-12-01', '31'],
    ],
  ])('that is not its own, %s', (name, text, expected) => {
    expect(periodsDrafted(name.split(':')[0] ?? '', text)).toEqual(expected);
  });
});
