import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a number counts no noun that stands behind the next number', () => {
  it.each([
    ['en', 'The garage keeps 23 coaches for 600 people.'],
    ['en', 'The garage keeps 23 coaches and pays 600 people.'],
    ['de', 'Der Betrieb hat 23 Wagen für 600 Personen.'],
    ['fr', 'Le garage a 23 cars pour 600 personnes.'],
    ['es', 'La cochera tiene 23 coches para 600 personas.'],
    ['fr', 'Le TER 8623 a transporté 600 personnes.'],
  ])('%s: %s', (language, text) => {
    const [, first = ''] = /(\d+)/u.exec(text) ?? [];
    expect(codes(language, text, { value: first, unit: 'person' })).not.toEqual([]);
    expect(codes(language, text, { value: 600, unit: 'person' })).toEqual([]);
  });

  it('unless both are of it', () => {
    const fact = { value: 23, unit: 'person', quote: '23 of the 600 people' };
    expect(codes('en', 'In all 23 of the 600 people stayed.', fact)).toEqual([]);
  });
});

describe('a negation of some of so many does not deny that there are so many', () => {
  it.each([
    ['en', 'None of the 47 wells ran dry.', 'wells'],
    ['en', 'Not one of the 47 wells ran dry.', 'wells'],
    ['de', 'Keiner der 47 Brunnen versiegte.', 'Brunnen'],
    ['es', 'Ninguno de los 47 pozos se secó.', 'pozos'],
  ])('%s: %s', (language, text, as) => {
    expect(codes(language, text, { value: 47, unit: 'item', as })).toEqual([]);
  });
});

it('what is due to be carried is expected', () => {
  const text = 'The pipe is due to carry 47 tonnes.';
  expect(codes('en', text, { value: 47, unit: 'tonne' })).toEqual(['source/status-differs']);
  expect(codes('en', text, { value: 47, unit: 'tonne', status: 'expected' })).toEqual([]);
});
