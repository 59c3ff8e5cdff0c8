import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

interface Row {
  readonly language: string;
  readonly text: string;
  readonly quote?: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly qualifier?: string;
}

const faults = ({ language, text, quote = text.split('\n')[0], ...fact }: Row) =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a figure of which one word or sign is not read proves nothing', () => {
  const refused: readonly Row[] = [
    { language: 'en', text: 'The mast is 60 ± 4 metres high.', value: 4, unit: 'metre' },
    { language: 'en', text: 'The mast is 60 +/- 4 metres high.', value: 4, unit: 'metre' },
    {
      language: 'en',
      text: 'The mine sold 2.\u041E7 million tonnes.',
      value: '7 million',
      unit: 'tonne',
    },
    { language: 'en', text: 'The number 27 tram runs late.', value: 27 },
    { language: 'de', text: 'Der Unfall geschah auf der A 9.', value: 9 },
    { language: 'fr', text: 'Le convoi a quitté l’A 13.', value: 13 },
    { language: 'es', text: 'El tranvía 4 llega tarde.', value: 4 },
    { language: 'es', text: 'Caben como mucho 45 personas.', value: 45, unit: 'person' },
    { language: 'es', text: 'Caben 45 personas como mucho.', value: 45, unit: 'person' },
    { language: 'fr', text: 'Il reste tout au plus 45 personnes.', value: 45, unit: 'person' },
    { language: 'de', text: 'Es kamen allenfalls 45 Personen.', value: 45, unit: 'person' },
    {
      language: 'de',
      text: 'Die Mine verkaufte 6 Mil-\nlionen Tonnen.',
      quote: 'verkaufte 6',
      value: 6,
    },
    {
      language: 'fr',
      text: 'La mine a vendu 6 mil-\nlions de tonnes.',
      quote: 'a vendu 6',
      value: 6,
    },
    {
      language: 'en',
      text: 'The crew of seventy-\ntwo persons left.',
      quote: 'The crew of seventy-',
      value: 70,
      unit: 'person',
    },
    {
      language: 'en',
      text: 'The crew of seventy-\nthree persons left.',
      quote: 'The crew of seventy-\nthree persons left.',
      value: 70,
      unit: 'person',
    },
  ];

  it.each(refused)('$language: $text', (row) => {
    expect(faults(row)).not.toEqual([]);
  });
});

describe('what a word tells of a figure is a way to write it', () => {
  const accepted: readonly Row[] = [
    {
      language: 'en',
      text: 'The crew of seventy-\ntwo persons left.',
      quote: 'The crew of seventy-\ntwo persons left.',
      value: 72,
      unit: 'person',
    },
    {
      language: 'en',
      text: 'The crew of seventy-\nthree persons left.',
      quote: 'The crew of seventy-\nthree persons left.',
      value: 73,
      unit: 'person',
    },
    {
      language: 'fr',
      text: 'Les soixante-\ndouze personnes sont parties.',
      quote: 'Les soixante-\ndouze personnes',
      value: 72,
      unit: 'person',
    },
    {
      language: 'es',
      text: 'Caben como mucho 45 personas.',
      value: 45,
      unit: 'person',
      qualifier: 'up-to',
    },
    {
      language: 'es',
      text: 'Caben como poco 45 personas.',
      value: 45,
      unit: 'person',
      qualifier: 'at-least',
    },
    {
      language: 'fr',
      text: 'Il reste au bas mot 45 personnes.',
      value: 45,
      unit: 'person',
      qualifier: 'at-least',
    },
    {
      language: 'de',
      text: 'Die Mine verkaufte 6 Mil-\nlionen Tonnen.',
      quote: 'verkaufte 6 Millionen Tonnen',
      value: '6 million',
      unit: 'tonne',
    },
    {
      language: 'es',
      text: 'La mina vendió 6 mi-\nllones de toneladas.',
      quote: 'vendió 6 millones de toneladas',
      value: '6 million',
      unit: 'tonne',
    },
    {
      language: 'en',
      text: 'The mine sold 6 mil-\nlion tonnes.',
      quote: 'sold 6 million tonnes',
      value: '6 million',
      unit: 'tonne',
    },
    {
      language: 'es',
      text: 'Cifras en miles de toneladas\nCobre 45\nZinc 30\n',
      quote: 'Cobre 45',
      value: '45,000',
      unit: 'tonne',
    },
    {
      language: 'fr',
      text: 'Chiffres en milliers de tonnes\nCuivre 45\nZinc 30\n',
      quote: 'Cuivre 45',
      value: '45,000',
      unit: 'tonne',
    },
    {
      language: 'de',
      text: 'Angaben in Tausend Tonnen\nKupfer 45\nZink 30\n',
      quote: 'Kupfer 45',
      value: '45,000',
      unit: 'tonne',
    },
    {
      language: 'en',
      text: 'The mast is 60 metres high, and 4 metres wide.',
      quote: '4 metres wide',
      value: 4,
      unit: 'metre',
    },
    {
      language: 'de',
      text: 'Die Ein-\nund Ausfuhr betrug 45 Tonnen.',
      quote: 'Ausfuhr betrug 45 Tonnen',
      value: 45,
      unit: 'tonne',
    },
  ];

  it.each(accepted)('$language: $text', (row) => {
    expect(faults(row)).toEqual([]);
  });
});
