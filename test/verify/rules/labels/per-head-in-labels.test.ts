import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, label: string, value: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: {
        value,
        period: 2024,
        quote: text.replace(/[.。]$/u, ''),
        label: Object.fromEntries(
          languagesFor(language).map((tag) => [tag, tag === language ? label : 'x']),
        ),
      },
    }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('the change of what is given for each is labelled as one of all', () => {
  it.each([
    ['en', 'In 2024 water use per head fell by 6%.', 'change in water use', '-6%'],
    ['en', 'In 2024 fuel use per unit of output fell by 6%.', 'change in fuel use', '-6%'],
    ['de', '2024 sank der Verbrauch je Einwohner um 6 %.', 'Rückgang des Verbrauchs', '-6%'],
    [
      'fr',
      'En 2024, la consommation par habitant a baissé de 6 %.',
      'baisse de la consommation',
      '-6%',
    ],
    ['es', 'En 2024 el consumo por habitante bajó un 6 %.', 'bajada del consumo', '-6%'],
    ['zh-Hans', '2024年单位产品耗水下降6%。', '耗水变化', '-6%'],
    ['zh-Hant', '2024年人均用水下降6%。', '用水變化', '-6%'],
    ['ja', '2024年の1人当たり使用量は6%減少した。', '使用量の増減', '-6%'],
    ['ko', '2024년 1인당 사용량은 6% 줄었다.', '사용량 변화', '-6%'],
  ])('%s: %s', (language, text, label, value) => {
    expect(told(language, text, label, value)).toContain('figure/per-head-missing');
  });
});

describe('a label of what is given for each is refused though it says so', () => {
  it.each([
    ['en', 'In 2024 water use per head fell by 6%.', 'change in water use per person', '-6%'],
    ['en', 'In 2024 fuel use per unit of output fell by 6%.', 'change in fuel intensity', '-6%'],
    ['en', 'In 2024 income per household fell by 6%.', 'change in household income', '-6%'],
    ['de', '2024 sank der Verbrauch je Einwohner um 6 %.', 'Rückgang je Einwohner', '-6%'],
    [
      'fr',
      'En 2024, la consommation par habitant a baissé de 6 %.',
      'baisse de la consommation moyenne',
      '-6%',
    ],
    ['es', 'En 2024 el consumo por habitante bajó un 6 %.', 'bajada del consumo per cápita', '-6%'],
    ['zh-Hans', '2024年单位产品耗水下降6%。', '单位产品耗水变化', '-6%'],
    ['zh-Hant', '2024年人均用水下降6%。', '人均用水變化', '-6%'],
    ['ja', '2024年の1人当たり使用量は6%減少した。', '1人当たり使用量の増減', '-6%'],
    ['ko', '2024년 1인당 사용량은 6% 줄었다.', '1인당 사용량 변화', '-6%'],
  ])('%s: %s', (language, text, label, value) => {
    expect(told(language, text, label, value)).toEqual([]);
  });
});

describe('what is said of all is refused beside what is given for each', () => {
  it.each([
    ['en', 'In 2024 water use fell by 6%, to 90 litres per head.', 'change in water use', '-6%'],
    ['en', 'In 2024 the town counted 6% more homes.', 'growth in homes', '6%'],
    ['zh-Hans', '2024年用水下降6%，人均90升。', '用水变化', '-6%'],
    [
      'de',
      '2024 sank der Verbrauch um 6 %, auf 90 Liter je Einwohner.',
      'Rückgang des Verbrauchs',
      '-6%',
    ],
  ])('%s: %s', (language, text, label, value) => {
    expect(told(language, text, label, value)).toEqual([]);
  });
});
