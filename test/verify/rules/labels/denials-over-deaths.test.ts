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
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The gale killed 52 sailors.', 'sailors who lost their lives'],
    ['en', 'In the gale 52 sailors died.', 'sailors who did not survive'],
    ['en', 'Of the dead, 52 sailors were not listed.', 'sailors not listed'],
    ['es', 'En el temporal murieron 52 marineros.', 'marineros que perdieron la vida'],
    ['es', 'Los marineros muertos fueron 52.', 'marineros hallados sin vida'],
    ['fr', 'Les 52 marins sont morts au large.', 'marins retrouvés sans vie'],
    ['fr', 'La tempête a tué 52 marins.', 'marins qui n’ont pas survécu'],
    ['de', 'Tote gab es bei dem Sturm 52.', 'Seeleute, die nicht überlebten'],
  ])('but one of lives, and one that the source denies itself: %s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(false);
  });
});

describe('a fall bears out no denial of a label', () => {
  it.each<Row>([
    ['en', 'The fleet shrank by 52 boats.', 'boats not licensed'],
    ['zh-Hans', '全港渔船减少52艘。', '没有减少的渔船'],
    ['zh-Hant', '全港漁船減少52艘。', '沒有減少的漁船'],
    ['es', 'La flota bajó en 52 barcos.', 'barcos no inscritos'],
  ])('%s: %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The fleet shrank by 52 boats.', 'boats lost'],
    ['en', 'The fleet shrank by 52 boats that had no licence.', 'boats not licensed'],
    ['zh-Hans', '全港未登记渔船减少52艘。', '未登记渔船减少数'],
    ['es', 'Bajó en 52 el número de barcos sin licencia.', 'barcos sin licencia'],
  ])('but what is lost, or denied beside it: %s: %s, %s', (...row) => {
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
