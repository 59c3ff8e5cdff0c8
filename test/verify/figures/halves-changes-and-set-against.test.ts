import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('one of a measure and a half', () => {
  it.each<Row>([
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '1.5; unit: hour'],
    ['en', 'The drill took a day and a half.', 'took a day and a half', '1.5; unit: day'],
    [
      'en',
      'It ran for about a year and a half.',
      'about a year and a half',
      '1.5; qualifier: about; unit: year',
    ],
    ['fr', 'L’exercice a duré une heure et demie.', 'une heure et demie', '1.5; unit: hour'],
    ['de', 'Die Übung dauerte anderthalb Stunden.', 'anderthalb Stunden', '1.5; unit: hour'],
    ['de', 'Die Übung dauerte eineinhalb Tage.', 'eineinhalb Tage', '1.5; unit: day'],
    ['es', 'El simulacro duró una hora y media.', 'una hora y media', '1.5; unit: hour'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '1; unit: hour'],
    ['en', 'The drill took an hour and a half.', 'an hour and a half', '50%'],
    [
      'en',
      'The drill took the better part of an hour and a half.',
      'and a half',
      '0.5; unit: hour',
    ],
    ['de', 'Die Übung dauerte eineinhalb Tage.', 'eineinhalb Tage', '1; unit: day'],
  ])('and no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

describe('the first level of a change shares the magnitude of the second', () => {
  it.each<Row>([
    ['en', 'Loans rose from 3 to 4 million.', 'from 3 to 4 million', '3 million'],
    ['en', 'Loans fell from 4 to 3 million.', 'from 4 to 3 million', '4 million'],
    ['de', 'Die Ausleihen sanken von 4 auf 3 Millionen.', 'von 4 auf 3 Millionen', '4 million'],
    ['fr', 'Les prêts sont passés de 4 à 3 millions.', 'de 4 à 3 millions', '4 million'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '4 million'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '3 million'],
    [
      'es',
      'La deuda cayó de 7 a 6 millones de euros.',
      'de 7 a 6 millones de euros',
      '7 million; unit: EUR',
    ],
    ['en', 'Loans rose from 800 to 1.1 million.', 'from 800 to 1.1 million', '800'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'Loans rose from 3 to 4 million.', 'from 3 to 4 million', '3'],
    ['de', 'Die Ausleihen sanken von 4 auf 3 Millionen.', 'von 4 auf 3 Millionen', '4'],
    ['fr', 'Les prêts sont passés de 4 à 3 millions.', 'de 4 à 3 millions', '4'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '4'],
    ['es', 'Hubo de 3 a 4 millones de préstamos.', 'de 3 a 4 millones', '4 million'],
  ])('and stands for no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

describe('the country of a dollar may stand behind its sign', () => {
  it.each<Row>([
    ['fr', 'La carte coûte 80 $ CA.', '80 $ CA', '80; unit: CAD'],
    ['fr', 'La carte coûte 80 $CA.', '80 $CA', '80; unit: CAD'],
    ['fr', 'La carte coûte 80 $ AU.', '80 $ AU', '80; unit: AUD'],
    ['fr', 'La carte coûte 80 $ US.', '80 $ US', '80; unit: USD'],
    ['fr', 'La digue a coûté 4,1 M$ CA.', '4,1 M$ CA', '4100000; unit: CAD'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it('and is of no other', () => {
    expect(readingFaults('fr', 'La carte coûte 80 $ CA.', '80 $ CA', '80; unit: USD')).toContain(
      'source/unit-differs',
    );
  });
});

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

describe('of so many none', () => {
  it.each<Row>([
    ['fr', 'Aucun des 23 ponts n’a cédé.', 'Aucun des 23 ponts', '23; unit: item; as: ponts'],
    ['fr', 'Aucune des 23 écluses n’a cédé.', 'des 23 écluses', '23; unit: item; as: écluses'],
    ['fr', 'Pas un seul des 23 ponts n’a cédé.', 'des 23 ponts', '23; unit: item; as: ponts'],
  ])('leaves their number as it is (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});

describe('who goes to work by some means plans nothing', () => {
  it.each<Row>([
    ['fr', '7 % des salariés vont travailler à pied.', '7 %', '7%'],
    ['fr', '7 % des élèves vont étudier en bus.', '7 %', '7%'],
    ['es', 'El 7 % de los empleados va a trabajar andando.', '7 %', '7%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['fr', '7 % des salariés vont travailler à domicile.', '7 %', '7%'],
    ['fr', 'La ligne va transporter 900 personnes en bus.', '900 personnes', '900; unit: person'],
    ['es', 'El 7 % de los empleados va a trabajar desde casa.', '7 %', '7%'],
  ])('but what will be does (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/status-differs');
  });
});
