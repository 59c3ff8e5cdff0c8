import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../../support/counted-books.js';

const told = (language: string, text: string, quote: string, period: string): readonly string[] =>
  errorsOfPart(language, text, { value: '17', quote, period });

describe('the half-year or quarter behind “as of” a date is the one that ends with it', () => {
  it.each([
    [
      'en',
      'As of 30 June 2023 the club had 940 boats, of which 17 were built in the half-year.',
      '17 were built in the half-year',
    ],
    [
      'fr',
      'Au 30 juin 2023, le club compte 940 bateaux, dont 17 construits au cours du semestre.',
      '17 construits au cours du semestre',
    ],
    [
      'de',
      'Zum 30. Juni 2023 zählte der Verein 940 Boote, davon 17 im Laufe des Halbjahres gebaut.',
      '17 im Laufe des Halbjahres gebaut',
    ],
    [
      'es',
      'A 30 de junio de 2023 el club tenía 940 barcos, de ellos 17 construidos en el semestre.',
      '17 construidos en el semestre',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(told(language, text, quote, '2023-01/2023-06')).toEqual([]);
    expect(told(language, text, quote, '2021-01/2021-06')).not.toEqual([]);
    expect(told(language, text, quote, '2023-04/2023-06')).not.toEqual([]);
  });

  it.each([
    [
      'en',
      'As of 31 December 2023 the club had 940 boats, of which 17 were built in the quarter.',
      '17 were built in the quarter',
    ],
    [
      'fr',
      'Au 31 décembre 2023, le club compte 940 bateaux, dont 17 construits au cours du trimestre.',
      '17 construits au cours du trimestre',
    ],
    [
      'de',
      'Zum 31. Dezember 2023 zählte der Verein 940 Boote, davon 17 im Quartal gebaut.',
      '17 im Quartal gebaut',
    ],
    [
      'es',
      'A 31 de diciembre de 2023 el club tenía 940 barcos, de ellos 17 construidos en el trimestre.',
      '17 construidos en el trimestre',
    ],
  ])('%s: %s', (language, text, quote) => {
    expect(told(language, text, quote, '2023-10/2023-12')).toEqual([]);
    expect(told(language, text, quote, '2023-07/2023-12')).not.toEqual([]);
  });

  it('and what its clause says nothing of is as of the date', () => {
    const text = 'As of 30 June 2023 the club had 17 boats, 4 of them built in the half-year.';
    expect(told('en', text, 'the club had 17 boats', '2023-01/2023-06')).toEqual([
      'source/as-of-missing',
    ]);
    expect(told('en', text, 'the club had 17 boats', '../2023-06-30')).toEqual([]);
  });
});

describe('a half-year without its year is of one that its sentence tells', () => {
  it.each([
    ['zh-Hans', '截至2023年6月底，共有船只940条，其中上半年新造17条。', '上半年新造17条'],
    [
      'ja',
      '2023年6月末現在、船は940隻で、このうち上半期に造ったのは17隻である。',
      '上半期に造ったのは17隻',
    ],
  ])('%s: %s', (language, text, quote) => {
    const of = (period: string) =>
      told(language, text, quote, period).filter((code) => code === 'source/period-differs');
    expect(of('2023-01/2023-06')).toEqual([]);
    expect(of('2021-01/2021-06')).toEqual(['source/period-differs']);
  });
});
