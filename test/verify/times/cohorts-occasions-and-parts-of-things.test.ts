import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the date of those of whom a figure is a part', () => {
  it.each<Row>([
    ['en', '71% of those who joined in 2018 have left.', '71% of those', '71%; period: 2018'],
    ['en', 'A third of the pupils that enrolled in 2018 dropped out.', 'A third', '1/3; period: 2018'],
    ['en', 'The club won back 71% of those who left in 2018.', 'won back 71%', '71%; period: 2018'],
    ['de', '71 Prozent derer, die 2018 kamen, blieben.', '71 Prozent', '71%; period: 2018'],
    ['fr', '71 % de ceux qui sont venus en 2018 sont restés.', '71 %', '71%; period: 2018'],
    ['es', 'El 71 % de los que vinieron en 2018 se quedó.', '71 %', '71%; period: 2018'],
  ])('is not that of what has become of them (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/period-differs');
  }); // prettier-ignore

  it.each<Row>([
    ['en', '71% of those who joined in 2018 were nurses.', '71% of those', '71%; period: 2018'],
    ['en', '71% of those who died in 2018 lived alone.', '71% of those', '71%; period: 2018'],
    ['en', 'In 2023, 71% of those who joined in 2018 were still there.', '71% of those', '71%; period: 2023'],
    ['en', 'It was 2023. The club won back 71% of those who left in 2018.', 'won back 71%', '71%; period: 2023'],
    ['en', '71% of visitors came by boat in 2018.', '71% of visitors', '71%; period: 2018'],
    ['de', '2018 blieben 71 Prozent derer, die kamen.', '71 Prozent', '71%; period: 2018'],
  ])('may be that of what they were (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('the date of those of whom a figure is a part, before it', () => {
  it.each<Row>([
    ['zh-Hans', '2018年入职的护士中71%留了下来。', '71%留了下来', '71%; period: 2018'],
    ['zh-Hans', '2018年建成的房屋中，71%至今空着。', '71%至今', '71%; period: 2018'],
    ['zh-Hant', '2018年入職的護士中71%後來離開。', '71%後來', '71%; period: 2018'],
    ['ja', '2018年に採用された看護師のうち71%が残った。', '71%が残った', '71%; period: 2018'],
    ['ko', '2018년에 입사한 간호사 중 71%가 남았다.', '71%가 남았다', '71%; period: 2018'],
  ])('is not that of what has become of them (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/period-differs');
  });

  it.each<Row>([
    ['zh-Hans', '2018年入职的护士中71%是女性。', '71%是女性', '71%; period: 2018'],
    ['zh-Hans', '2018年的护士中71%留在本地。', '71%留在', '71%; period: 2018'],
    ['ja', '2018年に採用された看護師のうち71%が女性だった。', '71%が女性', '71%; period: 2018'],
    ['ko', '2018년에 입사한 간호사 중 71%가 여성이었다.', '71%가 여성', '71%; period: 2018'],
    ['zh-Hans', '2018年入职的护士中71%留了下来。', '71%留了下来', '71%'],
  ])('may be that of what they were (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});

describe('the date of an occasion', () => {
  const told: readonly Row[] = [
    ['en', 'To mark Forest Week from 4 to 11 May 2023, the office said that 9% of oaks were ill.', '9% of oaks', '9%'],
    ['de', 'Anlässlich der Waldwoche vom 4. bis 11. Mai 2023 teilt das Amt mit: 9 % der Eichen sind krank.', '9 % der Eichen', '9%'],
    ['fr', 'À l’occasion de la Semaine du bois du 4 au 11 mai 2023, l’office indique que 9 % des chênes sont malades.', '9 % des chênes', '9%'],
    ['es', 'Con motivo de la Semana del Bosque, del 4 al 11 de mayo de 2023, la oficina indica que el 9 % de los robles está enfermo.', '9 % de los robles', '9%'],
  ]; // prettier-ignore
  it.each(told)('is of no figure told on it (%s): %s', (language, text, quote, fact) => {
    const row = [language, text, quote] as const;
    expect(readingFaults(...row, `${fact}; period: 2023-05-04/2023-05-11`)).toContain(
      'source/period-differs',
    );
    expect(readingFaults(...row, fact)).toEqual([]);
  });

  it('and leaves the figure its own', () => {
    const text = 'To mark the day on 4 May 2023, the office said that 9% of oaks were ill in 2022.';
    expect(readingFaults('en', text, '9% of oaks', '9%; period: 2022')).toEqual([]);
    expect(
      readingFaults(
        'en',
        'During Forest Week from 4 to 11 May 2023, 90 people came.',
        '90 people',
        '90; unit: person; period: 2023-05-04/2023-05-11',
      ),
    ).toEqual([]);
  });
});

describe('words that count by several', () => {
  it.each<Row>([
    ['en', 'Two score people spoke.', 'Two score people', '40; unit: person'],
    ['en', 'They sold three gross of pencils.', 'three gross of pencils', '432; unit: item; as: pencils'],
    ['de', 'Drei Schock Eier gingen weg.', 'Drei Schock Eier', '180; unit: item; as: Eier'],
    ['fr', 'Trois centaines de bateaux sont venus.', 'Trois centaines de bateaux', '300; unit: item; as: bateaux'],
    ['es', 'Dos veintenas de barcos vinieron.', 'Dos veintenas de barcos', '40; unit: item; as: barcos'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'Two score people spoke.', 'Two score people', '2; unit: person'],
    ['de', 'Drei Schock Eier gingen weg.', 'Drei Schock Eier', '3; unit: item; as: Eier'],
    ['fr', 'Trois centaines de bateaux sont venus.', 'Trois centaines', '3'],
    ['fr', 'Une vingtaine de bateaux sont venus.', 'Une vingtaine de bateaux', '1; unit: item; as: bateaux'],
    ['es', 'Un centenar de barcos vinieron.', 'Un centenar de barcos', '1; unit: item; as: barcos'],
  ])('and are no count of their own (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  }); // prettier-ignore
});

describe('a part of one thing is no share', () => {
  it.each<Row>([
    ['en', 'The quay is half a mile long.', 'half a mile', '50%'],
    ['en', 'Three quarters of a mile was paved.', 'Three quarters of a mile', '75%'],
    ['en', 'Half an acre burned.', 'Half an acre', '1/2'],
    ['en', 'Half a century passed.', 'Half a century', '50%'],
    ['es', 'El muelle mide media milla.', 'media milla', '50%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'Half the quay is closed.', 'Half the quay', '50%'],
    ['en', 'A quarter of the quay is closed.', 'A quarter of the quay', '25%'],
    ['en', 'Half a million people came.', 'Half a million people', '500000; unit: person'],
    ['en', 'Half a tonne of salt went.', 'Half a tonne', '0.5; unit: tonne'],
  ])('and a part of all is (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('changes as Spanish and French releases tell them', () => {
  it.each<Row>([
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.8 million'],
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.1 million'],
    ['es', 'El peaje subió de 3 a 4 euros.', 'de 3 a 4 euros', '4; unit: EUR'],
    ['fr', 'Le fret reste 8 % en deçà de son niveau de 2019.', '8 % en deçà', '-8%'],
    ['en', 'Freight is 8% short of its level of 2019.', '8% short of its level', '-8%'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['es', 'La flota creció de 3,1 a 3,8 millones.', 'de 3,1 a 3,8 millones', '3.1'],
    ['es', 'El peaje subió de 3 a 4 euros.', 'de 3 a 4 euros', '3–4; unit: EUR'],
  ])('and no others (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  }); // prettier-ignore
});

it('so many for each hundred thousand is a rate', () => {
  const units =
    'rate: { kind: measure, es: { other: "casos por cada 100.000 habitantes" }, en: { other: "cases per 100,000 people" } }';
  const text = 'Hubo 118 casos por cada 100.000 habitantes.';
  expect(
    readingFaults('es', text, '118 casos por cada 100.000 habitantes', '118; unit: rate', units),
  ).toEqual([]);
});

it('what stands behind a figure in its part of the sentence dates it, and no year of another part', () => {
  const text =
    'Timber exports hit 41 million tonnes in 2022; on track to rise another 20%, to 49 million tonnes, in 2030; stocks are low.';
  const fact = '49 million; unit: tonne; status: expected';
  const row = ['en', text, 'to 49 million tonnes'] as const;
  expect(readingFaults(...row, `${fact}; period: 2022`)).toContain('source/period-differs');
  expect(readingFaults(...row, `${fact}; period: 2030`)).toEqual([]);
});
