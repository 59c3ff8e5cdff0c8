import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

/** The codes told of a fact of so many tonnes in a period, quoted from the whole of a sentence. */
const told = (language: string, text: string, value: string, period: string, quote = text) =>
  proveSource({
    language,
    text: `${text}\n`,
    facts: `fact:\n  value: '${value}'\n  unit: tonne\n  period: ${period}\n  quote: ${JSON.stringify(quote)}\n`,
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

/** A sentence, and its figures in tonnes with the period of each. */
type Row = readonly [string, string, readonly (readonly [string, string])[]];

const inTurn: readonly Row[] = [
  [
    'en',
    'In the first half of 2024 output was 40 tonnes, and in the second 52 tonnes.',
    [
      ['40', '2024-40'],
      ['52', '2024-41'],
    ],
  ],
  [
    'en',
    'In the first quarter of 2024 output was 40 tonnes, in the second 52 tonnes and in the third 61 tonnes.',
    [
      ['40', '2024-33'],
      ['52', '2024-34'],
      ['61', '2024-35'],
    ],
  ],
  [
    'zh-Hans',
    '2024年上半年产量40吨，下半年52吨。',
    [
      ['40', '2024-40'],
      ['52', '2024-41'],
    ],
  ],
  [
    'de',
    'Im ersten Halbjahr 2024 wurden 40 Tonnen gefördert, im zweiten 52 Tonnen.',
    [
      ['40', '2024-40'],
      ['52', '2024-41'],
    ],
  ],
  [
    'fr',
    'Au premier semestre 2024, la production a été de 40 tonnes, au second de 52 tonnes.',
    [
      ['40', '2024-40'],
      ['52', '2024-41'],
    ],
  ],
  [
    'es',
    'En el primer semestre de 2024 se produjeron 40 toneladas y en el segundo 52 toneladas.',
    [
      ['40', '2024-40'],
      ['52', '2024-41'],
    ],
  ],
  [
    'en',
    'In 2023 and 2024 output was 40 and 52 tonnes respectively.',
    [
      ['40', '2023'],
      ['52', '2024'],
    ],
  ],
  [
    'zh-Hans',
    '2023年和2024年产量分别为40吨和52吨。',
    [
      ['40', '2023'],
      ['52', '2024'],
    ],
  ],
  [
    'ja',
    '2023年と2024年の生産はそれぞれ40トンと52トンだった。',
    [
      ['40', '2023'],
      ['52', '2024'],
    ],
  ],
];

describe('a figure is of the part of the year that its sentence gives it in turn', () => {
  it.each(inTurn)('%s: %s', (language, text, figures) => {
    for (const [value] of figures)
      for (const [other, period] of figures)
        expect([value, period, told(language, text, value, period)]).toEqual([
          value,
          period,
          value === other ? [] : ['source/period-differs'],
        ]);
  });

  it('the year of the part before it is that of one without', () => {
    const text = '2024年上半年产量40吨，下半年52吨。';
    expect(told('zh-Hans', text, '52', '2023-41')).toEqual(['source/period-differs']);
  });

  it('an ordinal before a noun is of that, and names no part of the year', () => {
    const text = 'In the first half of 2024 the second ship brought 52 tonnes.';
    expect(told('en', text, '52', '2024-40')).toEqual([]);
  });

  it('“respectively” gives a figure its year where the quote holds the figures alone', () => {
    const text = 'In 2023 and 2024 output was 40 and 52 tonnes respectively.';
    const quote = '40 and 52 tonnes respectively';
    expect(told('en', text, '52', '2024', quote)).toEqual([]);
    expect(told('en', text, '52', '2023', quote)).toEqual(['source/period-differs']);
  });

  it('the year before one told by its last month ends a year before that month', () => {
    const text =
      'In the year to March 2024, the mill took 71 tonnes, against 64 tonnes the year before.';
    expect(told('en', text, '64', '2022-04/2023-03')).toEqual([]);
    expect(told('en', text, '64', '2023-04/2024-03')).toEqual(['source/period-differs']);
  });
});
