import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

describe('what each of a subject has is no sum of them', () => {
  it.each([
    ['en', 'Each farmer used 640 litres.', 'water used by farmers', 'water used by each farmer'],
    [
      'de',
      'Jeder Einwohner verbrauchte 640 Liter.',
      'Verbrauch der Einwohner',
      'Verbrauch je Einwohner',
    ],
    [
      'de',
      'Je Einwohner wurden 2019 im Mittel 640 Liter verbraucht.',
      'Verbrauch der Einwohner',
      'Verbrauch pro Einwohner',
    ],
    [
      'fr',
      'Chaque éleveur a utilisé 640 litres.',
      'eau utilisée par les éleveurs',
      'eau par éleveur',
    ],
    [
      'es',
      'Cada ganadero gastó 640 litros.',
      'agua gastada por los ganaderos',
      'agua por ganadero',
    ],
  ])('%s: %s', (language, text, wrong, right) => {
    const fact = 'value: "640"; unit: litre';
    expect(faultsUnderLabel(language, text, wrong, fact)).toContain('source/unit-differs');
    expect(faultsUnderLabel(language, text, right, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Each year the mill grinds 640 tonnes.', 'grain ground', 'value: "640"; unit: tonne'],
    ['en', 'Every effort was made to save 640 sheep.', 'sheep to save', 'value: "640"'],
    ['de', 'Jedes Jahr kommen 640 Schafe an.', 'Schafe', 'value: "640"'],
    ['fr', 'Chaque été, 640 moutons montent ici.', 'moutons', 'value: "640"'],
    ['es', 'Cada año llegan 640 ovejas.', 'ovejas', 'value: "640"'],
  ])('but a time has what comes in it: %s: %s', (language, text, label, fact) => {
    expect(faultsUnderLabel(language, text, label, fact)).not.toContain('source/unit-differs');
  });

  it.each([
    [
      'en',
      'Guests spent £64.50 a week on food.',
      'weekly spending on food',
      'spending on food',
      'GBP',
    ],
  ])(
    'a label may say of each of what an amount is: %s: %s',
    (language, text, right, wrong, unit) => {
      const fact = `value: "64.50"; unit: ${unit}`;
      expect(faultsUnderLabel(language, text, right, fact)).toEqual([]);
      expect(faultsUnderLabel(language, text, wrong, fact)).toContain('source/unit-differs');
    },
  );
});

describe('an amount that is for one by its kind needs no rate', () => {
  it.each([
    ['en', 'Each skater pays $14.', 'Fee for skaters', 'Fee income', 'USD'],
    ['en', 'Every cow received 14 litres.', 'Dose', 'water', 'litre'],
    [
      'de',
      'Jeder Gast zahlt 14 Euro.',
      'Eintrittspreis',
      'Einnahmen aus dem Eintrittspreis',
      'EUR',
    ],
    ['fr', 'Chaque visiteur paie 14 euros.', 'Tarif normal', 'Recettes du tarif', 'EUR'],
    ['es', 'Cada visitante paga 14 euros.', 'Precio de entrada', 'Ingresos del precio', 'EUR'],
    ['ja', '1人当たりの入場料は14ドルである。', '入場料', '入場料の収入', 'USD'],
    ['ko', '1인당 입장료는 14달러이다.', '입장료', '입장료 수입', 'USD'],
  ])('%s: %s', (language, text, right, wrong, unit) => {
    const fact = `value: "14"; unit: ${unit}`;
    expect(faultsUnderLabel(language, text, right, fact)).toEqual([]);
    expect(faultsUnderLabel(language, text, wrong, fact)).toContain('source/unit-differs');
  });
});

describe('a difference told alone behind a comma is no level', () => {
  it.each([
    ['en', 'Guests spent £64 a night, £5 more than a year earlier.', 'spending of guests', 'GBP'],
    [
      'de',
      'Gäste gaben 64 Euro pro Nacht aus, 5 Euro mehr als im Vorjahr.',
      'Ausgaben der Gäste',
      'EUR',
    ],
    [
      'fr',
      'Les clients ont dépensé 64 euros par nuit, 5 euros de plus que l’année précédente.',
      'sommes que les clients ont dépensé',
      'EUR',
    ],
    [
      'es',
      'Los clientes gastaron 64 euros por noche, 5 euros más que un año antes.',
      'euros de los clientes',
      'EUR',
    ],
  ])('%s: %s', (language, text, label, unit) => {
    expect(faultsUnderLabel(language, text, label, `value: "5"; unit: ${unit}`)).not.toEqual([]);
  });
});
