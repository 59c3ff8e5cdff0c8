import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { periodsDrafted } from '../../../support/periods-drafted.js';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, value: string, more: object) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value, ...more } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the date behind the level that was come to is not that of the level that was left', () => {
  it.each([
    ['en', 'Trips fell from 434 million to 430 million in 2017.'],
    ['de', 'Die Zahl sank von 434 Millionen auf 430 Millionen im Jahr 2017.'],
    ['fr', 'Le trafic recule, passant de 434 millions à 430 millions en 2017.'],
    ['es', 'El tráfico bajó, pasando de 434 millones a 430 millones en 2017.'],
  ])('%s: %s', (language, text) => {
    const drafted = periodsDrafted(language, text);
    expect(drafted).not.toContain('434 million 2017');
  });

  it('leaves both levels of two years theirs', () => {
    expect(
      periodsDrafted('en', 'Trips fell from 434 million in 2016 to 430 million in 2017.'),
    ).toEqual(['434 million 2016', '430 million 2017']);
  });
});

describe('how far a record was passed is not of the year of the record', () => {
  it.each([
    ['en', 'Traffic is 8% above the record set in 2019.', '8%'],
    ['en', 'Traffic beats the 2019 record by 8%.', '8%'],
    ['de', 'Der Verkehr übertrifft den Höchststand von 2019 um 8 Prozent.', '8%'],
    ['es', 'El tráfico supera en un 8 % el máximo histórico registrado en 2019.', '8%'],
  ])('%s: %s', (language, text, value) => {
    expect(codes(language, text, value, { period: '2019' })).toContain('source/period-differs');
  });

  it('leaves a record its own year', () => {
    const text = 'The record of 91% was set in 2019.';
    expect(codes('en', text, '91%', { period: '2019' })).toEqual([]);
  });
});

describe('values, bounds and signs that stand apart', () => {
  it.each<readonly [string, string, string, object]>([
    ['fr', 'Les bacs (639 t, - 3 %) reculent.', '-3%', {}],
    ['es', 'Entre el 1 y el 2 por ciento llega tarde.', '1%—2%', {}],
    ['ko', '지난해 수송량의 70∼80%를 달성했다.', '70%—80%', {}],
    ['ja', '収入は2500億円を突破した。', '2500亿', { unit: 'JPY', qualifier: 'more-than' }],
    ['ko', '수입은 25억 원을 돌파했다.', '2500 million', { unit: 'KRW', qualifier: 'more-than' }],
  ])('%s: %s', (language, text, value, more) => {
    expect(codes(language, text, value, more)).toEqual([]);
  });

  it.each<readonly [string, string, string, object]>([
    ['fr', 'Les bacs (639 t, - 3 %) reculent.', '3%', {}],
    ['es', 'Entre el 1 y el 2 por ciento llega tarde.', '2%', {}],
    ['ko', '지난해 수송량의 70∼80%를 달성했다.', '80%', {}],
    ['ja', '収入は2500億円を突破した。', '2500亿', { unit: 'JPY' }],
    ['en', 'Councils were told to raise the rate to 50%.', '50%', {}],
    ['fr', 'Les communes doivent atteindre un taux de 50 %.', '50%', {}],
    ['es', 'La ciudad se compromete a plantar 300 árboles.', '300', {}],
    ['de', 'Die Winzer erwarten eine Ernte von 300 Fässern.', '300', {}],
  ])('refuses %s: %s', (language, text, value, more) => {
    expect(codes(language, text, value, more)).not.toEqual([]);
  });
});
