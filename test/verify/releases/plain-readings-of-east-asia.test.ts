import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

type Row = readonly [string, string, Readonly<Record<string, unknown>>];

/** Whether proof has anything against a fact that quotes the whole of a source. */
const isProved = ([language, text, fact]: Row): boolean =>
  !proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) }).some(
    ({ severity }) => severity === 'error',
  );

describe('a part of a group that is there', () => {
  it.each<Row>([
    ['ja', '会員10人中4人が欠席した。', { value: 4, unit: 'person' }],
    ['ja', '会員10人中4人が欠席した。', { value: '4/10' }],
    ['ja', '会員10人のうち4人が欠席した。', { value: 4, unit: 'person' }],
    ['ja', '学生623人のうち211人が欠席した。', { value: 211, unit: 'student' }],
    ['ko', '회원 10명 중 4명이 결석했다.', { value: 4, unit: 'person' }],
    ['ko', '학생 623명 중 211명이 결석했다.', { value: 211, unit: 'student' }],
    ['ko', '학생 623명 중 211명이 결석했다.', { value: 623, unit: 'student' }],
    ['zh-Hans', '九间教室里有两间漏水。', { value: '2/9' }],
    ['zh-Hant', '九間教室中有兩間漏水。', { value: '2/9' }],
  ])('is counted as well as a share, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['ja', '会員10人中4人の割合で欠席した。', { value: 4, unit: 'person' }],
    ['ja', '10人に4人が欠席した。', { value: 4, unit: 'person' }],
    ['ko', '10명 중 4명꼴로 결석했다.', { value: 4, unit: 'person' }],
    ['ko', '교사와 학생 623명이 결석했다.', { value: 623, unit: 'student' }],
    ['zh-Hans', '每10人中就有4人缺席。', { value: 4, unit: 'person' }],
    ['zh-Hans', '九间教室里有两间漏水。', { value: '2/11' }],
  ])('is not counted where it tells how often, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a mark that is to be passed', () => {
  it.each<Row>([
    ['zh-Hans', '销量突破8万辆大关。', { value: '8万', as: '辆', qualifier: 'more-than' }],
    ['zh-Hant', '人口突破90萬人大關。', { value: '90萬', unit: 'person', qualifier: 'more-than' }],
    ['zh-Hans', '收入逼近3万元关口。', { value: '3万', unit: 'CNY', qualifier: 'nearly' }],
  ])('bears a figure out where the text says how it stands to it, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['zh-Hans', '收入向3万元大关迈进。', { value: '3万', unit: 'CNY' }],
    ['zh-Hans', '收入朝3万元关口前行。', { value: '3万', unit: 'CNY' }],
    ['zh-Hans', '销量突破8万辆大关。', { value: '8万', as: '辆' }],
  ])('bears none out alone, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a currency before a sign that several have', () => {
  it.each<Row>([
    ['zh-Hans', '耗资香港$700万。', { value: '700万', unit: 'HKD' }],
    ['zh-Hans', '耗资加元$700万。', { value: '700万', unit: 'CAD' }],
    ['zh-Hant', '耗資新台幣$700萬。', { value: '700萬', unit: 'TWD' }],
    ['ja', '豪ドル$700万を投じた。', { value: '700万', unit: 'AUD' }],
    ['ko', '호주 달러 $700만을 들였다.', { value: '700만', unit: 'AUD' }],
  ])('says whose it is, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['zh-Hans', '耗资香港$700万。', { value: '700万', unit: 'USD' }],
    ['zh-Hans', '耗资加元$700万。', { value: '700万', unit: 'USD' }],
    ['zh-Hans', '耗资欧元$700万。', { value: '700万', unit: 'USD' }],
    ['zh-Hant', '耗資新台幣$700萬。', { value: '700萬', unit: 'USD' }],
    ['ja', '豪ドル$700万を投じた。', { value: '700万', unit: 'USD' }],
  ])('leaves no other, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a numeral that is part of a name', () => {
  it.each<Row>([
    ['zh-Hans', '波音747架次减少。', { value: 747, as: '架次' }],
    ['zh-Hant', '空巴320架次增加。', { value: 320, as: '架次' }],
    ['ja', '四日市市に港がある。', { value: 4, unit: 'day' }],
    ['ja', '三重県に港がある。', { value: 3 }],
    ['ja', '九州に港がある。', { value: 9, as: '州' }],
    ['zh-Hans', '九江市有港口。', { value: 9 }],
    ['zh-Hant', '六龜有茶館。', { value: 6 }],
    ['zh-Hans', '增长率为负百分之负六。', { value: '6%' }],
    ['zh-Hans', '增长率为负百分之负六。', { value: '-6%' }],
  ])('counts nothing, nor does a sign that stands twice, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });

  it.each<Row>([
    ['zh-Hans', '全天起降747架次。', { value: 747, as: '架次' }],
    ['zh-Hans', '订购波音12架。', { value: 12, as: '架' }],
    ['ja', 'ボーイング12機を発注した。', { value: 12, as: '機' }],
    ['zh-Hant', '館藏九份地圖。', { value: 9, as: '份' }],
    ['ja', '九つの州に港がある。', { value: 9 }],
    ['zh-Hans', '增长率为百分之负六。', { value: '-6%' }],
  ])('is told from one that counts, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });
});
