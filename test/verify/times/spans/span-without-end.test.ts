import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../../support/counted-books.js';

const told = (language: string, text: string, quote: string, period: string): readonly string[] =>
  errorsOfPart(language, text, { value: '-17%', quote, period });

describe('a change since a year, whose sentence tells of no end, ends in a year that the text round it tells of', () => {
  it.each([
    [
      'en',
      'In 2022 the mills ground 900 tonnes. Waste has fallen by 17% since 2012.',
      'Waste has fallen by 17% since 2012',
    ],
    [
      'fr',
      'En 2022, les moulins ont moulu 900 tonnes. Depuis 2012, les déchets ont baissé de 17 %.',
      'Depuis 2012, les déchets ont baissé de 17 %',
    ],
    [
      'de',
      '2022 mahlten die Mühlen 900 Tonnen. Der Abfall ist seit 2012 um 17 % gesunken.',
      'Der Abfall ist seit 2012 um 17 % gesunken',
    ],
    [
      'es',
      'En 2022 los molinos molieron 900 toneladas. Desde 2012 los residuos han bajado un 17 %.',
      'Desde 2012 los residuos han bajado un 17 %',
    ],
    [
      'zh-Hans',
      '2022年磨坊磨粉900吨。自2012年以来，废料下降了17%。',
      '自2012年以来，废料下降了17%',
    ],
    [
      'ja',
      '2022年には900トンを製粉した。廃棄物は2012年以降17%減少した。',
      '廃棄物は2012年以降17%減少した',
    ],
    [
      'ko',
      '2022년에는 밀가루 900톤을 빻았다. 폐기물은 2012년 이후 17% 감소했다.',
      '폐기물은 2012년 이후 17% 감소했다',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(told(language, text, quote, '2012/2022')).toEqual([]);
    expect(told(language, text, quote, '2022')).toEqual([]);
    expect(told(language, text, quote, '2012/2019')).toContain('source/period-differs');
    expect(told(language, text, quote, '2019')).toContain('source/period-differs');
  });

  it('is of any year where the source tells of no other', () => {
    const text = 'Waste has fallen by 17% since 2012.';
    expect(told('en', text, 'Waste has fallen by 17% since 2012', '2012/2019')).toEqual([]);
  });

  it('may end a year before that of the title, where the text tells of it', () => {
    const text =
      '2023 mill report\n\nIn 2022 the mills ground 900 tonnes.\n\nRules\n\nThe 2019 rules hold for 40 mills.\n\nWaste has fallen by 17% since 2012.';
    expect(told('en', text, 'Waste has fallen by 17% since 2012', '2012/2022')).toEqual([]);
  });

  it('does not end in a year that another span passes through', () => {
    const text =
      'Between 2012 and 2022 the mills ground 900 tonnes. Waste has fallen by 17% since 2012.';
    const quote = 'Waste has fallen by 17% since 2012';
    expect(told('en', text, quote, '2012/2022')).toEqual([]);
    expect(told('en', text, quote, '2012/2019')).toContain('source/period-differs');
  });
});
