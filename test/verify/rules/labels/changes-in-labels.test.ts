import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  value: string,
  own: string,
  foreign: string,
): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: foreign }, value, quote: text.slice(0, -1) };
  const unit = value.endsWith('%') ? {} : { unit: 'tonne' };
  return proveSource({ language, text, facts: stringify({ f: { ...fact, ...unit } }) }).some(
    ({ code, problem }) => code === 'figure/emphasised' && problem.includes('level'),
  );
};

describe('a label calls no level a rise or a fall', () => {
  it.each([
    ['en', 'The yield is rising to 31 tonnes.', '31', 'annual rise', '年产量'],
    ['en', 'The yield fell from 31 tonnes to 24 tonnes.', '31', 'fall of the yield', '产量'],
    ['en', 'The orchard yielded 31 tonnes.', '31', 'yield', '产量减少'],
    ['de', 'Der Anteil stieg auf 31 %.', '31%', 'Anstieg des Anteils', 'share'],
    ['de', 'Der Hof erntete 31 Tonnen.', '31', 'Ernterückgang', 'yield'],
    ['fr', 'Le verger a produit 31 tonnes.', '31', 'baisse de la récolte', 'yield'],
    ['es', 'El huerto produjo 31 toneladas.', '31', 'aumento de la cosecha', 'yield'],
    ['zh-Hans', '比重增长到31%。', '31%', '比重增长', 'share'],
    ['zh-Hans', '果园产量达31吨。', '31', '产量减少', 'yield'],
    ['zh-Hant', '果園產量達31噸。', '31', '產量減少', 'yield'],
    ['fr', 'La part a atteint 31 %, en hausse de 2 points.', '31%', 'baisse de la part', 'x'],
    ['es', 'La cuota alcanzó el 31 %.', '31%', 'aumento de la cuota', 'x'],
    ['zh-Hans', '里程达到31吨，比上年减少2吨。', '31', '里程减少', 'x'],
    // What another sentence says of a change is none of this level.
    ['en', 'Rain increased. The orchard yielded 31 tonnes.', '31', 'rise of the yield', 'x'],
    ['es', 'Las lluvias aumentaron. El huerto produjo 31 toneladas.', '31', 'aumento', 'x'],
    ['zh-Hans', '果园产量达31吨，其中苹果产量比上年下降4%。', '31', '产量下降', 'x'],
    ['ja', '果樹園の収量は31トンだった。', '31', '収量の減少', 'yield'],
    // A share of which nothing near says that it is a change.
    ['en', 'Apples were 31% of the yield.', '31%', 'growth of apples', 'x'],
    [
      'de',
      'Die Auslastung der Kühlhäuser lag bei 31 Prozent.',
      '31%',
      'Anstieg der Auslastung',
      'x',
    ],
    ['fr', 'Les pommes représentent 31 % de la récolte.', '31%', 'hausse des pommes', 'x'],
    ['es', 'Las manzanas suponían el 31 %.', '31%', 'aumento de las manzanas', 'x'],
    ['zh-Hans', '苹果所占比重为31%。', '31%', '苹果增长', 'x'],
    ['ja', 'りんごは全体の31%を占める。', '31%', 'りんごの増加', 'x'],
    ['ko', '사과는 전체의 31%를 차지한다.', '31%', '사과 증가', 'x'],
    ['ko', '과수원 수확량은 31톤이었다.', '31', '수확량 감소', 'yield'],
  ])('%s: %s, %s: %s, %s', (language, text, value, own, foreign) => {
    expect(told(language, text, value, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'The yield rose by 31 tonnes.', '31', 'rise of the yield', '产量增加'],
    ['en', 'The increase in yield rose to 31%.', '31%', 'increase in yield', '增幅'],
    ['en', 'The orchard yielded 31 tonnes.', '31', 'yield of Fall River', '产量'],
    ['en', 'Apples rose by 4%. In the west it was 31%.', '31%', 'growth in the west', 'x'],
    [
      'de',
      'Äpfel legten um 4 Prozent zu. Im Westen waren es 31 Prozent.',
      '31%',
      'Zuwachs im Westen',
      'x',
    ],
    ['zh-Hans', '苹果增长4%，梨31%。', '31%', '梨增长', 'x'],
    ['de', 'Das Wachstum stieg auf 31 %.', '31%', 'Wachstum', 'growth'],
    ['zh-Hans', '增速回落到31%。', '31%', '增速', 'growth'],
    ['zh-Hans', '产量比上年减少31吨。', '-31', '产量减少', 'fall of the yield'],
    ['fr', 'La hausse de la part a atteint 31 %.', '31%', 'hausse de la part', 'x'],
    ['zh-Hans', '产量增幅达到31%。', '31%', '产量增长', 'x'],
    ['ja', '収量は31トン減少した。', '-31', '収量の減少', 'fall of the yield'],
    ['ko', '수확량은 31톤 감소했다.', '-31', '수확량 감소', 'fall of the yield'],
  ])('right: %s: %s, %s: %s, %s', (language, text, value, own, foreign) => {
    expect(told(language, text, value, own, foreign)).toBe(false);
  });
});
