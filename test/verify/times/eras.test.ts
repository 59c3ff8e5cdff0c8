import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const against = (language: string, text: string, period: string) =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { quote: text, value: 45, unit: 'person', period } }),
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a year of an era, or one that begins in spring, is no other year', () => {
  it.each([
    ['ja', '令和5年に45人が学んだ。', '2023', '2005'],
    ['ja', '平成元年4月に45人が学んだ。', '1989-04', '1990-04'],
    ['ja', '昭和四十年に45人が学んだ。', '1965', '1940'],
    ['ja', '令和5年度に45人が学んだ。', '2023-04/2024-03', '2022-04/2023-03'],
    ['ja', '2023年度に45人が学んだ。', '2023-04/2024-03', '2022-04/2023-03'],
    ['zh-Hant', '民國112年有45人。', '2023', '2012'],
    ['zh-Hant', '民國一百一十二年有45人。', '2023', '2022'],
    ['en', 'In FY2023/24, 45 people studied.', '2023-04/2024-03', '2022-04/2023-03'],
    ['en', 'In fiscal 2023-24, 45 people studied.', '2023-04/2024-03', '2022-04/2023-03'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect(against(language, text, right)).toEqual([]);
    expect(against(language, text, wrong)).toEqual(['source/period-differs']);
  });
});
