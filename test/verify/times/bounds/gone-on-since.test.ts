import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

const came = [
  ['en', 'Map room, report for 2023\n\nSince 2017, a total of 80 metres of shelf went in.'],
  ['en', 'Map room, report for 2023\n\nSince 2017, 80 metres of shelf have been fitted.'],
  ['de', 'Kartenraum, Bericht 2023\n\nSeit 2017 wurden 80 Meter Regal eingebaut.'],
  ['de', 'Kartenraum, Bericht 2023\n\nSeit 2017 kamen insgesamt 80 Meter Regal hinzu.'],
  ['fr', 'Salle des cartes, bilan 2023\n\nDepuis 2017, 80 mètres de rayonnages ont été posés.'],
  ['es', 'Sala de mapas, memoria de 2023\n\nDesde 2017 se han montado 80 metros de estantes.'],
  ['zh-Hans', '地图室2023年年报\n\n2017年以来，累计新增书架80米。'],
  ['zh-Hant', '地圖室2023年年報\n\n2017年以來，累計新增書架80公尺。'],
  ['ja', '地図室2023年年報\n\n2017年以降、延べ80メートルの棚を設けた。'],
  ['ko', '지도실 2023년 연보\n\n2017년 이후 누적 80미터의 서가를 설치했다.'],
] as const;

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, (text.split('\n').at(-1) ?? '').replace(/[.。]$/u, ''), fact);

describe('what came about since a year is of no single year behind it', () => {
  it.each(came)('nor of the last: %s: %s', (language, text) => {
    expect(faults(language, text, '80; unit: metre; period: 2023')).toContain(
      'source/period-differs',
    );
    expect(faults(language, text, '80; unit: metre; period: 2017/2023')).toEqual([]);
  });

  it.each([
    ['en', 'Map room, report for 2023\n\nSince 2017 the shelf has been 80 metres long.'],
    ['en', 'Map room, report for 2023\n\nSince 2017 it has had 80 metres of shelf.'],
    ['de', 'Kartenraum, Bericht 2023\n\nSeit 2017 ist das Regal 80 Meter lang.'],
    ['fr', 'Salle des cartes, bilan 2023\n\nDepuis 2017, elle compte 80 mètres de rayonnages.'],
    ['es', 'Sala de mapas, memoria de 2023\n\nDesde 2017 tiene 80 metros de estantes.'],
    ['zh-Hans', '地图室2023年年报\n\n2017年以来，书架保持在80米。'],
  ])('but what is so since then is so in each: %s: %s', (language, text) => {
    expect(faults(language, text, '80; unit: metre; period: 2023')).toEqual([]);
  });
});
