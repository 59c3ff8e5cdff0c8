import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, own: string, foreign: string];

const proof: ReadonlySet<string> = new Set([
  'figure/denied',
  'figure/emphasised',
  'source/negated',
]);

const told = ([language, text, own, foreign]: Row): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: foreign }, value: 17, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) })
    .map(({ code }) => code)
    .filter((code) => proof.has(code));
};

describe('a label asserts no harm that a verb of its source denies', () => {
  it.each<Row>([
    ['en', 'Engineers reported 17 derailments that killed nobody.', 'deadly derailments', '脱轨'],
    [
      'en',
      'Engineers reported 17 derailments, which hurt no one.',
      'derailments with injuries',
      '脱轨',
    ],
    ['de', 'Gemeldet wurden 17 Einstürze, verletzt wurde niemand.', 'Verletzte', 'collapses'],
    ['es', 'Hubo 17 derrumbes y no mataron a nadie.', 'derrumbes mortales', 'collapses'],
    ['zh-Hans', '去年发生塌方17起，没人受伤。', '有人受伤的塌方', 'collapses'],
    ['zh-Hans', '去年发生17起无死亡的塌方。', '死亡塌方', 'collapses'],
    ['zh-Hant', '去年發生塌方17起，沒有人員死亡。', '死亡塌方', 'collapses'],
    ['ja', '落盤は17件あったが、誰も死亡しなかった。', '死者の出た落盤', 'collapses'],
    ['ko', '붕괴는 17건이었고 다친 사람은 없었다.', '다친 사람이 있는 붕괴', 'collapses'],
  ])('%s: %s, %s', (...row) => {
    expect(told(row)).not.toEqual([]);
  });
});

describe('a label that denies the harm as its source does is right', () => {
  it.each<Row>([
    [
      'en',
      'Engineers reported 17 derailments that killed nobody.',
      'non-fatal derailments',
      '无人死亡的脱轨',
    ],
    [
      'en',
      'Engineers reported 17 derailments that killed nobody.',
      'derailments without deaths',
      '无人死亡的脱轨',
    ],
    [
      'fr',
      'On a signalé 17 éboulements qui n’ont fait aucun mort.',
      'éboulements sans morts',
      'collapses without deaths',
    ],
    [
      'de',
      'Gemeldet wurden 17 Einstürze, verletzt wurde niemand.',
      'Einstürze ohne Verletzte',
      'collapses without injuries',
    ],
    [
      'es',
      'Hubo 17 derrumbes que no causaron muertes.',
      'derrumbes sin muertes',
      'derailments without deaths',
    ],
    ['zh-Hans', '去年发生塌方17起，没人受伤。', '无人受伤的塌方', 'collapses without injuries'],
    ['zh-Hant', '去年發生17起無死亡的塌方。', '無死亡的塌方', 'collapses without deaths'],
    [
      'ja',
      '落盤は17件あったが、死者は出なかった。',
      '死者の出なかった落盤',
      'derailments without deaths',
    ],
    [
      'ko',
      '붕괴는 17건이었고 사망자는 나오지 않았다.',
      '사망자가 나오지 않은 붕괴',
      'derailments without deaths',
    ],
  ])('%s: %s, %s', (...row) => {
    expect(told(row)).toEqual([]);
  });
});

describe('a harm that is told of the figure stands beside one denied of others', () => {
  it.each<Row>([
    [
      'en',
      'Avalanches killed 17 people, and the floods of spring killed nobody.',
      'people killed',
      '死亡人数',
    ],
    [
      'en',
      'Of those killed nobody was local, and 17 were killed at sea.',
      'people killed',
      '死亡人数',
    ],
    ['fr', 'Les avalanches ont fait 17 morts, les crues n’ont blessé personne.', 'morts', 'deaths'],
    [
      'de',
      'Bei Lawinen starben 17 Menschen, das Hochwasser forderte keine Toten.',
      'Tote bei Lawinen',
      'deaths',
    ],
    [
      'es',
      'Los aludes causaron 17 muertos y las crecidas no mataron a nadie.',
      'muertos',
      'deaths',
    ],
    ['zh-Hans', '去年死亡塌方17起，其他塌方无人死亡。', '死亡塌方', 'fatal collapses'],
    ['zh-Hant', '去年死亡塌方17起，其他塌方無人死亡。', '死亡塌方', 'fatal collapses'],
    [
      'ja',
      '死亡を伴う落盤は17件で、ほかの落盤では死者は出なかった。',
      '死亡を伴う落盤',
      'fatal collapses',
    ],
    ['ja', '死者は17人で、死者は保険がなかった。', '死者', 'deaths'],
    ['ko', '붕괴로 17명이 사망하고 부상자는 없었다.', '사망', 'deaths'],
  ])('%s: %s, %s', (...row) => {
    expect(told(row)).toEqual([]);
  });
});
