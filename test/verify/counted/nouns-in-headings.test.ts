import { describe, expect, it } from 'vitest';
import { errorsOfPart } from '../../support/counted-books.js';
import { errorsUnderLabel } from '../../support/prove-source.js';

it('a heading and a colon count what is behind it, though a bracket follows', () => {
  const units = 'guest: { de: { one: Gast, other: Gäste }, en: { one: guest, other: guests } }';
  const text = 'Gäste: 4.310 (Vorjahr: 4.120)';
  expect(errorsUnderLabel('de', text, 'Gäste', 'value: "4310"; unit: guest', units)).toEqual([]);
});

describe('“it was” counts what the sentence before named', () => {
  it('and nothing where something else was counted since', () => {
    const quote = 'In 2024 it was 11,100';
    const fact = { value: '11,100', unit: 'book', period: '2024', quote };
    const lent = 'In 2023 the library lent 9,800 books';
    expect(errorsOfPart('en', `${lent}. ${quote}.`, fact)).toEqual([]);
    expect(errorsOfPart('en', `${lent} and sold 12 chairs. ${quote}.`, fact)).toEqual([
      'source/noun-differs',
    ]);
  });
});
