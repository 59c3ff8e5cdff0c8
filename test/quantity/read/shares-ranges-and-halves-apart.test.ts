import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const read = (language: string, text: string, fact: string): boolean =>
  readingFaults(language, `${text}\n`, text, fact).length === 0;

type Row = readonly [
  language: string,
  text: string,
  right: readonly string[],
  wrong: readonly string[],
];

describe('figures that several words make up', () => {
  it.each<Row>([
    ['en', 'Of every twelve pupils five walked.', ['5/12'], ['12', '5']],
    ['en', 'Out of every 1,000 letters, 12 were late.', ['12/1000'], ['12', '1000']],
    ['en', 'Of eight skippers one is a woman.', ['1/8'], ['8', '1']],
    ['es', 'De cada doce alumnos, cinco van a pie.', ['5/12'], ['12', '5']],
    ['de', 'Von je zwölf Kindern gehen fünf zu Fuß.', ['5/12'], ['12', '5']],
    ['en', 'Of eight barges one was lost and seven came home.', ['8'], ['1/8']],
    ['en', 'Every ten years, four barges are built.', ['4'], ['4/10']],
  ])('a part of each so many is a share: %s, %s', (language, text, right, wrong) => {
    expect(right.filter((fact) => !read(language, text, fact))).toEqual([]);
    expect(wrong.filter((fact) => read(language, text, fact))).toEqual([]);
  });

  it.each<Row>([
    ['zh-Hans', '有百分之八到百分之十一的井已干。', ['8-11%'], ['8%', '11%']],
    ['zh-Hant', '有百分之八至百分之十一的井已乾。', ['8-11%'], ['8%', '11%']],
    ['zh-Hans', '占比从百分之八升到百分之十一。', ['8%', '11%'], []],
    ['es', 'Tenía dos motores del 8 al 11 % de las barcas.', ['8-11%'], ['8%', '11%']],
    ['es', 'La cuota subió del 8 al 11 %.', ['8%', '11%'], ['8-11%']],
  ])('no end of a range stands for it: %s, %s', (language, text, right, wrong) => {
    expect(right.filter((fact) => !read(language, text, fact))).toEqual([]);
    expect(wrong.filter((fact) => read(language, text, fact))).toEqual([]);
  });

  const points = '; unit: percentage-point';
  it.each<Row>([
    ['fr', 'Le taux a gagné trois points et demi.', [`3.5${points}`], [`3${points}`]],
    ['fr', 'Le taux a gagné 3 points et demi de pourcentage.', [`3.5${points}`], [`3${points}`]],
    ['es', 'La tasa subió tres puntos y medio.', [`3.5${points}`], [`3${points}`]],
    ['en', 'The rate rose by three points and a half.', [`3.5${points}`], [`3${points}`]],
  ])('half a point is of the points before it: %s, %s', (language, text, right, wrong) => {
    expect(right.filter((fact) => !read(language, text, fact))).toEqual([]);
    expect(wrong.filter((fact) => read(language, text, fact))).toEqual([]);
  });

  it.each<Row>([
    ['en', 'The yard sold thirty second-hand sails.', ['30'], ['30; unit: second']],
    ['en', 'The hall gave 30 hour-long concerts.', ['30'], ['30; unit: hour']],
    ['en', 'The 30-hour-long strike ended.', ['30; unit: hour'], []],
  ])('a time joined to the next word is no unit: %s, %s', (language, text, right, wrong) => {
    expect(right.filter((fact) => !read(language, text, fact))).toEqual([]);
    expect(wrong.filter((fact) => read(language, text, fact))).toEqual([]);
  });

  it.each<Row>([
    ['fr', 'Le mât mesure un peu plus de 9 mètres.', ['9; qualifier: over'], ['9']],
    ['fr', 'Un peu moins de 90 barques ont coulé.', ['90; qualifier: nearly'], ['90']],
    ['fr', 'L’eau est montée à un cheveu de 9 mètres.', ['9; qualifier: nearly'], ['9']],
    ['fr', 'L’eau est arrivée à deux doigts des 9 mètres.', ['9; qualifier: nearly'], ['9']],
    ['es', 'El agua se quedó a un pelo de 9 metros.', ['9; qualifier: nearly'], ['9']],
    ['es', 'Un total de 90 barcas zarpó.', ['90'], []],
  ])(
    'the article that a qualifier begins with hides it not: %s, %s',
    (language, text, right, wrong) => {
      const unit = /m[eè]tr/u.test(text) ? '; unit: metre' : '';
      expect(right.filter((fact) => !read(language, text, fact + unit))).toEqual([]);
      expect(wrong.filter((fact) => read(language, text, fact + unit))).toEqual([]);
    },
  );
});
