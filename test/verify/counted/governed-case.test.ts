import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../../src/quantity/format/format-figure.js';
import { inCase } from '../../../src/quantity/unit-case.js';
import { unitFromPacks } from '../../../src/quantity/units.js';
import { packsFor, proveSource } from '../../support/prove-source.js';
import { quantity } from '../../quantity/packs.js';

const packs = packsFor(['de', 'en']);

const printed = (value: string, id: string, form: 'full' | 'number' | 'words' = 'full'): string => {
  const [unit, pack] = [unitFromPacks(id, packs), packs.get('de')];
  if (unit === undefined || pack === undefined) throw new Error(id);
  return formatFigure(inCase(quantity(value, unit), 'dative'), pack, form).text.replaceAll(
    '\u00A0',
    ' ',
  );
};

describe('a figure that is asked for in the dative', () => {
  it.each([
    ['13', 'country', 'full', '13 Ländern'],
    ['3', 'country', 'words', 'drei Ländern'],
    ['1', 'country', 'full', '1 Land'],
    ['13', 'country', 'number', '13'],
    ['13', 'country-or-region', 'full', '13 Ländern und Regionen'],
    ['20', 'year', 'full', '20 Jahren'],
    ['20', 'tonne', 'full', '20 Tonnen'],
    ['2000000', 'household', 'full', '2 Millionen Haushalten'],
  ] as const)('%s %s as %s is %s', (value, unit, form, expected) => {
    expect(printed(value, unit, form)).toBe(expected);
  });
});

/** The remedies told of a German sentence with the figure of a source in it. */
const told = (sentence: string, unit: string, units?: string): readonly string[] =>
  proveSource({
    language: 'de',
    text:
      unit === 'year' ? 'Das Schiff fährt seit 13 Jahren.' : 'Es waren 13 Länder und 13 Bücher.',
    facts: [
      'f:',
      '  value: 13',
      `  unit: ${unit}`,
      `  quote: ${unit === 'year' ? 'seit 13 Jahren' : unit === 'country' ? '13 Länder' : '13 Bücher'}`,
    ].join('\n'),
    ...(units === undefined ? {} : { units }),
    prose: { de: sentence, en: 'There were {{fact "f"}}.' },
  }).flatMap(({ code, remedy }) =>
    code === 'figure/case-differs' || code.startsWith('report/') ? [remedy] : [],
  );

const asks = ['write {{fact "f" case="dative"}}, which prints “13\u00A0Ländern”'];

describe('a counted noun behind a word that governs the dative', () => {
  it.each([
    'Ein Vertrag mit {{fact "f"}} wurde geschlossen.',
    'Schiffe aus {{fact "f"}} liegen im Hafen.',
    'In den {{fact "f"}} gilt er.',
    'Mit {{fact "f"}} wurden Verträge geschlossen.',
    'Waren von {{fact "f" form="words"}}.',
  ])('is told in the nominative: %s', (sentence) => {
    expect(told(sentence, 'country')).toHaveLength(1);
  });
  it('is told with what to write, and what that prints', () => {
    expect(told('Ein Vertrag mit {{fact "f"}}.', 'country')).toEqual(asks);
  });

  it.each([
    'Ein Vertrag mit {{fact "f" case="dative"}} wurde geschlossen.',
    'Waren aus {{fact "f" case="dative" form="words"}}.',
    'Der Ausbau auf {{fact "f"}} ist geplant.',
    'Waren gehen in {{fact "f"}} weltweit.',
    'Bis zu {{fact "f"}} nehmen teil.',
    'Damit {{fact "f"}} teilnehmen.',
    'Ein Vertrag mit {{fact "f" form="number"}} Partnern.',
    'Verträge mit {{fact "f"}} umfassenden Listen.',
  ])('is right, or may be: %s', (sentence) => {
    expect(told(sentence, 'country')).toEqual([]);
  });

  it('is no measure of the adjective behind it', () => {
    expect(told('Der Hafen arbeitet mit {{fact "f"}} alten Booten.', 'year')).toEqual([]);
    expect(told('Das Schiff fährt seit {{fact "f"}}.', 'year')).toHaveLength(1);
  });

  it('of a unit of the report’s own lacks its dative there, until units.yaml says it', () => {
    const units = (dative: string) =>
      `book: { de: { one: Buch, other: Bücher${dative} }, en: { one: book, other: books } }`;
    expect(told('Ein Regal mit {{fact "f"}}.', 'book', units(''))).toEqual([
      'give “book” its dative in units.yaml, de: { other: Bücher, dative: … }, and write case="dative" in the text',
    ]);
    expect(told('Ein Regal mit {{fact "f"}}.', 'book', units(', dative: Büchern'))).toEqual([
      'write {{fact "f" case="dative"}}, which prints “13\u00A0Büchern”',
    ]);
    expect(
      told('Ein Regal mit {{fact "f" case="dative"}}.', 'book', units(', dative: Büchern')),
    ).toEqual([]);
  });

  it('is asked for in a case that there is', () => {
    expect(told('Waren aus {{fact "f" case="genitive"}}.', 'country')).toEqual([
      expect.stringContaining('dative'),
    ]);
  });
});
