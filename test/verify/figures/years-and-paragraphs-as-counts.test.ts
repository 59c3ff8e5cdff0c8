import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../support/prove-source.js';

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

describe('the number of a paragraph', () => {
  it.each([
    ['3.4 Ferry trips rose in each of the ports.', '3.4', 'trips'],
    ['Trips rose.\n3.4 Ferry trips\nThey rose.\n3.5 Bus lines\nThey fell.', '3.4', 'trips'],
  ])('counts nothing of what its line names: %s', (text, value, as) => {
    const quote = text.includes('\n') ? '3.4 Ferry trips' : text;
    expect(readingFaults('en', text, quote, `'${value}'; unit: item; as: ${as}`)).toEqual([
      'source/quote-cuts-figure',
    ]);
  });

  it.each([
    ['3.4 million ferry trips were made.', '3.4 million; unit: item; as: trips'],
    ['3.4 Australian dollars are paid for each.', '3.4; unit: AUD'],
    ['3.4% Swiss cheese was found.', '3.4%'],
  ])('is none where a line begins with an amount: %s', (text, fact) => {
    expect(readingFaults('en', text, text, fact)).toEqual([]);
  });
});
