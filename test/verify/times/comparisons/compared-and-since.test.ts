import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const differs = ['source/period-differs'];

describe('the year that a figure is compared with is none of its own', () => {
  it.each([
    ['en', 'The mill ground 70 kg, twice as much as in 2018.', '70 kg'],
    ['en', 'The mill ground 70 kg, three times that of 2018.', '70 kg'],
    ['fr', 'Le moulin a moulu 70 kg, plus qu’en 2018.', '70 kg'],
    ['fr', 'Le moulin a moulu 70 kg, le double de 2018.', '70 kg'],
    ['es', 'El molino molió 70 kg, menos que en 2018.', '70 kg'],
    ['es', 'El molino molió 70 kg, el doble que en 2018.', '70 kg'],
    ['de', 'Die Mühle mahlte 70 kg, doppelt so viel wie 2018.', '70 kg'],
    ['zh-Hans', '磨坊磨出70千克，是2018年的三倍。', '70千克'],
    ['zh-Hant', '磨坊磨出70公斤，是2018年的三倍。', '70公斤'],
    ['ja', '水車は70キログラムをひき、2018年の2倍だった。', '70キログラム'],
    ['ko', '방앗간은 70kg을 빻아 2018년의 두 배였다.', '70kg'],
  ])('%s: %s', (language, text, quote) => {
    const fact = { value: 70, unit: 'kilogram', quote };
    expect(codes(language, text, { ...fact, period: 2018 })).toEqual(differs);
    expect(codes(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Ticket sales in 2022 stood at 71% of 2018’s.', '71%'],
    ['en', 'Ticket sales in 2022 were 71% of those of 2018.', '71%'],
    ['zh-Hans', '2022年票房为2018年的71%。', '71%'],
    ['zh-Hans', '2022年票房相当于2018年的七成。', '70%'],
    ['zh-Hant', '2022年票房為2018年的71%。', '71%'],
    ['ja', '2022年の売り上げは2018年の7割に戻った。', '70%'],
  ])('nor that whose level it is a share of: %s: %s', (language, text, value) => {
    expect(codes(language, text, { value, period: 2018 })).toEqual(differs);
    expect(codes(language, text, { value, period: 2022 })).toEqual([]);
  });

  it.each([
    ['fr', 'Le syndicat indique qu’en 2018 le moulin a moulu 70 kg.'],
    ['es', 'El gremio dice que en 2018 el molino molió 70 kg.'],
  ])('but what tells compares nothing: %s: %s', (language, text) => {
    expect(codes(language, text, { value: 70, unit: 'kilogram', period: 2018 })).toEqual([]);
  });
});

describe('a part of a year is not the year that its sentence opens with', () => {
  it.each([
    ['en', 'In 2021 there berthed in the first six months 80 barges.', '80 barges', 'barges'],
    ['de', '2021 legten in den ersten sechs Monaten 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['de', 'Im Jahr 2021 legten im zweiten Quartal 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['es', 'En 2021 atracaron en los seis primeros meses 80 barcazas.', '80 barcazas', 'barcazas'],
    ['zh-Hans', '2021年头六个月靠泊驳船80艘。', '靠泊驳船80艘', '艘'],
    ['ja', '2021年には最初の6か月で80隻が着いた。', '80隻', '隻'],
    ['ko', '2021년에는 첫 6개월 동안 80척이 닿았다.', '80척', '척'],
  ])('%s: %s', (language, text, quote, as) => {
    expect(codes(language, text, { value: 80, as, quote, period: 2021 })).toEqual(differs);
  });

  it.each([
    ['en', 'In 2021 (June) 80 barges berthed.', '80 barges', 'barges'],
    ['de', '2021 (Mai) legten 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['fr', 'En 2021 (mai), 80 péniches ont accosté.', '80 péniches', 'péniches'],
  ])('nor is a month in a bracket behind it: %s: %s', (language, text, quote, as) => {
    const fact = { value: 80, as, quote };
    expect(codes(language, text, { ...fact, period: 2021 })).toEqual(differs);
    const month = language === 'en' ? '2021-06' : '2021-05';
    expect(codes(language, text, { ...fact, period: month })).toEqual([]);
  });
});

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

describe('a mark that a sum came to is a bound', () => {
  it.each([
    ['ja', '売り上げは30億円の大台に乗った。', 'JPY', 'at-least'],
    ['ja', '売り上げは30億円の大台を割った。', 'JPY', 'less-than'],
    ['zh-Hans', '销售额站上30亿元台阶。', 'CNY', 'at-least'],
    ['zh-Hant', '銷售額邁上30億元。', 'TWD', 'at-least'],
  ])('%s: %s', (language, text, unit, qualifier) => {
    const fact = { value: language === 'zh-Hans' ? '30亿' : '30億', unit };
    expect(codes(language, text, fact)).toEqual(['source/qualifier-differs']);
    expect(codes(language, text, { ...fact, qualifier })).toEqual([]);
  });

  it.each([
    ['ja', '売り上げは30億円の大台に届かなかった。', '30億', 'JPY'],
    ['zh-Hans', '销售额未站上30亿元台阶。', '30亿', 'CNY'],
  ])('and none where it did not: %s: %s', (language, text, value, unit) => {
    expect(codes(language, text, { value, unit, qualifier: 'at-least' })).not.toEqual([]);
  });
});
