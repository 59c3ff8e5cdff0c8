import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, label: string): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const fact = { label: { [language]: label, [other]: 'x' }, value: 40, quote: text };
  const prose = { [language]: `${label}: {{fact "f"}}`, [other]: 'x: {{fact "f"}}' };
  return proveSource({ language, text, facts: stringify({ f: fact }), prose }).flatMap(
    ({ code }) => (code.startsWith('source/') ? [code] : []),
  );
};

describe('what is denied or supposed of a subject behind a time without a comma', () => {
  it.each([
    ['en', 'Over the past two decades 40 wells would have been dug.', 'wells dug'],
    ['en', 'Between the two floods 40 wells were to have been dug.', 'wells dug'],
    ['en', 'Before the flood 40 wells were to be dug.', 'wells dug'],
    ['en', 'Following the reform of the water law 40 wells have not been dug.', 'wells dug'],
    ['fr', 'Pendant les mois de la crue 40 puits ne seraient pas creusés.', 'puits creusés'],
    ['fr', 'Avant la crue de la rivière 40 puits n’étaient pas creusés.', 'puits creusés'],
    ['es', 'Durante los primeros meses de sequía 40 pozos no se excavaron.', 'pozos excavados'],
    ['es', 'Tras la crecida del río 40 pozos podrían haberse excavado.', 'pozos excavados'],
    ['zh-Hans', '旱情开始以来40口井可能已挖成。', '挖成的井'],
    ['zh-Hans', '旱情持续期间40口井本应挖成。', '挖成的井'],
    ['zh-Hant', '旱情開始以來40口井可能已挖成。', '挖成的井'],
  ])('is told of its figure: %s %s', (...row) => {
    expect(codes(...row)).not.toEqual([]);
  });

  it.each([
    ['en', 'Over the past two decades 40 wells have been dug.', 'wells dug'],
    ['en', 'Before the flood 40 wells were dug and the road was not.', 'wells dug'],
    ['en', 'After the flood 40 wells were dug by people who may have moved.', 'wells dug'],
    ['en', 'During the drought 40 wells served towns that had not been reached.', 'wells in use'],
    ['fr', 'Pendant les mois de la crue 40 puits ont été creusés.', 'puits creusés'],
    ['es', 'Durante los primeros meses de sequía 40 pozos se excavaron.', 'pozos excavados'],
    ['es', 'Tras la crecida del río se han excavado 40 pozos.', 'pozos excavados'],
    ['zh-Hans', '旱情开始以来40口井已挖成，今年可能增加。', '挖成的井'],
    ['zh-Hant', '旱情開始以來40口井已挖成。', '挖成的井'],
  ])('and nothing else is: %s %s', (...row) => {
    expect(codes(...row)).toEqual([]);
  });
});
