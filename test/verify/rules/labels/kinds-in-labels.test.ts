import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, own: string, foreign: string): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: own, [other]: foreign }, value: 52, unit: 'tonne' };
  return proveSource({ language, text, facts: stringify({ f: { ...fact, quote: text } }) }).some(
    ({ code }) => code === 'figure/emphasised',
  );
};

describe('a label says no more of its figure than the source, in whichever language', () => {
  it.each([
    ['en', 'The valley made 52 tonnes of honey.', 'honey exported', '蜂蜜产量'],
    ['en', 'The valley made 52 tonnes of honey.', 'honey', '蜂蜜进口'],
    ['en', 'The valley made 52 tonnes of honey.', 'honey', '首次产蜜'],
    ['en', 'The valley made 52 tonnes of honey.', 'average honey', '蜂蜜产量'],
    ['en', 'The valley made 52 tonnes of honey.', 'hives planning honey', '蜂蜜产量'],
    ['en', 'The valley made 52 tonnes of honey.', 'honey', '累计产蜜'],
    ['en', 'The valley holds 52 tonnes of honey.', 'new honey', '蜂蜜'],
    ['de', 'Das Tal erzeugte 52 Tonnen Honig.', 'Honig', 'honey exported'],
    ['de', 'Das Tal erzeugte 52 Tonnen Honig.', 'Exporte von Honig', 'honey'],
    ['fr', 'La vallée a produit 52 tonnes de miel.', 'exportations de miel', 'honey'],
    ['es', 'El valle produjo 52 toneladas de miel.', 'importaciones de miel', 'honey'],
    ['zh-Hans', '山谷产蜜52吨。', '出口蜂蜜', 'honey'],
    ['zh-Hant', '山谷產蜜52噸。', '首次產蜜', 'honey'],
    ['ja', '谷では52トンの蜂蜜を採った。', '蜂蜜の輸出', 'honey'],
    ['ko', '골짜기는 꿀 52톤을 얻었다.', '꿀 수출', 'honey'],
    ['en', 'The valley made 52 tonnes of honey.', 'first honey', '蜂蜜'],
    ['en', 'The valley made 52 tonnes of honey.', 'honey target', '蜂蜜'],
    ['de', 'Das Tal erzeugte 52 Tonnen Honig.', 'Ziel für Honig', 'honey'],
    ['zh-Hans', '山谷产蜜52吨。', '产蜜目标', 'honey'],
    ['zh-Hans', '山谷产蜜52吨。', '在建蜂场产蜜', 'honey'],
    ['ja', '谷では52トンの蜂蜜を採った。', '蜂蜜の予想', 'honey'],
    ['ko', '골짜기는 꿀 52톤을 얻었다.', '꿀 목표', 'honey'],
    ['zh-Hans', '人均产蜜3吨，全县产蜜52吨。', '人均产蜜', 'honey'],
    ['en', 'The valley made 52 tonnes of honey.', 'minimum of honey', '蜂蜜'],
    ['en', 'The valley made 52 tonnes of honey. The mean price fell.', 'mean honey', '蜂蜜'],
    ['de', 'Das Tal erzeugte 52 Tonnen Honig.', 'erster Honig', 'honey'],
    ['fr', 'La vallée a produit 52 tonnes de miel.', 'premiers miels', 'honey'],
    ['es', 'El valle produjo 52 toneladas de miel.', 'primeras mieles', 'honey'],
    ['es', 'El valle produjo 52 toneladas de miel.', 'media de miel', 'honey'],
    ['es', 'La cosecha media del valle fue de 52 toneladas.', 'cosecha mínima', 'harvest'],
    ['zh-Hans', '首都产蜜52吨。', '首批蜂蜜', 'honey'],
    ['zh-Hant', '首都產蜜52噸。', '首批蜂蜜', 'honey'],
    ['ja', '谷では52トンの蜂蜜を採った。', '最高の蜂蜜', 'honey'],
    ['ko', '골짜기는 꿀 52톤을 얻었다.', '꿀 최대 생산', 'honey'],
    // What is akin to the word stands in another clause.
    ['en', 'The valley made 52 tonnes of honey, more than the hills.', 'new honey', '蜂蜜'],
    ['en', 'The valley made 52 tonnes of honey, at a rising price.', 'average honey', '蜂蜜'],
    ['zh-Hans', '山谷产蜜52吨，比上年增长3%。', '新增蜂蜜', 'honey'],
    ['fr', 'La vallée a produit 52 tonnes de miel, en hausse de 3 %.', 'nouveau miel', 'honey'],
  ])('%s: %s, %s, %s', (language, text, own, foreign) => {
    expect(told(language, text, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'The valley shipped 52 tonnes of honey abroad.', 'honey exported', '蜂蜜出口'],
    ['en', 'For the first time the valley made 52 tonnes of honey.', 'honey', '首次产蜜'],
    ['en', 'The valley made 52 tonnes of honey a hive.', 'honey of New York', '蜂蜜产量'],
    ['en', 'Per hive the valley made 52 tonnes of honey.', 'average honey', '平均产蜜'],
    ['en', 'The valley added 52 tonnes of honey.', 'new honey', '新增蜂蜜'],
    ['en', 'The aim of 52 tonnes of honey was met.', 'honey target', '产蜜目标'],
    // What grows by so much is named before the comma.
    ['zh-Hans', '人均产蜜3000吨，比上年增加52吨。', '人均产蜜增加', 'honey'],
    ['ja', '1戸当たりの蜂蜜は300トンで、前年より52トン増えた。', '平均の増加', 'honey'],
    ['de', 'Das Tal führte 52 Tonnen Honig ins Ausland aus.', 'Exporte von Honig', 'exports'],
    ['de', 'Neu hinzu kamen 52 Tonnen Honig.', 'neuer Honig', 'new honey'],
    ['en', 'The valley made 52 tonnes of honey.', 'honey for first aid, at first', '蜂蜜'],
    ['en', 'In Q1 the valley made 52 tonnes.', 'honey of the first quarter', '蜂蜜'],
    ['fr', 'La vallée a produit 52 tonnes de miel.', 'miel, matière première', 'honey'],
    ['es', 'La cosecha media del valle fue de 52 toneladas.', 'cosecha media', 'mean harvest'],
    ['zh-Hans', '年末山谷存蜜52吨。', '累计存蜜', 'cumulative honey'],
    ['ja', '初めて52トンの蜂蜜を採った。', '初の蜂蜜', 'honey, for the first time'],
  ])('right: %s: %s, %s, %s', (language, text, own, foreign) => {
    expect(told(language, text, own, foreign)).toBe(false);
  });
});

describe('a word of few that the label has in one language alone', () => {
  it.each([
    [
      'en',
      'On average hives weigh 9 kilograms. The valley made 52 tonnes of honey.',
      'average honey',
      '蜂蜜产量',
    ],
    [
      'de',
      'Neue Stöcke stehen am Bach. Das Tal erzeugte 52 Tonnen Honig.',
      'neue Honigmenge',
      'honey',
    ],
    [
      'fr',
      'La première ruche est au nord. La vallée a produit 52 tonnes de miel.',
      'premier miel',
      'honey',
    ],
    ['es', 'El precio máximo bajó. El valle produjo 52 toneladas de miel.', 'miel máxima', 'honey'],
    ['zh-Hans', '平均气温上升。山谷产蜜52吨。', '平均产蜜', 'honey'],
    ['ja', '平均気温が上がった。谷では52トンの蜂蜜を採った。', '平均の蜂蜜', 'honey'],
    ['ko', '평균 기온이 올랐다. 골짜기에서 꿀 52톤을 땄다.', '평균 꿀', 'honey'],
  ])('is borne out by the sentence of its figure: %s, %s', (language, text, own, foreign) => {
    expect(toldOf(language, text, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'On average the valley made 52 tonnes of honey.', 'average honey', '蜂蜜产量'],
    [
      'en',
      'On average hives weigh 9 kilograms. The valley made 52 tonnes of honey.',
      'average honey',
      '平均产蜜',
    ],
    ['de', 'Neue Stöcke gaben 52 Tonnen Honig.', 'Honig neuer Stöcke', 'honey'],
    ['zh-Hans', '山谷平均产蜜52吨。', '平均产蜜', 'honey'],
  ])(
    'is let through where that says so, or every language: %s, %s, %s',
    (language, text, own, foreign) => {
      expect(toldOf(language, text, own, foreign)).toBe(false);
    },
  );

  it.each([
    ['en', 'The valley made 52 tonnes of honey.', 'missing honey', '蜂蜜'],
    ['de', 'Das Tal erzeugte 52 Tonnen Honig.', 'fehlender Honig', 'honey'],
    ['fr', 'La vallée a produit 52 tonnes de miel.', 'miel manquant', 'honey'],
    ['zh-Hans', '山谷产蜜52吨。', '短缺蜂蜜', 'honey'],
    ['ja', '谷では52トンの蜂蜜を採った。', '蜂蜜の不足', 'honey'],
  ])(
    'is of nothing that is there, where it says missing: %s, %s',
    (language, text, own, foreign) => {
      expect(toldOf(language, text, own, foreign)).toBe(true);
    },
  );
});

/** The figure is quoted alone, so that what stands round it is no part of the quote. */
function toldOf(language: string, text: string, own: string, foreign: string): boolean {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const [quote = ''] = /52.{0,3}\p{L}+/u.exec(text) ?? [];
  const fact = { label: { [language]: own, [other]: foreign }, value: 52, unit: 'tonne', quote };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).some(
    ({ code }) => code === 'figure/emphasised',
  );
}
