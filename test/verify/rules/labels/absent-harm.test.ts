import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, own: string, foreign: string];

const codes = ([language, text, own, foreign]: Row): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: foreign }, value: 27, quote: text };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).map(({ code }) => code);
};

const isTold = (row: Row): boolean =>
  codes(row).some((code) => code === 'figure/denied' || code === 'figure/emphasised');

describe('a label asserts no harm that its source says there was none of', () => {
  it.each<Row>([
    [
      'en',
      'The tramway had 27 collisions in 2021, without fatalities.',
      'fatal collisions',
      '碰撞',
    ],
    ['en', 'The tramway had 27 collisions, none of them deadly.', 'deadly collisions', '碰撞'],
    ['en', 'The tramway had 27 collisions. No one was killed.', 'collisions', '死亡碰撞'],
    ['en', 'The tramway had 27 collisions, with no casualties.', 'collisions with casualties', 'x'],
    ['es', 'Hubo 27 choques, sin víctimas mortales.', 'choques mortales', 'collisions'],
    ['es', 'Hubo 27 choques, sin víctimas.', 'choques con víctimas', 'collisions'],
    ['es', 'Hubo 27 choques, sin víctimas mortales.', 'choques', 'fatal collisions'],
    ['fr', 'On a compté 27 collisions, sans aucun mort.', 'collisions mortelles', 'collisions'],
    ['fr', 'On a compté 27 collisions, sans victime.', 'collisions avec victimes', 'collisions'],
    ['de', 'Es gab 27 Zusammenstöße, ohne Todesopfer.', 'tödliche Zusammenstöße', 'collisions'],
    ['de', 'Es gab 27 Zusammenstöße, keine Toten.', 'Zusammenstöße', 'fatal collisions'],
    ['zh-Hans', '发生碰撞27起，没有人员死亡。', '致命碰撞', 'collisions'],
    ['zh-Hant', '發生碰撞27起，無人死亡。', '致死碰撞', 'collisions'],
    ['ja', '衝突は27件で、死者は出なかった。', '死亡を伴う衝突', 'collisions'],
    ['ko', '충돌은 27건이었고 사망자는 없었다.', '사망 충돌', 'collisions'],
  ])('%s: %s, %s, %s', (...row) => {
    expect(isTold(row)).toBe(true);
  });

  it.each<Row>([
    ['en', 'The tramway had 27 collisions in 2021, without fatalities.', 'collisions', '碰撞'],
    ['en', 'The tramway had 27 collisions, with no deaths.', 'collisions without deaths', '碰撞'],
    ['en', 'The tramway had 27 fatal collisions, without a warning.', 'fatal collisions', '碰撞'],
    ['en', 'The flood killed 27 people, none of them on a tram.', 'people killed', '人数'],
    ['es', 'Hubo 27 choques, sin víctimas mortales.', 'choques', 'collisions'],
    ['es', 'Hubo 27 choques, sin muertos.', 'choques sin muertos', 'collisions without deaths'],
    ['fr', 'On a compté 27 collisions, sans victime.', 'collisions sans victime', 'collisions'],
    ['fr', 'La crue a tué 27 personnes.', 'personnes tuées', 'people killed'],
    ['de', 'Es gab 27 Zusammenstöße, ohne Todesopfer.', 'Zusammenstöße ohne Todesopfer', 'x'],
    ['zh-Hans', '渔船沉没，死亡27人。', '死亡人数', 'deaths'],
    ['zh-Hans', '发生碰撞27起，没有人员死亡。', '无人死亡的碰撞', 'collisions'],
    ['zh-Hant', '發生碰撞27起，無人死亡。', '碰撞', 'collisions'],
    ['ja', '衝突は27件で、死者はなかった。', '衝突', 'collisions'],
    ['ko', '충돌은 27건이었고 사망자는 없었다.', '충돌', 'collisions'],
  ])('but what happened, and the denial itself, it may say: %s: %s, %s, %s', (...row) => {
    expect(isTold(row)).toBe(false);
  });
});

describe('what there was none of behind the clause of a figure denies no figure', () => {
  it.each<Row>([
    ['ja', '衝突は27件で、死者はなかった。', '衝突', 'collisions'],
    ['ja', '火災は27件であり、けが人はいなかった。', '火災', 'fires'],
  ])('%s: %s, %s, %s', (...row) => {
    expect(codes(row)).not.toContain('source/negated');
  });

  it.each<Row>([['ja', '衝突は27件ではなかった。', '衝突', 'collisions']])(
    'but one of the figure does: %s: %s, %s, %s',
    (...row) => {
      expect(codes(row)).toContain('source/negated');
    },
  );
});
