import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../support/prove-source.js';

describe('what is said of a part in words, in per cent or behind a clause is not said of its whole', () => {
  it.each([
    [
      'en',
      'Two-thirds of the 1,840 barns inspected were dry in June.',
      '1840',
      'dry barns in June',
      'barns inspected',
    ],
    [
      'en',
      'Less than half (38%) of the 415 dams checked were in sound condition.',
      '415',
      'dams in sound condition',
      'dams checked',
    ],
    ['en', 'The crew won 16 of its 29 races.', '29', 'races won', 'races of the crew'],
    [
      'de',
      'Drei Viertel der 1.840 geprüften Scheunen waren undicht.',
      '1840',
      'undichte Scheunen',
      'geprüfte Scheunen',
    ],
    [
      'fr',
      'Le port a reçu 1 840 bateaux, dont les deux tiers venus du Portugal.',
      '1840',
      'bateaux venus du Portugal',
      'bateaux reçus',
    ],
    [
      'es',
      'El gasto suma 1.840 toneladas de grano, de los que el 22 % se destina a pienso.',
      '1840',
      'grano para pienso',
      'gasto de grano',
    ],
  ])('%s: %s', (language, text, value, wrong, right) => {
    const fact = text.includes('toneladas')
      ? `value: "${value}"; unit: tonne`
      : `value: "${value}"`;
    expect(faultsUnderLabel(language, text, right, fact)).toEqual([]);
    expect(faultsUnderLabel(language, text, wrong, fact)).toContain('source/which-figure');
  });

  it.each([
    ['en', 'It snowed on 94 of the 365 days.', 'snowy days'],
    ['fr', 'Il a neigé 94 des 365 jours.', 'jours de neige'],
    ['fr', 'Il a gelé 94 des 365 jours de 2021.', 'jours de gel'],
    ['es', 'Nevó 94 de los 365 días.', 'días de nieve'],
  ])('the days of a year are none of those told: %s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, 'value: "365"; unit: day')).toContain(
      'source/which-figure',
    );
  });

  it('and its part may be', () => {
    const text = 'It snowed on 94 of the 365 days.';
    expect(faultsUnderLabel('en', text, 'snowy days', 'value: "94"; unit: day')).toEqual([]);
    expect(
      faultsUnderLabel('en', 'The crew won 16 of its 29 races.', 'races won', 'value: "16"'),
    ).toEqual([]);
  });
});

describe('what came as planned is not planned', () => {
  it.each([
    ['de', 'Die Insel nahm 640 Gäste auf, doppelt so viele wie geplant.', 'Gäste'],
    ['en', 'The island took in 640 guests, twice as many as planned.', 'guests'],
  ])('%s: %s', (language, text, label) => {
    expect(faultsUnderLabel(language, text, label, 'value: "640"')).toEqual([]);
    expect(faultsUnderLabel(language, text, label, 'value: "640"; status: planned')).toContain(
      'source/status-differs',
    );
  });
});
