import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('twelve months that a source names by their end are those twelve months', () => {
  it.each([
    ['en', 'Subsidies came to £8.4 billion in FYE March 2021.', '2020-04/2021-03'],
    [
      'en',
      'Subsidies came to £8.4 billion in the financial year ending March 2021.',
      '2020-04/2021-03',
    ],
    [
      'es',
      'Las ayudas sumaron 840 euros en el ejercicio terminado en marzo de 2021.',
      '2020-04/2021-03',
    ],
  ])('%s: %s', (language, text, period) => {
    const value =
      language === 'en' ? { value: '8.4 billion', unit: 'GBP' } : { value: '840', unit: 'EUR' };
    expect(codes(language, text, { ...value, period })).toEqual([]);
    expect(codes(language, text, { ...value, period: '2021-03' })).not.toEqual([]);
  });
  it.each([
    ['en', 'Freight was 4.2 million in Dec-2016.', '2016-12'],
    ['de', 'Im Dez-2016 waren es 4,2 Millionen.', '2016-12'],
    ['fr', 'Le fret était de 4,2 millions en déc-2016.', '2016-12'],
    ['es', 'La carga fue de 4,2 millones en dic-2016.', '2016-12'],
  ])('%s: a month and its year joined by a hyphen: %s', (language, text, period) => {
    expect(codes(language, text, { value: '4.2 million', period })).toEqual([]);
    expect(codes(language, text, { value: '4.2 million', period: 2016 })).not.toEqual([]);
  });
});
