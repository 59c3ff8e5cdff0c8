import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { countingNumerals } from '../../src/verify/figures/counting-numerals.js';

/** What says an amount, by language: fractions, multiples, half, dozens, an ordinal, a Roman numeral. */
const amounts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'the majority of ships',
    'the bulk of the ships',
    'nearly all ships',
    'a hundredth of the ships',
    'most of the ships',
    'most of it',
    'a couple of ships',
    'a third of the ships',
    'two-thirds',
    'tenfold growth',
    'it doubled',
    'half of them',
    'dozens of ships',
    'hundreds of ships',
    'thousands of ships',
    'twice as many',
    'the second pier',
    'Pier XII',
    'twelve ships',
    'a dozen ships',
  ],
  'zh-Hans': [
    '多数船',
    '绝大多数船',
    '大多数船',
    '船之半',
    '三分之一的船',
    '增长三成',
    '翻一番',
    '增加两倍',
    '过半的船',
    '一半的船',
    '数十艘船',
    '成百上千艘船',
    '上百艘船',
    '第二个码头',
    'XII号码头',
    '十二艘船',
    '两艘船',
  ],
  'zh-Hant': [
    '多數船',
    '大多數船',
    '船之半',
    '三分之一的船',
    '增長三成',
    '翻一番',
    '增加兩倍',
    '過半的船',
    '一半的船',
    '數十艘船',
    '上百艘船',
    '第二個碼頭',
    'XII號碼頭',
    '十二艘船',
    '兩艘船',
  ],
  ja: [
    'ほとんどの船',
    '両方の船',
    '大半の船',
    '大多数の船',
    '船の三分の一',
    '三割の船',
    '二倍になった',
    '倍増した',
    '半分の船',
    '半数の船',
    '数十隻の船',
    '数百隻の船',
    '第二の埠頭',
    'XII号埠頭',
    '十二隻の船',
    '2つの港',
  ],
  ko: [
    '거의 모든 배',
    '대부분의 배',
    '대다수 배',
    '배의 3분의 1',
    '3할의 배',
    '두 배로 늘었다',
    '배의 절반',
    '수십 척의 배',
    '수백 척의 배',
    '두 번째 부두',
    'XII 부두',
    '열두 척의 배',
    '세 척의 배',
  ],
  fr: [
    'la majorité des navires',
    'une poignée de navires',
    'un centième des navires',
    'la plupart des navires',
    'un tiers des navires',
    'deux tiers',
    'le fret a doublé',
    'le fret a triplé',
    'la moitié des navires',
    'des dizaines de navires',
    'des centaines de navires',
    'des milliers de navires',
    'deux fois plus',
    'le deuxième quai',
    'le quai XII',
    'douze navires',
    'une douzaine de navires',
  ],
  de: [
    'ein paar Schiffe',
    'die meisten Schiffe',
    'beide Schiffe',
    'ein Hundertstel der Schiffe',
    'die meisten der Schiffe',
    'ein Drittel der Schiffe',
    'zwei Drittel',
    'die Fracht verdoppelte sich',
    'die Fracht hat sich verdreifacht',
    'die Hälfte der Schiffe',
    'Dutzende Schiffe',
    'Hunderte Schiffe',
    'Tausende Schiffe',
    'doppelt so viele',
    'der zweite Kai',
    'Kai XII',
    'zwölf Schiffe',
    'ein Dutzend Schiffe',
    'vierundzwanzig Schiffe',
  ],
  es: [
    'la mayoría de los barcos',
    'ambos barcos',
    'un par de barcos',
    'la centésima parte',
    'la mayor parte de los barcos',
    'un tercio de los barcos',
    'dos tercios',
    'la carga se duplicó',
    'la carga se triplicó',
    'la mitad de los barcos',
    'decenas de barcos',
    'cientos de barcos',
    'miles de barcos',
    'el doble de barcos',
    'el segundo muelle',
    'un tercer muelle',
    'el muelle XII',
    'doce barcos',
    'una docena de barcos',
  ],
};

/** What holds a word for a number, and says none. */
const none: Readonly<Record<string, readonly string[]>> = {
  en: [
    'a third party',
    'second-hand ships',
    'the most roofs',
    'Most famous is the bridge',
    'most serious faults',
    'Most roofs',
    'Both bridges',
    'both pumps and pipes',
    'help ran both ways',
    'in both directions',
    'half-hearted',
    'one of the ships',
    'km²',
    'CO₂',
    'the first ships',
  ],
  'zh-Hans': ['第三方', '二手船', '一批船', '统一标准', '零售', '万象', 'km²', 'CO₂', '十分重要'],
  'zh-Hant': ['第三方', '二手船', '一批船', '統一標準', '零售', 'km²', 'CO₂', '十分重要'],
  ja: ['第三者', '一部の船', '統一した', '一般の船', '十分な', 'km²', 'CO₂'],
  ko: ['새 부두', '모두', '항구의 한 해', '제삼자', '일부 배', '중고 배', 'km²', 'CO₂'],
  fr: [
    'une tierce partie',
    'de seconde main',
    'un des navires',
    'une demi-mesure',
    'km²',
    'CO₂',
    'le premier navire',
  ],
  de: [
    'ein Dritter',
    'aus zweiter Hand',
    'eines der Schiffe',
    'halbherzig',
    'km²',
    'CO₂',
    'das erste Schiff',
  ],
  es: [
    'una tercera parte implicada',
    'de segunda mano',
    'uno de los barcos',
    'de media',
    'el medio ambiente',
    'crecimiento medio anual',
    'km²',
    'CO₂',
    'el primer barco',
  ],
};

const place = { file: 'x', line: 1, column: 1 };
const packs = loadLanguagePacks(nodeEffects(), 'templates/languages', Object.keys(amounts), place);

function found(language: string, text: string): readonly string[] {
  const pack = packs.value?.get(language);
  if (pack === undefined) throw new Error(language);
  return countingNumerals(text, pack, []).map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(amounts))('in %s', (language, texts) => {
  it.each(texts)('“%s” says an amount that no fact bears out', (text) => {
    expect(found(language, text)).not.toEqual([]);
  });

  it.each(none[language] ?? [])('“%s” says none', (text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each(['COVID-19', 'G20', 'PM2.5', '5G', 'ISO 9001', '+41 22 730 51 11'])(
    '%s needs a term',
    (name) => {
      expect(found(language, name).length).toBeGreaterThan(0);
    },
  );
});
