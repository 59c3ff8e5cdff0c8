import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

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

const sources: Readonly<Record<string, string>> = {
  en: 'In 2017 the ferry grew, and 35% of its trips were free.',
  de: 'Im Jahr 2017 wuchs die Fähre, und 35 Prozent der Fahrten waren frei.',
  fr: 'En 2017 le bac a grandi, et 35 % des trajets étaient gratuits.',
  es: 'En 2017 creció el transbordador, y el 35 % de los viajes era gratis.',
};

const printed = (language: string, text: string) => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const source = sources[language] ?? '';
  return proveSource({
    language,
    text: source,
    facts: `free:\n  value: 35%\n  period: 2017\n  quote: ${source}\n`,
    prose: {
      [language]: `${text.replace('YEAR', '{{year "2017"}}')} {{fact "free"}}.`,
      [other]: '{{year "2017"}} {{fact "free"}}',
    },
  }).flatMap(({ severity, code }) =>
    severity === 'error' && code.startsWith('figure/') ? [code] : [],
  );
};

describe('a year that is printed where a count of a noun stands', () => {
  it.each([
    ['en', 'The ferry carried YEAR lorries.'],
    ['en', 'The shop lent YEAR bicycles.'],
    ['de', 'Die Fähre schickte YEAR Pakete.'],
    ['fr', 'Le bac a transporté YEAR camions.'],
    ['es', 'El transbordador llevó YEAR camiones.'],
  ])('is told in %s: %s', (language, text) => {
    expect(printed(language, text)).not.toEqual([]);
  });

  it.each([
    ['en', 'In YEAR lorries came as well.'],
    ['en', 'The ferry published YEAR figures.'],
    ['en', 'Of the YEAR trips many were short.'],
    ['de', 'Die Fähre schickte YEAR Pakete nach Norden.'],
    ['de', 'Sie beförderte YEAR viele Wagen.'],
    ['fr', 'Le bac a transporté en YEAR camions et cars.'],
    ['es', 'El transbordador llevó en YEAR camiones.'],
  ])('is a year elsewhere in %s: %s', (language, text) => {
    expect(printed(language, text)).toEqual([]);
  });
});
