import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

interface Told {
  readonly quote: string;
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
}

/** What is told of a fact of a text as an error of its unit, its denial or its direction. */
const told = (language: string, text: string, { quote, label, value, unit }: Told) => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const pair = (own: string) =>
    JSON.stringify({ [language]: own, [other]: other === 'en' ? 'a figure' : '某数' });
  return proveSource({
    language,
    text,
    facts: `f:
  label: ${pair(label)}
  value: '${value}'
  ${unit === undefined ? '' : `unit: ${unit}\n  `}quote: ${quote}
`,
    units: `tutor: ${JSON.stringify({ [language]: nouns[language] ?? '人', [other]: other === 'en' ? nouns['en'] : '名导师' })}
tutors: { of: tutor, per: 1000 person, ${language}: ${rates[language] ?? '人'}, ${other}: ${other === 'en' ? (rates['en'] ?? '') : '每千人导师'} }
`,
    prose: { [language]: `${label}: {{fact "f"}}`, [other]: '{{fact "f"}}' },
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .filter((code) => /unit-differs|noun-differs|negated|denied|direction/u.test(code));
};

const nouns: Readonly<Record<string, { readonly one: string; readonly other: string }>> = {
  en: { one: 'tutor', other: 'tutors' },
  de: { one: 'Lehrer', other: 'Lehrer' },
  fr: { one: 'tuteur', other: 'tuteurs' },
};

const rates: Readonly<Record<string, string>> = {
  en: 'tutors per 1000 people',
  de: 'Lehrer je 1 000 Einwohner',
  fr: 'tuteurs pour 1 000 habitants',
};

describe('the second of two rates, whose noun is left out, is in the unit of the first', () => {
  it.each([
    [
      'en',
      'There were 7.2 tutors per 1,000 people in the towns, compared with 5.3 in the hamlets.',
      'compared with 5.3 in the hamlets',
      'tutors in the hamlets',
      '5.3',
    ],
    [
      'de',
      'Auf 1 000 Einwohner kamen 7,2 Lehrer, in den Tälern nur 5,3.',
      'in den Tälern nur 5,3',
      'Lehrer in den Tälern',
      '5.3',
    ],
    [
      'fr',
      'On comptait 72 tuteurs pour 1 000 habitants dans les villes, contre seulement 53 dans les hameaux.',
      'contre seulement 53 dans les hameaux',
      'tuteurs dans les hameaux',
      '53',
    ],
    [
      'fr',
      'On comptait 72 tuteurs diplômés pour 1 000 habitants dans les villes, contre 53 dans les hameaux.',
      'contre 53 dans les hameaux',
      'tuteurs dans les hameaux',
      '53',
    ],
    [
      'en',
      'There were 72 trained tutors per 1,000 people in the towns, compared with only 53 in the hamlets.',
      'compared with only 53 in the hamlets',
      'tutors in the hamlets',
      '53',
    ],
  ])('%s: %s', (language, text, quote, label, value) => {
    expect(told(language, text, { quote, label, value, unit: 'tutors' })).toEqual([]);
    expect(told(language, text, { quote, label, value, unit: 'tutor' })).not.toEqual([]);
  });
});

describe('by how much a measure is less than another is in its unit', () => {
  it.each([
    ['en', 'The barn used 2,400 kilowatt-hours, 130 less than in 2020.', '130 less than in 2020'],
    [
      'de',
      'Der Stall verbrauchte 2 400 Kilowattstunden Strom, 130 weniger als 2020.',
      '130 weniger als 2020',
    ],
    ['es', 'El establo gastó 2.400 kilovatios hora, 130 menos que en 2020.', '130 menos que en'],
  ])('%s: %s', (language, text, quote) => {
    const label = { en: 'change', de: 'Veränderung', es: 'variación' }[language] ?? '';
    expect(told(language, text, { quote, label, value: '-130', unit: 'kilowatt-hour' })).toEqual(
      [],
    );
  });

  it('a noun behind “fewer” is counted, and in no unit of the measure before', () => {
    const text = 'The shop used 9 tonnes of paper, 130 fewer rolls than in 2020.';
    const fact = { quote: '130 fewer rolls', label: 'change', value: '-130', unit: 'tonne' };
    expect(told('en', text, fact)).toContain('source/unit-differs');
  });
});

describe('a size with a sign in brackets is not denied with the verb of its sentence', () => {
  it.each([
    [
      'de',
      'Der Zuzug (+730) konnte den Verlust (−2 140) nicht ausgleichen.',
      'den Verlust (−2 140)',
      'Verlust',
      '-2140',
    ],
    ['es', 'El saldo (+730) no compensó la merma (−2.140).', 'la merma (−2.140)', 'merma', '-2140'],
    [
      'ja',
      '社会増（+730人）は自然減（−2,140人）を補えなかった。',
      '自然減（−2,140人）',
      '自然増減',
      '-2140',
    ],
  ])('%s: %s', (language, text, quote, label, value) => {
    const fact = { quote, label, value, ...(language === 'ja' ? { unit: 'person' } : {}) };
    expect(told(language, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'The town did not raise the grant (+730).', 'the grant (+730)', 'change of the grant'],
    ['fr', 'La ville n’a pas augmenté l’aide (+730).', 'l’aide (+730)', 'variation de l’aide'],
  ])('a denied change does: %s: %s', (language, text, quote, label) => {
    expect(told(language, text, { quote, label, value: '730' })).toContain('source/negated');
  });

  it('things that were not opened are none, whatever their number in brackets', () => {
    const text = 'The town did not open the new halls (73).';
    const fact = { quote: 'the new halls (73)', label: 'new halls', value: '73' };
    expect(told('en', text, fact)).toContain('source/negated');
  });
});

describe('a word for the least tells which it is, and not that it fell', () => {
  it.each([
    ['最も少ない村は418人であった。', '最も少ない村の人数'],
    ['一番少ない村は418人であった。', '最も少ない村の人数'],
  ])('%s', (text, label) => {
    expect(told('ja', text, { quote: text, label, value: '418', unit: 'person' })).toEqual([]);
  });
});

describe('« une seule personne » denies nothing', () => {
  it('and « personne » beside « ne » does', () => {
    const text = 'Un quart (23 %) est formé d’une seule personne.';
    const label = 'part des ménages d’une seule personne';
    expect(told('fr', text, { quote: '23 %', label, value: '23%' })).toEqual([]);
    const none = 'Sur les 14 écoles visitées, personne n’a été vacciné.';
    const fact = { quote: none, label: 'écoles vaccinées', value: '14' };
    expect(told('fr', none, fact)).toContain('figure/denied');
  });
});
