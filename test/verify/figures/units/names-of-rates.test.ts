import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

const facts = 'wells:\n  value: 40\n  as: wells\n  quote: has 40 wells\n';

const codes = (units: string): readonly string[] =>
  proveSource({ language: 'en', text: 'The island has 40 wells.', units, facts }).flatMap(
    ({ code }) => (code === 'figure/unit-misnamed' || code === 'figure/in-unit' ? [code] : []),
  );

describe('a unit that is made of others', () => {
  it.each([
    'd: { of: person, per: square-kilometre, zh-Hans: 人/平方公里, en: people per square kilometre }',
    'd: { of: person, per: square-kilometre, zh-Hans: 每平方公里人数, en: people per km² }',
    'd: { of: person, per: 1000 person, zh-Hans: 人/千人, en: "staff per 1,000 people" }',
    'd: { of: person, per: 100000 person, zh-Hans: 例每10万人, en: "cases per 100,000 population" }',
    'd: { of: person, per: 1000000 person, zh-Hans: 例每百万人, en: deaths per million inhabitants }',
    'd: { of: 10000 person, per: square-kilometre, zh-Hans: 万人/平方公里, en: "10,000 people per km²" }',
    'd: { of: CNY, per: tonne, zh-Hans: 元/吨, en: yuan per tonne }',
    'd: { of: kilogram, per: tonne, zh-Hans: 千克/吨, en: kg per tonne }',
    'tram-km: { zh-Hans: 车公里, en: { one: tram-kilometre, other: tram-kilometres } }\nd: { of: kilowatt-hour, per: tram-km, zh-Hans: 千瓦时/车公里, en: kWh per tram-kilometre }',
    'd: { of: kilowatt-hour, per: person, zh-Hans: 千瓦时/人, en: kWh per person }',
  ])('is called by them: %s', (units) => {
    expect(codes(units)).toEqual([]);
  });

  it.each([
    'd: { of: person, per: square-kilometre, zh-Hans: 人/平方公里, en: people per square metre }',
    'd: { of: person, per: square-kilometre, zh-Hans: 人/平方公里, en: tonnes per square kilometre }',
    'd: { of: person, per: square-kilometre, zh-Hans: 人/公顷, en: people per square kilometre }',
    'd: { of: person, per: 10000 person, zh-Hans: 人/万人, en: "staff per 1,000 people" }',
    'd: { of: person, per: 10000 person, zh-Hans: 人/千人, en: "staff per 10,000 people" }',
    'd: { of: person, per: 1000 person, zh-Hans: 人/千人, en: staff per head }',
    'tram-km: { zh-Hans: 车公里, en: { one: tram-kilometre, other: tram-kilometres } }\nd: { of: kilowatt-hour, per: tram-km, zh-Hans: 千瓦时/公里, en: kWh per tram-kilometre }',
    'd: { of: CNY, per: tonne, zh-Hans: 元/吨, en: US dollars per tonne }',
  ])('is not called otherwise: %s', (units) => {
    expect(codes(units)).toEqual(['figure/unit-misnamed']);
  });
});

describe('a unit whose word holds what is written as a number or a share is', () => {
  const named = (language: string, word: string): readonly string[] =>
    proveSource({
      language,
      text: '40',
      units: `d: { ${language}: ${word}, en: things }`,
      facts: 'wells:\n  value: 40\n  quote: "40"\n',
    }).flatMap(({ code }) => (code === 'figure/in-unit' ? [code] : []));

  it.each([
    ['ko', '세'],
    ['fr', 'décès pour mille naissances'],
  ])('named for what it counts, %s: %s', (language, word) => {
    expect(named(language, word)).toEqual([]);
  });

  it.each([
    ['ko', '세 명'],
    ['fr', 'décès pour mille'],
  ])('but holds how many where it says so, %s: %s', (language, word) => {
    expect(named(language, word)).toEqual(['figure/in-unit']);
  });
});
