import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, value: string, period: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `figure:\n  value: ${value}\n  period: '${period}'\n  quote: ${said(text, value)}\n`,
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .filter((code) => code === 'source/period-differs');

/** The figure as its text writes it. */
const said = (text: string, value: string): string => {
  const written = [value, value.replace('.', ','), value.replace('.', ',').replace('%', ' %')];
  return written.find((each) => text.includes(each)) ?? value;
};

describe('where the dates of a text leave no doubt of the time of a sentence without one, another is refused', () => {
  it.each([
    [
      'a forecast behind it',
      'zh-Hans',
      '2020年客运公报\n\n2020年，旅客412万人。正点率88.5%。预计2021年旅客590万人。',
      '88.5%',
      '2021',
      '2020',
    ],
    [
      'a name that holds a number of years',
      'zh-Hans',
      '2020年教育公报\n\n2020年，学校412所。九年义务教育巩固率95.2%。',
      '95.2%',
      '2019',
      '2020',
    ],
    [
      'ages in its sentence',
      'es',
      'Partos. Año 2022\n\nDurante 2022 hubo 410 partos. Entre los 35 y 39 años subieron un 2,5%.',
      '2.5%',
      '2024',
      '2022',
    ],
    [
      'another year in an earlier paragraph',
      'en',
      'Harbour report 2022\n\nIn 2021 ferries carried 40% of all cars.\n\nIn 2022 they carried 41%. Bicycles made up 12.5%.',
      '12.5%',
      '2021',
      '2022',
    ],
    [
      'another year in an earlier paragraph',
      'de',
      'Hafenbericht 2022\n\nIm Jahr 2021 lag der Anteil bei 40 %.\n\nIm Jahr 2022 lag er bei 41 %. Auf Räder entfielen 12,5 %.',
      '12.5%',
      '2021',
      '2022',
    ],
    [
      'a paragraph of another year',
      'ko',
      '2020년 이용률은 61%였다.\n\n2021년 이용률은 64%로 전년보다 올랐다. 대출률은 12.5%로 전년보다 올랐다.',
      '12.5%',
      '2020',
      '2021',
    ],
    [
      'the year that a change is counted from',
      'fr',
      'Résultats 2022\n\nLes ventes de 2021 avaient baissé.\n\nLe musée est en progression de 5,3 % par rapport à 2021.',
      '5.3%',
      '2021',
      '2022',
    ],
  ])('whatever %s, in %s', (_what, language, text, value, wrong, right) => {
    expect(codes(language, text, value, wrong)).toEqual(['source/period-differs']);
    expect(codes(language, text, value, right)).toEqual([]);
  });

  it.each([
    [
      'no figure of a year tells when something stands',
      'en',
      'In 2019 the quay lost 30% of its boats.\n\nIn 2022 it won some back. Bicycles make up 12.5%.',
      '12.5%',
      '2019',
    ],
    [
      'what is counted is that of an earlier year',
      'zh-Hans',
      '2022年渔业公报\n\n2022年，产量增长4%。上年增长3.5%。',
      '3.5%',
      '2021',
    ],
  ])('but not where %s', (_what, language, text, value, period) => {
    expect(codes(language, text, value, period)).toEqual([]);
  });
});
