import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/verify/context.js';
import { countingNumerals } from '../../src/verify/counting-numerals.js';
import { packs } from './support.js';

const found = (text: string, language: string): readonly string[] =>
  countingNumerals(text, packOf(language, packs), []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('hanzi numerals', () => {
  it.each([
    '“一带一路”合作',
    '一些国家',
    '一批项目',
    '一个目标',
    '统一标准',
    '第三方',
    '万象',
    '千方百计',
    '十分重要',
    '五星红旗',
    '百姓',
    '万荣',
    '一起',
    '这一年',
    '四川',
    '个百分点',
    '千瓦时',
    '零感染',
  ])('that are part of a word do not count: %s', (text) => {
    expect(found(text, 'zh-Hans')).toEqual([]);
  });

  it.each([
    ['五个国家', '五'],
    ['三十六支队伍', '三十六'],
    ['第三届', '三'],
    ['第一届', '一'],
    ['两千人', '两千'],
    ['四分之一', '四'],
    ['一半', '一半'],
    ['近百个', '百'],
    ['数万人', '万'],
    ['3万人', '3'],
    ['一亿人', '一亿'],
    ['二〇二〇年', '二〇二〇'],
    ['十四五', '十四五'],
    ['百分之五十', '五十'],
    ['十余家', '十'],
  ])('that say how many count: %s', (text, numeral) => {
    expect(found(text, 'zh-Hans').join('')).toContain(numeral);
  });
});

describe('numbers in English words', () => {
  it.each([
    'One can see it',
    'the one with',
    'first of all',
    'often',
    'lone',
    'someone',
    'tense',
    'a weight',
  ])('do not count in: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it.each([
    'two ports',
    'Twelve ports',
    'twenty-one ports',
    'one million',
    'half of it',
    'dozens',
    'thousands of people',
    'the third session',
    'a quarter',
  ])('count in: %s', (text) => {
    expect(found(text, 'en')).not.toEqual([]);
  });
});

it('digits of every script count, wherever they stand', () => {
  const digit = fc.constantFrom('7', '７', '٣', 'Ⅳ', '②', '²');
  const words = fc.constantFrom('港口', 'port ', '。', ' ', '“');
  fc.assert(
    fc.property(
      words,
      digit,
      words,
      fc.constantFrom('zh-Hans', 'en'),
      (before, sign, after, language) => {
        expect(found(before + sign + after, language).join('')).toContain(sign);
      },
    ),
  );
});
