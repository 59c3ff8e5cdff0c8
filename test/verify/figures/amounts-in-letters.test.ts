import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../../src/language/packs.js';
import { countingNumerals } from '../../../src/verify/figures/counting-numerals.js';

const languages = ['de', 'en', 'es', 'fr', 'ja', 'ko', 'zh-Hans', 'zh-Hant'];

const place = { file: 'x', line: 1, column: 1 };

const packs = loadLanguagePacks(nodeEffects(), 'templates/languages', languages, place);

const numeralsOf = (language: string, text: string): readonly string[] => {
  const pack = packs.value?.get(language);
  if (pack === undefined) throw new Error(`no pack ${language}`);
  return countingNumerals(text, pack, []).map(({ start, end }) => text.slice(start, end));
};

describe('amounts that a text writes in letters', () => {
  it.each([
    ['de', 'zwölfmal täglich'],
    ['de', 'der sechsfache Ertrag'],
    ['de', 'dreiprozentiges Wachstum'],
    ['de', 'hundertprozentig gefördert'],
    ['de', 'einen zweistelligen Zuwachs'],
    ['de', 'eine siebentägige Sperre'],
    ['de', 'ein Sechstel der Ernte'],
    ['de', 'jedes dritte Fenster'],
    ['de', 'zum dritten Mal'],
    ['de', 'die zwölfte Brücke'],
    ['de', 'verzwanzigfachte sich'],
    ['de', 'mit Abertausenden Bienen'],
    ['de', 'zu viert'],
    ['ja', '数十の窓'],
    ['ja', '何百もの鳥'],
    ['ja', '十数の谷'],
    ['ja', '収穫は倍になった'],
    ['ko', '몇백 그루'],
    ['ko', '십여 그루'],
    ['ko', '삼분의 일'],
    ['ko', '수확이 반으로 줄었다'],
    ['zh-Hans', '近半果树'],
    ['zh-Hans', '过百棵果树'],
    ['zh-Hans', '数以千计的蜂'],
    ['zh-Hant', '逾半果樹'],
    ['zh-Hant', '過千棵果樹'],
    ['fr', 'tous les deux jours'],
    ['fr', 'la récolte a sextuplé'],
    ['es', 'la cosecha se quintuplicaría'],
  ])('are told (%s): %s', (language, text) => {
    expect(numeralsOf(language, text)).not.toEqual([]);
  });

  it.each([
    ['de', 'die Ernte wird vereinfacht'],
    ['de', 'mehrfach und einmalig'],
    ['de', 'das Viertel am Bach'],
    ['de', 'ein eintägiger Markt'],
    ['de', 'man beachtet und verachtet'],
    ['de', 'zweifellos zweisprachig'],
    ['ko', '부분의 일을 맡는다'],
    ['zh-Hans', '通过百姓'],
    ['zh-Hant', '難過萬分'],
    ['es', 'en medio del prado'],
    ['en', 'net-zero and zero-waste farms'],
  ])('are none where the words say no amount (%s): %s', (language, text) => {
    expect(numeralsOf(language, text)).toEqual([]);
  });
});
