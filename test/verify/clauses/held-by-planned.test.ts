import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

const words: Readonly<Record<string, string>> = {
  en: 'zh-Hans: 张, en: { one: bed, other: beds }',
  de: 'de: { one: Bett, other: Betten }, en: { one: bed, other: beds }',
  fr: 'fr: { one: lit, other: lits }, en: { one: bed, other: beds }',
  es: 'es: { one: cama, other: camas }, en: { one: bed, other: beds }',
};
const faults = (language: string, text: string, label: string): readonly string[] =>
  faultsUnderLabel(language, text, label, fact, `bed: { kind: counter, ${words[language]} }\n`);
const fact = 'value: "52"; unit: bed';

describe('what the one thing that is planned has is planned with it', () => {
  it.each([
    ['en', 'The abbey will build an inn; it has 52 beds.', 'beds of the inn'],
    ['en', 'The abbey will close 3 inns; then it has 52 beds.', 'beds'],
    ['de', 'Die Abtei plant ein neues Gasthaus; es hat 52 Betten.', 'Betten'],
    ['fr', 'L’abbaye prévoit de bâtir une auberge; elle compte 52 lits.', 'lits'],
    ['es', 'La abadía prevé construir una posada; tiene 52 camas.', 'camas'],
  ])('%s: %s', (language, text, label) => {
    expect(faults(language, text, label)).toContain('source/status-differs');
  });

  it.each([
    ['en', 'The abbey will build an inn; it now has 52 beds.', 'beds'],
    ['en', 'The abbey built an inn; it has 52 beds.', 'beds'],
    ['en', 'The abbey will close 3 inns; it now has 52 beds.', 'beds'],
  ])('but not what is there: %s: %s', (language, text, label) => {
    expect(faults(language, text, label)).toEqual([]);
  });
});
