import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../../support/periods-drafted.js';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, quote: string, value: string, period: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote, value, period } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('what a paragraph that opens with a time of its own goes on to tell is not of the year of the title', () => {
  it.each([
    [
      'en',
      'Ferries in 2023\n\nIn 2019 ferries made 640 trips. Of these 80 ran late.',
      '80 ran late',
      '80',
    ],
    [
      'de',
      'Fähren 2023\n\nIm Jahr 2019 fuhren 640 Fähren. Davon kamen 80 zu spät.',
      '80 zu spät',
      '80',
    ],
    [
      'fr',
      'Les bacs en 2023\n\nEn 2019, 640 bacs ont circulé. Parmi eux, 80 furent en retard.',
      '80 furent en retard',
      '80',
    ],
    [
      'es',
      'Los transbordadores en 2023\n\nEn 2019 salieron 640 barcos. De ellos, 80 llegaron tarde.',
      '80 llegaron tarde',
      '80',
    ],
    ['zh-Hans', '2023年渡轮\n\n2019年，渡轮开行640班。其中晚点80班。', '晚点80班', '80'],
    ['zh-Hant', '2023年渡輪\n\n2019年，渡輪開行640班。其中誤點80班。', '誤點80班', '80'],
    [
      'ja',
      '2023年の渡船\n\n2019年に渡船は640便を運航した。うち遅れは80便だった。',
      '遅れは80便',
      '80',
    ],
    [
      'ko',
      '2023년 도선\n\n2019년 도선은 640편을 운항했다. 그중 지연은 80편이었다.',
      '지연은 80편',
      '80',
    ],
  ])('%s: %s', (language, text, quote, value) => {
    expect(codes(language, text, quote, value, '2023')).toContain('source/period-differs');
    expect(codes(language, text, quote, value, '2019')).not.toContain('source/period-differs');
  });

  it('leaves the year of the title to what goes on from when something began', () => {
    const text =
      'The ferry museum in 2023\n\nThe museum opened in 1964 with 4 halls. Visitors saw 52 ships.';
    expect(codes('en', text, '52 ships', '52', '2023')).not.toContain('source/period-differs');
  });

  it('gives a half of a year that opens a paragraph to no whole year', () => {
    const text = '2023年渡轮数据\n\n2023年上半年，渡轮开行640班。其中晚点80班。\n全年计划修船7艘。';
    expect(codes('zh-Hans', text, '晚点80班', '80', '2023')).toContain('source/period-differs');
    expect(codes('zh-Hans', text, '晚点80班', '80', '2023-40')).toEqual([]);
  });
});

describe('a draft goes on with the time that a paragraph opens with', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'zh-Hans',
      '2024年渡轮\n\n2023年上半年，渡轮载客640人。行李80件。',
      ['640 2023-40', '80 2023-40'],
    ],
    [
      'zh-Hans',
      '2024年渡轮\n\n2023年，渡轮载客640人。2022年为500人。行李80件。',
      ['640 2023', '500 2022', '80'],
    ],
    [
      'ja',
      '2024年の渡船\n\n2020年1月～6月、渡船は640人を運んだ。荷物は80個だった。',
      ['640 2020-01/2020-06', '80 2020-01/2020-06'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('months of one year, each with its word, are one time', () => {
  it.each([
    ['zh-Hans', '2020年1月至6月收入640元。'],
    ['zh-Hant', '2020年1月至6月載客640人。'],
    ['ja', '2020年1月～6月の収入は640円だった。'],
    ['ja', '2020年1月から6月の収入は640円だった。'],
    ['ko', '2020년 1월~6월 수입은 640원이었다.'],
    ['ko', '2020년 1월부터 6월까지 수입은 640원이었다.'],
  ])('%s: %s', (language, text) => {
    expect(periodsDrafted(language, text)).toEqual(['640 2020-01/2020-06']);
  });
});

describe('a draft gives a later section no year of the title', () => {
  it('in ko, where the lines of the section stand apart', () => {
    expect(
      periodsDrafted(
        'ko',
        '2019년 도선 통계\n\n2022년 도선은 640편을 운항했다.\n지연은 80편이었다. 2019년 70편, 2020년 75편에서 늘었다.',
      ),
    ).not.toContain('80 2019');
  });

  it('reads a quarter of a year of two as none of the first', () => {
    expect(periodsDrafted('en', 'Starts fell 6% in the first quarter of 2022/23.')).toEqual([
      '-6%',
    ]);
  });

  it.each([
    ['zh-Hans', '2022年直接经济损失640元。', '640 2022'],
    ['zh-Hans', '2022年直接经济损失减少640元。', '-640 2022'],
  ])('%s: a loss is an amount and no fall: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual([expected]);
  });
});
