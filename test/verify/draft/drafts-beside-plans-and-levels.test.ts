import { describe, expect, it } from 'vitest';
import { figuresDrafted, textDrafted } from '../../support/periods-drafted.js';

describe('of what may be planned the draft tells, and makes no fact', () => {
  it.each<readonly [string, string, string, readonly string[], readonly string[]]>([
    [
      'the present tense of a later year',
      'de',
      'Jahresbericht 2021\n\nIm Frühjahr 2022 öffnet das Depot mit 800 Bildern.\n',
      [],
      ['800'],
    ],
    [
      'what stands under a heading of what is to come',
      'de',
      'Jahresbericht 2021\n\nWir haben 14 Boote.\n\nAusblick\nWir bekommen zwei neue Kräne; derzeit sind es 6.\n',
      ['14 @2021', '6'],
      ['zwei'],
    ],
    [
      'what stands under a heading of what is to come',
      'zh-Hans',
      '2021年工作总结\n\n修建码头14座。\n\n下一步工作\n新建泵站25座，改造船闸7座。\n',
      ['14 counter-1 @2021'],
      ['25座', '7座'],
    ],
    [
      'the level that a plan begins at',
      'de',
      'Die Kurse sollen von 42 auf 50 Stunden steigen.\n',
      ['50 hour planned'],
      ['42'],
    ],
    [
      'a verb that leads to a plan',
      'ko',
      '공단은 등대 35곳을 설치하고, 2030년까지 고장을 4건으로 줄이는 것을 목표로 하고 있다.\n',
      ['4 item targeted'],
      ['35곳'],
    ],
    [
      'a verb that leads to a plan',
      'ja',
      '市は渡し船を35隻造り、2030年までに故障を減らす計画である。\n',
      ['35 counter-1 planned'],
      [],
    ],
    [
      'a verb that sets what is to come',
      'ja',
      '病床は420床ある。駐車場は80台増やして420台とします。\n',
      ['420'],
      ['80台', '420台'],
    ],
    [
      'how far below a budget it is',
      'de',
      'Der Etat lag bei 28.000 Euro, 1.200 Euro unter dem Ansatz.\n',
      ['28000 EUR'],
      ['1.200 Euro'],
    ],
    [
      'how far below a target it is',
      'es',
      'Se vendieron entradas por 3.000 euros por debajo del objetivo.\n',
      [],
      ['3.000 euros por debajo'],
    ],
    [
      'a list behind a rate',
      'zh-Hans',
      '每百户拥有渔船68艘、拖车14艘。\n',
      ['68 counter-1'],
      ['14艘'],
    ],
  ])('%s (%s)', (_what, language, text, figures, told) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
    const { draft } = textDrafted(language, text);
    expect(draft.unread.map(({ text: own }) => own)).toEqual(told);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'ko',
      '지난해 등대 35곳을 설치했고, 2030년까지 고장을 4건으로 줄일 계획이다.\n',
      ['35 counter-1', '4 item planned'],
    ],
    ['ja', '渡し船は35隻で、故障を4件に減らす計画である。\n', ['35 counter-1', '4 item planned']],
  ])('what its verb says came to be is drafted (%s)', (language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('a level that is passed is no size of a change', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['ja', '負債の比率は9％で、基準の40％を大きく下回った。\n', ['9%', '40%']],
    ['ja', '前年の52隻を下回る38隻が入港した。\n', ['52 counter-1', '38 counter-1']],
    ['ja', '目標を8％下回った。\n', ['-8%']],
    ['ko', '부채 비율은 9%로 기준인 40%를 크게 밑돌았다.\n', ['9%', '40%']],
    ['ko', '재작년의 52건보다 적은 38건이었다.\n', ['38 item']],
    ['zh-Hans', '空置率为6.8%，高于前一周的5.9%。\n', ['6.8%', '5.9%']],
  ])('%s: %s', (language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(expect.arrayContaining([...figures]));
  });
});

describe('the unit of a sum for each is its counter', () => {
  it.each<readonly [string, string, string]>([
    ['zh-Hans', '平均每户储蓄22万元。\n', '元/户'],
    ['zh-Hans', '标准为每人每月905元。\n', '元/人每月'],
    ['zh-Hant-TW', '每戶平均9萬1千元。\n', '元/戶'],
  ])('%s: %s', (language, text, unit) => {
    const { draft } = textDrafted(language, text);
    expect([...draft.units.values()].map(({ words }) => words[language]?.other)).toEqual([unit]);
  });
});

describe('a number behind a day of the week makes no fact', () => {
  it.each<readonly [string, string]>([
    ['en', 'On Friday 31 the pier closed.\n'],
    ['de', 'Am Freitag, den 31. war das Bad zu.\n'],
    ['fr', 'Le musée a fermé vendredi 31.\n'],
    ['es', 'El viernes 31 cerró el puerto.\n'],
  ])('%s', (language, text) => {
    expect(figuresDrafted(language, text)).toEqual([]);
  });
});

describe('what is told with a figure is no figure of its own', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['the length of the time of a title', 'en', 'Six months to 30 June 2021\n', []],
    ['one of several, in digits', 'en', 'One diver in 35 came back.\n', []],
    ['the marks that there are', 'ko', '만족도는 5점 만점에 4.6점이었다.\n', []],
    ['the marks that there are', 'zh-Hans', '满分10分，得分9.2分。\n', ['9.2 counter-1']],
    ['what a rate is counted on', 'en', 'For each £1 spent we got £3.80 back.\n', ['3.80 GBP']],
    ['a rank', 'zh-Hans', '对排名后五位的小区约谈。\n', []],
    ['an anniversary', 'zh-Hans', '公司成立三周年，售出图书30册。\n', ['30 counter-1']],
    [
      'a case behind a number',
      'ja',
      '必要な1,280人に75人足りない。\n',
      ['1280 person', '75 person'],
    ],
    [
      'a share of what was planned',
      'ko',
      '예산 4억 원으로 목표액의 80%를 집행했다.\n',
      ['400 million KRW'],
    ],
    [
      'a plan that something is held against',
      'en',
      'We dug 80 wells, against a plan of 95.\n',
      ['80', '95 planned'],
    ],
    [
      'a plan at the head of its list',
      'zh-Hant-TW',
      '預定113年10月啟用新館，座位1,500張。\n',
      ['1500 counter-1 planned'],
    ],
  ])('%s (%s: %s)', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});

describe('the time of a part of a year that a text tells of', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a quarter behind a year of an era',
      'zh-Hant-TW',
      '縣立圖書館113年第1季業務統計\n113年4月2日\n\n讀者滿意度94分。\n',
      ['94 counter-1 @2024-33'],
    ],
    [
      'this quarter, behind a count at its end',
      'zh-Hant-TW',
      '縣立圖書館113年第1季業務統計\n113年4月2日\n\n截至3月底，職員62人。本季訓練31人。\n',
      ['62 person @../2024-03-31', '31 person @2024-33'],
    ],
    [
      'the time of the report, but not the year before',
      'zh-Hans',
      '某公司2022年年度报告\n\n报告期内，公司营业收入84亿元，上年同期为79亿元。\n',
      ['84亿 CNY @2022', '79亿 CNY'],
    ],
    [
      'a level that a change began at, beside a count',
      'zh-Hans',
      '截至2022年底，农机3,140台，占比由2017年的18.2%提升至24.9%。\n',
      ['3140 counter-1 @../2022-12-31', '18.2%', '24.9% @../2022-12-31'],
    ],
    [
      'the level that a change began at',
      'zh-Hans',
      '2023年第三季度简报\n\n知晓率由年初的88%上升到94.3%。\n',
      ['88%', '94.3% @2023-35'],
    ],
    [
      'a date behind a multiple',
      'fr',
      'La prime a été de 3 €, deux fois moins qu’au début du projet en 2021.\n',
      ['3 EUR', '2 multiple'],
    ],
    [
      'a month behind that of the title',
      'ja',
      '2023年4〜9月の運賃\n\n収入は58億円。10月は運賃を20円引き上げる。\n',
      ['58亿 JPY @2023-04/2023-09'],
    ],
  ])('%s (%s)', (_what, language, text, figures) => {
    expect(figuresDrafted(language, text)).toEqual(figures);
  });
});
