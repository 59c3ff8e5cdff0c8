import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

/** The codes of what proof has against one fact of a text. */
const against = (language: string, text: string, fact: Readonly<Record<string, string>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('what was “last year” is of no date that another figure of its sentence is told with', () => {
  it.each([
    [
      'en',
      'The plan for 2030 was raised by 10% after the fleet passed 900 boats last year.',
      '900',
    ],
    [
      'de',
      'Der Plan für 2030 stieg um 10 %, nachdem die Flotte 900 Boote im vergangenen Jahr erreicht hatte.',
      '900',
    ],
    [
      'fr',
      'Le plan pour 2030 a augmenté de 10 % après que la flotte a dépassé 900 bateaux l’an dernier.',
      '900',
    ],
    [
      'es',
      'El plan para 2030 subió un 10 % después de que la flota superara 900 barcos el año pasado.',
      '900',
    ],
  ])('%s: %s', (language, text, value) => {
    expect(against(language, text, { value, of: value, period: '2030' })).toContain(
      'source/period-differs',
    );
  });

  it.each([
    ['In 2024 it had 12 halls and sold 900 tickets, 40 more than last year.', '900'],
    ['In 2024 it sold 900 tickets after it opened last year.', '900'],
  ])('but %s is of its date', (text, value) => {
    expect(against('en', text, { value, of: 'sold', period: '2024' })).not.toContain(
      'source/period-differs',
    );
  });
});
