import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('a draft of a press text dates and signs no figure wrongly', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'fr',
      'Au 1er juillet 2018, le port comptait 41 206 marins contre 43 518 en 2012.',
      ['41206 ../2018-07-01', '43518 2012'],
    ],
    ['fr', "Soit 12.480 marins de plus qu'au 1er juillet 2016.", ['12480']],
    ['fr', 'Cela représente une diminution de 61 % en douze ans.', ['-61%']],
    [
      'fr',
      "La ville indique qu'en 2022 le port a reçu 41 000 navires, soit 12 % de plus qu'en 2021.",
      ['41000 2022', '12% 2022'],
    ],
    [
      'de',
      'Die Zahl der Boote lag bei 4.310. Das waren 6 % weniger als 2018 (4.585).',
      ['4310', '-6%', '4585'],
    ],
    ['de', 'Im Vergleich zum Vor-Corona-Jahr 2019 ging die Zahl der Boote um 8 % zurück.', ['-8%']],
    ['de', 'Im Vergleich zum Vorkrisenjahr 2019 stieg der Absatz um 4 %.', ['4%']],
    [
      'de',
      'Der Anstieg lag über der Projektion des Hafens vom 3. Mai 2022 (Annahme dort 2,7 Prozent).',
      ['2.7%'],
    ],
    [
      'de',
      'Im Jahr 2021 sank die Zahl der Fischer einschließlich der mithelfenden Familien im Vergleich zum Vorjahr um 5 400 Personen.',
      ['-5400 2021'],
    ],
    [
      'de',
      'Es waren mehr als im Mittel (+312 000 Personen). In den ersten acht Monaten kamen 1.204 Boote.',
      ['312000', '1204'],
    ],
    [
      'es',
      'En 2022 el gasto subió más de la mitad (53,2%) que lo registrado en 2021.',
      ['1/2 2022', '53.2% 2022'],
    ],
    [
      'es',
      'Esto quiere decir que en 2022 el gasto superó en 30 millones al año previo.',
      ['30 million 2022'],
    ],
    [
      'de',
      'Es kamen 14,2 Mill. aus Europa (- 8 %) und 2,6 Mill. aus Ostasien (+ 1 %).',
      ['14.2 million', '-8%', '2.6 million', '1%'],
    ],
    ['es', 'Supuso una reducción de 0,6 días en el puerto.', ['-0.6']],
    ['fr', "Le port l'a annoncé jeudi 14 mars : il a reçu 310 navires en 2022.", ['310 2022']],
    ['es', 'El puerto lo anunció el 14 de marzo: recibió 310 barcos en 2022.', ['310 2022']],
    ['de', 'Das teilte der Hafen am 14. März mit: 310 Schiffe liefen 2022 ein.', ['310 2022']],
    [
      'fr',
      "Entre 2010 et 2015, 41 ports ont grandi, soit 12 de plus qu'entre 1990 et 2010.",
      ['41 2010/2015', '12 2010/2015'],
    ],
    ['es', 'En los siete primeros meses llegaron 300 barcos.', ['300']],
  ])('in %s: %s', (language, text, expected) => {
    expect(periodsDrafted(language, text)).toEqual(expected);
  });
});
