import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

const codes = (language: string, text: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('a measure joined to a unit makes another of it', () => {
  it.each([
    'The mill moved 70 million tonne kilometres.',
    'The mill moved 70 million tonne miles.',
    'The mill moved 70 million tonne-miles.',
    'The mill moved 70 million tonne hours.',
  ])('%s', (text) => {
    expect(codes('en', text, { value: '70 million', unit: 'tonne' })).not.toEqual([]);
  });

  it('nor are seat miles so many seats', () => {
    const fact = { value: '70 million', unit: 'item', as: 'seat' };
    expect(codes('en', 'The line ran 70 million seat miles.', fact)).not.toEqual([]);
  });

  it('but a measure behind other words does not', () => {
    const text = 'The mill moved 70 million tonnes for miles.';
    expect(codes('en', text, { value: '70 million', unit: 'tonne' })).toEqual([]);
  });
});

const diagnosed = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a part of a measure', () => {
  it.each([
    ['en', 'The climb takes ¾ of an hour.', '3/4'],
    ['fr', 'La montée prend trois quarts d’heure.', '3/4'],
    ['es', 'La subida dura tres cuartos de hora.', '3/4'],
  ])('is no share: %s: %s', (language, text, value) => {
    expect(diagnosed(language, text, { value: '75%' })).not.toEqual([]);
    expect(diagnosed(language, text, { value, unit: 'hour' })).toEqual([]);
  });

  it('nor of a measure that the tool has no unit for', () => {
    expect(diagnosed('en', 'The track is ¾ of a mile long.', { value: '75%' })).not.toEqual([]);
  });
});

it('a rate of so many things holds for the level that a change came to', () => {
  const text = 'Yield per 100 vines rose from 19 kg in 2010 to 26 kg in 2020.';
  const units = stringify({ vines: { en: 'kg per 100 vines', 'zh-Hans': '公斤' } });
  const facts = stringify({ f: { quote: 'to 26 kg', value: 26, unit: 'vines' } });
  const found = proveSource({ language: 'en', text, facts, units });
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});
