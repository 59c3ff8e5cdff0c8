import { describe, expect, it } from 'vitest';
import { labelFaults, type LabelRow } from '../../../support/label-faults.js';

/** The unit where it is none of counts. */
type Row = readonly [...LabelRow, unit?: string];

/** Where or when the label puts its figure is said of the next one alone. */
const ofNext: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Occupancy was 63% at weekends and 38% on Mondays.', '63%', 'occupancy on Mondays', '床位'],
    [
      'Trams ran 214 kilometres, ferries 38.',
      '214',
      'distance run by ferries',
      '里程',
      'kilometre',
    ],
    [
      'It was 27 °C on the coast and 14 °C in the hills.',
      '27',
      'temperature in the hills',
      '气温',
      'degree-celsius',
    ],
  ],
  de: [
    [
      'Fähren legten 214 Kilometer zurück, Barkassen 38.',
      '214',
      'Strecke der Barkassen',
      '里程',
      'kilometre',
    ],
    [
      'Mühlen speisten 214 Kilometer Leitung ein, Wehre 38.',
      '214',
      'Leitung der Wehre',
      '里程',
      'kilometre',
    ],
    [
      'Im Tal lag die Temperatur bei 12,4 Grad, im Gebirge bei 3,1 Grad.',
      '12.4',
      'Temperatur im Gebirge',
      '气温',
      'degree-celsius',
    ],
  ],
  fr: [
    [
      'Les trams ont fait 214 kilomètres, les bacs 38.',
      '214',
      'trajet des bacs',
      '里程',
      'kilometre',
    ],
    ['La part atteint 63 % en ville et 38 % à la montagne.', '63%', 'part à la montagne', '份额'],
  ],
  es: [
    [
      'Los tranvías hicieron 214 kilómetros y los botes, 38.',
      '214',
      'recorrido de los botes',
      '里程',
      'kilometre',
    ],
    [
      'En Soria se midieron 27,3 °C, y en Teruel, 14.',
      '27.3',
      'temperatura en Teruel',
      '气温',
      'degree-celsius',
    ],
  ],
};

/** It is said of the figure itself, or before all of them. */
const own: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['Occupancy was 63% at weekends and 38% on Mondays.', '63%', 'occupancy at weekends', '床位'],
    ['Trams ran 214 kilometres, ferries 38.', '214', 'distance run by trams', '里程', 'kilometre'],
    ['In the hills 27 guides led 140 tours in winter.', '27', 'guides in the hills', '向导'],
  ],
  de: [
    [
      'Im Tal lag die Temperatur bei 12,4 Grad, im Gebirge bei 3,1 Grad.',
      '3.1',
      'Temperatur im Gebirge',
      '气温',
      'degree-celsius',
    ],
  ],
  fr: [
    ['La part atteint 63 % en ville et 38 % à la montagne.', '38%', 'part à la montagne', '份额'],
  ],
  es: [
    [
      'En Soria se midieron 27,3 °C, y en Teruel, 14 °C.',
      '27.3',
      'temperatura en Soria',
      '气温',
      'degree-celsius',
    ],
  ],
};

const rows = (
  table: Readonly<Record<string, readonly Row[]>>,
): readonly (readonly [string, Row])[] =>
  Object.entries(table).flatMap(([language, list]) => list.map((row) => [language, row] as const));

const told = (language: string, [text, value, label, other, unit]: Row): readonly string[] =>
  labelFaults(language, [text, value, label, other], unit).map(({ code }) => code);

describe('where or when a label puts its figure', () => {
  it.each(rows(ofNext))('in %s, and its source says so of the next figure: %j', (language, row) => {
    expect(told(language, row)).toEqual(['figure/which-figure']);
  });

  it.each(rows(own))('in %s, and its source says so of it: %j', (language, row) => {
    expect(told(language, row)).toEqual([]);
  });
});
