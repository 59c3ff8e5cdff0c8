import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a heading that gives a year or a month is the time of what stands under it', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'and not the year of the title',
      'en',
      'Ferries of the bay in 2022\n\nThe boats made 410 trips.\n\nNorth pier, 2021\n- 52 trips\n- 61% of them on time\n',
      ['410 @2022', '52 @2021', '61% @2021'],
    ],
    [
      'a month',
      'es',
      'Los ferris en 2023\n\nSubieron 48.200 viajeros.\n\nMuelle norte, mayo de 2023\nSubieron 3.100 viajeros y 240 bicicletas. La espera media fue de 4,5 minutos, con buen tiempo.\n',
      ['48200 @2023', '3100 @2023-05', '240 @2023-05', '4.5 minute @2023-05'],
    ],
    [
      'a month that its sentences name without the year',
      'ko',
      '나루터 통계 2024년\n\n승객은 410명이다.\n\n2024년 5월 나루 동향\n\n지난 5월 승객 수는 38명으로 집계되었다. 자전거는 12대였다.\n',
      ['410 person @2024', '38 person @2024-05', '12 counter @2024-05'],
    ],
    [
      'of a part in Chinese',
      'zh-Hans',
      '渡口通报\n\n共有码头7座。\n\n2021年客运\n\n运送旅客38万人，班次4100班。\n',
      ['7 counter', '38万 person @2021', '4100 counter @2021'],
    ],
    [
      'of a part in Japanese',
      'ja',
      '渡し船の概況\n\n桟橋は7本である。\n\n2021年の旅客\n\n旅客は38万人、便数は4100便である。\n',
      ['7 counter', '38万 person @2021', '4100 counter @2021'],
    ],
    [
      'of a part in German',
      'de',
      'Die Fähren\n\nEs gibt 7 Anleger.\n\nNordanleger 2021\n\nDie Boote machten 410 Fahrten.\n',
      ['7', '410 @2021'],
    ],
    [
      'of a part in French',
      'fr',
      'Les bacs\n\nOn compte 7 quais.\n\nQuai nord, mars 2021\n\nLes bateaux ont fait 410 voyages.\n',
      ['7', '410 @2021-03'],
    ],
  ])('%s (%s)', (_, language, text, expected) => {
    expect(
      figuresDrafted(language, text).map((each) => each.replace(/counter-\d+/u, 'counter')),
    ).toEqual(expected);
  });
});

it('a word for the average is no half (es)', () => {
  expect(figuresDrafted('es', 'La espera media fue de 4,5 minutos.')).toEqual(['4.5 minute']);
});

describe('a line gives what follows no time', () => {
  it.each<readonly [string, string, string]>([
    [
      'that says since when',
      'en',
      'Ferries\n\nThere are 7 piers.\n\nNew since 2019\n\nThe boats make 410 trips.\n',
    ],
    [
      'that names what is compared with',
      'de',
      'Die Fähren\n\nEs gibt 7 Anleger.\n\nGegenüber 2019\n\nDie Boote machen 410 Fahrten.\n',
    ],
    [
      'of a year to come',
      'en',
      'Ferries in 2022\n\nIn 2021 there were 7 piers.\n\nThe harbour in 2030\n\nThe boats make 410 trips.\n',
    ],
    [
      'with a number of its own',
      'en',
      'Ferries\n\nThere are 7 piers.\n\n12 boats in 2019\n\nThe boats make 410 trips.\n',
    ],
    [
      'under which another part begins',
      'en',
      'Ferries\n\nThere are 7 piers.\n\nNorth pier, 2019\n\nIt was painted.\n\nSouth pier\n\nThe boats make 410 trips.\n',
    ],
  ])('%s (%s)', (_, language, text) => {
    expect(figuresDrafted(language, text).at(-1)).toBe('410');
  });
});

describe('how long a change has gone on is no other time', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'ja',
      '渡し船の概況（2021年）\n\n・旅客は38万人で、前年に比べ2万人の減少となり、3年連続で減少しています。\n・便数は2年ぶりの増加となり、4100便です。\n',
      [
        '38万 person @2021',
        '-2万 person @2021',
        '3 year @2021',
        '2 year @2021',
        '4100 counter @2021',
      ],
    ],
  ])('(%s)', (language, text, expected) => {
    expect(
      figuresDrafted(language, text).map((each) => each.replace(/counter-\d+/u, 'counter')),
    ).toEqual(expected);
  });
});

describe('a table says of its bare numbers', () => {
  it('how many each is of in the line over it', () => {
    expect(
      figuresDrafted(
        'en',
        'Boats on the lake (thousand)\nKind | 2017 | 2018\nSteam | 2.4 | 3.1\nSail | 41 | 43\n',
      ),
    ).toEqual(['2400 @2017', '3100 @2018', '41000 @2017', '43000 @2018']);
    expect(
      figuresDrafted('de', 'Boote auf dem See (Tsd.)\nArt | 2017 | 2018\nDampfer | 2,4 | 3,1\n'),
    ).toEqual(['2400 @2017', '3100 @2018']);
    expect(
      figuresDrafted('zh-Hans', '表1 货运量（万吨）\n港口 | 2017年 | 2018年\n东港 | 24 | 31\n'),
    ).toEqual(['24万 tonne @2017', '31万 tonne @2018']);
  });
  it('nothing of a time that a change is counted from', () => {
    expect(figuresDrafted('en', 'Kind | 2018 | % change from 2017\nSteam | 31 | 2.5\n')).toEqual([
      '31 @2018',
      '2.5%',
    ]);
    expect(
      figuresDrafted('de', 'Art | 2018 | Veränderung gegenüber 2017 (%)\nDampfer | 31 | 2,5\n'),
    ).toEqual(['31 @2018', '2.5%']);
    expect(
      figuresDrafted('zh-Hans', '类别 | 2018年 | 比2017年增长（%）\n汽船 | 31 | 2.5\n'),
    ).toEqual(['31 @2018', '2.5%']);
  });
  it('a column whose last cell is empty', () => {
    expect(
      figuresDrafted(
        'zh-Hans',
        '指标 | 金额（亿元） | 增长（%）\n铁路 | 8029 | \n公路 | 21895 | 2.6\n',
      ),
    ).toEqual(['8029亿 CNY', '2.1895万亿 CNY', '2.6%']);
  });
});

describe('a mark at the beginning of a line may be that of an item', () => {
  it('and is then no minus (ko)', () => {
    expect(
      figuresDrafted(
        'ko',
        '연도별 승객은 다음과 같다.\n△200명 미만은 31척이다\n△300명 이상은 12척이다\n',
      ),
    ).toEqual(['31 counter-1', '12 counter-1']);
  });
  it('and is one where the number stands alone (ko, ja)', () => {
    expect(figuresDrafted('ko', '승객 증감률\n△5.1%\n')).toEqual(['-5.1%']);
    expect(figuresDrafted('ja', '旅客の増減\n△5.1％\n')).toEqual(['-5.1%']);
  });
});

it('a compared year behind a share in brackets is no figure', () => {
  expect(
    figuresDrafted(
      'en',
      '- 168 late, 7 (4%) more than 2018\n- 41 early, 6 (8%) less than 2018 and the fewest\n',
    ),
  ).not.toContainEqual(expect.stringMatching(/^2018/u));
});

it.each<readonly [string, string, readonly string[]]>([
  ['es', 'Muelle norte, con una bajada del 7,5 por ciento, hasta los 3.119.', ['-7.5%', '3119']],
  ['es', 'El paro tuvo una caída del 12,4 % al 11,8 %.', ['12.4%', '11.8%']],
  ['de', 'Mit einem Rückgang von 7,5 Prozent auf 3.119 Fahrten.', ['-7.5%', '3119']],
  ['fr', 'Avec une baisse de 7,5 % à 3 119 voyages.', ['-7.5%', '3119']],
  ['en', 'It saw a decrease of 7.5 per cent to 3,119 trips.', ['-7.5%', '3119']],
])(
  'a percentage before a level that is none is the size of the change (%s)',
  (language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  },
);
