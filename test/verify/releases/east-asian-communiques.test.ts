import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { periodsDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

/** The codes of what proof has against a fact that quotes the whole of a source. */
const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { ...fact, quote: text } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('what communiqués of East Asia say of times', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'days of one month are read to the last of them',
      'zh-Hans',
      '2023年5月1日至5日，渡轮运送旅客4.2万人。',
      ['4.2万 2023-05-01/2023-05-05'],
    ],
    [
      'so they are in Korean',
      'ko',
      '2023년 5월 1일부터 5일까지 여객은 4200명이었다.',
      ['4200 2023-05-01/2023-05-05'],
    ],
    [
      'and in Japanese',
      'ja',
      '2023年5月1日から5日までの旅客は4200人だった。',
      ['4200 2023-05-01/2023-05-05'],
    ],
    [
      'months to one of them are no month',
      'zh-Hant-TW',
      '2019年8月漁獲為120公噸，前8月平均為115公噸。',
      ['120 2019-08', '115 2019-01/2019-08'],
    ],
    [
      'a quarter with a digit is no ordinal',
      'zh-Hant-TW',
      '2019年5月漁獲為120公噸，第2季為340公噸。',
      ['120 2019-05', '340 2019-34'],
    ],
    [
      'the year of the era in brackets',
      'zh-Hant-TW',
      '今（108）年5月漁獲為120公噸。',
      ['120 2019-05'],
    ],
    [
      'three months to an end that are no quarter',
      'zh-Hant-HK',
      '截至二零一九年八月底的三個月，漁獲上升0.4%。',
      ['0.4% 2019-06/2019-08'],
    ],
    [
      'months that began in the year before',
      'zh-Hans',
      '截至2019年1月底的三个月，渔获上升0.4%。',
      ['0.4% 2018-11/2019-01'],
    ],
    [
      'an era with the year of the calendar in brackets is one year',
      'ja',
      '令和元（2019）年の水揚げは、前年から30トン（6%）減少し、470トンとなりました。',
      ['-30 2019', '-6% 2019', '470 2019'],
    ],
    [
      'years of an era in short form are no years that are counted',
      'ja',
      '平成25～28年度に倉庫52棟を建てた。',
      ['52'],
    ],
    [
      'years of two digits before a mark of possession',
      'ja',
      '18年の水揚げは470トンで、20年度は520トンだった。',
      ['470', '520 2020'],
    ],
    [
      'the year of the level that another is compared with is of it alone',
      'ko',
      '가구당 어선은 2.2척으로 2015년 2.4척에 비해 0.2척 감소했다.',
      ['2.2', '2.4 2015', '-0.2'],
    ],
    [
      'and that of a share',
      'ko',
      '고령 어가 비중은 42.1%로 2015년 37.8%보다 4.3%P 높다.',
      ['42.1%', '37.8% 2015', '4.3'],
    ],
    [
      'a month of the year before that is compared with',
      'zh-Hant-HK',
      '2024年1月漁獲升幅較去年12月放緩1.1個百分點。',
      ['-1.1'],
    ],
    [
      'the rate of another year in brackets',
      'ja',
      '2019年の減少率は2016年（5.9%減）以来の大きさとなった。',
      ['-5.9%'],
    ],
    [
      'the only year of a text, that its first paragraph names',
      'zh-Hans',
      '2021年，全县渔业稳中向好。\n全年渔获499吨，增长1.4%。\n外销由上年的21吨增至27吨。',
      ['499 2021', '1.4% 2021', '21', '27 2021'],
    ],
    [
      'which is not its only one',
      'zh-Hans',
      '2021年，全县渔业稳中向好。\n全年渔获499吨。\n2019年外销21吨。',
      ['499', '21 2019'],
    ],
    [
      'months of a year that is not told are no range',
      'ko',
      '올해 1~8월 수주는 60척이었다.',
      ['60'],
    ],
  ])('%s, %s: %s', (_kind, language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('verbs that clauses leave to the last of them', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a word for “each” behind the sizes',
      'ko',
      '어가는 81가구로 2015년 대비 4.5%, 인구는 264명으로 2015년 대비 9.5% 각각 감소했다.',
      ['81', '-4.5%', '264', '-9.5%'],
    ],
    [
      'a word for “each” that is written to the last size',
      'ko',
      '전년보다 2.0%, 2.5%, 2.1%씩 줄었다.',
      ['-2.0%', '-2.5%', '-2.1%'],
    ],
    [
      'levels before sizes in points',
      'ko',
      '어가 비중은 5.8%로 0.7%p, 인구 비중은 5.1%로 0.6%P 축소됐다.',
      ['5.8%', '-0.7', '5.1%', '-0.6'],
    ],
    [
      'a verb that goes on',
      'ko',
      '수주는 전년 대비 37.6% 줄면서 24%를 기록했다.',
      ['-37.6%', '24%'],
    ],
    [
      'a comparison with a part of a year',
      'ja',
      '平成28年上半期と比べて、全船では約4割、小型船では約2割減少した。',
      ['-40%', '-20%'],
    ],
    ['a change with its size in the noun', 'ja', '水揚げは7.9%の大幅減だった。', ['-7.9%']],
    ['a verb between two figures', 'ja', '火災は前年より11件減って53件だった。', ['-11', '53']],
    ['a level that was not reached', 'ja', '火災は2年連続で300件を下回った。', ['2', '300']],
  ])('%s, %s: %s', (_kind, language, text, expected) => {
    expect(periodsDrafted(language, text).map((each) => each.split(' ')[0])).toEqual(expected);
  });
});

describe('an aim that the figure is a part of the name of', () => {
  const gigawatts = { value: 100, unit: 'gigawatt' };
  it.each([
    ['zh-Hans', '会议提出了装机100吉瓦的目标。'],
    ['zh-Hans', '装机100吉瓦的原目标没有变。'],
    ['zh-Hant', '會議提出了裝機100GW的目標。'],
  ])('is no report, %s: %s', (language, text) => {
    expect(against(language, text, gigawatts)).toEqual(['source/status-differs']);
    expect(against(language, text, { ...gigawatts, status: 'targeted' })).toEqual([]);
  });

  it('is one where it was reached', () => {
    expect(against('zh-Hans', '实现了装机100吉瓦的目标。', gigawatts)).toEqual([]);
  });
});

describe('a plan that another clause tells of', () => {
  it.each<readonly [string, Readonly<Record<string, unknown>>]>([
    ['整備は計画以上に進み、漁船は40トン増えた。', { value: 40, unit: 'tonne' }],
    ['漁獲は40トン減っていて、市は来年30トンを下回る見通しだ。', { value: -40, unit: 'tonne' }],
    ['漁獲は40トンで、来年の目標は30トンだ。', { value: 40, unit: 'tonne' }],
  ])('says nothing of what is: %s', (text, fact) => {
    expect(against('ja', text, fact)).toEqual([]);
  });
});

describe('units in the letters of another script', () => {
  it.each([
    ['zh-Hans', '进口价为120元/kg左右。', { value: 120, unit: 'price', qualifier: 'about' }],
    ['zh-Hans', '进口价为120元/kg以上。', { value: 120, unit: 'price', qualifier: 'at-least' }],
  ])('end where the words begin, %s: %s', (language, text, fact) => {
    const units = 'price: { of: CNY, per: kilogram, zh-Hans: 元/kg, en: yuan per kg }\n';
    const told = proveSource({
      language,
      text,
      units,
      facts: stringify({ f: { ...fact, quote: text } }),
    });
    expect(told.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['ko', '수주는 554만CGT였다.', '5.54 million'],
    ['ko', '수주는 554만 CGT였다.', '5.54 million'],
    ['zh-Hans', '吞吐量为4.5万TEU。', '4.5万'],
    ['ja', '取扱量は120万TEUだった。', '120万'],
  ])('are of a figure with a magnitude, %s: %s', (language, text, value) => {
    expect(periodsDrafted(language, text)).toEqual([value]);
    expect(against(language, text, { value })).toEqual(['source/unit-differs']);
  });

  it('are none where they may be a name', () => {
    expect(periodsDrafted('zh-Hans', '全市有5G用户。')).toEqual([]);
  });
});

describe('a label that names the level', () => {
  it.each([
    ['ja', '死者数が前年比31人（9.0%）減の320人だった。', { value: 320, unit: 'person' }],
    ['ja', '死者数は、前年から31人減少し、320人となりました。', { value: 320, unit: 'person' }],
  ])('is told apart from the size of its change, %s: %s', (language, text, fact) => {
    const label = { ja: '死者数', en: 'deaths' };
    expect(against(language, text, { label, ...fact })).toEqual([]);
  });

  it('names no size of one', () => {
    const label = { 'zh-Hans': '失业人数', en: 'unemployed' };
    const fact = { label, value: 50, unit: 'person' };
    expect(against('zh-Hans', '失业人数共441人，较上月减少50人。', fact)).toEqual([
      'source/which-figure',
    ]);
  });
});
