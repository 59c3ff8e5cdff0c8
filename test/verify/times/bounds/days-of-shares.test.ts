import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const against = (language: string, text: string, value: string | number, period: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value, period } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a share that a day is given for is none of its year', () => {
  const told = [
    ['en', 'The reservoir was 64% full on 3 May 2025.'],
    ['en', 'On May 3, 2025, the reservoir stood at 64%.'],
    ['fr', 'Le 3 mai 2025, le taux était de 64 %.'],
    ['de', 'Der Füllstand lag am 3. Mai 2025 bei 64 %.'],
    ['es', 'El 3 de mayo de 2025 el nivel era del 64 %.'],
    ['zh-Hans', '2025年5月3日水库蓄水率为64%。'],
    ['zh-Hant', '2025年5月3日水庫蓄水率為64%。'],
    ['ja', '2025年5月3日の貯水率は64％だった。'],
    ['ko', '2025년 5월 3일 저수율은 64%였다.'],
  ] as const;

  it.each(told)('%s: %s', (language, text) => {
    expect(against(language, text, '64%', '2025')).toContain('source/period-differs');
    expect(against(language, text, '64%', '2025-05-03')).toEqual([]);
  });

  it.each([
    ['en', 'The pass of 3 May 2025 was used by 64% of visitors in 2025.'],
    ['en', 'The dam, which opened on 3 May 2025, gave 64% of the power.'],
    ['en', 'On 3 May 2025 the prefecture of the district announced that 64% of homes were linked.'],
  ])('but %s: %s is of the year', (language, text) => {
    expect(against(language, text, '64%', '2025')).toEqual([]);
  });
});

describe('a count that a day is given for is none of its year', () => {
  it.each([
    ['en', 'On 3 May 2025 the ferry carried 900 people.'],
    ['en', 'The ferry carried 900 people on 3 May 2025.'],
    ['fr', 'Le 3 mai 2025, le bac a transporté 900 personnes.'],
    ['de', 'Am 3. Mai 2025 beförderte die Fähre 900 Personen.'],
    ['es', 'El 3 de mayo de 2025 el barco llevó a 900 personas.'],
    ['zh-Hans', '2025年5月3日渡轮运送900人。'],
    ['ja', '2025年5月3日に渡船は900人を運んだ。'],
    ['ko', '2025년 5월 3일 나룻배는 900명을 날랐다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, 900, '2025')).toContain('source/period-differs');
    expect(against(language, text, 900, '2025-05-03')).not.toContain('source/period-differs');
  });

  it.each([
    ['en', 'On 31 December 2025 the network had 900 stops.'],
    ['en', 'On 1 January 2025 the town had 900 people.'],
    ['zh-Hans', '2025年12月31日共有站点900个。'],
  ])('but %s: %s may be of the year', (language, text) => {
    expect(against(language, text, 900, '2025')).not.toContain('source/period-differs');
  });
});
