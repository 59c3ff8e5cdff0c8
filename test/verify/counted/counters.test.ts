import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults } from '../../support/prove-source.js';

const english = '{ one: flight, other: flights }';

const units: Readonly<Record<string, string>> = {
  en: `flight: { en: ${english}, zh-Hans: 次飞行 }
helicopter: { en: { one: helicopter, other: helicopters }, zh-Hans: 架直升机 }
base: { en: { one: base, other: bases }, zh-Hans: 个基地 }
`,
  de: `flight: { de: { one: Flug, other: Flüge }, en: ${english} }\n`,
  fr: `flight: { fr: { one: vol, other: vols }, en: ${english} }\n`,
  es: `flight: { es: { one: vuelo, other: vuelos }, en: ${english} }\n`,
};

const codes = (text: string, fact: string, language = 'en'): readonly string[] => [
  ...new Set(
    proveSource({
      language,
      text,
      units: units[language] ?? '',
      facts: `f:\n${fact}  quote: '${text}'\n`,
    }).flatMap(({ severity, code }) =>
      severity === 'error' && code.startsWith('source/') ? [code] : [],
    ),
  ),
];

describe('“as” says by what a source counts the unit of the fact', () => {
  const as = (word: string, value = '58'): string =>
    `  value: ${value}\n  unit: flight\n  as: ${word}\n`;

  it.each([
    ['The crews of Elm Hill took off 58 times in the spring', 'times'],
    ['The crews of Elm Hill saw 58 people', 'people'],
  ])('by a counter that the tool knows: %s', (text, word) => {
    expect(codes(text, as(word))).toEqual([]);
  });

  it.each([
    ['The crews of Elm Hill saw 58 people', 'times', 'source/unit-differs'],
    ['The crews of Elm Hill flew 58 kilometres', 'kilometres', 'source/unit-differs'],
    ['The crews of Elm Hill were paid 58 euros', 'euros', 'source/unit-differs'],
  ])('and never by another word, a measure or a sum: %s', (text, word, code) => {
    expect(codes(text, as(word))).toContain(code);
  });

  it('and not by how many times as many there are', () => {
    expect(
      codes('There were 3 times as many flights as in the spring', as('times', '3')),
    ).not.toEqual([]);
  });
});

describe('a counter in the singular tells more of the noun behind it', () => {
  it('which is what is counted', () => {
    const text = 'The service has 21 helicopter bases in the west';
    expect(codes(text, '  value: 21\n  unit: base\n')).toEqual([]);
    expect(codes(text, '  value: 21\n  unit: helicopter\n')).not.toEqual([]);
  });

  it('and one in the plural is counted itself', () => {
    const text = 'With 21 helicopters bases are full';
    expect(codes(text, '  value: 21\n  unit: helicopter\n')).toEqual([]);
    expect(codes(text, '  value: 21\n  unit: base\n')).toContain('source/unit-differs');
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('as is the word in the place of the unit', () => {
  it.each<Row>([
    ['en', 'The works bales 61 tonnes of paper.', '61 tonnes of paper', '61; unit: tonne; as: paper'],
    ['en', 'Guides walked 61 km of paths.', '61 km of paths', '61; unit: kilometre; as: paths'],
    ['de', 'Die Kelterei füllte 61 Liter Most ab.', '61 Liter Most', '61; unit: litre; as: Most'],
    ['fr', 'Le centre trie 61 tonnes de papier.', '61 tonnes de papier', '61; unit: tonne; as: papier'],
    ['es', 'La planta recicla 61 toneladas de papel.', '61 toneladas de papel', '61; unit: tonne; as: papel'],
    ['zh-Hans', '回收废纸61吨。', '回收废纸61吨', '61; unit: tonne; as: 废纸'],
  ])('and not what is measured (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/noun-differs');
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'The works bales 61 tonnes of paper.', '61 tonnes of paper', '61; unit: tonne; as: tonnes'],
    ['en', 'The works bales 61 tonnes of paper.', '61 tonnes of paper', '61; unit: tonne'],
    ['zh-Hans', '回收废纸61吨。', '回收废纸61吨', '61; unit: tonne; as: 吨'],
    ['en', 'The works has 61 presses.', '61 presses', '61; unit: item; as: presses'],
  ])('but the word itself is (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
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
