import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const told = (language: string, text: string, value: string, label: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = {
    value: `${value} million`,
    unit: 'EUR',
    quote: text.replace(/\.$/u, ''),
    of: label.split(' ').at(-1),
    label: { [other]: 'x', [language]: label },
  };
  return proveSource({ language, text, facts: stringify({ f: fact }) }).flatMap(({ code }) =>
    code === 'source/status-differs' ? [code] : [],
  );
};

describe('a sum that is set against a budget is reported, and the budget under its own name alone', () => {
  it.each([
    ['en', 'The spending was €5.3 million against a budget of €4.8 million.', 'spending', 'budget'],
    [
      'fr',
      'La dépense atteint 5,3 millions d’euros, contre un budget de 4,8 millions d’euros.',
      'dépense',
      'budget',
    ],
    [
      'de',
      'Die Ausgaben lagen bei 5,3 Millionen Euro gegenüber einem Budget von 4,8 Millionen Euro.',
      'Ausgaben',
      'Budget',
    ],
    [
      'es',
      'El gasto fue de 5,3 millones de euros, frente a un presupuesto de 4,8 millones de euros.',
      'gasto',
      'presupuesto',
    ],
  ])('%s: %s', (language, text, spent, budget) => {
    expect(told(language, text, '5.3', spent)).toEqual([]);
    expect(told(language, text, '4.8', budget)).toEqual([]);
    expect(told(language, text, '4.8', spent)).toEqual(['source/status-differs']);
  });
});
