import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [string, string, Readonly<Record<string, unknown>>];

/** Whether proof has anything against a fact that quotes the whole of a source. */
const isProved = ([language, text, fact]: Row): boolean =>
  !proveSource({ language, text, facts: stringify({ f: { ...fact, quote: text } }) }).some(
    ({ severity }) => severity === 'error',
  );

describe('numbers as texts of East Asia write them', () => {
  it.each<Row>([
    ['zh-Hant', '輪候時間的中位數為廿四星期。', { value: 24, unit: 'week' }],
    ['zh-Hant', '席上有卅人。', { value: 30, unit: 'person' }],
    ['zh-Hans', '席上有一百卌七人。', { value: 147, unit: 'person' }],
    ['zh-Hant', '民國廿三年有48人。', { value: 48, unit: 'person', period: 1934 }],
    ['ko', '지출은 412조 3천억 원이다.', { value: '412조 3천억', unit: 'KRW' }],
    ['ko', '지출은 7백억 원이다.', { value: '7백억', unit: 'KRW' }],
    ['ja', '支出は3千億円である。', { value: '3千億', unit: 'JPY' }],
    ['zh-Hans', '支出为三百二十亿元。', { value: '三百二十亿', unit: 'CNY' }],
    ['zh-Hans', '厨房有半打鸡蛋。', { value: 6, as: '鸡蛋' }],
    ['zh-Hant', '買了半打鉛筆。', { value: 6 }],
    ['ja', '鉛筆を半ダース買った。', { value: 6 }],
    ['ko', '연필 반 다스를 샀다.', { value: 6 }],
    ['zh-Hans', '每张票七毛钱。', { value: 0.7, unit: 'CNY' }],
    ['zh-Hans', '每斤8分钱。', { value: 0.08, unit: 'CNY' }],
    ['zh-Hant', '車票七毛錢。', { value: 0.7, unit: 'HKD' }],
    ['zh-Hans', '得分为三分。', { value: 3, as: '分' }],
    ['zh-Hans', '图形有五角。', { value: 5, as: '角' }],
  ])('are read, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['zh-Hant', '輪候時間的中位數為廿四星期。', { value: 4, unit: 'week' }],
    ['zh-Hant', '五卅事件有照片。', { value: 30 }],
    ['ko', '지출은 412조 3천억 원이다.', { value: '412조 3백억', unit: 'KRW' }],
    ['zh-Hans', '他们半打工半读书。', { value: 6 }],
    ['zh-Hans', '厨房有半打鸡蛋。', { value: '1/2' }],
    ['zh-Hans', '得分为三分。', { value: 0.03, unit: 'CNY' }],
  ])('are no others, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('what a number of East Asia counts', () => {
  it.each<Row>([
    ['zh-Hans', '装卸量64万TEU。', { value: '64万', as: 'TEU' }],
    ['ja', '取扱量は64万TEUだった。', { value: '64万', as: 'TEU' }],
    ['ko', '물동량은 64만 TEU다.', { value: '64만', as: 'TEU' }],
    ['zh-Hant', '全年發電310億度。', { value: '310億', unit: 'kilowatt-hour' }],
    ['zh-Hans', '全年发电310亿度电。', { value: '310亿', unit: 'kilowatt-hour' }],
    ['zh-Hant', '水溫達18.5度。', { value: 18.5, unit: 'degree-celsius' }],
    ['zh-Hans', '在校学生613人。', { value: 613, unit: 'student' }],
    ['zh-Hans', '在校学生613名。', { value: 613, unit: 'student' }],
    ['zh-Hant', '全校有卅班，學生六百一十三人。', { value: 613, unit: 'student' }],
    ['zh-Hans', '有男、女学生613人。', { value: 613, unit: 'student' }],
  ])('may be said by its own word, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['zh-Hans', '装卸量64万TEU。', { value: '64万', as: 'CGT' }],
    ['zh-Hans', '装卸量64万TEU。', { value: '64万', unit: 'tonne' }],
    ['zh-Hant', '水溫達18.5度。', { value: 18.5, unit: 'kilowatt-hour' }],
    ['zh-Hans', '转了90度。', { value: 90, unit: 'kilowatt-hour' }],
    ['zh-Hant', '兩人三度交手。', { value: 3, unit: 'kilowatt-hour' }],
    ['zh-Hans', '学生家长613人。', { value: 613, unit: 'student' }],
    ['zh-Hans', '教师和学生613人。', { value: 613, unit: 'student' }],
    ['zh-Hans', '教师71人。', { value: 71, unit: 'student' }],
  ])('is nothing else, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a whole and its part', () => {
  it.each<Row>([
    ['zh-Hans', '9艘中有2艘老旧。', { value: '2/9' }],
    ['zh-Hans', '9艘中有2艘老旧。', { value: 2, as: '艘' }],
    ['ja', '9隻中2隻が古い。', { value: '2/9' }],
    ['ja', '9隻のうち2隻が古い。', { value: '2/9', as: '隻' }],
    ['ja', '9隻中2隻が古い。', { value: 9, as: '隻' }],
    ['ko', '9척 가운데 2척이 낡았다.', { value: '2/9' }],
    [
      'ja',
      '回答した318社のうち、204社が閉店したと答えた。',
      { value: 318, unit: 'company', label: { ja: '回答した企業', en: 'firms that answered' } },
    ],
    [
      'ja',
      '回答した318社のうち、204社が閉店したと答えた。',
      { value: 204, unit: 'company', label: { ja: '閉店した企業', en: 'firms that closed' } },
    ],
    [
      'zh-Hans',
      '吞吐量为2.4亿吨，其中外贸7100万吨。',
      { value: '7100万', unit: 'tonne', label: { 'zh-Hans': '外贸吞吐量', en: 'foreign trade' } },
    ],
    [
      'ko',
      '처리량은 2억 톤이며 이 중 수출은 7100만 톤이다.',
      { value: '2억', unit: 'tonne', label: { ko: '처리량', en: 'cargo' } },
    ],
  ])('are each said by their own words, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['ja', '9隻中2隻が古い。', { value: '9/2' }],
    ['ja', '9隻中2隻が古い。', { value: '2/11' }],
    ['zh-Hans', '9艘中有2人。', { value: '2/9' }],
    [
      'ja',
      '回答した318社のうち、204社が閉店したと答えた。',
      { value: 318, unit: 'company', label: { ja: '閉店した企業', en: 'firms that closed' } },
    ],
    [
      'zh-Hans',
      '吞吐量为2.4亿吨，其中外贸7100万吨。',
      { value: '2.4亿', unit: 'tonne', label: { 'zh-Hans': '外贸吞吐量', en: 'foreign trade' } },
    ],
    [
      'zh-Hant',
      '受訪的318間企業中，204間表示已加薪。',
      { value: 318, as: '間', label: { 'zh-Hant': '已加薪的企業', en: 'firms that raised pay' } },
    ],
    [
      'ko',
      '처리량은 2억 톤이며 이 중 수출은 7100만 톤이다.',
      { value: '2억', unit: 'tonne', label: { ko: '수출 처리량', en: 'exports' } },
    ],
  ])('are not said by those of the other, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('the change behind a level', () => {
  const births = { 'zh-Hans': '出生人数变化', en: 'change of births' };
  it.each<Row>([
    [
      'zh-Hans',
      '出生人数为62万人，比上年减少3万人。',
      { value: '-3万', unit: 'person', label: births },
    ],
    [
      'ko',
      '출생아 수는 62만 명으로 전년보다 3만 명 감소했다.',
      { value: '-3만', unit: 'person', label: { ko: '출생아 수 증감', en: 'change of births' } },
    ],
    [
      'ja',
      '出生数は62万人で、前年より3万人減少した。',
      { value: '-3万', unit: 'person', label: { ja: '出生数の増減', en: 'change of births' } },
    ],
    [
      'zh-Hans',
      '全年火灾41起，伤亡38人，同比分别下降18%和9.5%。',
      { value: '-9.5%', label: { 'zh-Hans': '伤亡人数变化', en: 'change of casualties' } },
    ],
  ])('is that of the level which its label names, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    [
      'zh-Hans',
      '出生人数为62万人，死亡人数为80万人，比上年减少3万人。',
      { value: '-3万', unit: 'person', label: births },
    ],
    [
      'zh-Hans',
      '门诊人次381万，比上年减少2.4%；出院人次14万，增加1.1%。',
      { value: '1.1%', label: { 'zh-Hans': '门诊人次变化', en: 'change of visits' } },
    ],
    [
      'zh-Hans',
      '全年火灾41起，伤亡38人，同比分别下降18%和9.5%。',
      { value: '-18%', label: { 'zh-Hans': '伤亡人数变化', en: 'change of casualties' } },
    ],
  ])('is of no other, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a denial of a clause before', () => {
  it.each([
    '다리는 열리지 않았고 재배 면적은 70만 ha였다.',
    '수확량은 300만 톤에 못 미쳤고 재배 면적은 70만 ha였다.',
    '다리는 열리지 못했으며 재배 면적은 70만 ha였다.',
  ])('is none of the figure: %s', (text) => {
    const told = proveSource({
      language: 'ko',
      text,
      facts: stringify({
        f: {
          value: '70만',
          unit: 'hectare',
          label: { ko: '재배 면적', en: 'planted area' },
          quote: '재배 면적은 70만 ha',
        },
      }),
      prose: { ko: '면적은 {{fact "f"}}다.', en: 'The area is {{fact "f"}}.' },
    });
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('the end of a plan that is called by its number', () => {
  it.each([
    ['zh-Hans', '“十三五”末，全市有14所。', 2020, true],
    ['zh-Hans', '“十三五”末，全市有14所。', 2021, false],
    ['zh-Hant', '「十三五」期末，全市有14所。', 2021, false],
  ])('is its last day, %s: %s %s', (language, text, period, is) => {
    expect(isProved([language, text, { value: 14, period }])).toBe(is);
  });
});

describe('words that begin like a numeral', () => {
  it.each([
    ['ja', '四日市の学校は14校である。', '校', '四日市と廿日市の学校は{{fact "f"}}である。'],
    ['ko', '문을 열지 않은 학교는 14개다.', '개', '문을 열지 않은 학교는 {{fact "f"}}다.'],
  ])('are no figures of a text, %s: %s', (language, text, as, prose) => {
    const told = proveSource({
      language,
      text,
      facts: stringify({
        f: {
          value: 14,
          as,
          quote: text,
          label: { [language]: prose.split('{')[0], en: 'schools not opened' },
        },
      }),
      prose: { [language]: prose, en: 'Not opened: {{fact "f"}}.' },
    });
    expect(told.filter(({ code }) => code === 'figure/stray')).toEqual([]);
  });
});
