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
