import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('a change that another event came after', () => {
  it.each<Row>([
    ['en', 'After a loss in 2020 the yard earned £6 million.', '£6 million', '6 million; unit: GBP'],
    ['en', 'Despite a decline the share of barges came to 30%.', '30%', '30%'],
    ['de', 'Nach einem Verlust verdiente die Werft 6 Millionen Euro.', '6 Millionen Euro', '6 million; unit: EUR'],
    ['fr', 'Malgré une baisse le chantier a gagné 6 millions d’euros.', '6 millions d’euros', '6 million; unit: EUR'],
    ['es', 'Tras una pérdida el astillero ganó 6 millones de euros.', '6 millones de euros', '6 million; unit: EUR'],
  ])('makes no fall of its figure (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, `-${fact}`)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  }); // prettier-ignore

  it.each<Row>([
    ['en', 'After a steep fall in orders of 30% the yard closed.', '30%', '-30%'],
    ['de', 'Nach einem Rückgang der Aufträge um 30 % schloss die Werft.', 'um 30 %', '-30%'],
    ['es', 'Tras una caída de los pedidos del 30 % el astillero cerró.', 'del 30 %', '-30%'],
  ])('has its own size (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});
