import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, own: string];

/** Whether a label of 52 is told to deny what its source does not. */
const isTold = ([language, text, own]: Row): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: 'x' }, value: 52, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).some(
    ({ code }) => code === 'figure/denied',
  );
};

describe('a death near a figure bears out no denial of a label', () => {
  it.each<Row>([
    ['en', 'The gale killed 52 sailors.', 'sailors not listed'],
    ['en', 'Victims of the gale were 52 sailors.', 'sailors without papers'],
    ['es', 'En el temporal murieron 52 marineros.', 'marineros no inscritos'],
    ['es', 'Los marineros muertos fueron 52.', 'marineros no inscritos'],
    ['fr', 'La tempête a tué 52 marins.', 'marins non inscrits'],
    ['fr', 'Les 52 marins sont morts au large.', 'marins sans papiers'],
    ['de', 'Tote gab es bei dem Sturm 52.', 'nicht gemeldete Seeleute'],
    ['zh-Hans', '大风造成52名船员遇难。', '未登记船员'],
    ['ja', '強風で52人の船員が死亡した。', '登録されていない船員'],
    ['ko', '강풍으로 선원 52명이 사망했다.', '등록하지 않은 선원'],
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The gale killed 52 sailors.', 'sailors who lost their lives'],
    ['en', 'In the gale 52 sailors lost their lives.', 'sailors who lost their lives'],
    ['en', 'In the gale 52 sailors died.', 'sailors who did not survive'],
    ['en', 'Of the dead, 52 sailors were not listed.', 'sailors not listed'],
    ['es', 'En el temporal murieron 52 marineros.', 'marineros que perdieron la vida'],
    ['es', 'Los marineros muertos fueron 52.', 'marineros hallados sin vida'],
    ['fr', 'Les 52 marins sont morts au large.', 'marins retrouvés sans vie'],
    ['fr', 'La tempête a tué 52 marins.', 'marins qui n’ont pas survécu'],
    ['de', 'Tote gab es bei dem Sturm 52.', 'Seeleute, die nicht überlebten'],
    ['de', 'Neun Mühlen und 52 Höfe verfehlten das Ziel.', 'Höfe, die das Ziel nicht erreichten'],
    ['zh-Hans', '大风造成52名船员遇难。', '失去生命的船员'],
    ['zh-Hant', '大風造成52名船員遇難。', '未能生還的船員'],
    ['ja', '強風で52人の船員が死亡した。', '命を失った船員'],
    ['ko', '강풍으로 선원 52명이 사망했다.', '살아 돌아오지 못한 선원'],
  ])(
    'but one of lives or of what was missed, and one that the source denies itself: %s: %s, %s',
    (...row) => {
      expect(isTold(row)).toBe(false);
    },
  );
});

describe('a fall bears out no denial of a label', () => {
  it.each<Row>([
    ['en', 'The fleet shrank by 52 boats.', 'boats not licensed'],
    ['zh-Hans', '全港渔船减少52艘。', '没有减少的渔船'],
    ['zh-Hant', '全港漁船減少52艘。', '沒有減少的漁船'],
    ['es', 'La flota bajó en 52 barcos.', 'barcos no inscritos'],
    ['fr', 'La flotte a baissé de 52 bateaux.', 'bateaux non inscrits'],
    ['de', 'Die Flotte sank um 52 Boote.', 'nicht gemeldete Boote'],
    ['ja', '漁船は52隻減少した。', '登録されていない漁船'],
    ['ko', '어선은 52척 감소했다.', '등록하지 않은 어선'],
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The fleet shrank by 52 boats.', 'boats lost'],
    ['en', 'The fleet shrank by 52 boats that had no licence.', 'boats not licensed'],
    ['zh-Hans', '全港未登记渔船减少52艘。', '未登记渔船减少数'],
    ['es', 'Bajó en 52 el número de barcos sin licencia.', 'barcos sin licencia'],
    ['de', 'Die Flotte sank um 52 Boote.', 'verlorene Boote'],
  ])('but what is lost, or denied beside it: %s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(false);
  });
});

describe('less than at another time falls short of nothing that a label denies', () => {
  it.each<Row>([
    ['en', 'There were 52 boats, fewer than before the fair.', 'boats not licensed'],
    ['en', 'There were 52 boats, less than last year.', 'boats not licensed'],
    ['es', 'Hubo 52 barcos, uno menos que antes de la feria.', 'barcos no inscritos'],
    ['fr', 'On comptait 52 bateaux, moins que l’an dernier.', 'bateaux non inscrits'],
    ['zh-Hans', '渔船52艘，低于去年同期。', '未登记的渔船'],
    ['ja', '漁船は52隻で、前年を下回った。', '登録されていない漁船'],
    ['ko', '어선은 52척으로 전년을 밑돌았다.', '등록하지 않은 어선'],
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'At 52 piers the depth is lower than the minimum.', 'piers that lack the minimum depth'],
    ['es', 'En 52 muelles la hondura es inferior a la mínima.', 'muelles sin la mínima hondura'],
    ['ja', '52か所の岸壁は基準の深さを下回った。', '基準に達しない岸壁'],
  ])('but less than is asked for does: %s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(false);
  });
});

describe('words that hold a denial and deny nothing bear out none of a label', () => {
  it.each<Row>([
    ['es', 'Sin embargo, los marineros fueron 52.', 'marineros no inscritos'],
    ['es', 'Los marineros no solo remaron: pescaron 52.', 'marineros no inscritos'],
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it('but a denial beside them does', () => {
    expect(
      isTold(['es', 'Sin embargo, 52 marineros no se inscribieron.', 'marineros no inscritos']),
    ).toBe(false);
  });
});
