import { describe, expect, it } from 'vitest';
import { faultsOfText, wordsOfUnits } from '../../support/faults-of-text.js';
import { errorsUnderLabel, readingFaults } from '../../support/prove-source.js';

describe('a part of either of two counts is told of neither', () => {
  it.each([
    ['en', 'There are 920 farms and 38 berths, and 64 are vacant.', 'x'],
    ['de', 'Es gibt 920 Höfe und 38 Liegeplätze, und 64 sind frei.', 'x'],
    ['fr', 'On compte 920 fermes et 38 postes, et 64 sont libres.', 'x'],
    ['es', 'Hay 920 granjas y 38 amarres, y 64 son nuevos.', 'x'],
  ])('%s: %s', (language, text) => {
    expect(faultsOfText(language, text, '64; unit: berth')).toContain('source/noun-differs');
  });

  it.each([
    [
      'en',
      'There are 38 farms and 920 berths. Of these, 64 are vacant.',
      'Of these, 64 are vacant',
    ],
    ['de', 'Es gibt 38 Höfe und 920 Liegeplätze, davon sind 64 frei.', 'davon sind 64 frei'],
  ])('but a word for them goes back to the last, %s: %s', (language, text, quote) => {
    const other = language === 'en' ? 'zh-Hans: 个' : `en: ${wordsOfUnits['berth.en'] ?? ''}`;
    const units = `berth: { ${language}: ${wordsOfUnits[`berth.${language}`] ?? ''}, ${other} }`;
    expect(readingFaults(language, text, quote, '64; unit: berth', units)).toEqual([]);
  });
});

describe('a part is counted by the noun of its whole', () => {
  it('behind a comma and the date of the whole', () => {
    const text = 'De los 960 vuelos previstos en junio de 2021, 28 se cancelaron.';
    const units =
      'flight: { es: { one: vuelo, other: vuelos }, en: { one: flight, other: flights } }';
    expect(
      errorsUnderLabel('es', text, 'vuelos cancelados', 'value: "28"; unit: flight', units),
    ).toEqual([]);
  });

  it('behind a capital noun that is no name', () => {
    const text = 'Von den 960 Rechnungen, die 2021 eingingen, lehnte das Amt 28 ab.';
    const units =
      'request: { de: { one: Rechnung, other: Rechnungen }, en: { one: bill, other: bills } }';
    expect(
      errorsUnderLabel('de', text, 'abgelehnte Rechnungen', 'value: "28"; unit: request', units),
    ).toEqual([]);
  });
});
