import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const units: Readonly<Record<string, string>> = {
  en: '{ one: visit, other: visits }',
  de: '{ one: Besuch, other: Besuche }',
  fr: '{ one: visite, other: visites }',
  es: '{ one: visita, other: visitas }',
};

const told = (
  language: string,
  text: string,
  label: string,
  quote: string,
  value: string,
): readonly string[] => {
  const [second, own] = language === 'en' ? ['zh-Hans', '次'] : ['en', units['en']];
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${second}: x }\n  value: ${value}\n  unit: visit\n  quote: ${JSON.stringify(quote)}\n`,
    units: `visit: { ${language}: ${units[language] ?? ''}, ${second ?? ''}: ${own ?? ''} }\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code !== 'status/not-printed' ? [code] : [],
  );
};

describe('the heading of a list of names says what its numbers count', () => {
  it.each([
    ['en', 'Visits by museum\n\nMint: 712\nForge: 93\n', 'visits to the Mint', 'Mint: 712', '712'],
    [
      'en',
      'Guided visits in 2021\nMint: 712\nForge: 93\n',
      'visits to the Forge',
      'Forge: 93',
      '93',
    ],
    [
      'de',
      'Besuche nach Museum\n\nMünze: 712\nSchmiede: 93\n',
      'Besuche der Münze',
      'Münze: 712',
      '712',
    ],
    [
      'fr',
      'Visites par musée\n\nMonnaie : 712\nForge : 93\n',
      'visites à la Forge',
      'Forge : 93',
      '93',
    ],
    [
      'es',
      'Visitas por museo\n\nCeca: 7,2 millones\nForja: 93\n',
      'visitas a la Ceca',
      'Ceca: 7,2 millones',
      '7.2 million',
    ],
  ])('%s: %s', (language, text, label, quote, value) => {
    expect(told(language, text, label, quote, value)).toEqual([]);
  });

  it.each([
    ['in a magnitude of its own', 'Visits by museum (thousand)\n\nMint: 712\n', 'Mint: 712'],
    ['of something else', 'Costs of visits\n\nMint: 712\n', 'Mint: 712'],
    ['in a sentence', 'Visits were rare.\n\nMint: 712\n', 'Mint: 712'],
    [
      'over another list',
      'Visits by museum\n\nForge: 93\n\nStaff by museum\n\nMint: 712\n',
      'Mint: 712',
    ],
  ])('but not %s', (_why, text, quote) => {
    expect(told('en', text, 'visits to the Mint', quote, '712')).toContain('source/noun-differs');
  });

  it.each([
    ['en', 'Visits by museum\nMint: 712\nForge: 93\n', 'visits to the Mint', 'Forge: 93'],
    ['de', 'Besuche nach Museum\nMünze: 712\nSchmiede: 93\n', 'Besuche der Münze', 'Schmiede: 93'],
    ['fr', 'Visites par musée\nMonnaie : 712\nForge : 93\n', 'visites à la Monnaie', 'Forge : 93'],
    ['es', 'Visitas por museo\nCeca: 712\nForja: 93\n', 'visitas a la Ceca', 'Forja: 93'],
  ])('and a label names the line of its figure: %s: %s', (language, text, label, quote) => {
    expect(told(language, text, label, quote, '93')).toContain('source/which-figure');
  });

  it('but a part of the line before may name it', () => {
    const text = 'Visits in 2021\nVisits: 712\nFrom abroad: 93\n';
    expect(told('en', text, 'visits by foreigners', 'From abroad: 93', '93')).toEqual([]);
  });
});
