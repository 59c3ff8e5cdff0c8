import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const units = (language: string): string =>
  `jet: { ${language}: { one: jet, other: ${language === 'de' ? 'Jets' : 'jets'} }, ${language === 'en' ? 'zh-Hans: 架' : 'en: { one: jet, other: jets }'} }`;

const told = (language: string, text: string, value: string): readonly string[] =>
  readingFaults(language, text, text, `${value}; unit: jet`, units(language));

describe('behind a verb that has its subject a name has the number', () => {
  it.each([
    ['en', 'They fly Airbus 320 jets.', '320'],
    ['de', 'Sie fliegen Airbus 320 Jets.', '320'],
    ['de', 'Die Gesellschaft least Airbus 320 Jets.', '320'],
    ['es', 'La empresa alquila Airbus 320 jets.', '320'],
    ['fr', 'Ils pilotent Airbus 320 jets.', '320'],
  ])('%s: %s', (language, text, value) => {
    expect(told(language, text, value)).toEqual(['source/quote-cuts-figure']);
  });

  it.each([
    ['en', 'The maker sold Norway 24 jets.', '24'],
    ['en', 'In May Norway bought 24 jets.', '24'],
    ['de', '2019 kaufte Norwegen 24 Jets.', '24'],
    ['de', 'Dieses Jahr kaufte Norwegen 24 Jets.', '24'],
    ['de', 'Die Firma verkaufte Norwegen 24 Jets.', '24'],
    ['de', 'Die Firma hat Norwegen 24 Jets verkauft.', '24'],
    ['de', 'Die Werft baute Stück für Stück 24 Jets.', '24'],
    ['es', 'En 2019 compró Noruega 24 jets.', '24'],
  ])('but %s: %s', (language, text, value) => {
    expect(told(language, text, value)).toEqual([]);
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a name behind a verb has the number, whatever noun follows', () => {
  it.each<Row>([
    ['en', 'Two carriers fly Boeing 737 jets.', 'fly Boeing 737 jets', '737; unit: item; as: jets'],
    ['en', 'The depot maintains Desiro 450 units.', 'Desiro 450 units', '450; unit: item; as: units'],
    ['en', 'Crews flew the Airbus 320 jets home.', 'Airbus 320 jets', '320; unit: item; as: jets'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'The yard sold Norway 40 jets.', 'sold Norway 40 jets', '40; unit: item; as: jets'],
    ['en', 'In Norway 40 jets landed.', 'In Norway 40 jets', '40; unit: item; as: jets'],
    ['en', 'Last week in the Netherlands 40 jets landed.', '40 jets landed', '40; unit: item; as: jets'],
    ['en', 'Boeing delivered 737 jets.', 'delivered 737 jets', '737; unit: item; as: jets'],
  ])('but a place does not (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});
