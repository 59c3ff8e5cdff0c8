import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

type Row = readonly [string, ...LabelRow, string?];
/** The same with a unit in each row; an empty one is none. */
const rowsOf = (
  rows: readonly Row[],
): readonly (readonly [string, string, string, string, string, string])[] =>
  rows.map(([language, text, value, own, foreign, unit = '']) => [
    language,
    text,
    value,
    own,
    foreign,
    unit,
  ]);
const told = (
  language: string,
  text: string,
  value: string,
  own: string,
  foreign: string,
  unit: string,
): readonly string[] =>
  labelFaults(language, [text, value, own, foreign], unit === '' ? undefined : unit).map(
    ({ code }) => code,
  );

describe('a count of both is printed as that of one', () => {
  it.each(
    rowsOf([
      [
        'en',
        'Exports and imports of the isle came to 52 million.',
        '52 million',
        'exports',
        '出口',
      ],
      ['en', 'The fair drew 260 men and women.', '260', 'women', '女性'],
      ['fr', 'La foire a reçu 260 hommes et femmes.', '260', 'femmes', 'women'],
      ['de', 'Zum Markt kamen 260 Männer und Frauen.', '260', 'Frauen', 'women'],
      ['es', 'Acudieron 260 hombres y mujeres.', '260', 'mujeres', 'women'],
      ['zh-Hans', '全岛进出口总额52亿元。', '52亿', '出口额', 'exports', 'CNY'],
      ['zh-Hant', '全島進出口總額52億元。', '52億', '出口額', 'exports', 'CNY'],
      ['ja', '輸出入の総額は52億円だった。', '52億', '輸出額', 'exports', 'JPY'],
      ['ko', '수출입 총액은 52억 원이었다.', '52억', '수출액', 'exports', 'KRW'],
    ]),
  )('in %s: %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toContain('figure/opposite-named');
  });

  it.each(
    rowsOf([
      ['en', 'The fair drew 260 men and women.', '260', 'adult visitors', '成年游客'],
      ['en', 'The fair drew 260 men and women.', '260', 'men and women', '男女游客'],
      ['en', 'The fair drew 260 women and girls.', '260', 'women and girls', '女性游客'],
      ['en', 'Men and women numbered 260 and 48.', '260', 'men', '男性'],
      ['en', 'The gap between men and women was 52 votes.', '52', 'gap of women', '女性的差距'],
      ['en', 'Men and women alike slept 9 hours.', '9', 'sleep of women', '女性睡眠', 'hour'],
      ['zh-Hans', '全岛进出口总额52亿元。', '52亿', '进出口总额', 'foreign trade', 'CNY'],
      ['zh-Hans', '全岛进出口总额52亿元，其中出口31亿元。', '31亿', '出口额', 'exports', 'CNY'],
    ]),
  )('and a right label is let through in %s: %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});

describe('a verb stands in two pieces', () => {
  it.each(
    rowsOf([
      ['de', 'Die Warte gab 52 Millionen Euro aus.', '52 million', 'Einnahmen', 'income', 'EUR'],
      ['de', 'Die Warte nahm 52 Millionen Euro ein.', '52 million', 'Ausgaben', 'spending', 'EUR'],
      ['de', 'Die Gemeinde riss 38 Scheunen ab.', '38', 'gebaute Scheunen', 'barns built'],
      ['de', 'Der Turm gab 52.000 Euro aus.', '52000', 'Einnahmen', 'income', 'EUR'],
      ['de', 'Das Amt gab 38 Pässe aus.', '38', 'entzogene Pässe', 'passports withdrawn'],
    ]),
  )('whose opposite no label says: %s, %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toContain('figure/opposite-named');
  });

  it.each(
    rowsOf([
      ['de', 'Die Warte gab 52 Millionen Euro aus.', '52 million', 'Ausgaben', 'spending', 'EUR'],
      ['de', 'Die Warte nahm 52 Millionen Euro ein.', '52 million', 'Einnahmen', 'income', 'EUR'],
      ['de', 'Der Hof nahm 38 Gäste auf.', '38', 'aufgenommene Gäste', 'guests taken in'],
    ]),
  )('and its own noun is right: %s, %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});

describe('a total is printed as an average, or an average as a total', () => {
  it.each(
    rowsOf([
      ['en', 'The average fine was 52.', '52', 'total fines', '罚款总额'],
      ['en', 'Total fines were 52.', '52', 'average fine', '平均罚款'],
      [
        'fr',
        'Le salaire moyen était de 3 400 euros.',
        '3400',
        'total des salaires',
        'total wages',
        'EUR',
      ],
      [
        'es',
        'El salario medio fue de 3.400 euros.',
        '3400',
        'total de los salarios',
        'total',
        'EUR',
      ],
      ['zh-Hans', '日均客流52万人次。', '52万', '客流总量', 'total riders'],
      ['ja', '平均賃金は3400円だった。', '3400', '賃金総額', 'total wages', 'JPY'],
      ['ko', '평균 임금은 3,400원이었다.', '3400', '임금 총액', 'total wages', 'KRW'],
    ]),
  )('in %s: %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toContain('figure/opposite-named');
  });

  it.each(
    rowsOf([
      ['en', 'The average total cost was 52.', '52', 'average cost', '平均成本'],
      [
        'en',
        'Total exports were 52, above the ten-year average.',
        '52',
        'total exports',
        '出口总额',
      ],
      ['zh-Hans', '人均地区生产总值3.4万元。', '3.4万', '人均生产总值', 'GDP per head', 'CNY'],
    ]),
  )('and what says both is let through in %s: %s, %s, %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});
