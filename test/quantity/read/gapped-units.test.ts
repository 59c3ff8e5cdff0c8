import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const rafts: Readonly<Record<string, string>> = {
  en: '{ one: raft, other: rafts }',
  de: '{ one: Floß, other: Flöße }',
  fr: '{ one: radeau, other: radeaux }',
  es: '{ one: balsa, other: balsas }',
  'zh-Hans': '只筏子',
};

const faults = (language: string, text: string, fact: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:\n  ${fact.replaceAll('; ', '\n  ')}\n  quote: ${text}\n`,
    units: `raft: { ${[language, language === 'en' ? 'zh-Hans' : 'en'].map((tag) => `${tag}: ${rafts[tag] ?? ''}`).join(', ')} }\n`,
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('a number is put like the one before it, whose unit it leaves out', () => {
  it.each([
    ['en', 'The ropes were 12.5 metres for rafts and 9.5 for ferries.', 'for ferries'],
    [
      'fr',
      'La corde mesurait 12,5 mètres pour les bacs et 9,5 pour les barques.',
      'pour les barques',
    ],
    ['es', 'La cuerda medía 12,5 metros en las naves y 9,5 en las barcas.', 'en las barcas'],
    ['de', 'Die Seile maßen 12,5 Meter für Kähne und 9,5 für Fähren.', 'für Fähren'],
  ])('and is in that unit: %s %s', (language, text, of) => {
    expect(faults(language, text, `value: 9.5; unit: metre; of: ${of}`)).toEqual([]);
  });

  it.each([
    ['en', 'The ropes were 12.5 metres in old rafts and 9 old ones in ferries.'],
    ['de', 'Die Seile maßen 12,5 Meter für Kähne und 9 Fähren fuhren.'],
  ])('but in none where it is put otherwise: %s %s', (language, text) => {
    expect(faults(language, text, 'value: 9; unit: metre')).toContain('source/unit-differs');
  });

  it.each([
    ['en', 'In the flood 240 rafts were laden with clay and 90 with reeds.', 'with reeds'],
    ['fr', 'Cette nuit 240 radeaux partaient vers le nord et 90 vers le sud.', 'vers le sud'],
    ['de', 'Es fuhren 240 Flöße mit Lehm und 90 mit Schilf.', 'mit Schilf'],
  ])('and counts the same: %s %s', (language, text, of) => {
    expect(faults(language, text, `value: 90; unit: raft; of: ${of}`)).toEqual([]);
  });

  it('but not what stands between under the same preposition', () => {
    const text = 'In the flood 240 cows stood on rafts and 90 on barges.';
    expect(faults('en', text, 'value: 90; unit: raft')).toContain('source/noun-differs');
  });
});
