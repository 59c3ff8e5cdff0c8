import { describe, expect, it } from 'vitest';
import { figuresDrafted, periodsDrafted } from '../../support/periods-drafted.js';

/** Of a text whose title names 2023. */
const of2023 = (language: string, title: string, text: string): readonly string[] =>
  periodsDrafted(language, `${title}\n\n${text}`);

describe('words that only say what a change is counted from do not take the year of the title from a sentence', () => {
  it.each([
    [
      'zh-Hans',
      '2023年港口公报',
      '吞吐量41万吨，比上年增长4%，其中外贸12万吨，同比下降2%。与上年相比，泊位增加3个。',
      ['41万 2023', '4% 2023', '12万 2023', '-2% 2023', '3 2023'],
    ],
    [
      'zh-Hant',
      '2023年港口公報',
      '吞吐量41萬噸，較上年增長4%，同比下降2%的是外貿。',
      ['41万 2023', '4% 2023', '-2% 2023'],
    ],
    [
      'ja',
      '2023年港湾統計',
      '入港船は412隻で、前年比4%増、外航船は前年同期比で2%減の38隻だった。',
      ['412 2023', '4% 2023', '-2% 2023', '38 2023'],
    ],
    [
      'ko',
      '2023년 항만 통계',
      '입항 선박은 412척으로 전년 대비 4% 늘었고 외항선은 38척으로 전년보다 2% 줄었다.',
      ['412 2023', '4% 2023', '38 2023', '-2% 2023'],
    ],
    [
      'en',
      'Port statistics 2023',
      'The port handled 412 ships, up 4% on the previous year. Ferries carried 38 million passengers, 2% fewer than a year earlier.',
      ['412 2023', '4% 2023', '38 million 2023', '-2% 2023'],
    ],
    [
      'de',
      'Hafenstatistik 2023',
      'Der Hafen fertigte 412 Schiffe ab, 4 % mehr als im Vorjahr. Gegenüber dem Vorjahr kamen 2 % weniger Fahrgäste.',
      ['412 2023', '4% 2023', '-2% 2023'],
    ],
    [
      'fr',
      'Statistiques du port 2023',
      'Le port a accueilli 412 navires, soit une hausse de 4 % par rapport à l’année précédente. Le fret compte 38 barges, soit 3 barges de plus qu’un an plus tôt. En glissement annuel, les quais ont perdu 3 %.',
      ['412 2023', '4% 2023', '38 2023', '3 2023', '-3% 2023'],
    ],
    [
      'es',
      'Estadística del puerto 2023',
      'El puerto recibió 412 buques, un 4 % más que el año anterior. Los ferris llevaron 38 millones de pasajeros, un 2 % menos respecto al año anterior.',
      ['412 2023', '4% 2023', '38 million 2023', '-2% 2023'],
    ],
  ])('in %s', (language, title, text, expected) => {
    expect(of2023(language, title, text)).toEqual(expected);
  });
});

describe('a level of the year before never gets the year of the title', () => {
  it.each([
    ['zh-Hans', '2023年港口公报', '上年为39万吨。', ['39万']],
    ['zh-Hans', '2023年港口公报', '比上年的39万吨多2万吨。', ['39万', '2万 2023']],
    ['zh-Hans', '2023年港口公报', '较上年末39万吨增加2万吨。', ['39万', '2万 2023']],
    ['zh-Hans', '2023年港口公报', '上年同期39万吨，今年略多。', ['39万']],
    ['zh-Hant', '2023年港口公報', '上年為39萬噸，去年同期亦然。', ['39万']],
    ['ja', '2023年港湾統計', '前年は396隻だった。', ['396']],
    ['ja', '2023年港湾統計', '前年の396隻に比べ16隻多い。', ['396', '16 2023']],
    ['ko', '2023년 항만 통계', '전년에는 396척이었다.', ['396']],
    ['ko', '2023년 항만 통계', '전년 396척보다 16척 많다.', ['396', '16']],
    ['en', 'Port statistics 2023', 'The previous year saw 396 ships.', ['396']],
    ['en', 'Port statistics 2023', 'That beats the previous year’s 396 ships.', ['396']],
    [
      'en',
      'Port statistics 2023',
      'Output rose to 41 tonnes, against 39 tonnes the year before.',
      ['41', '39'],
    ],
    ['en', 'Port statistics 2023', 'Over the previous year 41 ships came.', ['41']],
    ['de', 'Hafenstatistik 2023', 'Im Vorjahr waren es 396 Schiffe.', ['396']],
    ['de', 'Hafenstatistik 2023', 'Der Vorjahreswert lag bei 396 Schiffen.', ['396']],
    ['de', 'Hafenstatistik 2023', 'Das ist mehr als die 396 Schiffe des Vorjahres.', ['396']],
    ['fr', 'Statistiques du port 2023', 'L’année précédente, il y avait 396 navires.', ['396']],
    ['es', 'Estadística del puerto 2023', 'El año anterior fueron 396 buques.', ['396']],
  ])('in %s: %s: %s', (language, title, text, expected) => {
    expect(of2023(language, title, text)).toEqual(expected);
  });
});

describe('the year of a title is that of its sentences without one', () => {
  it.each([
    [
      'other paragraphs behind them',
      '泊位12个。\n\n2021年吞吐量31万吨。',
      ['12 2023', '31万 2021'],
    ],
    [
      'none behind a paragraph of another year',
      '2021年吞吐量31万吨。\n\n泊位12个。',
      ['31万 2021', '12'],
    ],
    [
      'a whole year behind a paragraph of another year',
      '2021年吞吐量31万吨。\n\n全年靠泊12艘。',
      ['31万 2021', '12 2023'],
    ],
    [
      'a plan whose name holds years',
      '按照《2021—2025年规划》，泊位12个。\n\n航线9条。',
      ['12 planned', '9 2023'],
    ],
    ['the day of publication', '（2024年3月5日）\n\n泊位12个。', ['12 2023']],
    [
      'the day of publication inside a sentence',
      '2024年3月5日公布，泊位12个。\n\n航线9条。',
      ['12', '9'],
    ],
    ['a count at its end', '年末职工12万人，比上年增长5%。', ['12万 2023-12-31', '5% 2023']],
    ['a count at the end of the year before', '上年末职工12万人。', ['12万']],
    [
      'a count of the whole year behind one at its end',
      '年末职工12万人，全年培训3万人。',
      ['12万 2023-12-31', '3万 2023'],
    ],
  ])('%s', (_, text, expected) => {
    expect(of2023('zh-Hans', '2023年港口公报', text)).toEqual(expected);
  });
});

describe('a paragraph goes on with the time that it opens with', () => {
  it.each([
    ['2022年末职工12万人。全年培训3万人。', ['12万 2022-12-31', '3万 2022']],
    [
      '2022年（1月~9月）靠泊12艘。\n客轮3艘，与上年同期相比增加2艘。',
      ['12 2022-01/2022-09', '3 2022-01/2022-09', '2 2022-01/2022-09'],
    ],
  ])('%s', (text, expected) => {
    expect(periodsDrafted('zh-Hans', `港口公报\n\n${text}`)).toEqual(expected);
  });
});

describe('dates with a space between their digits and words', () => {
  it.each([
    ['zh-Hans', '2023 年 5 月靠泊 12 艘。', ['12 2023-05']],
    ['zh-Hans', '2023 年靠泊 12 艘。', ['12 2023']],
    ['zh-Hant', '2023 年 5 月 4 日靠泊 12 艘。', ['12 2023-05-04']],
    ['ja', '2023 年 1～9 月に 12 隻が入港した。', ['12 2023-01/2023-09']],
    ['ja', '令和 5 年 5 月に 12 隻が入港した。', ['12 2023-05']],
  ])('are read: in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('a forecast for a short year', () => {
  it('is of no year of the century before', () => {
    expect(of2023('ko', '2023년 항만 통계', '’72년 선박은 396척으로 전망된다.')).toEqual([
      '396 projected',
    ]);
  });
});

describe('a time of comparison beside the only time of a sentence', () => {
  it.each([
    [
      'zh-Hans',
      '2023年全市货运总量超过41万吨，增速比2021年加快2.2个百分点。',
      ['41万 2023', '2.2 2023'],
    ],
    ['zh-Hans', '2023年全市货运总量较2021年的39万吨增长5%。', ['39万 2021', '5% 2023']],
    ['zh-Hant', '全市112年新生兒41人，相較110年新生兒39人略增。', ['41 2023', '39']],
    ['ja', '2023年の市内の貨物は41万トンで、2021年比で5%増だった。', ['41万 2023', '5% 2023']],
    [
      'ko',
      '2023년 시내 화물 수송량은 41만 톤으로 2021년보다 5% 늘었다.',
      ['410000 2023', '5% 2023'],
    ],
    [
      'en',
      'In 2023 the harbour town shipped 41 tonnes, 5% more than in 2021.',
      ['41 2023', '5% 2023'],
    ],
    [
      'en',
      'In 2023 the harbour town shipped 41 tonnes, compared with 39 tonnes in 2021.',
      ['41 2023', '39 2021'],
    ],
    [
      'de',
      'Im Jahr 2023 verschiffte die Hafenstadt 41 Tonnen, 5 % mehr als 2021.',
      ['41 2023', '5% 2023'],
    ],
    [
      'fr',
      'En 2023, la ville portuaire a expédié 41 tonnes, soit une hausse de 5 % par rapport à 2021.',
      ['41 2023', '5% 2023'],
    ],
    [
      'es',
      'En 2023 la ciudad portuaria envió 41 toneladas, un 5 % más que en 2021.',
      ['41 2023', '5% 2023'],
    ],
  ])('takes it from no figure but its own level: in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('a whole year', () => {
  it.each([
    ['从生产看，2023年产量超过12万吨。全年出口增长6%。', ['12万 2023', '6% 2023']],
    [
      '从生产看，2023年产量超过12万吨，2021年为9万吨。全年出口增长6%。',
      ['12万 2023', '9万 2021', '6%'],
    ],
    ['从生产看，产量超过12万吨。全年出口增长6%。', ['12万', '6%']],
  ])('is that which its paragraph told of: %s', (text, expected) => {
    expect(periodsDrafted('zh-Hans', `${text}\n\n2019年停航2天。`)).toEqual([
      ...expected,
      '2 2019',
    ]);
  });
});

describe('what is no figure', () => {
  it.each([
    ['zh-Hans', '贯彻党的十八大精神，泊位12个。', ['12']],
    ['zh-Hans', '本报南京4日电，泊位12个。', ['12']],
    ['zh-Hant', '（記者南京4日電）泊位12個。', ['12']],
    ['ja', '12隻が入港した（図表3-2）。', ['12']],
    ['ja', '注2：入港した12隻は客船である。', ['12']],
    ['ko', '40대는 12명이었다. 화재가 원인 2위는 아니다.', ['12']],
    ['ko', '8~12시에 선박 14척이 들어왔다.', ['14']],
  ])('is left out: in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });

  it.each([
    ['zh-Hans', '客流跌破300万人。', ['300万 person less-than']],
    ['ko', '승객이 300만 명 아래로 떨어졌다.', ['3 million person less-than']],
  ])('a level that was gone below is no change: in %s: %s', (language, text, expected) => {
    expect(figuresDrafted(language, text).map((each) => each.split(' ').toSorted())).toEqual(
      expected.map((each) => each.split(' ').toSorted()),
    );
  });
});
