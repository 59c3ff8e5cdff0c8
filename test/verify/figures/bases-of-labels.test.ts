import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('a label says of each of what a number is as its source does', () => {
  it.each([
    ['en', 'The mill grinds 640 sacks a day.', 'sacks a day', 'sacks a year'],
    ['en', 'There are 640 sacks per wagon.', 'sacks per wagon', 'sacks per train'],
    ['de', 'Die Mühle mahlt 640 Säcke pro Tag.', 'Säcke am Tag', 'Säcke pro Jahr'],
    ['de', 'Es sind 640 Säcke je Waggon.', 'Säcke pro Waggon', 'Säcke je Zug'],
    ['fr', 'Le moulin traite 640 sacs par jour.', 'sacs par jour', 'sacs par an'],
    ['fr', 'On compte 640 sacs par wagon.', 'sacs par wagon', 'sacs par train'],
    ['es', 'El molino procesa 640 sacos por semana.', 'sacos por semana', 'sacos al año'],
    ['es', 'Hay 640 sacos por vagón.', 'sacos por vagón', 'sacos por tren'],
  ])('%s: %s', (language, text, right, wrong) => {
    expect(faultsUnderLabel(language, text, right, 'value: "640"')).toEqual([]);
    expect(faultsUnderLabel(language, text, wrong, 'value: "640"')).toContain(
      'source/unit-differs',
    );
  });

  it.each([
    ['fr', 'Le moulin traite 640 sacs par jour et par meule.', 'sacs par meule'],
    ['en', 'The mill grinds 640 sacks every day.', 'sacks per day'],
  ])('but of two it may say either, and in other words: %s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, 'value: "640"')).toEqual([]);
  });
});

describe('what came in is not what went out', () => {
  it('de', () => {
    const text = '2021 wurden 640 Säcke eingeführt.';
    expect(
      faultsUnderLabel('de', text, 'ausgeführte Säcke', 'value: "640"; period: 2021'),
    ).not.toEqual([]);
    expect(faultsUnderLabel('de', text, 'eingeführte Säcke', 'value: "640"; period: 2021')).toEqual(
      [],
    );
  });
});

describe('the name of a currency may be typed in small letters', () => {
  it.each([
    ['The sack costs forty hong kong dollars.', '40', 'HKD', 'USD'],
    ['The sack costs 40 new zealand dollars.', '40', 'NZD', 'USD'],
  ])('%s', (text, value, unit, other) => {
    expect(faultsUnderLabel('en', text, 'price', `value: "${value}"; unit: ${unit}`)).toEqual([]);
    expect(faultsUnderLabel('en', text, 'price', `value: "${value}"; unit: ${other}`)).not.toEqual(
      [],
    );
  });
});
