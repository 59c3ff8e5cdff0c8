import { describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { countingNumerals } from '../../src/verify/figures/counting-numerals.js';
import { proveSource } from '../support/prove-source.js';

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

type Row = readonly [language: string, text: string, quote: string, fact: string];

const codes = (language: string, text: string, quote: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `a:\n  value: ${fact.replaceAll('; ', '\n  ')}\n  quote: '${quote}'\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && /^(?:source|quantity)\//u.test(code))
    .map(({ code }) => code);

describe('prepositions of place that bound a figure', () => {
  it.each<readonly [...Row, qualifier: string]>([
    [
      'fr',
      'Le lac est resté en deçà de 8 mètres.',
      'deçà de 8 mètres',
      '8; unit: metre',
      'less-than',
    ],
    [
      'fr',
      'Le lac est monté au-delà de 8 mètres.',
      'au-delà de 8 mètres',
      '8; unit: metre',
      'more-than',
    ],
    ['fr', 'Le taux se tient au-dessus des 8 %.', 'au-dessus des 8 %', '8%', 'more-than'],
    ['fr', 'Le taux est tombé sous 8 %.', 'tombé sous 8 %', '8%', 'less-than'],
    ['fr', 'Le taux n’est pas monté au-delà de 8 %.', 'pas monté au-delà de 8 %', '8%', 'none'],
    ['de', 'Die Quote lag jenseits der 8 Prozent.', 'jenseits der 8 Prozent', '8%', 'more-than'],
    [
      'de',
      'Die Quote blieb unterhalb der Marke von 8 Prozent.',
      'Marke von 8 Prozent',
      '8%',
      'less-than',
    ],
    [
      'de',
      'Die Post kommt innerhalb von 8 Tagen.',
      'innerhalb von 8 Tagen',
      '8; unit: day',
      'up-to',
    ],
    [
      'es',
      'El lago subió más allá de 8 metros.',
      'más allá de 8 metros',
      '8; unit: metre',
      'more-than',
    ],
    ['es', 'La tasa está por encima del 8 %.', 'por encima del 8 %', '8%', 'more-than'],
    ['es', 'La tasa está por debajo del umbral del 8 %.', 'umbral del 8 %', '8%', 'less-than'],
    ['en', 'The lake stayed within 8 metres.', 'within 8 metres', '8; unit: metre', 'up-to'],
    ['en', 'The rate is below the threshold of 8%.', 'threshold of 8%', '8%', 'less-than'],
  ])('(%s) %s', (language, text, quote, fact, qualifier) => {
    expect(codes(language, text, quote, fact)).not.toEqual([]);
    if (qualifier !== 'none')
      expect(codes(language, text, quote, `${fact}; qualifier: ${qualifier}`)).toEqual([]);
  });
});

describe('half of a million and of a dozen, in words', () => {
  it.each<Row>([
    [
      'de',
      'Das Stück sahen eine halbe Million Menschen.',
      'halbe Million Menschen',
      '500,000; unit: person',
    ],
    [
      'de',
      'Der Umbau kostete eine halbe Milliarde Euro.',
      'halbe Milliarde Euro',
      '500 million; unit: EUR',
    ],
    [
      'de',
      'Eine Viertelmillion Menschen kam.',
      'Eine Viertelmillion Menschen',
      '250,000; unit: person',
    ],
    ['de', 'Ein halbes Dutzend Menschen kam.', 'Ein halbes Dutzend Menschen', '6; unit: person'],
    [
      'fr',
      'Une demi-douzaine de personnes sont venues.',
      'Une demi-douzaine de personnes',
      '6; unit: person',
    ],
  ])('is read (%s): %s', (language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).toEqual([]);
  });

  it.each<Row>([
    [
      'de',
      'Das Stück sahen eine halbe Million Menschen.',
      'Million Menschen',
      '1 million; unit: person',
    ],
    ['de', 'Ein halbes Dutzend Menschen kam.', 'Dutzend Menschen', '12; unit: person'],
    [
      'fr',
      'Une demi-douzaine de personnes sont venues.',
      'douzaine de personnes',
      '12; unit: person',
    ],
  ])('is no whole one (%s): %s', (language, text, quote, fact) => {
    expect(codes(language, text, quote, fact)).not.toEqual([]);
  });
});
