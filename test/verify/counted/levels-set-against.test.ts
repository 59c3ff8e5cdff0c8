import { describe, expect, it } from 'vitest';
import { errorsUnderLabel } from '../../support/prove-source.js';

describe('a level that another is set against is of what that one is of', () => {
  it.each([
    [
      'en',
      'Voters were 61% of adults in 2021, against 57% in 2016.',
      'voters',
      'value: 57%; period: 2016',
    ],
    [
      'fr',
      'Les votants étaient 61 % des adultes en 2021, contre 57 % en 2016.',
      'votants',
      'value: 57%; period: 2016',
    ],
    [
      'es',
      'Los votantes eran el 61 % de los adultos en 2021, frente al 57 % en 2016.',
      'votantes',
      'value: 57%; period: 2016',
    ],
    ['en', 'Visitors: 6,120 (2018: 5,870).', 'visitors', 'value: "5870"; period: 2018'],
  ])('%s: %s', (language, text, label, fact) => {
    expect(errorsUnderLabel(language, text, label, fact)).toEqual([]);
  });

  it.each([
    [
      'Voters were 61% of adults in 2021, against 57% of students in 2016.',
      'value: 57%; period: 2016',
    ],
    ['The north had 61 voters in 2021, the south 57 in 2016.', 'value: "57"; period: 2016'],
  ])('but not in: %s', (text, fact) => {
    expect(
      errorsUnderLabel('en', text, text.includes('north') ? 'voters of the north' : 'voters', fact),
    ).not.toEqual([]);
  });
});
