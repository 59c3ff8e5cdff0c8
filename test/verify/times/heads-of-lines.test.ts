import { describe, expect, it } from 'vitest';
import { languagesFor, proveSource } from '../../support/prove-source.js';

const crates: Readonly<Record<string, string>> = {
  'zh-Hans': '箱',
  'zh-Hant': '箱',
  ja: '箱',
  ko: '상자',
  en: '{ one: crate, other: crates }',
  de: '{ one: Kiste, other: Kisten }',
  fr: '{ one: caisse, other: caisses }',
  es: '{ one: caja, other: cajas }',
};
const carts: Readonly<Record<string, string>> = {
  'zh-Hans': '车',
  'zh-Hant': '車',
  ja: '車',
  ko: '수레',
  en: '{ one: cart, other: carts }',
  de: '{ one: Karren, other: Karren }',
  fr: '{ one: charrette, other: charrettes }',
  es: '{ one: carro, other: carros }',
};

const unitsIn = (language: string): string =>
  Object.entries({ crate: crates, cart: carts })
    .map(
      ([id, words]) =>
        `${id}: { ${languagesFor(language)
          .map((tag) => `${tag}: ${words[tag] ?? ''}`)
          .join(', ')} }\n`,
    )
    .join('');

const lines: readonly (readonly [language: string, text: string, value: string])[] = [
  ['zh-Hans', '箱运量（万箱）：2011年为14.5，2012年为15.5。', '14.5万'],
  ['zh-Hans', '箱运量（箱）：2011年为145，2012年为155。', '145'],
  ['zh-Hant', '運量（萬箱）：2011年為14.5，2012年為15.5。', '14.5万'],
  ['ja', '取扱量（万箱）：2011年は14.5、2012年は15.5。', '14.5万'],
  ['ko', '취급량(만 상자): 2011년 14.5, 2012년 15.5.', '14.5万'],
  ['en', 'Shipped (thousand crates): 14.5 in 2011, 15.5 in 2012.', '14.5 thousand'],
  ['de', 'Versand (Tausend Kisten): 14,5 im Jahr 2011, 15,5 im Jahr 2012.', '14.5 thousand'],
  ['fr', 'Expédition (milliers de caisses) : 14,5 en 2011, 15,5 en 2012.', '14.5 thousand'],
  ['es', 'Envíos (miles de cajas): 14,5 en 2011, 15,5 en 2012.', '14.5 thousand'],
];

const codesOf = (language: string, text: string, value: string, unit: string): readonly string[] =>
  proveSource({
    language,
    text,
    units: unitsIn(language),
    facts: `a:\n  value: ${value}\n  unit: ${unit}\n  period: 2011\n  quote: ${JSON.stringify(text.slice(text.indexOf('14'), text.indexOf('14') + 4))}\n`,
  }).flatMap(({ severity, code, problem }) => (severity === 'error' ? [`${code} ${problem}`] : []));

describe('a head in brackets before a colon', () => {
  it.each(lines)('in %s counts the bare numbers of its line: %s', (language, text, value) => {
    expect(codesOf(language, text, value, 'crate')).toEqual([]);
    expect(codesOf(language, text, value, 'cart').join()).toMatch(/source\/(?:noun|unit)-differs/u);
  });
});
