import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';
import { proveSource } from '../../support/prove-source.js';

const errorsOf = (language: string, text: string, fact: string): readonly string[] =>
  proveSource({ language, text, facts: `a:\n  quote: "${text}"\n${fact}` }).flatMap(
    ({ severity, code }) => (severity === 'error' ? [code] : []),
  );

describe('figures of releases have the sign, unit and bound of their text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    // Both are counted in what stands behind the bracket, and neither is a loss.
    ['de', 'Die Reederei verdiente 7,4 (6,8) Millionen Euro.', ['7400000 EUR', '6800000 EUR']],
    ['de', 'Der Umsatz lag bei 81,5 (Vorjahr: 79,2) Mio. Euro.', ['81500000 EUR', '79200000 EUR']],
    ['en', 'The yard earned 7.4 (6.8) million euros.', ['7400000 EUR', '6800000 EUR']],
    ['fr', 'Le chantier a gagné 7,4 (6,8) millions d’euros.', ['7400000 EUR', '6800000 EUR']],
    [
      'de',
      'Die Erlöse kletterten um 12 Prozent von 184,5 auf 206,6 Mio. Euro.',
      ['12%', '184500000.0 EUR', '206.6 million EUR'],
    ],
    // A level that was reached is no bound.
    [
      'es',
      'La captura de atún caerá en un 31 % hasta 4.200 toneladas; la de sardina en un 12,5 % hasta 900 toneladas.',
      ['-31% expected', '4200 tonne expected', '-12.5% expected', '900 tonne expected'],
    ],
    [
      'es',
      'La retirada de barcos propició una caída de la cuota de 1,4 puntos hasta el 20,3 %.',
      ['-1.4 percentage-point', '20.3%'],
    ],
    ['es', 'En 2023, el muelle acoge hasta 480 barcos.', ['480 up-to @2023']],
    [
      'es',
      'La flota descenderá un 4 % y los puestos aumentarán un 3 %.',
      ['-4% expected', '3% expected'],
    ],
    // A list of sizes has the verb of the first, to its last member.
    [
      'fr',
      'Le bilan relève des baisses de 4,1 % du nombre de chalutiers, de 5,2 % du nombre de canots, de 6,3 % du nombre de ferrys et de 7,4 % du nombre de voiliers.',
      ['-4.1%', '-5.2%', '-6.3%', '-7.4%'],
    ],
    // The verb closes the clause behind what the change is counted from.
    ['de', 'Die Zahl der Boote ist um 0,7 % gegenüber dem Vorjahr gesunken.', ['-0.7%']],
    [
      'de',
      'Die Zahl der Boote ist um 3 % gegenüber Mai 2019 und um 5 % gegenüber 2021 gesunken.',
      ['-3%', '-5%'],
    ],
    ['de', 'Die Zahl der Boote ist um 0,7 % im Vergleich zum Vorjahr gestiegen.', ['0.7%']],
    // The word behind a figure is of it, though one before it touches another.
    [
      'de',
      'Es kamen 3,4 Mrd. Gäste, 31 % mehr als 2021 und 17 % weniger als vor der Flut.',
      ['3.4 billion', '31%', '-17%'],
    ],
    ['en', 'It was 31% more than 2021 and 17% fewer than in 2019.', ['31%', '-17%']],
    ['de', 'Der Umsatz stieg auf fast 7,2 Mrd. Der Wert lag höher.', ['7.2 billion nearly']],
    // The point of an abbreviation ends no clause and no sentence.
    [
      'de',
      'Während die Ankünfte der Segler um 3 % auf 41,6 Mill. zurückgingen, blieben die der Fähren gleich.',
      ['-3%', '41.6 million'],
    ],
    ['de', 'Im Mai 2021 wurden 12,4 Mill. Schiffsgäste gezählt.', ['12.4 million @2021-05']],
    // An M before the symbol of a unit is a million of it.
    [
      'fr',
      'La jachère passe de 1,204 Mha à 1,318 Mha en un an.',
      ['1.204 million hectare', '1.318 million hectare'],
    ],
    ['fr', 'Le port a traité 3,41 Mt en 2021.', ['3.41 million tonne @2021']],
    // A dash before a share, behind a colon or a word that joins, is a minus.
    [
      'fr',
      'La sole de lin est évaluée à 88 000 ha : - 3,1 % sur un an et - 6,4 % en deux ans.',
      ['88000 hectare about', '-3.1%', '-6.4%'],
    ],
    ['fr', 'La sole de lin est de 88 000 ha, soit - 3,1 % sur un an.', ['88000 hectare', '-3.1%']],
    ['es', 'La última bajada, del 2,4 %, se produjo en 2016.', ['-2.4%']],
    ['es', 'El muelle rozó los 30 barcos.', ['30 nearly']],
    ['de', 'Trotz eines Besucherrückgangs um 12 % blieb der Hafen offen.', ['-12%']],
    ['de', 'Das Umsatzplus von 4 % freut die Werft.', ['4%']],
    // The year in brackets is of the level there, and that of a comparison of no other paragraph.
    [
      'fr',
      'La pêche affiche une hausse de 4,2 % sur un an (31 000 tonnes en 2020).',
      ['4.2%', '31000 tonne @2020'],
    ],
    [
      'de',
      'Zum Vergleich: Im ersten Halbjahr 2021 waren es 53 Prozent.\n\nIn der ersten Jahreshälfte kamen 220 Boote.',
      ['53% @2021-40', '220'],
    ],
  ])('%s: %s', (language, text, drafted) => {
    expect(figuresDrafted(language, text)).toEqual(drafted);
  });

  it.each<readonly [string, string, string]>([
    ['de', 'Die Reederei verdiente 7,4 (6,8) Millionen Euro.', '  value: -6800000\n  unit: EUR\n'],
    ['de', 'Die Reederei verdiente 7,4 (6,8) Millionen Euro.', '  value: 7.4\n'],
  ])('%s: not borne out: %s', (language, text, fact) => {
    expect(errorsOf(language, text, fact)).not.toEqual([]);
  });

  it('takes no groups of a large number for a telephone number', () => {
    expect(figuresDrafted('fr', 'Le réseau compte 1 050 000 km.')).toEqual(['1050000 kilometre']);
  });
});
