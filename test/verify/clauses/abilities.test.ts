import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('what something can do is no report of what it did, unless the label names its capacity', () => {
  it.each([
    ['en', 'The arena can seat 700 people.', 'Seats of the arena'],
    ['en', 'The lift is capable of carrying 700 people.', 'Capacity of the lift'],
    ['de', 'Die Seilbahn kann 700 Personen befördern.', 'Kapazität der Seilbahn'],
    ['fr', 'L’arène peut accueillir 700 personnes.', 'Capacité de l’arène'],
    ['es', 'El teleférico puede transportar a 700 personas.', 'Aforo del teleférico'],
    ['zh-Hans', '体育馆可容纳700人。', '体育馆座位'],
    ['zh-Hant', '體育館可容納700人。', '體育館座位'],
    ['ja', '体育館は700人を収容できる。', '体育館の定員'],
    ['ko', '체육관은 700명을 수용할 수 있다.', '체육관 정원'],
  ])('%s: %s', (language, text, name) => {
    const fact = { value: 700, unit: 'person' };
    const label = { [language]: name, [language === 'en' ? 'zh-Hans' : 'en']: 'x' };
    expect(codes(language, text, fact)).toEqual(['source/status-differs']);
    expect(codes(language, text, { ...fact, status: 'possible' })).toEqual([]);
    expect(codes(language, text, { ...fact, label })).toEqual([]);
  });

  it('nor does “can” of another verb change the figure', () => {
    const text = 'The heron can be seen in 7 countries.';
    expect(codes('en', text, { value: 7, unit: 'country' })).toEqual([]);
  });
});
