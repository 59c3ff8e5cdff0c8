import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const against = (language: string, text: string, value: string | number, period: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value, period } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the date of the level that a change began at is not that of the level it reached', () => {
  it.each([
    ['en', 'Leaks fell from 2,310 in 2023 to 1,480.'],
    ['fr', 'Les fuites ont reculé de 2 310 en 2023 à 1 480.'],
    ['de', 'Die Zahl der Lecks sank von 2310 im Jahr 2023 auf 1480.'],
    ['zh-Hans', '漏点由2023年的2310处降至1480处。'],
    ['zh-Hant', '漏點由2023年的2310處降至1480處。'],
    ['ja', '漏水は2023年の2310件から1480件に減少した。'],
    ['ko', '누수는 2023년의 2310건에서 1480건으로 감소했다.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, 1480, '2023')).toContain('source/period-differs');
    expect(against(language, text, 1480, '2024')).not.toContain('source/period-differs');
    expect(against(language, text, 2310, '2023')).not.toContain('source/period-differs');
  });

  it('es: Las fugas bajaron de 96 en 2023 a 71.', () => {
    const text = 'Las fugas bajaron de 96 en 2023 a 71.';
    expect(against('es', text, 71, '2023')).toContain('source/period-differs');
    expect(against('es', text, 71, '2024')).not.toContain('source/period-differs');
  });

  it.each([
    ['en', 'In 2023 leaks fell from 2,310 to 1,480.'],
    ['zh-Hans', '2023年漏点由2310处降至1480处。'],
    ['ja', '2023年は漏水が2310件から1480件に減少した。'],
  ])('but %s: %s is of that year', (language, text) => {
    expect(against(language, text, 1480, '2023')).not.toContain('source/period-differs');
  });
});

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const differs = ['source/period-differs'];

describe('what came about since a year is none of that year', () => {
  it.each([
    ['en', 'Since 2017 the archive has lent 80 maps.', '80 maps', 'maps'],
    ['de', 'Seit 2017 verlieh das Archiv 80 Karten.', '80 Karten', 'Karten'],
    ['fr', 'Depuis 2017, les archives ont prêté 80 cartes.', '80 cartes', 'cartes'],
    ['es', 'Desde 2017 el archivo prestó 80 mapas.', '80 mapas', 'mapas'],
    ['zh-Hans', '2017年以来，出借地图80张。', '出借地图80张', '张'],
    ['zh-Hant', '2017年以來，出借地圖80張。', '出借地圖80張', '張'],
    ['ja', '2017年以降、地図80枚を貸し出した。', '地図80枚', '枚'],
    ['ko', '2017년 이후 지도 80장을 빌려주었다.', '지도 80장', '장'],
  ])('%s: %s', (language, text, quote, as) => {
    const fact = { value: 80, as, quote };
    expect(codes(language, text, { ...fact, period: 2017 })).toEqual(differs);
    expect(codes(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Since 2017 there have been 80 members.', 'members'],
    ['es', 'Desde 2017 hay 80 miembros.', 'miembros'],
    ['fr', 'Depuis 2017, le club compte 80 membres.', 'membres'],
    ['de', 'Seit 2017 gibt es 80 Mitglieder.', 'Mitglieder'],
  ])('but what has been so since was so in it: %s: %s', (language, text, as) => {
    expect(codes(language, text, { value: 80, as, period: 2017 })).toEqual([]);
  });
});

const faultsOf = (language: string, text: string, value: string | number, more: object) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value, ...more } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a change since a year is not of that year', () => {
  it.each([
    ['en', 'Since 2016 the stock has grown by 40%.'],
    ['fr', 'Depuis 2016, le parc a augmenté de 40 %.'],
    ['de', 'Seit 2016 ist der Bestand um 40 Prozent gewachsen.'],
    ['es', 'Desde 2016 el parque ha crecido un 40 %.'],
    ['zh-Hans', '2016年以来，存量增长40%。'],
    ['zh-Hant', '2016年以來，存量增長40%。'],
    ['ja', '2016年以降、在庫は40％増加した。'],
    ['ko', '2016년 이후 재고는 40% 증가했다.'],
  ])('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '40%', { period: '2016' })).toContain('source/period-differs');
    expect(faultsOf(language, text, '40%', { period: '2016/2023' })).not.toContain(
      'source/period-differs',
    );
  });

  it('but what has been so since a year was so in it', () => {
    const text = 'Since 2016 there have been 24 lines.';
    expect(faultsOf('en', text, 24, { period: '2016' })).toEqual([]);
  });
});

const diagnosed = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a change is of no date that it is counted from', () => {
  it.each([
    ['en', 'Costs saw an increase of 5% on 2020.', '5%', '2020'],
    ['en', 'Food saw a decrease of 9% on the FYE March 2020.', '-9%', '2019-04/2020-03'],
    ['en', 'Fares were up 9% on March 2020.', '9%', '2020-03'],
    ['es', 'El gasto subió un 9 % sobre 2020.', '9%', '2020'],
    ['en', 'The share is at the 2016 level (-0.2%).', '-0.2%', '2016'],
    ['de', 'Der Wert entspricht dem Niveau des Jahres 2016 (-0,2%).', '-0.2%', '2016'],
    ['fr', 'La part est au niveau de 2016 (-0,2 %).', '-0.2%', '2016'],
    ['es', 'La cuota está en el nivel de 2016 (-0,2 %).', '-0.2%', '2016'],
  ])('%s: %s', (language, text, value, period) => {
    expect(diagnosed(language, text, { value })).toEqual([]);
    expect(diagnosed(language, text, { value, period })).not.toEqual([]);
  });
  it('but of the day that it happened on', () => {
    const text = 'Fares rose by 9% on 12 March 2020.';
    expect(diagnosed('en', text, { value: '9%', period: '2020-03-12' })).toEqual([]);
  });
});

describe('the year of a beginning that stands apart is taken for the year of what has come since', () => {
  it.each([
    ['en', 'Since the opening, in 2016, 640 boats have called.'],
    ['fr', 'Depuis l’ouverture, en 2016, 640 bateaux ont accosté.'],
    ['de', 'Seit der Eröffnung, im Jahr 2016, legten 640 Boote an.'],
    ['es', 'Desde la apertura, en 2016, han atracado 640 barcos.'],
  ])('%s: %s', (language, text) => {
    expect(against(language, text, 640, '2016')).toContain('source/period-differs');
  });

  it('and a year that opens the next clause is its own', () => {
    const text = 'The pier has been shut since the storm, and in 2016, 640 boats called.';
    expect(against('en', text, 640, '2016')).not.toContain('source/period-differs');
  });
});
