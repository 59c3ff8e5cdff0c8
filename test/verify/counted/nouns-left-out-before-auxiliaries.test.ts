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

describe('a number before a verb of the next clause', () => {
  const faultsOf = (language: string, text: string, label: string, value: string) =>
    faultsUnderLabel(
      language,
      text,
      label,
      `value: "${value}"; unit: inn`,
      `inn: { kind: counter, ${words[language]} }\n`,
    ).filter((code) => code === 'source/noun-differs');

  it.each([
    ['In 2021, 12 inns began to bake, and 5 stopped for lack of flour.', 'inns that stopped', '5'],
    ['Twelve inns lost their cook, and 5 refused new guests.', 'inns that refused guests', '5'],
  ])('counts what the first clause does: %s', (text, label, value) => {
    expect(faultsOf('en', text, label, value)).toEqual([]);
  });

  it.each([
    ['12 inns began to bake, and 5 painted boats were sold.', 'inns painted', '5'],
    ['12 inns bought 30 boats, and 5 stopped for lack of flour.', 'inns that stopped', '5'],
    ['12 inns began to bake, and 5 red boats sank.', 'red inns', '5'],
  ])('counts another thing where a verb or a figure follows: %s', (text, label, value) => {
    expect(faultsOf('en', text, label, value)).toEqual(['source/noun-differs']);
  });
});
