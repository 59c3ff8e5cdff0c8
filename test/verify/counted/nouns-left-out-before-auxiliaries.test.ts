import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  en: 'zh-Hans: 家, en: { one: inn, other: inns }',
  fr: 'fr: { one: auberge, other: auberges }, en: { one: inn, other: inns }',
};

describe('a number before an auxiliary counts what its whole does', () => {
  it.each([
    ['en', 'Of the 180 inns, 52 do not serve fish.', 'inns without fish', '52'],
    ['fr', 'Sur les 180 auberges, 52 n’ont pas de poisson.', 'auberges sans poisson', '52'],
    ['fr', "Sur les 180 auberges, 52 n'ont pas de poisson.", 'auberges sans poisson', '52'],
    [
      'fr',
      "L'île compte 180 auberges en 2023, 52 de moins qu'en 2022.",
      'recul des auberges',
      '-52',
    ],
  ])('%s: %s', (language, text, label, value) => {
    expect(
      faultsUnderLabel(
        language,
        text,
        label,
        `value: "${value}"; unit: inn`,
        `inn: { kind: counter, ${words[language]} }\n`,
      ).filter((code) => code.startsWith('source/')),
    ).toEqual([]);
  });
});
