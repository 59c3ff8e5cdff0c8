import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, fact: Readonly<Record<string, string>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .map(({ code }) => code)
    .filter((code) => code.startsWith('source/'));

describe('a hyphen joins a measure to what is counted, and makes another unit of the two', () => {
  it.each([
    ['en', 'The cable cars made 47 million passenger-kilometres.', '47 million', 'passenger'],
    ['en', 'The repair took 47 person-days.', '47', undefined],
    ['fr', 'Le tram a produit 47 millions de voyageurs-kilomètres.', '47 million', 'voyageurs'],
    ['de', 'Die Seilbahn leistete 47 Personen-Kilometer.', '47', undefined],
    ['es', 'El tranvía sumó 47 millones de viajeros-kilómetro.', '47 million', 'viajeros'],
  ])('%s: %s', (language, text, value, as) => {
    const fact = { value, unit: 'person', ...(as === undefined ? {} : { as }) };
    expect(told(language, text, fact)).toHaveLength(1);
  });

  it('tonne-kilometres are no tonnes', () => {
    const fact = { value: '47', unit: 'tonne' };
    expect(told('en', 'The yard lost 47 tonne-kilometres.', fact)).toEqual(['source/unit-differs']);
  });

  it('but what is no measure counts as before', () => {
    const fact = { value: '47', unit: 'person', as: 'passenger-guests' };
    expect(told('en', 'The boat took 47 passenger-guests.', fact)).toEqual([]);
  });
});
