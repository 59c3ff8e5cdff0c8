import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, own: string, foreign: string): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: foreign }, value: 52, unit: 'tonne' };
  const quote = text.split('\n').at(-1);
  return proveSource({ language, text, facts: stringify({ f: { ...fact, quote } }) }).some(
    ({ code }) => code === 'figure/denied',
  );
};

describe('a label denies nothing that the source states', () => {
  it.each([
    ['en', 'The valley sold 52 tonnes of honey.', 'honey not sold', '售出蜂蜜'],
    ['en', 'The valley sold 52 tonnes of honey.', 'honey sold', '未售出蜂蜜'],
    ['en', 'The valley sold 52 tonnes of honey.', 'honey missing', '蜂蜜'],
    ['en', 'Only 52 tonnes of honey were sold.', 'honey not sold', '售出蜂蜜'],
    ['en', 'The hills had no bees. The valley sold 52 tonnes.', 'honey not sold', '售出蜂蜜'],
    ['es', 'En el monte no hay abejas. El valle vendió 52 toneladas.', 'miel sin vender', 'honey'],
    ['zh-Hans', '山谷航空运输蜂蜜52吨（不含花粉）。', '未运输蜂蜜', 'honey'],
    ['zh-Hant', '山谷航空運輸蜂蜜52噸（不含花粉）。', '未運輸蜂蜜', 'honey'],
    ['de', 'Das Tal verkaufte 52 Tonnen Honig.', 'nicht verkaufter Honig', 'honey'],
    ['de', 'Das Tal verkaufte unter anderem 52 Tonnen Honig und Wachs.', 'nicht verkauft', 'honey'],
    ['fr', 'La vallée a vendu 52 tonnes de miel.', 'miel sans acheteur', 'honey'],
    ['es', 'El valle vendió 52 toneladas de miel.', 'miel sin vender', 'honey'],
    ['zh-Hans', '山谷售出蜂蜜52吨。', '未售出蜂蜜', 'honey'],
    ['zh-Hant', '山谷售出蜂蜜52噸。', '沒有售出的蜂蜜', 'honey'],
  ])('%s: %s, %s, %s', (language, text, own, foreign) => {
    expect(told(language, text, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'The valley left 52 tonnes of honey unsold.', 'honey not sold', '未售出蜂蜜'],
    ['en', 'Honey that found no buyer\n\nThe hills: 52 tonnes', 'honey not sold', '未售出蜂蜜'],
    ['en', 'The valley sold 52 tonnes of honey.', 'honey sold, No. of tonnes', '不锈钢桶蜂蜜'],
    ['en', 'The hills lacked 52 tonnes of honey.', 'honey not there', '缺少的蜂蜜'],
    [
      'en',
      'For want of jars 52 tonnes stood while sales were suspended.',
      'honey not sold',
      '未售出蜂蜜',
    ],
    [
      'es',
      'La venta de 52 toneladas de miel quedó suspendida.',
      'miel sin vender',
      'honey not sold',
    ],
    ['zh-Hans', '山谷暂停销售蜂蜜52吨。', '未售出蜂蜜', 'honey not sold'],
    ['ja', '谷は蜂蜜52トンの販売を中止した。', '販売しなかった蜂蜜', 'honey not sold'],
    ['ko', '골짜기는 꿀 52톤의 판매를 중단했다.', '팔지 않은 꿀', 'honey not sold'],
    ['de', 'Unverkauft blieben 52 Tonnen Honig.', 'nicht verkaufter Honig', 'honey not sold'],
    ['zh-Hans', '山谷滞销蜂蜜52吨，没有买家。', '未售出蜂蜜', 'honey not sold'],
  ])('right: %s: %s, %s, %s', (language, text, own, foreign) => {
    expect(told(language, text, own, foreign)).toBe(false);
  });
});
