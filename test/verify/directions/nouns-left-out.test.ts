import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const errors = (language: string, text: string, facts: object, prose?: object) =>
  proveSource({ language, text, facts: stringify(facts), ...(prose && { prose }) } as never)
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('figure/'))
    .map(({ code }) => code);

describe('a level beside its year, whose noun is left out, shows the change', () => {
  const figure = '{{fact "a"}}';
  const rows = [
    ['de', '2021 zählte der Zoo 640 Personen', ', 2017 waren es N.', `Es stieg auf ${figure}.`],
    [
      'fr',
      'En 2021, le zoo a reçu 640 personnes',
      ', contre N en 2017.',
      `Il est monté à ${figure}.`,
    ],
    ['es', 'En 2021 el zoo recibió a 640 personas', ', frente a N en 2017.', `Subió a ${figure}.`],
    ['ja', '2021年の来園者は640人', 'で、2017年はNだった。', `来園者は${figure}に増えた。`],
  ] as const;
  const codesOf = (language: string, quote: string, rest: string, own: string, level: string) =>
    errors(
      language,
      quote + rest.replace('N', level),
      { a: { value: 640, unit: 'person', period: 2021, quote } },
      { [language]: own, en: `It rose to ${figure}.` },
    );

  it.each(rows)('%s: rose from fewer', (language, quote, rest, own) => {
    expect(codesOf(language, quote, rest, own, '520')).not.toContain('figure/direction-differs');
  });

  it.each(rows)('%s: did not rise from more', (language, quote, rest, own) => {
    expect(codesOf(language, quote, rest, own, '780')).toContain('figure/direction-differs');
  });

  it.each([
    [
      'de',
      '2021 zählte der Zoo 640 Personen',
      ', 2017 hatte er N Käfige.',
      `Es stieg auf ${figure}.`,
    ],
    [
      'fr',
      'En 2021, le zoo a reçu 640 personnes',
      ', et N cages ont disparu en 2017.',
      `Il est monté à ${figure}.`,
    ],
    ['es', 'En 2021 el zoo recibió a 640 personas', ' en la línea N.', `Subió a ${figure}.`],
  ])('%s: not where another thing is counted', (language, quote, rest, own) => {
    expect(codesOf(language, quote, rest, own, '52')).toContain('figure/direction-differs');
  });
});
