import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const faults = (
  language: string,
  text: string,
  value: string,
  label: string,
  other: string,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:
  label: { ${language}: "${label}", ${language === 'en' ? 'zh-Hans' : 'en'}: ${other} }
  value: ${value.replaceAll('; ', '\n  ')}
  quote: "${text}"
`,
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));

describe('what a share is of may be named by what it lacks or does not do', () => {
  it.each([
    ['en', 'The share of flats with no lift fell to 22.9%.', 'flats with no lift', '无电梯住宅'],
    [
      'en',
      'The share of flats without a lift fell to 22.9%.',
      'flats without a lift',
      '无电梯住宅',
    ],
    [
      'en',
      'The proportion of adults who had never skated rose to 22.9%.',
      'adults who had never skated',
      '从未滑冰的成人',
    ],
    [
      'fr',
      'La part des logements sans ascenseur a reculé à 22,9 %.',
      'logements sans ascenseur',
      'flats without a lift',
    ],
    [
      'de',
      'Der Anteil der Wohnungen ohne Aufzug sank auf 22,9 Prozent.',
      'Wohnungen ohne Aufzug',
      'flats without a lift',
    ],
    [
      'es',
      'La proporción de pisos sin ascensor bajó al 22,9 %.',
      'pisos sin ascensor',
      'flats without a lift',
    ],
  ])('%s: %s', (language, text, label, other) => {
    expect(faults(language, text, '22.9%', label, other)).toEqual([]);
  });

  it.each([
    ['en', 'The share of flats with no lift fell to 22.9%.', 'flats with a lift', '有电梯住宅'],
    [
      'fr',
      'La part des logements sans ascenseur a reculé à 22,9 %.',
      'logements avec ascenseur',
      'flats with a lift',
    ],
    [
      'de',
      'Der Anteil der Wohnungen ohne Aufzug sank auf 22,9 Prozent.',
      'Wohnungen mit Aufzug',
      'flats with a lift',
    ],
    [
      'es',
      'La proporción de pisos sin ascensor bajó al 22,9 %.',
      'pisos con ascensor',
      'flats with a lift',
    ],
  ])('%s: under a label that leaves it out it is denied: %s', (language, text, label, other) => {
    expect(faults(language, text, '22.9%', label, other)).toContain('source/negated');
  });

  it.each([
    [
      'en',
      'The share of flats with no lift did not fall to 22.9%.',
      'flats with no lift',
      '无电梯住宅',
    ],
    [
      'fr',
      'La part des logements sans ascenseur n’a pas reculé à 22,9 %.',
      'logements sans ascenseur',
      'flats without a lift',
    ],
    [
      'de',
      'Der Anteil der Wohnungen ohne Aufzug sank nicht auf 22,9 Prozent.',
      'Wohnungen ohne Aufzug',
      'flats without a lift',
    ],
    [
      'es',
      'La proporción de pisos sin ascensor no bajó al 22,9 %.',
      'pisos sin ascensor',
      'flats without a lift',
    ],
  ])('%s: the verb of the share denies its figure: %s', (language, text, label, other) => {
    expect(faults(language, text, '22.9%', label, other)).toContain('source/negated');
  });
});

describe('what a Japanese clause denies behind a verb of its own is not the figure of the verb', () => {
  it.each([
    '2025年7月の入港数は前年同月を4.4%上回ったものの、計画には届かなかった。',
    '2025年7月の入港数は前年同月を4.4%上回ったが、計画には届かなかった。',
  ])('%s', (text) => {
    expect(faults('ja', text, '4.4%; period: 2025-07', '入港数の伸び', 'growth')).toEqual([]);
    expect(faults('ja', text, '4.4%; period: 2024-07', '入港数の伸び', 'growth')).not.toEqual([]);
  });

  it('and a figure whose own verb is denied is denied', () => {
    const text = '2025年7月の入港数は4.4%の伸びには届かなかった。';
    expect(faults('ja', text, '4.4%; period: 2025-07', '入港数の伸び', 'growth')).not.toEqual([]);
  });
});

describe('a change over a year may be told as one on the year before', () => {
  it.each([
    ['fr', 'Le trafic a progressé de 3,1 % sur un an.', 'hausse du trafic'],
    ['de', 'Der Verkehr nahm binnen Jahresfrist um 3,1 Prozent zu.', 'Zunahme des Verkehrs'],
    ['es', 'El tráfico creció un 3,1 % interanual.', 'crecimiento del tráfico'],
  ])('%s: %s', (language, text, label) => {
    expect(faults(language, text, '3.1%', label, 'rise on the year before')).toEqual([]);
  });

  it('but not one of which no time is told', () => {
    const text = 'Le trafic a progressé de 3,1 %.';
    expect(faults('fr', text, '3.1%', 'hausse du trafic', 'rise on the year before')).not.toEqual(
      [],
    );
  });
});
