import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../src/quantity/read/read.js';
import { pack } from './packs.js';

/** The first figure of a text: a place as “no. 21”, a number, or what of it is not read. */
function first(text: string, tag: string): string {
  const [found] = readQuantities(text, pack(tag));
  if (found === undefined) return 'no figure';
  if (found.isPart === true) return `unread ${(found.unread ?? '').trim()}`;
  const { value, unit } = found;
  if (value.kind === 'ordinal') return `no. ${value.number}`;
  const amount =
    value.kind === 'number'
      ? value.amount
      : value.kind === 'fraction'
        ? value.numerator.div(value.denominator).round(6)
        : Big(-1);
  return `${amount.toFixed()} ${unit.id ?? unit.kind}`.replace(/ none$/u, '');
}

describe('a place in a series is no count of what stands before it in the series', () => {
  it.each([
    ['en', 'the thirty-first pupil', 'no. 31'],
    ['en', 'the forty-second house of the row', 'no. 42'],
    ['en', 'the four thousandth letter', 'no. 4000'],
    ['en', 'the 3 millionth passenger', 'no. 3000000'],
    ['en', 'the one hundred and ninth boat', 'no. 109'],
    ['en', 'the sixty-fifth of them', 'no. 65'],
    ['fr', 'la quarante et unième maison', 'no. 41'],
    ['fr', 'le trente-sixième élève', 'no. 36'],
    ['fr', 'le cent unième bateau', 'no. 101'],
    ['fr', 'la trois millième lettre', 'no. 3000'],
    ['fr', 'la 4ème maison', 'no. 4'],
    ['es', 'el 1.er puente y dos más', 'no. 1'],
    ['es', 'la 4ª casa', 'no. 4'],
    ['de', 'Die 4. Brücke ist neu', 'no. 4'],
    ['ko', '네 번째 다리', 'no. 4'],
    ['ko', '12번째 손님', 'no. 12'],
    ['ja', '5人目の客', 'no. 5'],
    ['ja', '三つ目の橋', 'no. 3'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });

  it.each([
    ['en', 'a twenty-second clip', '20 second'],
    ['en', 'six fifth-formers', '6'],
    ['en', 'sixty second-hand boats', '60'],
    ['en', 'three quarter million stamps', '750000'],
    ['de', 'Im Hafen lagen 4. Danach kamen mehr', '4'],
    ['ko', '네 번 왔다', '4 time'],
    ['ja', '5人の客', '5 person'],
  ])('and what looks like one is read as it was: %s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('parts of any number are read whole, and not as the number before them', () => {
  it.each([
    ['en', 'five eighteenths of the crop', '0.277778'],
    ['en', 'nine and seven twelfths', '9.583333'],
    ['en', 'three fortieths', '0.075'],
    ['de', 'sieben Zwölftel der Ernte', '0.583333'],
    ['de', 'neun und drei Sechzehntel', '9.1875'],
    ['de', 'neun Vierzigstel', '0.225'],
    ['fr', 'sept douzièmes de la récolte', '0.583333'],
    ['fr', 'trois quarantièmes', '0.075'],
    ['es', 'siete doceavos de la cosecha', '0.583333'],
    ['es', 'nueve y tres dieciseisavos', '9.1875'],
    ['es', 'nueve veinteavos', '0.45'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('halves of a thousand, ranges with one thousand between them and noughts that are spoken', () => {
  it.each([
    ['de', 'ein halbes Tausend Linden', '500'],
    ['es', 'medio millar de olmos', '500'],
    ['en', 'seven point oh four', '7.04'],
    ['en', 'Oh, nine boats', '9'],
    ['ko', '삼백만 스위스프랑', '3000000 CHF'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });

  it('takes no end of „vier- bis neuntausend“ for the amount', () => {
    const [found, ...others] = readQuantities('vier- bis neuntausend Gäste', pack('de'));
    expect(others).toEqual([]);
    expect(found?.value).toEqual({ kind: 'range', low: Big(4000), high: Big(9000) });
  });
});
