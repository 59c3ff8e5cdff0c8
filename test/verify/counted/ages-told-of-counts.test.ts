import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

interface Told {
  readonly language: string;
  readonly text: string;
  readonly label: string;
  readonly foreign: string;
}

const words: Readonly<Record<string, string>> = {
  en: '{ one: rower, other: rowers }',
  fr: '{ one: rameur, other: rameurs }',
  de: '{ one: Ruderer, other: Ruderer }',
  es: '{ one: remero, other: remeros }',
  'zh-Hans': '名桨手',
};

const codes = ({ language, text, label, foreign }: Told): readonly string[] => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text,
    facts: `f:\n  label: { ${language}: ${label}, ${other}: ${foreign} }\n  value: 640\n  unit: rower\n  quote: ${JSON.stringify(text)}\n`,
    units: `rower: { ${language}: ${words[language] ?? ''}, ${other}: ${words[other] ?? ''} }\n`,
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
};

const rows = [
  ['en', 'Of the 920 rowers, 640 are under 18.', 'rowers under 18', '18岁以下桨手'],
  [
    'de',
    'Es gab 920 Ruderer, davon sind 640 unter 18.',
    'Ruderer unter 18',
    'rowers aged under 18',
  ],
  [
    'fr',
    'On compte 920 rameurs, dont 640 ont moins de 18 ans.',
    'rameurs de moins de 18 ans',
    'rowers aged under 18',
  ],
  [
    'es',
    'Hay 920 remeros, de los que 640 tienen menos de 18 años.',
    'remeros menores de 18 años',
    'rowers aged under 18',
  ],
] as const;

describe('an age that a verb tells of a count is one that a label may name', () => {
  it.each(rows)('%s: %s', (language, text, label, foreign) => {
    const faults = codes({ language, text, label, foreign });
    expect(faults).not.toContain('figure/stray');
    expect(faults).not.toContain('source/noun-differs');
  });

  it.each(rows)('and no label names another: %s: %s', (language, text, label, foreign) => {
    const [wrong, other] = [label, foreign].map((each) => each.replace('18', '21'));
    expect(codes({ language, text, label: wrong ?? '', foreign: other ?? '' })).toContain(
      'figure/stray',
    );
  });

  it('and what no count stands before is no age', () => {
    const text = 'Of the 920 rowers, 640 rowed. Gusts were under 18.';
    const told = { language: 'en', text, label: 'rowers under 18', foreign: '18岁以下桨手' };
    expect(codes(told)).toContain('figure/stray');
  });
});
