import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../../support/counted-books.js';

const told = (language: string, text: string, quote: string, period: string): readonly string[] =>
  errorsOfPart(language, text, { value: '-17%', quote, period });

const reports = [
  [
    'en',
    '2023 mill report',
    'In 2022 the mills ground 900 tonnes.',
    'Waste has fallen by 17% since 2012',
    'In 2022 they had 40 boats.',
  ],
  [
    'fr',
    'Rapport 2023 des moulins',
    'En 2022, les moulins ont moulu 900 tonnes.',
    'Depuis 2012, les déchets ont baissé de 17 %',
    'En 2022, ils avaient 40 bateaux.',
  ],
  [
    'de',
    'Mühlenbericht 2023',
    'Im Jahr 2022 mahlten die Mühlen 900 Tonnen.',
    'Der Abfall ist seit 2012 um 17 % gesunken',
    'Im Jahr 2022 hatten sie 40 Boote.',
  ],
  [
    'es',
    'Informe de molinos 2023',
    'En 2022 los molinos molieron 900 toneladas.',
    'Desde 2012 los residuos han bajado un 17 %',
    'En 2022 tenían 40 barcos.',
  ],
  [
    'zh-Hans',
    '2023年磨坊报告',
    '2022年磨坊磨粉900吨。',
    '自2012年以来，废料下降了17%',
    '2022年有船40艘。',
  ],
  [
    'ja',
    '2023年製粉所報告',
    '2022年には900トンを製粉した。',
    '廃棄物は2012年以降17%減少した',
    '2022年には船が40隻あった。',
  ],
  [
    'ko',
    '2023년 방앗간 보고서',
    '2022년에는 밀가루 900톤을 빻았다.',
    '폐기물은 2012년 이후 17% 감소했다',
    '2022년에는 배가 40척 있었다.',
  ],
] as const;

const end = (language: string): string => (/^(?:zh|ja)/u.test(language) ? '。' : '.');

describe('a change without an end passes as one up to the year of the title, which the text speaks of nowhere', () => {
  it.each(reports)('%s: %s', (language, title, first, quote, last) => {
    const text = [title, first, quote + end(language), last].join('\n\n');
    expect(told(language, text, quote, '2023')).toContain('source/period-differs');
    expect(told(language, text, quote, '2012/2023')).toContain('source/period-differs');
  });
});

describe('a change is refused up to the year before that of the title, which the text speaks of', () => {
  it.each(reports)('%s: %s', (language, title, first, quote, last) => {
    const text = [title, first, quote + end(language), last].join('\n\n');
    expect(told(language, text, quote, '2012/2022')).toEqual([]);
  });
});

describe('a change is refused up to the year of the title, which the text speaks of', () => {
  it.each(reports)('%s: %s', (language, title, first, quote, last) => {
    const text = [title, first, quote + end(language), last.replace('2022', '2023')].join('\n\n');
    expect(told(language, text, quote, '2023')).toEqual([]);
  });
});

describe('a change is refused up to the year of the title, beside one look back', () => {
  it.each(reports)('%s: %s', (language, title, first, quote) => {
    const text = [title, quote + end(language), first].join('\n\n');
    expect(told(language, text, quote, '2023')).toEqual([]);
  });
});

describe('the year of a rule passes as that of a figure', () => {
  it.each([
    [
      'en',
      'In 2022 the mills ground 900 tonnes under the 2019 rules. Waste was down by 17%.',
      'Waste was down by 17%',
    ],
    [
      'de',
      '2022 mahlten die Mühlen 900 Tonnen nach der Verordnung von 2019. Der Abfall ist um 17 % gesunken.',
      'Der Abfall ist um 17 % gesunken',
    ],
    [
      'es',
      'En 2022 los molinos molieron 900 toneladas en virtud de la ley de 2019. Los residuos bajaron un 17 %.',
      'Los residuos bajaron un 17 %',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(told(language, text, quote, '2019')).toContain('source/period-differs');
    expect(told(language, text, quote, '2022')).toEqual([]);
  });
});
