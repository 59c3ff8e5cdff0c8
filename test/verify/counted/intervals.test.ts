import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

interface Case {
  readonly language: string;
  readonly text: string;
  readonly value: string;
  readonly quote: string;
}

const errors = ({ language, text, value, quote }: Case): readonly string[] =>
  proveSource({
    language,
    text,
    facts: `f:\n  label: { ${language}: x, ${language === 'en' ? 'zh-Hans' : 'en'}: y }\n  value: ${value}\n  unit: person\n  quote: '${quote}'\n`,
  }).flatMap(({ severity, code }) =>
    severity === 'error' && /^(?:source|report|fact)/u.test(code) ? [code] : [],
  );

const en = 'There were 5.2 million [4.7 million–5.9 million] people with asthma.';
const estimates: readonly Case[] = [
  { language: 'en', text: en, value: '5.2 million', quote: en.slice(0, -1) },
  {
    language: 'fr',
    text: 'Dans la région on compte 5 200 (4 700–5 900) personnes qui vivent avec de l’asthme.',
    value: '5200',
    quote: 'on compte 5 200 (4 700–5 900) personnes',
  },
  {
    language: 'de',
    text: 'Es gibt 5.200 (4.700–5.900) Personen mit Asthma.',
    value: '5200',
    quote: 'Es gibt 5.200 (4.700–5.900) Personen mit Asthma',
  },
  {
    language: 'es',
    text: 'Hay 5.200 [4.700–5.900] personas con asma.',
    value: '5200',
    quote: 'Hay 5.200 [4.700–5.900] personas con asma',
  },
  {
    language: 'zh-Hans',
    text: '患者有520万[470万–590万]人。',
    value: '520万',
    quote: '患者有520万[470万–590万]人',
  },
];

describe('an estimate with its bounds in brackets', () => {
  it.each(estimates)('counts what stands behind the bracket: $text', (each) => {
    expect(errors(each)).toEqual([]);
  });

  it('counts nothing else for that', () => {
    const text = 'There were 5.2 million [4.7 million–5.9 million] boats.';
    expect(
      errors({ language: 'en', text, value: '5.2 million', quote: text.slice(0, -1) }),
    ).toContain('source/noun-differs');
  });

  it('has bounds that count the same', () => {
    const quote = '[4.7 million–5.9 million] people with asthma';
    expect(errors({ language: 'en', text: en, value: '4.7 million—5.9 million', quote })).toEqual(
      [],
    );
  });

  it.each([
    ['did not recover', 'source/negated'],
    ['may recover', 'source/conditional'],
    ['could recover', 'source/conditional'],
  ])(
    'has bounds of which the clause denies and supposes what it does of both: %s',
    (verb, code) => {
      const text = `In all, 5.2 million [4.7 million–5.9 million] people ${verb} by autumn.`;
      const quote = `[4.7 million–5.9 million] people ${verb} by autumn`;
      const facts = `f:\n  label: { en: people who recovered, zh-Hans: x }\n  value: 4.7 million—5.9 million\n  unit: person\n  quote: '${quote}'\n`;
      const found = proveSource({ language: 'en', text, facts }).map((each) => each.code);
      expect(found.some((each) => each === code || each === 'figure/denied')).toBe(true);
    },
  );
});
