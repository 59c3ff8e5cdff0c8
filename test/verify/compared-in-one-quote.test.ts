import { describe, expect, it } from 'vitest';
import { proveSource } from '../support/prove-source.js';

const told = (
  language: string,
  text: string,
  label: string,
  fact: string,
  units?: string,
): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans: 某' : 'en: x';
  return proveSource({
    language,
    text,
    facts: `a:\n  label: { ${language}: ${label}, ${other} }\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${JSON.stringify(text)}\n`,
    ...(units === undefined ? {} : { units }),
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
};

describe('a level that another is set against is of what that one is of', () => {
  it.each([
    [
      'en',
      'Voters were 61% of adults in 2021, against 57% in 2016.',
      'voters',
      'value: 57%; period: 2016',
    ],
    [
      'fr',
      'Les votants étaient 61 % des adultes en 2021, contre 57 % en 2016.',
      'votants',
      'value: 57%; period: 2016',
    ],
    [
      'es',
      'Los votantes eran el 61 % de los adultos en 2021, frente al 57 % en 2016.',
      'votantes',
      'value: 57%; period: 2016',
    ],
    ['en', 'Visitors: 6,120 (2018: 5,870).', 'visitors', 'value: "5870"; period: 2018'],
  ])('%s: %s', (language, text, label, fact) => {
    expect(told(language, text, label, fact)).toEqual([]);
  });

  it.each([
    [
      'Voters were 61% of adults in 2021, against 57% of students in 2016.',
      'value: 57%; period: 2016',
    ],
    ['The north had 61 voters in 2021, the south 57 in 2016.', 'value: "57"; period: 2016'],
  ])('but not in: %s', (text, fact) => {
    expect(
      told('en', text, text.includes('north') ? 'voters of the north' : 'voters', fact),
    ).not.toEqual([]);
  });
});

describe('a part is counted by the noun of its whole', () => {
  it('behind a comma and the date of the whole', () => {
    const text = 'De los 960 vuelos previstos en junio de 2021, 28 se cancelaron.';
    const units =
      'flight: { es: { one: vuelo, other: vuelos }, en: { one: flight, other: flights } }';
    expect(told('es', text, 'vuelos cancelados', 'value: "28"; unit: flight', units)).toEqual([]);
  });

  it('behind a capital noun that is no name', () => {
    const text = 'Von den 960 Rechnungen, die 2021 eingingen, lehnte das Amt 28 ab.';
    const units =
      'request: { de: { one: Rechnung, other: Rechnungen }, en: { one: bill, other: bills } }';
    expect(told('de', text, 'abgelehnte Rechnungen', 'value: "28"; unit: request', units)).toEqual(
      [],
    );
  });
});

it('what was waited for so long is reported', () => {
  const text = 'Près d’un élève sur cinq (19 %) a attendu plus de trois semaines en 2021.';
  expect(told('fr', text, 'élèves', 'value: 19%; period: 2021')).toEqual([]);
});

it('a heading and a colon count what is behind it, though a bracket follows', () => {
  const units = 'guest: { de: { one: Gast, other: Gäste }, en: { one: guest, other: guests } }';
  const text = 'Gäste: 4.310 (Vorjahr: 4.120)';
  expect(told('de', text, 'Gäste', 'value: "4310"; unit: guest', units)).toEqual([]);
});
