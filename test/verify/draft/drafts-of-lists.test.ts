import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('figures of lists and round a time are drafted as their text means them', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a verb is of each figure of a list with nothing between',
      'zh-Hans',
      '2024年客运量同比下降1.4%、2.6%，0.8%和3.2%。',
      ['-1.4% @2024', '-2.6% @2024', '-0.8% @2024', '-3.2% @2024'],
    ],
    [
      'a figure with a noun of its own has not the verb of the one before',
      'zh-Hans',
      '2024年客运量同比下降1.4%，3.2%的班次晚点。',
      ['-1.4% @2024', '3.2% @2024'],
    ],
    [
      'what a rate is counted on stands before years and is no figure',
      'ko',
      '어선 1만 척당 사고는 2021년 2.4건, 2022년 1.9건이다. 주민 10만 명 당 사고는 4.7건이다.',
      ['2.4 counter @2021', '1.9 counter @2022', '4.7 counter'],
    ],
    [
      'the year before in brackets is compared with',
      'ko',
      '탑승객은 전체의 31.2%인 612명으로 전년도(2022년)보다 4.0%(25명) 감소했다.',
      ['31.2%', '612 person', '-4.0%', '-25 person'],
    ],
    [
      'the same in Chinese',
      'zh-Hans',
      '客运量812万人，与上年比较，增加6万人。',
      ['812万 person', '6万 person'],
    ],
    [
      'years behind an apostrophe are no figures',
      'ko',
      '* 사고 건수 : (’21) 5.4 (’22) 5.1\n',
      ['5.4', '5.1'],
    ],
    [
      'numbers of paragraphs are no figures',
      'en',
      '3.1 Ferries carried 812 cars.\n\n3.2 Trams carried 640 bicycles.\n',
      ['812', '640'],
    ],
    [
      'nor are those of headings, with a space alone behind',
      'ja',
      '1 大豆\n収穫量は812トンであった。\n2 小豆\n収穫量は640トンであった。\n',
      ['812 tonne', '640 tonne'],
    ],
    [
      'a year that a change is compared with is none',
      'de',
      'Es kamen 31 % mehr als 2021 und 17 % weniger als 2019.',
      ['31%', '-17%'],
    ],
    [
      'months that end in the year named began in the one before',
      'en',
      'Between December and March 2023 it sold 812 lamps.',
      ['812 @2022-12/2023-03'],
    ],
    [
      'months that began in the year named end in the next',
      'zh-Hans',
      '2022年12月至3月客运量812万人。',
      ['812万 person @2022-12/2023-03'],
    ],
  ])('%s (%s)', (_why, language, text, figures) => {
    expect(
      figuresDrafted(language, text).map((each) => each.replace(/counter-\d/u, 'counter')),
    ).toEqual(figures);
  });
});
