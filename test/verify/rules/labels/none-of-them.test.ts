import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  en: '{ one: kiln, other: kilns }',
  de: '{ one: Ofen, other: Öfen }',
  fr: '{ one: four, other: fours }',
  es: '{ one: horno, other: hornos }',
  'zh-Hans': '座窑',
  'zh-Hant': '座窯',
  ja: '基',
  ko: '기',
};

/** What is told of the label of 14 kilns. */
const told = (language: string, text: string, own: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: `f:
  label: ${JSON.stringify({ [language]: own, [other]: language === 'en' ? '某数' : 'a figure' })}
  value: 14
  unit: kiln
  quote: ${text}
`,
    units: `kiln: { ${language}: ${words[language] ?? ''}, ${other}: ${words[other] ?? ''} }\n`,
    prose: { [language]: `${own}: {{fact "f"}}`, [other]: '{{fact "f"}}' },
  })
    .map(({ code }) => code)
    .filter((code) => /denied|negated|which-figure/u.test(code));
};

describe('what none of them did is printed of all of them', () => {
  it.each([
    ['en', 'Of the 14 kilns none cracked.', 'cracked kilns'],
    ['en', 'None of the 14 kilns cracked in the frost.', 'kilns that cracked'],
    ['en', 'Of the 14 kilns not one was sold.', 'kilns sold'],
    ['de', 'Keiner der 14 Öfen wurde verkauft.', 'verkaufte Öfen'],
    ['fr', 'Sur les 14 fours, aucun n’a été vendu.', 'fours vendus'],
    ['es', 'Ninguno de los 14 hornos fue vendido.', 'hornos vendidos'],
    ['zh-Hans', '14座窑无一出售。', '出售的窑'],
    ['zh-Hant', '14座窯均未出售。', '出售的窯'],
    ['ja', '窯14基はいずれも売却されなかった。', '売却された窯'],
    ['ja', '窯14基のうち1基も売却されなかった。', '売却された窯'],
    ['ko', '가마 14기 가운데 기준을 지킨 것은 한 기도 없었다.', '기준을 지킨 가마'],
  ])('in %s: %s, %s', (...row) => {
    expect(told(...row)).not.toEqual([]);
  });

  it.each([
    ['en', 'Of the 14 kilns none cracked.', 'kilns'],
    ['en', 'None of the 14 kilns that cracked was sold.', 'kilns that cracked'],
    ['en', 'None of the 14 kilns in the yard cracked.', 'kilns in the yard'],
    ['de', 'Keiner der 14 Öfen wurde verkauft.', 'Öfen'],
    ['en', 'None of the 14 kilns tested met the norm.', 'kilns tested'],
    ['de', 'Kein einziger der 14 geprüften Öfen war dicht.', 'geprüfte Öfen'],
    ['es', 'Ninguno de los 14 hornos revisados superó la prueba.', 'hornos revisados'],
    ['fr', 'Sur les 14 fours, aucun n’a été vendu.', 'fours'],
    ['zh-Hans', '受检的14座窑无一出售。', '受检的窑'],
    ['ja', '調べた窯14基はいずれも売却されなかった。', '調べた窯'],
  ])('and how many they are is let through in %s: %s, %s', (...row) => {
    expect(told(...row)).toEqual([]);
  });
});
