import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const people = (language: string, text: string, value: string, as?: string) =>
  proveSource({
    language,
    text,
    facts: `people:\n  value: ${value}\n  unit: person\n${as === undefined ? '' : `  as: ${as}\n`}  quote: ${text}\n`,
  }).flatMap(({ severity, code }) => (severity === 'error' && code.includes('noun') ? [code] : []));

type Row = readonly [language: string, text: string, value: string];

describe('a subject that is a number of people says what a number without a noun counts', () => {
  it.each<Row>([
    [
      'en',
      'The resident population of the valley was 212,400, a rise of 9,300 since 2011.',
      '212400',
    ],
    [
      'en',
      'The resident population of the valley was 212,400, a rise of 9,300 since 2011.',
      '9300',
    ],
    ['en', 'The population of Ardmore grew by 4.1%, from 51,500 to 53,600.', '53600'],
    ['en', 'With a population of 53,600, Ardmore is the largest town.', '53600'],
    ['en', 'The workforce stood at 2,140 in May.', '2140'],
    [
      'de',
      'Die Einwohnerzahl des Kreises betrug 212 400, das waren 9 300 mehr als im Jahr zuvor.',
      '9300',
    ],
    ['de', 'Die Bevölkerung im Kreis nahm um 0,4 % auf 212 400 zu.', '212400'],
    ['fr', 'La population de l’île est passée de 41 200 à 43 900 en six ans.', '43900'],
    ['fr', 'La population insulaire est de 43 900, soit 300 de plus qu’en 2022.', '300'],
    ['es', 'La población de la isla pasó de 41.200 a 43.900.', '43900'],
    ['zh-Hans', '年末全县总人口为43.9万，比上年末减少0.3万。', '43.9万'],
    ['zh-Hans', '年末全县总人口为43.9万，比上年末增加0.3万。', '0.3万'],
    ['zh-Hant', '全縣總人口為43.9萬。', '43.9万'],
    ['ja', '島の人口は4万3900で、前年より300増加した。', '300'],
    ['ko', '섬의 인구는 4만 3900으로 집계됐다.', '43900'],
  ])('%s: %s %s', (...row) => {
    expect(people(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'The population density was 212 in May.', '212'],
    ['en', 'The median age of the population was 41.', '41'],
    ['en', 'The otter population was 212.', '212'],
    ['en', 'The population of otters was 212.', '212'],
    ['en', 'In the adult population the median was 41.', '41'],
    ['en', 'The population was served by 41 in May.', '41'],
    ['en', 'The population rose by 3,400, the area by 12.', '12'],
    ['de', 'Der Anteil der Bevölkerung über 65 lag bei 22.', '22'],
    ['de', 'Die Bevölkerung hat 212 400 Fahrräder.', '212400'],
    ['fr', 'La densité de la population est de 105.', '105'],
    ['fr', 'La population dispose de 41 200 logements.', '41200'],
    ['fr', 'La population s’élève à 43 900 et le parc à 18 200.', '18200'],
    ['es', 'La densidad de población era de 96.', '96'],
    ['zh-Hans', '全县人口密度为412。', '412'],
    ['zh-Hans', '全县人口为43.9万，住房面积为350万。', '350万'],
    ['ja', '人口密度は338であった。', '338'],
    ['ja', '人口は4万3900、面積は640である。', '640'],
    ['ko', '인구 밀도는 516이었다.', '516'],
    ['ko', '인구는 4만 3900, 면적은 640이다.', '640'],
  ])('but nothing of what is told of it, %s: %s %s', (...row) => {
    expect(people(...row)).not.toEqual([]);
  });
});

describe('as names the word of such a subject', () => {
  it.each([
    ['en', 'The workforce was 2,140.', '2140', 'workforce'],
    ['zh-Hans', '全县人口为43.9万。', '43.9万', '人口'],
  ])('%s: %s', (...row) => {
    expect(people(...row)).toEqual([]);
  });

  it.each([
    ['en', 'The share of the population in towns was 63.', '63', 'population'],
    ['ja', '人口密度は338であった。', '338', '人口'],
  ])('and is refused of its share or density, %s: %s', (...row) => {
    expect(people(...row)).not.toEqual([]);
  });
});
