import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, unit: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `price:\n  value: 15\n  unit: ${unit}\n  quote: ${text.replace(/[.。]$/u, '')}\n`,
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a price of an hour or a day', () => {
  it.each([
    ['en', 'Visitors pay a daily fee of $15.', 'USD'],
    ['en', 'The daily parking charge is $15.', 'USD'],
    ['zh-Hans', '每小时的费用为15美元。', 'USD'],
    ['zh-Hans', '自行车日租金15元。', 'CNY'],
    ['de', 'Die Tagesgebühr beträgt 15 Euro.', 'EUR'],
    ['es', 'La tarifa diaria es de 15 euros.', 'EUR'],
    ['fr', 'Le tarif journalier est de 15 euros.', 'EUR'],
    ['ko', '하루 요금은 15달러이다.', 'USD'],
  ])('is no plain sum, %s: %s', (language, text, unit) => {
    expect(codes(language, text, unit)).toEqual(['source/unit-differs']);
  });

  it.each([
    ['en', 'The daily newspaper costs $15.', 'USD'],
    ['en', 'The entry fee is $15.', 'USD'],
    ['zh-Hans', '今日票价15元。', 'CNY'],
    ['zh-Hans', '3日租金15元。', 'CNY'],
    ['de', 'Die Gebühr beträgt 15 Euro.', 'EUR'],
  ])('is no price of a thing, %s: %s', (language, text, unit) => {
    expect(codes(language, text, unit)).toEqual([]);
  });
});

describe('a price of each of a thing', () => {
  const told = (text: string, unit: string): readonly string[] =>
    proveSource({
      language: 'zh-Hans',
      text: `${text}。`,
      units: `price: { zh-Hans: ${unit}, en: yuan per thing }\n`,
      facts: `price:\n  value: 50\n  unit: price\n  quote: ${text}\n`,
    })
      .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
      .map(({ code }) => code);

  it.each([
    ['碳汇均价为每吨50元', '元/吨'],
    ['碳汇均价为每吨50元', '元每吨'],
    ['碳汇均价为50元/吨', '元/吨'],
    ['校服平均每套50元', '元/套'],
    ['水价为每立方米50元', '元/立方米'],
    ['护理员月平均工资为50元', '元/月'],
    ['机构每月平均收费50元', '元/月'],
    ['自行车日租金50元', '元/日'],
    ['每户困难家庭平均补助50元', '元/户'],
  ])('is in the unit that names both: %s, %s', (text, unit) => {
    expect(told(text, unit)).toEqual([]);
  });

  it.each([
    ['碳汇均价为每吨50元', '元/套'],
    ['校服平均每套50元', '元/吨'],
    ['水价为每吨50美元', '元/吨'],
    ['护理员工资为50元', '元/月'],
    ['每月3次，票价50元', '元/月'],
    ['每户3人补助50元', '元/户'],
  ])('is in no other: %s, %s', (text, unit) => {
    expect(told(text, unit)).toContain('source/unit-differs');
  });
});
