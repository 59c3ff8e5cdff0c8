import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codesOf = (
  language: string,
  text: string,
  value: string,
  unit: string,
  label: string,
): readonly string[] => {
  const facts = stringify({
    f: { label: { [language]: label, en: 'price each' }, value, unit, quote: text },
  });
  return proveSource({ language, text, facts })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
};

describe('a sum for each of something', () => {
  it.each([
    ['zh-Hans', '鸡蛋每公斤9.6元。', '9.6', 'CNY', '每公斤鸡蛋价格'],
    ['zh-Hans', '柴油每升7.9元，比上月贵。', '7.9', 'CNY', '每升柴油价格'],
    ['zh-Hans', '县里给每户补贴450元。', '450', 'CNY', '每户补贴'],
    ['zh-Hant', '白米每台斤28.5元。', '28.5', 'TWD', '每台斤白米價格'],
    ['zh-Hans', '柴油每吨下调180元。', '-180', 'CNY', '每吨柴油价格变化'],
    ['zh-Hans', '水费每吨上调0.8元。', '0.8', 'CNY', '每吨水费上调'],
    ['zh-Hans', '水费每吨上涨到3.8元。', '3.8', 'CNY', '每吨水费'],
  ])('is in %s the sum under a label that says of each of what: %s', (...row) => {
    expect(codesOf(...row)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '鸡蛋每公斤9.6元。', '9.6', 'CNY', '鸡蛋价格'],
    ['zh-Hans', '鸡蛋每公斤9.6元。', '9.6', 'CNY', '每公里价格'],
    ['zh-Hans', '县里给每户补贴450元。', '450', 'CNY', '每人补贴'],
    ['zh-Hans', '水费每吨上调0.8元。', '0.8', 'CNY', '每吨水费'],
    ['zh-Hant', '水費每度調升0.8元。', '0.8', 'TWD', '每度水費'],
  ])('and in %s none under another: %s', (...row) => {
    expect(codesOf(...row)).toContain('source/unit-differs');
  });
});
