import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const errors = (
  language: string,
  text: string,
  [value, label, quote, unit = '']: readonly string[],
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:\n  label: { ${language}: ${label}, ${language === 'en' ? 'zh-Hans: 某数' : 'en: a value'} }\n  value: ${value}\n${unit}  quote: '${quote}'\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && /^(?:source|figure)\//u.test(code) ? [code] : [],
  );

describe('a percentage with a plus in its source', () => {
  const signed: readonly (readonly [string, string, string, string, string])[] = [
    [
      'en',
      'The port handled 412 ships (+3.4%) in 2023.',
      '412 ships (+3.4%)',
      'fall in ships',
      'rise in ships',
    ],
    [
      'es',
      'El puerto recibió 412 barcos (+3,4 %) en 2023.',
      '412 barcos (+3,4 %)',
      'descenso de los barcos',
      'aumento de los barcos',
    ],
    [
      'de',
      'Der Hafen hatte 2023 genau 412 Schiffe (+3,4 %).',
      '412 Schiffe (+3,4 %)',
      'Rückgang der Schiffe',
      'Anstieg der Schiffe',
    ],
    [
      'fr',
      'Le port a reçu 412 navires (+3,4 %) en 2023.',
      '412 navires (+3,4 %)',
      'baisse des navires',
      'hausse des navires',
    ],
  ];

  it.each(signed)('is no fall: %s', (language, text, quote, fall) => {
    expect(errors(language, text, ['3.4%', fall, quote])).toContain('figure/direction-differs');
  });

  it.each(signed)('is a rise: %s', (language, text, quote, _fall, rise) => {
    expect(errors(language, text, ['3.4%', rise, quote])).toEqual([]);
  });
});

describe('a label that compares a count with another time', () => {
  const counted: readonly (readonly [string, string, string, string, string])[] = [
    [
      'en',
      'There came 44 more people than in 2019.',
      '44 more people than in 2019',
      'fewer people than before',
      'more people than before',
    ],
    [
      'es',
      'Vinieron 44 personas más que en 2019.',
      '44 personas más que en 2019',
      'personas menos que antes',
      'personas más que antes',
    ],
    [
      'de',
      'Es kamen 44 Personen mehr als 2019.',
      '44 Personen mehr als 2019',
      'weniger Personen als zuvor',
      'mehr Personen als zuvor',
    ],
  ];

  it.each(counted)(
    'says no fewer where the source says more: %s',
    (language, text, quote, fewer) => {
      expect(errors(language, text, ['44', fewer, quote, '  unit: person\n'])).toContain(
        'figure/direction-differs',
      );
    },
  );

  it.each(counted)('says more where the source does: %s', (language, text, quote, _fewer, more) => {
    expect(errors(language, text, ['44', more, quote, '  unit: person\n'])).toEqual([]);
  });
});

describe('a subject behind the time that opens its clause', () => {
  const denied: readonly (readonly [string, string, string, string])[] = [
    [
      'en',
      'share of wells checked',
      'Since the start of the season 40% of wells have not been checked.',
      'Since the start of the season 40% of wells have been checked.',
    ],
    [
      'en',
      'share of halls heated',
      'During the whole of last winter 40% of halls were not heated.',
      'During the whole of last winter 40% of halls were heated.',
    ],
  ];

  it.each(denied)('is what its verb denies: %s %s', (language, label, text) => {
    expect(errors(language, text, ['40%', label, text.slice(0, -1)])).not.toEqual([]);
  });

  it.each(denied)('stands where nothing is denied: %s %s', (language, label, _text, stated) => {
    expect(errors(language, stated, ['40%', label, stated.slice(0, -1)])).toEqual([]);
  });
});
