import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a draft takes the class, the occasion and the kind of a figure for none of its own', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    [
      'towns above a size in German',
      'de',
      'In Städten mit mehr als 50 000 Einwohnern gab es 42 Fähren.\n',
      ['42'],
    ],
    [
      'towns above a size in French',
      'fr',
      'Les villes de plus de 50 000 habitants comptent 42 bacs.\n',
      ['42'],
    ],
    [
      'towns above a size in Spanish',
      'es',
      'Las ciudades de más de 50.000 habitantes tienen 42 barcos.\n',
      ['42'],
    ],
    [
      'towns above a size',
      'en',
      'Towns with more than 50,000 inhabitants have 42 ferries.\n',
      ['42'],
    ],
    [
      'towns above a size in Korean',
      'ko',
      '인구 50만 명 이상 도시의 나루는 42곳이다.\n',
      ['42 counter'],
    ],
    ['a date in Korean by its points', 'ko', '2021. 4. 18.\n\n나루는 42곳이다.\n', ['42 counter']],
    [
      'so many times as much',
      'en',
      'It mended 43 oars, three times as many as in 2019. It met three times a week.\n',
      ['43', '3 multiple', '3 time'],
    ],
    [
      'so many times as much in French',
      'fr',
      'Il a réparé 43 rames, trois fois plus qu’en 2019.\n',
      ['43', '3 multiple'],
    ],
    [
      'so many times as much in Spanish',
      'es',
      'Llegaron 43 barcos, tres veces más que en 2019.\n',
      ['43', '3 multiple'],
    ],
    [
      'a counter that tells more of the next noun',
      'en',
      'There are 36 country plans in 36 countries.\n',
      ['36', '36 country'],
    ],
    [
      'an occasion is not the year of the title',
      'zh-Hans',
      '2021年渡口公报\n\n国庆节期间，运送旅客12万人。\n',
      ['12万 person'],
    ],
    [
      'an occasion is not the year of the title in Korean',
      'ko',
      '2021년 나루 통계\n\n추석 연휴 승객은 412명이었다. 시설은 42곳이다.\n',
      ['412 person', '42 counter @2021'],
    ],
  ])('%s (%s)', (_name, language, text, expected) => {
    expect(
      figuresDrafted(language, text).map((each) => each.replace(/counter-\d/u, 'counter')),
    ).toEqual(expected);
  });
});
