import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a bound that tells which of the whole are a part is drafted as no fact', () => {
  it.each([
    ['en', 'In 2031, 18 of the 45 inns had more than 70 beds.', '70'],
    ['en', 'In 2031 the guild had 45 weavers, of whom 18 were under 25.', '25'],
    ['fr', 'En 2031, 18 des 45 auberges avaient plus de 70 lits.', '70'],
    ['de', '2031 hatten 18 der 45 Gasthöfe mehr als 70 Betten.', '70'],
    ['es', 'En 2031, 18 de las 45 posadas tenían más de 70 camas.', '70'],
    ['zh-Hans', '2031年，45家客栈中有18家床位超过70张。', '70'],
  ])('%s: %s', (language, text, limit) => {
    const drafted = figuresDrafted(language, text);
    expect(drafted.filter((each) => each.startsWith(limit))).toEqual([]);
    expect(drafted.some((each) => each.startsWith('18'))).toBe(true);
  });

  it('a bound of the whole is one', () => {
    expect(figuresDrafted('en', 'In 2031 the inn had more than 70 beds.')).toEqual([
      '70 more-than @2031',
    ]);
  });
});

describe('an amount behind an article is no time of the day', () => {
  it.each([
    ['En 2031 se molieron 61 toneladas, frente a las 57 toneladas de 2030.', '57 tonne @2030'],
    ['En 2031 se molieron 61 toneladas, frente a las 17 toneladas de 2030.', '17 tonne @2030'],
    ['El molino recibió a las 88 alumnas del curso en 2031.', '88 @2031'],
  ])('%s', (text, expected) => {
    expect(figuresDrafted('es', text)).toContain(expected);
  });

  it('the hour of an opening is', () => {
    expect(figuresDrafted('es', 'En 2031 el molino abrió a las 9.')).toEqual([]);
  });
});

describe('every figure of a sentence has the day that its source gives them as of', () => {
  it.each([
    ['en', 'The mill had 31 stones as of 31 December 2031, with 260 sacks of rye.'],
    ['fr', 'Le moulin comptait 31 meules au 31 décembre 2031, avec 260 sacs de seigle.'],
    ['es', 'El molino contaba con 31 muelas a 31 de diciembre de 2031, con 260 sacos.'],
  ])('%s: %s', (language, text) => {
    expect(figuresDrafted(language, text)).toEqual(['31 @../2031-12-31', '260 @../2031-12-31']);
  });

  it('what has a time of its own keeps that', () => {
    expect(
      figuresDrafted('en', 'The mill, which ground 400 tonnes in 2030, had 31 stones as of 31 December 2031.'),
    ).toContain('400 tonne @2030');
  }); // prettier-ignore
});
