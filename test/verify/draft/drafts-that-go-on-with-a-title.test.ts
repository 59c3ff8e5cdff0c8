import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

describe('a paragraph that tells of the part of a year of its title goes on with it', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'behind a day of publication',
      'zh-Hans',
      '2022年前三季度全市渡口运行情况\n\n10月18日，市港务局公布前三季度数据。前三季度，渡口运送旅客38.4万人，同比增长4.2%。分航线看，北线12.5万人，增长2.1%。\n',
      [
        '38.4万 person @2022-01/2022-09',
        '4.2% @2022-01/2022-09',
        '12.5万 person @2022-01/2022-09',
        '2.1% @2022-01/2022-09',
      ],
    ],
    [
      'behind a hanzi numeral that is part of a word, and before what the half year was',
      'zh-Hans',
      '2022年前三季度全市渡口运行情况\n\n按统一口径核算，前三季度，渡口收入38.4亿元，增速比上半年加快0.3个百分点。车辆渡运收入增长6.2%，客运收入下降3.1%，降幅比上半年收窄1.4个百分点。\n',
      [
        '38.4亿 CNY @2022-01/2022-09',
        '0.3 percentage-point @2022-01/2022-09',
        '6.2% @2022-01/2022-09',
        '-3.1% @2022-01/2022-09',
        '-1.4 percentage-point @2022-01/2022-09',
      ],
    ],
    [
      'with what another paragraph told between',
      'zh-Hans',
      '2022年上半年全市渡口运行情况\n\n1—5月份，渡口收入增长8.4%。\n\n上半年，运送车辆12.6万辆。货物4.2万吨，增长3.3%。\n',
      ['8.4% @2022-01/2022-05', '12.6万 ship @2022-40', '4.2万 tonne @2022-40', '3.3% @2022-40'],
    ],
    [
      'and no further than another time of its own',
      'zh-Hans',
      '2022年上半年全市渡口运行情况\n\n上半年，运送车辆12.6万辆。6月份，运送车辆2.4万辆。货物4.2万吨。\n',
      ['12.6万 ship @2022-40', '2.4万 ship @2022-06', '4.2万 tonne'],
    ],
    [
      'where a record goes back to another year',
      'ko',
      '2023년 2분기 나루 동향\n\n승객은 1년 전에 비해 4.1% 감소했다. 이는 1998년 관련 통계 작성 이래 최대 감소이다.\n\n선박 수는 96척이었다.\n',
      ['-4.1% @2023-34', '96 ship @2023-34'],
    ],
    [
      'and so is a day in it that its paragraph names without a year',
      'ko',
      '2023년 2분기 나루 동향\n\n이는 1998년 관련 통계 작성 이래 최대이다.\n\n6월 말 현재 등록 선박은 412척이며, 이 가운데 여객선이 19.5%를 차지한다.\n',
      ['412 ship @../2023-06-30', '19.5% @../2023-06-30'],
    ],
    [
      'but not the change that the year before had',
      'zh-Hans',
      '2022年上半年全市渡口运行情况\n\n上半年，渡口利润由上年同期下降12.6%转为增长8.4%。\n',
      ['-12.6%', '8.4% @2022-40'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(
      figuresDrafted(language, text).map((each) => each.replace(/counter-\d/u, 'ship')),
    ).toEqual(expected);
  });
});

describe('the time of a figure is that of its list, and of no other', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'the last of a list behind “and”',
      'en',
      'Ferries\n\nIn 2021, 16 sank, 43 burnt and 85 were sold.\n',
      ['16 @2021', '43 @2021', '85 @2021'],
    ],
    [
      'the last of a list behind „und“',
      'de',
      'Fähren\n\nIm Jahr 2021 brannten 16, 43 kenterten und 85 wurden verkauft.\n',
      ['16 @2021', '43 @2021', '85 @2021'],
    ],
    [
      'no count is of the years of a change before it',
      'en',
      'Ferries\n\nTrips doubled between 2020 and 2021. There were 430 miles of rope mended, far more than in 2019.\n',
      ['2 multiple @2020/2021', '430'],
    ],
    [
      'days of two months and one year',
      'en',
      'Ferries\n\nThe boats made 412 trips between 15 April and 31 August 2021.\n',
      ['412 @2021-04-15/2021-08-31'],
    ],
    [
      'days of two months and one year in German',
      'de',
      'Fähren\n\nZwischen dem 15. April und dem 31. August 2021 gab es 412 Fahrten.\n',
      ['412 @2021-04-15/2021-08-31'],
    ],
    [
      'days of two months and one year in French',
      'fr',
      'Les bacs\n\nDu 15 avril au 31 août 2021, les bacs ont fait 412 traversées.\n',
      ['412 @2021-04-15/2021-08-31'],
    ],
    [
      'days of two months and one year in Spanish',
      'es',
      'Los ferris\n\nDel 15 de abril al 31 de agosto de 2021 llegaron 412 barcos.\n',
      ['412 @2021-04-15/2021-08-31'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text).map((each) => each.replace(/ mile$/u, ''))).toEqual(
      expected,
    );
  });
});

describe('what only stands beside a plan is reported, and what fell before it is no fall', () => {
  const faults = (language: string, text: string, fact: string): readonly string[] =>
    proveSource({ language, text, facts: `figure:\n  ${fact.split('; ').join('\n  ')}\n` }).map(
      ({ code }) => code,
    );
  it.each<readonly [string, string, string, string]>([
    [
      'a share of an aim that was done',
      'zh-Hans',
      '全市新增泊位，完成全年目标任务的95.3%。',
      'value: 95.3%; quote: 95.3%',
    ],
    [
      'and what follows it',
      'zh-Hans',
      '完成全年计划任务的95.3%，失业率为4.4%。',
      'value: 4.4%; quote: 失业率为4.4%',
    ],
    [
      'in traditional characters',
      'zh-Hant',
      '碼頭完成全年目標任務的95.3%。',
      'value: 95.3%; quote: 95.3%',
    ],
    [
      'those of all who were meant',
      'en',
      'Of all the skippers targeted by letters, 128 came to the pier.',
      'value: 128; quote: 128 came',
    ],
    [
      'the level before a plan',
      'en',
      'Some 12 boats will sail, down from 36 at the peak of the season.',
      'value: 36; quote: down from 36',
    ],
    [
      'projects behind a preposition',
      'en',
      'Almost 60% of the rope went to projects run by volunteers.',
      'value: 60%; qualifier: nearly; quote: Almost 60% of the rope',
    ],
    [
      'what rose after what fell',
      'ko',
      '12개 나루에서 감소하고 5개 나루에서 증가했다.',
      'value: 5; quote: 감소하고 5개',
    ],
  ])('%s (%s)', (_name, language, text, fact) => {
    expect(faults(language, text, fact).filter((code) => /status|direction/u.test(code))).toEqual(
      [],
    );
  });

  it.each<readonly [string, string, string, string]>([
    ['an aim that a figure is', 'zh-Hans', '全年目标任务为95.3%。', 'value: 95.3%; quote: 95.3%'],
    [
      'the level that a plan comes to',
      'en',
      'Boats will go down to 36 by the end of the season.',
      'value: 36; quote: down to 36',
    ],
    [
      'a verb with its object',
      'en',
      'The port projects 60 new jobs.',
      'value: 60; quote: 60 new jobs',
    ],
  ])('%s is none (%s)', (_name, language, text, fact) => {
    expect(faults(language, text, fact)).toContain('source/status-differs');
  });
});
