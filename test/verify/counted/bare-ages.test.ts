import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** What is told of a label in two languages over a count of 18. */
const told = (
  language: string,
  text: string,
  label: Readonly<Record<string, string>>,
): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { value: 18, quote: text, label } }) })
    .map(({ code }) => code)
    .filter((code) =>
      ['figure/stray', 'parity/name-missing', 'figure/which-figure'].includes(code),
    );

describe('an age without a word for years may be printed where the source names it', () => {
  it.each([
    [
      'en',
      'The guild has 18 tailors under 25',
      { en: 'tailors under 25', 'zh-Hans': '25岁以下裁缝' },
    ],
    ['en', 'There are 18 of them under 25 in town', { en: 'under-25s', 'zh-Hans': '25岁以下的人' }],
    [
      'de',
      'Die Zunft zählt 18 Schneider unter 25 Jahren',
      { de: 'Schneider unter 25', en: 'tailors under 25' },
    ],
    [
      'es',
      'El gremio tiene 18 sastres menores de 25 años',
      { es: 'sastres menores de 25 años', en: 'tailors under 25' },
    ],
    [
      'fr',
      'La guilde compte 18 tailleurs de moins de 25 ans',
      { fr: 'tailleurs de moins de 25 ans', en: 'tailors under 25' },
    ],
    ['ja', '組合には25歳未満の職人が18人いる', { ja: '25歳未満の職人', en: 'tailors under 25' }],
  ])('%s: %s', (language, text, label) => {
    expect(told(language, text, label)).toEqual([]);
  });
});

describe('an age that the source does not name is a stray figure', () => {
  it.each([
    [
      'en',
      'The guild has 18 tailors under 25',
      { en: 'tailors under 40', 'zh-Hans': '40岁以下裁缝' },
    ],
    [
      'en',
      'The guild has 18 tailors under 25',
      { en: 'tailors over 25', 'zh-Hans': '25岁以上裁缝' },
    ],
    [
      'en',
      'The guild has 18 tailors and under 25 shops',
      { en: 'tailors under 25', 'zh-Hans': '25岁以下裁缝' },
    ],
    [
      'de',
      'Die Zunft zählt 18 Schneider unter 25 Jahren',
      { de: 'Schneider unter 40', en: 'tailors under 40' },
    ],
  ])('%s: %s', (language, text, label) => {
    expect(told(language, text, label)).toContain('figure/stray');
  });
});
