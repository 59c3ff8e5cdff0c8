import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a mark that was passed is a bound', () => {
  const passed: readonly Row[] = [
    ['en', 'Loans passed the 3 million mark.', 'the 3 million mark', '3 million'],
    ['en', 'Sales broke the 3 million barrier.', 'broke the 3 million barrier', '3 million'],
    ['en', 'The quay crossed the 3 million tonne threshold.', 'the 3 million tonne', '3 million; unit: tonne'],
    ['en', 'The 3 million mark was passed in May.', 'The 3 million mark', '3 million'],
    ['en', 'Loans had crossed the symbolic threshold of 3 million.', 'threshold of 3 million', '3 million'],
    ['de', 'Die Ausleihen haben die Marke von 3 Millionen überschritten.', 'Marke von 3 Millionen', '3 million'],
    ['de', 'Die Schwelle von 3 Millionen wurde im Mai übertroffen.', 'Schwelle von 3 Millionen', '3 million'],
    ['fr', 'Le seuil des 3 millions a été franchi.', 'seuil des 3 millions', '3 million'],
    ['fr', 'Les prêts ont franchi le palier symbolique des 3 millions.', 'des 3 millions', '3 million'],
    ['es', 'La barrera de los 3 millones fue superada.', 'barrera de los 3 millones', '3 million'],
    ['es', 'Los préstamos rompieron y se superó la cota de 3 millones.', 'cota de 3 millones', '3 million'],
    ['ko', '대출이 300만 선을 넘었다.', '300만 선을 넘었다', '300만'],
  ]; // prettier-ignore
  it.each(passed)('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/qualifier-differs');
    expect(readingFaults(language, text, quote, `${fact}; qualifier: more-than`)).toEqual([]);
  });

  const fallen: readonly Row[] = [
    ['en', 'Loans fell below the 3 million mark.', 'the 3 million mark', '3 million'],
    ['de', 'Die Ausleihen haben die Grenze von 3 Millionen unterschritten.', 'Grenze von 3 Millionen', '3 million'],
  ]; // prettier-ignore
  it.each(fallen)('and on its other side, too (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/qualifier-differs');
    expect(readingFaults(language, text, quote, `${fact}; qualifier: less-than`)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'Loans reached the 3 million mark.', 'the 3 million mark', '3 million'],
    ['en', 'Loans hit the 3 million mark.', 'the 3 million mark', '3 million'],
    ['de', 'Die Ausleihen erreichten die Marke von 3 Millionen.', 'Marke von 3 Millionen', '3 million'],
    ['fr', 'Les prêts ont atteint la barre des 3 millions.', 'barre des 3 millions', '3 million'],
    ['es', 'Los préstamos alcanzaron la barrera de 3 millones.', 'barrera de 3 millones', '3 million'],
  ])('where one that was reached is a level (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});

describe('a figure that a month heads is of that month', () => {
  const headed = [
    ['en', '2022 (May): 640', '2022-05'],
    ['en', 'May 2022: 640', '2022-05'],
    ['en', 'The pier had 640 visits (May 2022).', '2022-05'],
    ['de', '2022 (Mai): 640', '2022-05'],
    ['fr', '2022 (mai) : 640', '2022-05'],
    ['es', '2022 (mayo): 640', '2022-05'],
    ['zh-Hans', '2022年（5月）：640', '2022-05'],
    ['ja', '2022年（5月）：640', '2022-05'],
    ['ko', '2022년(5월): 640', '2022-05'],
  ] as const;
  it.each(headed)('and not of its year (%s): %s', (language, text, month) => {
    expect(readingFaults(language, text, text, `640; period: 2022`)).toContain(
      'source/period-differs',
    );
    expect(readingFaults(language, text, text, `640; period: ${month}`)).toEqual([]);
  });

  it('and words in the bracket of a year that are no month leave it whole', () => {
    const text = '2022 (provisional): 640';
    expect(readingFaults('en', text, text, '640; period: 2022')).toEqual([]);
  });
});

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

describe('a name behind a verb has the number, whatever noun follows', () => {
  it.each<Row>([
    ['en', 'Two carriers fly Boeing 737 jets.', 'fly Boeing 737 jets', '737; unit: item; as: jets'],
    ['en', 'The depot maintains Desiro 450 units.', 'Desiro 450 units', '450; unit: item; as: units'],
    ['en', 'Crews flew the Airbus 320 jets home.', 'Airbus 320 jets', '320; unit: item; as: jets'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'The yard sold Norway 40 jets.', 'sold Norway 40 jets', '40; unit: item; as: jets'],
    ['en', 'In Norway 40 jets landed.', 'In Norway 40 jets', '40; unit: item; as: jets'],
    ['en', 'Last week in the Netherlands 40 jets landed.', '40 jets landed', '40; unit: item; as: jets'],
    ['en', 'Boeing delivered 737 jets.', 'delivered 737 jets', '737; unit: item; as: jets'],
  ])('but a place does not (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});
