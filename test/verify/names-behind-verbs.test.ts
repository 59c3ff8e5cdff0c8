import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../support/prove-source.js';

const units = (language: string): string =>
  `jet: { ${language}: { one: jet, other: ${language === 'de' ? 'Jets' : 'jets'} }, ${language === 'en' ? 'zh-Hans: 架' : 'en: { one: jet, other: jets }'} }`;

const told = (language: string, text: string, value: string): readonly string[] =>
  readingFaults(language, text, text, `${value}; unit: jet`, units(language));

describe('behind a verb that has its subject a name has the number', () => {
  it.each([
    ['en', 'They fly Airbus 320 jets.', '320'],
    ['de', 'Sie fliegen Airbus 320 Jets.', '320'],
    ['de', 'Die Gesellschaft least Airbus 320 Jets.', '320'],
    ['es', 'La empresa alquila Airbus 320 jets.', '320'],
    ['fr', 'Ils pilotent Airbus 320 jets.', '320'],
  ])('%s: %s', (language, text, value) => {
    expect(told(language, text, value)).toEqual(['source/quote-cuts-figure']);
  });

  it.each([
    ['en', 'The maker sold Norway 24 jets.', '24'],
    ['en', 'In May Norway bought 24 jets.', '24'],
    ['de', '2019 kaufte Norwegen 24 Jets.', '24'],
    ['de', 'Dieses Jahr kaufte Norwegen 24 Jets.', '24'],
    ['de', 'Die Firma verkaufte Norwegen 24 Jets.', '24'],
    ['de', 'Die Firma hat Norwegen 24 Jets verkauft.', '24'],
    ['de', 'Die Werft baute Stück für Stück 24 Jets.', '24'],
    ['es', 'En 2019 compró Noruega 24 jets.', '24'],
  ])('but %s: %s', (language, text, value) => {
    expect(told(language, text, value)).toEqual([]);
  });
});

describe('a bare year that is the object of a verb', () => {
  const sources: Readonly<Record<string, string>> = {
    en: 'In 2016 the shop sold 9,300 maps.',
    es: 'En 2016 la tienda vendió 9.300 mapas.',
    fr: 'En 2016, la boutique a vendu 9 300 cartes.',
  };
  const words: Readonly<Record<string, string>> = { en: 'maps', es: 'mapas', fr: 'cartes' };
  const printed = (language: string, text: string): readonly string[] => {
    const other = language === 'en' ? 'zh-Hans' : 'en';
    return proveSource({
      language,
      text: sources[language] ?? '',
      facts: `maps:\n  value: 9,300\n  unit: map\n  period: 2016\n  quote: ${sources[language] ?? ''}\n`,
      units: `map: { ${language}: ${words[language] ?? ''}, ${other}: ${other === 'en' ? 'maps' : '张'} }`,
      prose: {
        [language]: text.replace('YEAR', '{{year "2016"}}').replace('MAPS', '{{fact "maps"}}'),
        [other]: '{{date "2016"}} {{fact "maps"}}',
      },
    }).flatMap(({ severity, code }) =>
      severity === 'error' && code.startsWith('figure/') ? [code] : [],
    );
  };

  it.each([
    ['en', 'The shop sold YEAR, and MAPS in all.'],
    ['en', 'The shop printed YEAR and sold MAPS.'],
    ['fr', 'La boutique a vendu YEAR, et MAPS en tout.'],
    ['es', 'La tienda vendió YEAR, y MAPS en total.'],
  ])('is told in %s: %s', (language, text) => {
    expect(printed(language, text)).toEqual(['figure/retyped-unit']);
  });

  it.each([
    ['en', 'In YEAR, the shop sold MAPS.'],
    ['en', 'Opened YEAR, the shop sold MAPS.'],
    ['fr', 'Le marché YEAR : MAPS.'],
    ['es', 'El mercado YEAR: MAPS.'],
  ])('but not a date in %s: %s', (language, text) => {
    expect(printed(language, text)).toEqual([]);
  });
});
