import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('a sentence without a time is of what its paragraph has told of', () => {
  it.each([
    [
      'ko',
      '2021년 도서관 예산은 64억 원으로 전년보다 3% 늘었다. 열람석은 423개로 전년보다 5개 줄었다.',
      ['6.4 billion 2021', '3% 2021', '423 2021', '-5 2021'],
    ],
    [
      'de',
      'Pegel und Schiffe 2022\n\nIm Oktober 2022 kamen 27 Schiffe. Das waren 4 Prozent mehr als im Oktober 2021. Bei den Fähren betrug das Minus 15 Prozent.',
      ['27 2022-10', '4% 2022-10', '-15% 2022-10'],
    ],
    [
      'en',
      'In June 2021 the pool sold 41,000 tickets. Season cards fell by 7% on the same month a year earlier.',
      ['41000 2021-06', '-7% 2021-06'],
    ],
    [
      'fr',
      'Bilan 2022 de la piscine\n\nEn mars 2022, la piscine a vendu 410 billets. Les abonnements ont reculé de 7 %.',
      ['410 2022-03', '-7% 2022-03'],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });

  it.each([
    [
      'what happened in a year tells nothing of what there is',
      'en',
      'In 1999 a fire destroyed 30 houses. The town has 12,000 inhabitants.',
      ['30 1999', '12000'],
    ],
    [
      'a day is that of one count',
      'zh-Hans',
      '2022年渔港公报\n\n到2022年末，港内有渔船412艘。全港捕捞9万吨，比上年增长3%。',
      ['412 2022-12-31', '9万', '3%'],
    ],
    [
      'two times leave a third sentence open',
      'en',
      'Pool report 2022\n\nIn June 2022 it sold 41 cards. In July 2022 it sold 52. It had 7 guards.',
      ['41 2022-06', '52 2022-07', '7'],
    ],
  ])('but not where %s', (_case, language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('the year of the title is that of a paragraph without a time', () => {
  it('whatever earlier paragraphs told of, where the last that tells of a time tells of it', () => {
    const text = [
      '2022年渔业公报',
      '2021年捕捞量39万吨。',
      '2022年捕捞量41万吨，比上年增长4%。',
      '养殖面积12万亩。',
    ].join('\n\n');
    expect(periodsDrafted('zh-Hans', text)).toEqual([
      '39万 2021',
      '41万 2022',
      '4% 2022',
      '12万 2022',
    ]);
  });

  it('is the whole year of which the paragraph has told the end', () => {
    const text = '2022年渔业公报\n\n2022年末，渔港12个。全年捕捞41万吨，比上年增长4%。';
    expect(periodsDrafted('zh-Hans', text)).toEqual(['12 2022-12-31', '41万 2022', '4% 2022']);
  });

  it('and not where that tells of another', () => {
    const text = '2022年渔业公报\n\n2021年捕捞量41万吨。\n\n养殖面积12万亩。';
    expect(periodsDrafted('zh-Hans', text)).toEqual(['41万 2021', '12万']);
  });

  it.each([
    [
      'fr',
      'Résultats 2022\n\nLe musée a reçu 208 groupes, en progression de 5 % par rapport à 2021.',
      ['208 2022', '5% 2022'],
    ],
    [
      'en',
      'Harbour figures 2022\n\n- coal rose by 11 tonnes (12%) and exceeded 2019 levels by 5%',
      ['11 2022', '12% 2022', '5% 2022'],
    ],
    [
      'zh-Hans',
      '2022年诊所公报\n\n其中，药费130元，占比38%，比上年（37%）提高1个百分点。',
      ['130 2022', '38% 2022', '37%', '1 2022'],
    ],
    [
      'es',
      'Museos en 2022\n\nEl barco atrajo a 627 grupos, un aumento del 23% respecto a 2021. Solo en 2014 hubo más.',
      ['627 2022', '23% 2022'],
    ],
    [
      'ja',
      '2022年の港\n\n2022年の入港は412隻だった。\n\n外航船は前年比4%減の38隻だった。',
      ['412 2022', '-4% 2022', '38 2022'],
    ],
  ])('the base of a change takes it from no figure, in %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});

describe('a time that its sentence gives', () => {
  it.each([
    [
      'holds across the base of a change',
      'de',
      'Die Zahl der Gäste stieg im Jahr 2022 gegenüber dem Vorjahr um 37 Prozent auf 382 Millionen.',
      ['37% 2022', '382 million 2022'],
    ],
    [
      'holds where so much of each stands before what it is compared with',
      'ko',
      '2021년 1인당 정원 면적은 전년보다 0.6㎡ 늘어난 30.3㎡였다.',
      ['0.6 2021', '30.3 2021'],
    ],
    [
      'is not compared with by a heading over it',
      'de',
      'August 2022 mit Plus gegenüber August 2021\n\nIm August 2022 kamen 27 Schiffe.',
      ['27 2022-08'],
    ],
    [
      'is none where two months are told of one figure',
      'ja',
      '2019年の港\n\n外航船は9月と10月に80%増となった。',
      ['80%'],
    ],
  ])('%s: %s', (_what, language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});
