import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [string, string, string, Readonly<Record<string, unknown>>];

/** Whether proof has anything against a fact with a label that quotes the whole of a source. */
const isProved = ([language, text, label, fact]: Row): boolean =>
  !proveSource({
    language,
    text,
    facts: stringify({ f: { label: { [language]: label, en: 'it' }, quote: text, ...fact } }),
  }).some(({ severity }) => severity === 'error');

const people = { unit: 'person' };

describe('a label of a change of either sign', () => {
  it.each<Row>([
    ['zh-Hans', '户籍人口73万，比上年减少1万。', '户籍人口增减', { value: '73万' }],
    [
      'ja',
      '就業者は73万人で、前年より1万人減少した。',
      '就業者数の増減',
      { value: '73万', ...people },
    ],
    [
      'ko',
      '취업자는 73만 명으로 전년보다 1만 명 감소했다.',
      '취업자 증감',
      { value: '73만', ...people },
    ],
  ])('is not put to a level, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });

  it.each<Row>([
    ['zh-Hans', '户籍人口73万，比上年减少1万。', '户籍人口增减', { value: '-1万' }],
    [
      'ja',
      '就業者は73万人で、前年より1万人減少した。',
      '就業者数の増減',
      { value: '-1万', ...people },
    ],
  ])('is put to the change, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });
});

describe('the level that another is compared with', () => {
  it.each<Row>([
    [
      'ja',
      '就業者は73万人で、前年の74万人より1万人減少した。',
      '就業者',
      { value: '74万', ...people },
    ],
    [
      'zh-Hans',
      '户籍人口73万人，比上年的74万人减少1万人。',
      '户籍人口',
      { value: '74万', ...people },
    ],
    [
      'ko',
      '취업자는 73만 명으로 전년의 74만 명보다 1만 명 감소했다.',
      '취업자',
      { value: '74만', ...people },
    ],
  ])('is of what that one is of, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    [
      'ja',
      '転入者は73万人で、転出者の74万人より1万人少なかった。',
      '転入者',
      { value: '74万', ...people },
    ],
    ['zh-Hans', '迁入73万人，比迁出的74万人少1万人。', '迁入', { value: '74万', ...people }],
    [
      'zh-Hans',
      '2018年户籍人口73万人，比上年的74万人减少1万人。',
      '户籍人口',
      { value: '74万', period: 2018, ...people },
    ],
  ])('is of no other year and no other subject, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('an amount for each', () => {
  it.each<Row>([
    ['ja', '1世帯当たりの貯蓄は900万円だった。', '貯蓄', { value: '900万', unit: 'JPY' }],
    ['ja', '1haあたりの収穫量は5トンだった。', '収穫量', { value: 5, unit: 'tonne' }],
    ['ko', '1인당 교육비는 52만 원이다.', '교육비 총액', { value: '52만', unit: 'KRW' }],
  ])('has a label that says so, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });

  it.each<Row>([
    [
      'ja',
      '1世帯当たりの貯蓄は900万円だった。',
      '1世帯当たり貯蓄',
      { value: '900万', unit: 'JPY' },
    ],
    ['ko', '1인당 교육비는 52만 원이다.', '1인당 교육비', { value: '52만', unit: 'KRW' }],
    ['ko', '식당 매출은 52만 원이다.', '식당 매출', { value: '52만', unit: 'KRW' }],
  ])('is right under one, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });
});

describe('a denial that a label adds', () => {
  it.each<Row>([
    ['zh-Hant', '過夜旅客佔46%。', '不過夜旅客', { value: '46%' }],
    ['zh-Hans', '参保职工2100人。', '未参保职工', { value: 2100, ...people }],
    ['ja', '課税世帯は2100世帯だった。', '非課税世帯', { value: 2100, unit: 'household' }],
    ['ko', '응답자는 2100명이었다.', '무응답자', { value: 2100, ...people }],
  ])('is told, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });

  it.each<Row>([
    ['zh-Hant', '不過夜旅客佔54%。', '不過夜旅客', { value: '54%' }],
    ['ja', '非課税世帯は2100世帯だった。', '非課税世帯', { value: 2100, unit: 'household' }],
  ])('is right where the source says it, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });
});

describe('a level that was not reached', () => {
  it.each<Row>([
    ['ja', '応募者は210人で、目標の400人に届かなかった。', '応募者', { value: 210, ...people }],
    ['ja', '応募者は210人で、全体の1割に満たない。', '応募者', { value: 210, ...people }],
  ])('denies nothing of the figure before it, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });

  it.each<Row>([
    ['ja', '応募者は210人で、目標の400人に届かなかった。', '応募者', { value: 400, ...people }],
    ['ja', '応募者は400人に届かなかった。', '応募者', { value: 400, ...people }],
    ['ko', '응모자는 400명에 못 미쳤다.', '응모자', { value: 400, ...people }],
  ])('is none itself, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });
});

describe('a total', () => {
  it.each<Row>([
    ['zh-Hans', '人均消费3200元。', '游客总消费', { value: 3200, unit: 'CNY' }],
    ['zh-Hant', '人均消費3,200港元。', '訪客總消費', { value: 3200, unit: 'HKD' }],
    ['ja', '1人当たりの支出は32万円だった。', '支出総額', { value: '32万', unit: 'JPY' }],
  ])('is no amount for each, %s: %s', (...row) => {
    expect(isProved(row)).toBe(false);
  });

  it.each<Row>([
    ['zh-Hans', '人均收入3万元，总收入90亿元。', '总收入', { value: '90亿', unit: 'CNY' }],
    [
      'ja',
      '1人当たりの支出は32万円で、支出総額は9億円だった。',
      '支出総額',
      { value: '9億', unit: 'JPY' },
    ],
  ])('is right of its own clause, %s: %s', (...row) => {
    expect(isProved(row)).toBe(true);
  });
});
