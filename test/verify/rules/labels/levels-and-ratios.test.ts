import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, label: string, fact: string];

const told = ([language, text, label, fact]: Row): readonly string[] =>
  faultsUnderLabel(language, text, label, fact);
const named = (rows: readonly Row[]) => rows.map((row) => ({ row, name: row.join(', ') }));

describe('a level and the change beside it', () => {
  const wrong: readonly Row[] = [
    [
      'es',
      'La vendimia cayó un 31 %, hasta 640 toneladas.',
      'caída de la vendimia',
      'value: 640; unit: tonne',
    ],
    ['en', 'The yield fell by 31%, to 640 tonnes.', 'fall in the yield', 'value: 640; unit: tonne'],
    [
      'fr',
      'Le taux de retard s’établit à 8,6 %, en hausse de 2,5 points.',
      'hausse du taux de retard',
      'value: 8.6%',
    ],
    [
      'en',
      'The rate stood at 8.6%, an increase of 2.5 points.',
      'increase in the rate',
      'value: 8.6%',
    ],
  ];
  it.each(named(wrong))('are not exchanged: $name', ({ row }) => {
    expect(told(row)).not.toEqual([]);
  });

  const right: readonly Row[] = [
    ['es', 'La vendimia cayó un 31 %, hasta 640 toneladas.', 'vendimia', 'value: 640; unit: tonne'],
    [
      'fr',
      'Le taux de retard s’établit à 8,6 %, en hausse de 2,5 points.',
      'taux de retard',
      'value: 8.6%',
    ],
  ];
  it.each(named(right))('are each right under a label of their own: $name', ({ row }) => {
    expect(told(row)).toEqual([]);
  });
});

describe('what a level is compared with', () => {
  const right: readonly Row[] = [
    [
      'en',
      'The miss rate was 3.6% in October, down from 5.7% in September.',
      'miss rate',
      'value: 5.7%',
    ],
    [
      'de',
      'Die Fehlquote lag 2019 bei 3,6 %, nach 5,7 % im Jahr 2018.',
      'Fehlquote',
      'value: 5.7%; period: 2018',
    ],
    [
      'es',
      'La cuota fue del 14 % en 2019, tras el 12 % de 2018.',
      'cuota',
      'value: 12%; period: 2018',
    ],
    ['fr', 'La cote est de 14 % en 2019, après 12 % en 2018.', 'cote', 'value: 12%; period: 2018'],
  ];
  it.each(named(right))('has its label: $name', ({ row }) => {
    expect(told(row)).toEqual([]);
  });

  const wrong: readonly Row[] = [
    [
      'de',
      'Die Fehlquote lag 2019 bei 3,6 %, nach 5,7 % im Jahr 2018.',
      'Fehlquote',
      'value: 5.7%; period: 2019',
    ],
    [
      'en',
      'The miss rate was 3.6% in Leeds, down from 5.7% in York.',
      'miss rate in Leeds',
      'value: 5.7%',
    ],
  ];
  it.each(named(wrong))('and neither its time nor its place: $name', ({ row }) => {
    expect(told(row)).not.toEqual([]);
  });
});

describe('a ratio in tens', () => {
  const wrong: readonly Row[] = [
    ['en', 'Out of ten walkers, three own a map.', 'walkers', 'value: 10'],
    ['en', 'Out of ten walkers, three own a map.', 'walkers with a map', 'value: 3'],
    ['fr', 'Sur dix marcheurs, trois ont une carte.', 'marcheurs', 'value: 10'],
    ['de', 'Von zehn Wanderern haben drei einen Plan.', 'Wanderer', 'value: 10'],
  ];
  it.each(named(wrong))('counts nobody: $name', ({ row }) => {
    expect(told(row)).not.toEqual([]);
  });

  const right: readonly Row[] = [
    ['en', 'Out of ten walkers rescued, three owned a map.', 'walkers rescued', 'value: 10'],
    ['en', 'Of the ten walkers, three own a map.', 'walkers', 'value: 10'],
    ['de', 'Von 100 Befragten waren 31 dafür.', 'Befragte', 'value: 100'],
  ];
  it.each(named(right))('and people who were counted are: $name', ({ row }) => {
    expect(told(row)).toEqual([]);
  });
});
