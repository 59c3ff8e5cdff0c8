import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether the 64 of a sentence is refused as a sum under its labels. */
const isRefused = (
  language: string,
  unit: string,
  text: string,
  [own, foreign]: readonly [string, string],
): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const label = { [language]: own, [other]: foreign };
  return proveSource({
    language,
    text,
    facts: stringify({ f: { value: 64, unit, quote: text, label } }),
  }).some(({ code }) => code === 'source/unit-differs');
};

describe('a sum for each of something is one under labels that say for each of what', () => {
  it.each([
    ['en', 'GBP', 'The toll came to £64 per lorry', 'toll per lorry', '每辆货车通行费'],
    ['en', 'GBP', 'Guests spent £64 each', 'spending per guest', '人均消费'],
    ['fr', 'EUR', 'Le péage est de 64 € par camion', 'péage par camion', 'toll per lorry'],
    ['es', 'EUR', 'El peaje es de 64 euros por camión', 'peaje por camión', 'toll per lorry'],
    ['de', 'EUR', 'Die Maut beträgt 64 Euro pro Lastwagen', 'Maut pro Lastwagen', 'toll per lorry'],
    ['ja', 'JPY', '通行料は1台当たり64円である', '1台当たり通行料', 'toll per lorry'],
    ['ko', 'KRW', '통행료는 1인당 64원이다', '1인당 통행료', 'toll per person'],
  ])('%s %s: %s', (language, unit, text, own, foreign) => {
    expect(isRefused(language, unit, text, [own, foreign])).toBe(false);
  });

  it.each([
    ['en', 'GBP', 'The toll came to £64 per lorry', 'toll', '通行费'],
    ['en', 'GBP', 'Guests spent £64 each', 'total spending of guests', '总消费'],
    ['en', 'GBP', 'The toll came to £64 per lorry', 'toll per bus', '每辆客车通行费'],
    ['en', 'GBP', 'The toll came to £64 per lorry', 'toll per lorry', '通行费'],
    ['fr', 'EUR', 'Le péage est de 64 € par camion', 'péage des camions', 'toll of lorries'],
    [
      'de',
      'EUR',
      'Die Maut beträgt 64 Euro pro Lastwagen',
      'Maut der Lastwagen',
      'toll of lorries',
    ],
    ['ko', 'KRW', '통행료는 1인당 64원이다', '1가구당 통행료', 'toll per household'],
  ])('and none under others: %s %s %s: %s', (language, unit, text, own, foreign) => {
    expect(isRefused(language, unit, text, [own, foreign])).toBe(true);
  });
});
