import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../../src/verify/draft/draft-facts.js';
import { figuresDrafted } from '../../support/periods-drafted.js';
import { packsFor, proveSource } from '../../support/prove-source.js';

const errorsOf = (language: string, text: string, fact: string): readonly string[] =>
  proveSource({ language, text, facts: `a:\n  quote: "${text}"\n${fact}` }).flatMap(
    ({ severity, code }) => (severity === 'error' ? [code] : []),
  );

describe('a figure has the status, magnitude and bound that its sentence gives it', () => {
  it.each<readonly [string, string, readonly string[]]>([
    // The verb of the first clause is that of the second, and a change without a verb goes on with its clause.
    [
      'es',
      'La pesca de atún caerá en un 31 % hasta 4.200 toneladas; la de bonito en un 8 % hasta 700 toneladas.',
      ['-31% expected', '4200 tonne expected', '-8% expected', '700 tonne expected'],
    ],
    [
      'fr',
      'Les ventes devraient atteindre 4,3 millions d’euros, en hausse de 4,4 %.',
      ['4.3 million EUR expected', '4.4% expected'],
    ],
    [
      'de',
      'Der Umsatz soll auf 4,3 Millionen Euro steigen, ein Plus von 5 %.',
      ['4.3 million EUR planned', '5% planned'],
    ],
    ['fr', 'Le tonnage serait de 68 tonnes, en hausse de 4 % sur un an et de 6 % en deux ans.', []],
    // Who foresees a fall projects it, who foresees to build plans it.
    ['es', 'El puerto prevé un descenso del 12 %.', ['-12% projected']],
    ['es', 'El puerto prevé construir 45 muelles.', ['45 planned']],
    ['es', 'El puerto augura 2.300 toneladas de sal.', ['2300 tonne projected']],
    ['de', 'Die Werft peilt 14 Millionen Euro an.', ['14 million EUR targeted']],
    // The magnitude of the last member is of each.
    [
      'de',
      'Die Reederei verdiente 14,5 und 15 Millionen Euro.',
      ['14.5 million EUR', '15 million EUR'],
    ],
    // No share is counted in millions.
    ['fr', 'Le bénéfice a progressé de 4,2 % à 856 millions.', ['4.2%', '856 million']],
    // The level that something fell below is a bound; the one that it fell from is none.
    ['es', 'La flota baja de los 500 barcos.', ['500 less-than']],
    ['es', 'La edad bajó de los 40 a los 35 años.', ['40', '35 year']],
    ['es', 'La tasa bajó del 5 % al 4 %.', ['5%', '4%']],
    ['es', 'Hubo una caída del 3 % de las plazas.', ['-3%']],
    ['de', 'Die Zahl der Boote fiel unter die 5.000.', ['5000 less-than']],
    ['fr', 'La part de la voile passe sous les 5 %.', ['5% less-than']],
    ['de', 'Der Absatz lag 6 Prozent darunter.', ['-6%']],
    // Any number of months that a year begins with.
    [
      'es',
      'En los primeros cinco meses del 2015 se vendieron 900 barcos.',
      ['900 @2015-01/2015-05'],
    ],
    [
      'fr',
      'Au cours des sept premiers mois de 2015, 900 bateaux ont navigué.',
      ['900 @2015-01/2015-07'],
    ],
    ['de', 'In den ersten elf Monaten 2015 fuhren 900 Boote.', ['900 @2015-01/2015-11']],
    ['en', 'In the first 5 months of 2015 the yard sold 900 boats.', ['900 @2015-01/2015-05']],
    // A change began in the first year and came to its level in the last; when it was left a year before it does not say.
    [
      'fr',
      'La production est passée de 1,2 à 1,9 TWh entre 2021 et 2023.',
      ['1.2 terawatt-hour', '1.9 terawatt-hour @2023'],
    ],
    [
      'fr',
      'Les quais ont crû de 12,7 % entre 2022 et 2023 pour atteindre 340 mètres.',
      ['12.7% @2022/2023', '340 metre @2023'],
    ],
    [
      'de',
      'Zwischen 2021 und 2023 stieg die Zahl der Boote von 120 auf 190.',
      ['120 @2021', '190 @2023'],
    ],
    ['de', 'Im Jahr 2023 stieg die Zahl der Boote von 120 auf 190.', ['120', '190 @2023']],
    ['es', 'La flota pasó de 120 a 190 barcos entre 2021 y 2023.', ['120', '190 @2023']],
    [
      'fr',
      'En 2023, le nombre de places a baissé de 310, à 12 480.',
      ['-310 @2023', '12480 @2023'],
    ],
    [
      'en',
      'Between 2021 and 2023 the fleet grew from 120 to 190 boats.',
      ['120 @2021', '190 @2023'],
    ],
    ['es', 'Lunes, julio 9, 2012\n\nEl puerto cerró.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(figuresDrafted(language, text)).toEqual(expected);
  });

  it.each([
    [
      'es',
      'La pesca caerá en un 31 %; la de bonito en un 8 %.',
      '  value: -8%',
      'source/status-differs',
    ],
    [
      'de',
      'Die Reederei verdiente 14,5 und 15 Millionen Euro.',
      '  value: 14.5\n  unit: EUR',
      'source/value-differs',
    ],
    [
      'fr',
      'Le chantier vaut 7,1 milliards de francs.',
      '  value: 7.1 billion',
      'source/unit-differs',
    ],
  ])('%s: of “%s” it refuses %s', (language, text, fact, code) => {
    expect(errorsOf(language, text, fact)).toEqual([code]);
  });

  it.each([
    ['2023', []],
    ['2022', ['source/period-differs']],
  ])('a level that was reached between two years is of %s or not', (period, codes) => {
    const text = 'Les quais ont crû de 12,7 % entre 2022 et 2023 pour atteindre 340 mètres.';
    const fact = `  value: 340\n  unit: metre\n  period: ${period}`;
    expect(errorsOf('fr', text, fact)).toEqual(codes);
  });

  it('says of a currency with a shared name a region of each', () => {
    const text = 'Le chantier vaut 7,1 milliards de francs CFA.';
    const place = { file: 'note.txt', line: 1, column: 1 };
    const source = {
      id: 's',
      file: 'note.txt',
      language: 'fr',
      sha256: '',
      title: {},
      text,
      place,
    };
    const { unread } = draftFacts(source, ['fr', 'en'], packsFor(['fr', 'en']));
    expect(unread.map(({ why }) => why)).toEqual([
      '“francs CFA” is a currency of several regions: declare the source with its own, as in fr-SN or fr-CM',
    ]);
  });
});
