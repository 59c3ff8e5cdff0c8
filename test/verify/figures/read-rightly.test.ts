import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a fraction without end bears out a decimal that is rounded as it should be', () => {
  it.each([
    ['en', 'two thirds of a million', '666666.667', '666666.666'],
    ['en', 'seven and two thirds', '7.667', '7.666'],
    ['de', 'zwei Drittel', '0.667', '0.67'],
    ['fr', 'deux tiers', '0.667', '0.7'],
    ['es', 'dos tercios', '0.667', '0.6'],
    ['zh-Hans', '三分之二', '0.667', '0.666'],
    ['zh-Hant', '三分之二', '0.667', '0.666'],
    ['ja', '三分の二', '0.667', '0.676'],
    ['ko', '3분의 2', '0.667', '0.766'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect(against(language, text, { value: right })).toEqual([]);
    expect(against(language, text, { value: wrong })).toEqual(['source/value-differs']);
  });
});

describe('an end of a range is a bound, and nothing else', () => {
  it.each([
    ['en', 'between 5 and 20 tonnes'],
    ['de', '5 bis 20 Tonnen'],
    ['fr', '5 à 20 tonnes'],
    ['es', 'entre 5 y 20 toneladas'],
    ['zh-Hans', '5—20吨'],
    ['zh-Hant', '5至20噸'],
    ['ja', '5～20トン'],
    ['ko', '5~20톤'],
  ])('%s: %s', (language, text) => {
    const told = (value: number, qualifier?: string) =>
      against(language, text, { value, unit: 'tonne', ...(qualifier && { qualifier }) });
    expect(told(20, 'up-to')).toEqual([]);
    expect(told(5, 'at-least')).toEqual([]);
    expect(told(20)).toEqual(['source/qualifier-differs']);
    expect(told(5, 'up-to')).toEqual(['source/qualifier-differs']);
    expect(told(12, 'up-to')).toContain('source/value-differs');
  });
});

describe('what stands beside a number', () => {
  it.each([
    ['en', 'Lots 22,24,26,31 were sold.', '24'],
    ['de', 'Lose 22,24,26,31', '31'],
    ['zh-Hans', '-7/4', '-1.75'],
    ['ja', '21点25', '21.25'],
    ['fr', '- 10 k', '-10000'],
    ['en', 'a line before\n\n- 10 k\n\na line behind', '-10000'],
    ['zh-Hans', '一百万又五十万分之二十五', '1000000.00005'],
    ['ja', '６７８は素数ではありません。', '678'],
    ['ko', '42는 소수가 아니다', '42'],
    ['ko', '오분의 사는 나누어 떨어지지 않는다', '0.8'],
    ['zh-Hans', '这不是五，是六', '6'],
    ['zh-Hans', '这不是五这是六', '6'],
    ['en', 'It is not 5 but 6', '6'],
    ['de', 'Es sind nicht 5 sondern 6', '6'],
    ['es', 'No son 5 sino 6', '6'],
  ])('%s: %s', (language, text, value) => {
    expect(against(language, text, { value })).toEqual([]);
  });

  it.each([
    ['en', 'Lots 22,240,260 were sold.', '22'],
    ['en', 'It was 1,3 there.', '1.3'],
    ['en', '- 10 k\n- 12 k', '-10000'],
    ['en', 'On 7/4 they met.', '1.75'],
    ['zh-Hans', '2点30分', '2.3'],
    ['zh-Hans', '这不是五是六', '5'],
    ['en', 'It is not 5 but 6', '5'],
    ['zh-Hans', '不认为这是6', '6'],
    ['ja', '45は旅客船ではありません。', '45'],
    ['ja', '数は45ではありません。', '45'],
    ['ko', '45는 여객선이 아니다', '45'],
    ['ko', '오분의 사는 나누어 떨어지지 않는다', '-0.8'],
  ])('%s: %s is not %s', (language, text, value) => {
    expect(against(language, text, { value })).not.toEqual([]);
  });

  it('百余り万 is over a million', () => {
    const fact = { value: '1000000', qualifier: 'over' };
    expect(against('ja', '百余り万', fact)).toEqual([]);
  });

  it('4人民币5美元 is two sums, and 5小时30分 one time', () => {
    expect(against('zh-Hans', '4人民币5美元', { value: 4, unit: 'CNY' })).toEqual([]);
    expect(against('zh-Hans', '5小时30分', { value: 5, unit: 'hour' })).not.toEqual([]);
  });
});
