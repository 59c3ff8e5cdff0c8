import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

/** Whether a source bears out that 480 are of a period; the quote leaves the period out. */
const told = (language: string, text: string, period: string): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { value: '480', quote: '480', period } }) })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('source/'))
    .map(({ code }) => code);

describe('a period of more or less than a year is the one that the source names', () => {
  it.each([
    ['en', 'In the first three quarters of 2021, 480 opened', '2021-33/2021-35'],
    ['en', 'In the first nine months of 2021, 480 opened', '2021-01/2021-09'],
    ['en', 'In 2016–20, 480 opened', '2016/2020'],
    ['en', 'In the school year 2020/21, 480 opened', '2020-09/2021-08'],
    ['zh-Hans', '2021年前三季度新开480处', '2021-33/2021-35'],
    ['zh-Hans', '2016—2020年新开480处', '2016/2020'],
    ['zh-Hans', '2020/2021学年新开480处', '2020-09/2021-08'],
    ['zh-Hant', '2021年前三季新開480處', '2021-33/2021-35'],
    ['ja', '2021年第1～第3四半期に480か所', '2021-33/2021-35'],
    ['ja', '2016年から2020年までに480か所', '2016/2020'],
    ['ja', '2020年度に480か所', '2020-04/2021-03'],
    ['ko', '2021년 1~3분기에 480곳', '2021-33/2021-35'],
    ['ko', '2016년부터 2020년까지 480곳', '2016/2020'],
    ['ko', '2020학년도에 480곳', '2020-03/2021-02'],
    ['de', 'In den ersten drei Quartalen 2021 kamen 480 dazu', '2021-33/2021-35'],
    ['de', 'Im 3. Quartal 2021 kamen 480 dazu', '2021-35'],
    ['de', 'Im 1. Halbjahr 2021 kamen 480 dazu', '2021-40'],
    ['de', 'Von Mai bis August 2021 kamen 480 dazu', '2021-38'],
    ['de', 'Im Schuljahr 2020/21 kamen 480 dazu', '2020-08/2021-07'],
    ['fr', 'Les trois premiers trimestres de 2021 en comptent 480', '2021-33/2021-35'],
    ['fr', 'Au 3e trimestre 2021, il y en eut 480', '2021-35'],
    ['fr', 'De mai à août 2021, il y en eut 480', '2021-38'],
    ['fr', 'Pendant l’année scolaire 2020-2021, il y en eut 480', '2020-09/2021-08'],
    ['es', 'En los tres primeros trimestres de 2021 hubo 480', '2021-33/2021-35'],
    ['es', 'En el primer cuatrimestre de 2021 hubo 480', '2021-37'],
    ['es', 'De mayo a agosto de 2021 hubo 480', '2021-38'],
    ['es', 'En el curso 2020-2021 hubo 480', '2020-09/2021-08'],
  ])('%s: %s', (language, text, period) => {
    const later = period.replaceAll(/20\d\d/gu, (year) => String(Number(year) + 2));
    const longer = `${period.slice(0, 4)}/${Number(period.slice(0, 4)) + 6}`;
    expect(told(language, text, period)).toEqual([]);
    expect(told(language, text, later)).toEqual(['source/period-differs']);
    expect(told(language, text, longer)).toEqual(['source/period-differs']);
  });

  it.each([
    ['zh-Hans', '2021年上半年新开480处'],
    ['en', 'In the first half of 2021, 480 opened'],
    ['de', 'Im ersten Halbjahr 2021 kamen 480 dazu'],
  ])('a half-year is not its year: %s', (language, text) => {
    expect(told(language, text, '2021-40')).toEqual([]);
    expect(told(language, text, '2021')).toEqual(['source/period-differs']);
    expect(told(language, text, '2021-41')).toEqual(['source/period-differs']);
  });
});

describe('a mean over years is of those years', () => {
  it.each([
    ['zh-Hans', '2020—2021年，产量两年平均增长5.1%', '2020/2021', '2020/2022'],
    [
      'en',
      'Between 2019 and 2021 output grew by an average of 5.1% a year',
      '2019/2021',
      '2018/2021',
    ],
    ['de', 'Von 2019 bis 2021 wuchs es im Schnitt um 5,1 % pro Jahr', '2019/2021', '2019/2022'],
    ['fr', 'De 2019 à 2021, elle a crû de 5,1 % par an en moyenne', '2019/2021', '2019/2022'],
    ['es', 'Entre 2019 y 2021 creció un 5,1 % anual de media', '2019/2021', '2019/2022'],
    ['ja', '2019年から2021年にかけて年平均5.1%増加した', '2019/2021', '2019/2022'],
    ['ko', '2019년부터 2021년까지 연평균 5.1% 증가했다', '2019/2021', '2019/2022'],
    ['zh-Hant', '2019年至2021年，產量年均增長5.1%', '2019/2021', '2019/2022'],
  ])('%s: %s', (language, text, right, wrong) => {
    const of = (period: string) =>
      proveSource({
        language,
        text,
        facts: stringify({ f: { value: '5.1%', quote: text, period } }),
      })
        .filter(({ code }) => code.startsWith('source/'))
        .map(({ code }) => code);
    expect(of(right)).toEqual([]);
    expect(of(wrong)).toEqual(['source/period-differs']);
  });
});
