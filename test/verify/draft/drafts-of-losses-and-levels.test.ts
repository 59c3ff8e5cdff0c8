import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a draft gives the size of a fall its sign, and no level and no count', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'a level that a fall began at, behind its half-year in French',
      'fr',
      'Le fret a reculé de 2,3 millions de tonnes au second semestre 2013 à 1,7 million.\n',
      ['2.3 million tonne @2013-41', '1.7 million tonne'],
    ],
    [
      'a size that is counted from a year in French',
      'fr',
      'Le fret a reculé de 2,3 millions de tonnes depuis 2013.\n',
      ['-2.3 million tonne'],
    ],
    [
      'a level behind the size that is told in words',
      'en',
      'Timber was down by a quarter, from 24.8 tonnes to 18.6 tonnes.\n',
      ['-1/4', '24.8 tonne', '18.6 tonne'],
    ],
    [
      'a noun of change with what it is of',
      'en',
      'There was a fall in ferry crossings of 7.6%. A decline in winter trips of 9% followed.\n',
      ['-7.6%', '-9%'],
    ],
    [
      'a noun of change with what it is of in Spanish',
      'es',
      'Hubo una caída de las travesías nocturnas del 7,6 %.\n',
      ['-7.6%'],
    ],
    [
      'a noun of change with what it is of in French',
      'fr',
      'La baisse des traversées de nuit de 7,6 % a surpris.\n',
      ['-7.6%'],
    ],
    [
      'a noun of change with what it is of in German',
      'de',
      'Es gab einen Rückgang bei den Überfahrten von 7,6 %.\n',
      ['-7.6%'],
    ],
    [
      'a level that a noun of change left in Spanish',
      'es',
      'La caída de la ocupación del 7,6 % al 5 % sorprendió.\n',
      ['7.6%', '5%'],
    ],
    [
      'a height along a way',
      'en',
      'The canal falls 41 m over 83 km. Its level falls 41 m.\n',
      ['41 metre', '83 kilometre', '-41 metre'],
    ],
    ['how many fell', 'zh-Hans', '18条航线中13条客流增长，5条下降。\n', ['18', '13', '5']],
    [
      'how many fell beside how many rose in Korean',
      'ko',
      '승객은 13곳이 늘고 5곳이 줄었다.\n',
      ['13', '5'],
    ],
    ['by how many it fell in Korean', 'ko', '나루는 5곳이 줄었다.\n', ['-5']],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text).map(withoutCounter)).toEqual(expected);
  });
});

describe('a draft reads how many times as much and what is still to come', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'multiplied in French',
      'fr',
      'Les recettes ont été multipliées par 3,7. Le fret a été multiplié par près de 2.\n',
      ['3.7 multiple', '2 multiple nearly'],
    ],
    ['multiplied in Spanish', 'es', 'Las ventas se multiplicaron por 3,7.\n', ['3.7 multiple']],
    [
      'multiplied',
      'en',
      'Sales multiplied by 3.7. It was sold by 3 boys.\n',
      ['3.7 multiple', '3'],
    ],
    [
      'what is due',
      'en',
      'Another 7 boats are due by 2029. In 2019 it had 12.\n',
      ['7 @../2029 expected', '12 @2019'],
    ],
    [
      'what one says that one will do in Korean',
      'ko',
      '시는 이용률을 70%까지 높이겠다고 밝혔다.\n',
      ['70% intended'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  });
});

const withoutCounter = (figure: string): string => figure.replace(/ counter-\d/u, '');
