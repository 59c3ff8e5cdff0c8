import { describe, expect, it } from 'vitest';
import { labelFaults } from '../../../support/label-faults.js';

const codes = (language: string, text: string, own: string, foreign: string): readonly string[] =>
  labelFaults(language, [text, '52', own, foreign], 'item').map(({ code }) => code);

describe('a label that says late, free, prevented or resumed of what the source does not', () => {
  it.each([
    ['en', 'The yard sent 52 items last week.', 'items sent late', '物品'],
    ['en', 'The yard lent 52 items for a fee.', 'items lent free of charge', '物品'],
    ['en', 'The yard told of 52 items of damage.', 'damage prevented', '损坏'],
    ['en', 'The yard closed 52 items.', 'items reopened', '物品'],
    ['de', 'Der Hof schickte 52 Stück.', 'verspätete Stücke', 'items'],
    ['fr', 'La cour a prêté 52 articles.', 'articles gratuits', 'items'],
    ['es', 'El patio contó 52 artículos.', 'daños evitados', 'items'],
    ['zh-Hans', '全年停演剧目52件。', '复演剧目', 'items'],
    ['zh-Hant', '全年借出物品52件。', '免費物品', 'items'],
    ['ja', '工場は品物52件を送った。', '遅延した品物', 'items'],
    ['ko', '공장은 물품 52건을 보냈다.', '지연 물품', 'items'],
  ])('is told: %s: %s under %s', (...row) => {
    expect(codes(...row)).toContain('figure/emphasised');
  });

  it.each([
    ['en', 'The yard sent 52 items with a delay.', 'items sent late', '晚发的物品'],
    ['en', 'The yard lent 52 items without charge.', 'items lent free of charge', '免费物品'],
    ['en', 'The yard closed 52 step-free ramps.', 'step-free ramps closed', '坡道'],
    ['zh-Hans', '全年恢复演出的剧目52件。', '复演剧目', 'items resumed'],
    ['de', 'Der Hof schickte 52 Stück zu spät.', 'verspätete Stücke', 'late items'],
  ])('but not where it says something of the kind: %s: %s', (...row) => {
    expect(codes(...row)).not.toContain('figure/emphasised');
  });
});

describe('a letter of a label that its sentence does not have', () => {
  it.each([
    ['en', 'Of the 52 items, 40 were of grade B.', '40', 'items of grade A', 'figure/which-figure'],
    ['en', 'Of the 52 items, 40 were of grade B.', '40', 'items of grade B', undefined],
    [
      'de',
      'Von 52 Stück waren 40 aus Klasse B.',
      '40',
      'Stücke aus Klasse C',
      'figure/which-figure',
    ],
  ])('is told where the noun has another: %s: %s: %s: %s', (language, text, value, own, code) => {
    const found = labelFaults(language, [
      text,
      value,
      own,
      language === 'en' ? '物品' : 'items',
    ]).map((fault) => fault.code);
    if (code === undefined) expect(found).not.toContain('figure/which-figure');
    else expect(found).toContain(code);
  });
});

describe('a denial of the next clause, with a figure of its own', () => {
  it.each([
    ['en', '52 items were returned, and 8 letters were not answered.', 'items not returned'],
    [
      'fr',
      '52 articles ont été rendus, et 8 lettres n’ont pas eu de réponse.',
      'articles non rendus',
    ],
  ])('is none of the figure before it: %s: %s', (language, text, own) => {
    expect(codes(language, text, own, language === 'en' ? '物品' : 'items')).toContain(
      'figure/denied',
    );
  });
});
