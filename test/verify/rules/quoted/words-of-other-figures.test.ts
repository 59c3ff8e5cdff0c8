import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, value: number, of: string, label: string];

const isTold = ([language, text, value, of, label]: Row): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: label, [other]: 'x' }, value, of, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).some(
    ({ code }) => code === 'source/which-figure',
  );
};

describe('a part that “of” points at is under no label of its whole, and no whole under one of its part', () => {
  it.each<Row>([
    ['en', 'The choir has 96 singers, of whom 31 are tenors.', 31, 'of whom', 'all singers'],
    ['en', 'The choir has 96 singers, of whom 31 are tenors.', 31, 'of whom', 'singers'],
    [
      'en',
      'The choir has 96 singers, of whom 31 are tenors.',
      96,
      'singers',
      'tenors in the choir',
    ],
    [
      'es',
      'El coro tiene 96 cantantes, de los cuales 31 son tenores.',
      31,
      'de los cuales',
      'total de cantantes',
    ],
    ['fr', 'Le chœur compte 96 chanteurs, dont 31 ténors.', 31, 'dont', 'total des chanteurs'],
    ['de', 'Der Chor hat 96 Mitglieder, davon sind 31 Tenöre.', 31, 'davon', 'alle Mitglieder'],
    ['zh-Hans', '合唱团有96名歌手，其中31名为男高音。', 31, '其中', '歌手总数'],
    ['ja', '団員は96人で、うち学生は31人だった。', 31, 'うち', '団員の総数'],
  ])('%s: %s, %s, %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The choir has 96 singers, of whom 31 are tenors.', 31, 'of whom', 'tenors'],
    [
      'en',
      'The choir has 96 singers, of whom 31 are tenors.',
      31,
      'of whom',
      'tenors among all singers',
    ],
    ['en', 'The choir has 96 singers, of whom 31 are tenors.', 96, 'singers', 'all singers'],
    [
      'es',
      'El coro tiene 96 cantantes, de los cuales 31 son tenores.',
      31,
      'de los cuales',
      'tenores',
    ],
    [
      'es',
      'El coro tiene 96 cantantes, de los cuales 31 son tenores.',
      96,
      'cantantes',
      'total de cantantes',
    ],
    ['fr', 'Le chœur compte 96 chanteurs, dont 31 ténors.', 31, 'dont', 'ténors du chœur'],
    ['de', 'Der Chor hat 96 Mitglieder, davon sind 31 Tenöre.', 31, 'davon', 'Tenöre im Chor'],
    ['zh-Hans', '合唱团有96名歌手，其中31名为男高音。', 31, '其中', '男高音歌手'],
    ['ja', '団員は96人で、うち学生は31人だった。', 31, 'うち', '学生の団員'],
  ])('but each may be named: %s: %s, %s, %s, %s', (...row) => {
    expect(isTold(row)).toBe(false);
  });
});
