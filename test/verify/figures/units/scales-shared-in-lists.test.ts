import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

describe('of numbers whose list has the magnitude or the unit once', () => {
  it.each([
    ['en', 'Ferries carried 3.9, 3.4 and 3.1 million', '3.9 million', '3.9'],
    ['en', 'Ferries carried 3.9, 3.4 and 3.1 million', '3.4 million', '3.4'],
    ['en', 'Ferries carried 3.9 / 3.4 million', '3.9 million', '3.9'],
    ['en', 'The kilns fired 7, 8 and 9 tonnes', '7; unit: tonne', '7'],
    ['en', 'The shares were 7, 8 and 9%', '7%', '7'],
    ['en', 'The halls cost €7, 8 and 9 million', '7 million; unit: EUR', '7; unit: EUR'],
    ['de', 'Die Fähren beförderten 3,9, 3,4 und 3,1 Millionen', '3.4 million', '3.4'],
    ['de', 'Die Anteile waren 7, 8 und 9 Prozent', '8%', '8'],
    ['fr', 'Les bacs ont transporté 3,9, 3,4 et 3,1 millions', '3.9 million', '3.9'],
    ['fr', 'Les bacs ont transporté 3,9 / 3,4 millions', '3.9 million', '3.9'],
    ['es', 'Los barcos llevaron 3,9, 3,4 y 3,1 millones', '3.4 million', '3.4'],
    ['es', 'Los barcos llevaron 3,9 / 3,4 millones', '3.9 million', '3.9'],
  ])('each has it in %s: %s as %s', (language, text, value, bare) => {
    expect(readingFaults(language, text, text, value)).toEqual([]);
    expect(readingFaults(language, text, text, bare)).not.toEqual([]);
  });

  it.each([
    ['en', 'In 2019, 3.4 million came', '3.4 million'],
    ['en', 'Of the 12, 3.4 million was spent on two', '12'],
    ['fr', 'En 2019, 3,4 millions sont venus', '3.4 million'],
  ])('a year or a number before a comma alone has none in %s: %s', (language, text, value) => {
    expect(readingFaults(language, text, text, value)).toEqual([]);
  });
});

describe('a sum compared with one that names the currency', () => {
  it.each([
    ['en', 'Fees came to €710 million in 2018 and 740 million in 2019'],
    ['en', 'Fees came to 710 million euros in 2018, compared with 740 million in 2019'],
    ['de', 'Die Gebühren betrugen 2018 710 Millionen Euro, 2019 waren es 740 Millionen'],
    ['fr', 'Les droits ont atteint 710 millions d’euros en 2018, contre 740 millions en 2019'],
    ['es', 'Las tasas fueron de 710 millones de euros en 2018 y de 740 millones en 2019'],
    ['es', 'Las tasas fueron de 710 millones de euros en 2018, frente a los 740 millones de 2019'],
  ])('is in it too in %s: %s', (language, text) => {
    const fact = '740 million; unit: EUR; period: 2019';
    expect(readingFaults(language, text, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Silos held 40 tonnes in 2018 and 55 in 2019', '55; unit: tonne; period: 2019'],
    ['en', 'Silos held 55 tonnes, down from 61 the year before', '61; unit: tonne'],
  ])('and so is a measure in %s: %s', (language, text, fact) => {
    expect(readingFaults(language, text, text, fact)).toEqual([]);
  });

  it.each([
    ['en', 'Fees came to €710 million in 2018, and 740 million travellers paid them'],
    ['en', 'Fees came to €710 million in 2018, and trams ran 740 million'],
    ['de', 'Die Gebühren betrugen 710 Millionen Euro, gezählt wurden 740 Millionen'],
    ['fr', 'Les droits ont atteint 710 millions d’euros et 740 millions de visites'],
    ['es', 'Las tasas fueron de 710 millones de euros y viajaron 740 millones'],
  ])('is none where it counts something else in %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '740 million; unit: EUR')).not.toEqual([]);
  });
});

describe('a level that was passed', () => {
  it.each([
    ['en', 'Subscriptions passed 31,000.', '31000'],
    ['en', 'Subscriptions crossed 31K members', '31000; as: members; unit: item'],
    ['fr', 'Les abonnés ont franchi les 31 000.', '31000'],
    ['de', 'Die Zahl der Abonnenten überschritt 31.000.', '31000'],
  ])('is a bound in %s: %s', (language, text, value) => {
    expect(readingFaults(language, text, text, `${value}; qualifier: more-than`)).toEqual([]);
    expect(readingFaults(language, text, text, value)).toEqual(['source/qualifier-differs']);
  });

  it('is none of rules that a council passed', () => {
    const text = 'The council passed 31 rules in 2019';
    expect(readingFaults('en', text, text, '31; unit: item; as: rules')).toEqual([]);
  });
});

describe('an English word of what is numbered that is a verb', () => {
  it.each([
    ['Coaches train 31 rowers', 'rowers'],
    ['Our wardens page 31 visitors', 'visitors'],
  ])('leaves the count behind it: %s', (text, as) => {
    expect(readingFaults('en', text, text, `31; unit: item; as: ${as}`)).toEqual([]);
  });

  it('leaves a count in groups of three', () => {
    const text = 'Volunteers number 5,640, up from 5,200';
    expect(readingFaults('en', text, text, '5,640; of: Volunteers')).toEqual([]);
  });

  it.each([['They took train 31 home'], ['Rowers on train 31 came late']])(
    'makes a name elsewhere: %s',
    (text) => {
      expect(readingFaults('en', text, text, '31')).toEqual(['source/quote-cuts-figure']);
    },
  );
});

describe('of two counts in a quote', () => {
  it.each([
    ['en', 'The club had 19 wins and 7 defeats', 'defeats', 'matches lost'],
    ['es', 'El club sumó 19 victorias y 7 derrotas', 'derrotas', 'partidos perdidos'],
  ])('the word behind one alone tells whose it is in %s: %s', (language, text, as, label) => {
    const other = language === 'en' ? 'zh-Hans: 负场' : 'en: matches lost';
    const fact = `7; unit: item; as: ${as}; label: { ${language}: ${label}, ${other} }`;
    expect(readingFaults(language, text, text, fact)).toEqual([]);
  });
});

describe('what stands behind a number and is no noun that it counts', () => {
  it.each([
    ['en', 'Trains ran 31 million passenger kilometres', '31 million; unit: person; as: passenger'],
    [
      'fr',
      'Ils font 31 millions de voyageurs kilomètres',
      '31 million; unit: person; as: voyageurs',
    ],
    ['es', 'Suman 31 millones de viajeros kilómetro', '31 million; unit: person; as: viajeros'],
    ['fr', 'Elle vole avec des Fokker 50 neufs', '50; unit: item; as: neufs'],
    ['es', 'Vendió los Fokker 50 usados', '50; unit: item; as: usados'],
  ])('in %s: %s', (language, text, fact) => {
    expect(readingFaults(language, text, text, fact)).not.toEqual([]);
  });

  it.each([
    ['fr', 'Aux Antilles 31 navires sont partis', '31; unit: item; as: navires'],
    ['fr', 'Elle a acheté à Fokker 31 avions neufs', '31; unit: item; as: avions'],
    ['es', 'En los Andes 31 refugios abren', '31; unit: item; as: refugios'],
  ])('but in %s a count: %s', (language, text, fact) => {
    expect(readingFaults(language, text, text, fact)).toEqual([]);
  });
});
