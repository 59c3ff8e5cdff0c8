import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a word of status beside an amount that another is set against', () => {
  it.each<Row>([
    [
      'en',
      'The dam gave 310 GWh instead of the planned 350.',
      'gave 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'en',
      'The dam gave 310 GWh rather than the 350 expected.',
      'gave 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'en',
      'Instead of the planned 350 GWh the dam gave 310 GWh.',
      'the dam gave 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'de',
      'Der Damm lieferte 310 GWh statt der geplanten 350.',
      'lieferte 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'de',
      'Statt der geplanten 350 GWh lieferte der Damm 310 GWh.',
      'der Damm 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'fr',
      'Le barrage a fourni 310 GWh au lieu des 350 prévus.',
      'a fourni 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'fr',
      'Le barrage a fourni 310 GWh contre 350 GWh prévus.',
      'a fourni 310 GWh',
      '310; unit: gigawatt-hour',
    ],
    [
      'es',
      'La presa dio 310 GWh en lugar de los 350 previstos.',
      'dio 310 GWh',
      '310; unit: gigawatt-hour',
    ],
  ])('says nothing of that one (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    [
      'en',
      'The dam gave 310 GWh instead of the planned 350 GWh.',
      'planned 350 GWh',
      '350; unit: gigawatt-hour',
    ],
    [
      'de',
      'Der Damm lieferte 310 GWh statt der geplanten 350 GWh.',
      'geplanten 350 GWh',
      '350; unit: gigawatt-hour',
    ],
    [
      'en',
      'The dam is planned to give 310 GWh instead of 350 GWh.',
      'planned to give 310 GWh',
      '310; unit: gigawatt-hour',
    ],
  ])('but is said of its own (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/status-differs');
  });
});
