import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/quantity/read/read.js';
import { disagreements } from '../../../src/quantity/read/agree.js';
import { noUnit } from '../../../src/quantity/units.js';
import { pack, quantity } from '../packs.js';

/** The first figure of a text as “amount unit”, or what of it is not read. */
function first(text: string, tag: string): string {
  const [found] = readQuantities(text, pack(tag));
  if (found === undefined) return 'no figure';
  if (found.isPart === true) return `unread ${(found.unread ?? '').trim()}`;
  const { value, unit: of } = found;
  const amount =
    value.kind === 'number'
      ? value.amount
      : value.kind === 'fraction'
        ? value.numerator.div(value.denominator)
        : Big(-1);
  return `${amount.toFixed()} ${of.currency ?? of.id ?? of.kind}`.replace(/ none$/u, '');
}

describe('the hundredths of a sum of money are read without their name', () => {
  it.each([
    ['en', 'The soup was six pounds forty.', '6.4 GBP'],
    ['en', 'He paid nine dollars seventy-five on Sunday', '9.75 USD'],
    ['en', 'A jar is 8 € 20 at the fair', '8.2 EUR'],
    ['fr', 'La soupe vaut cinq euros trente.', '5.3 EUR'],
    ['fr', 'Le pot vaut 6 euros 15 en hiver', '6.15 EUR'],
    ['de', 'Die Suppe kostet sieben Euro achtzig.', '7.8 EUR'],
    ['de', 'Das Glas kostet 9 Euro 25 im Winter', '9.25 EUR'],
    ['es', 'La sopa vale seis euros ochenta.', '6.8 EUR'],
    ['es', 'El tarro vale ocho euros con treinta en la feria', '8.3 EUR'],
    ['zh-Hans', '这碗汤卖六块四', '6.4 CNY'],
    ['zh-Hans', '这把伞卖七块三毛', '7.3 CNY'],
    ['zh-Hans', '这本书卖四块一毛五', '4.15 CNY'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });

  it.each([
    ['en', 'five dollars forty guests came', 'unread forty'],
    ['fr', 'cinq euros quarante visiteuses', 'unread quarante'],
    ['en', 'It cost 12.30 € 45.', '12.3 EUR'],
    ['en', '60 dollar 30 rmb', '60 USD'],
    ['fr', 'trois euros un melon', '3 EUR'],
    ['de', 'neun Euro vierzig Cent', '9.4 EUR'],
    ['zh-Hans', '三块五香豆干', '3 word'],
  ])('another figure behind it is none of them: %s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('small parts in words are read as what they are', () => {
  it.each([
    ['es', 'ocho centésimas', '0.08'],
    ['es', 'seis décimas', '0.6'],
    ['es', '9 milésimas', '0.009'],
    ['es', 'dos millonésimas', '0.000002'],
    ['fr', 'neuf dix-millièmes', '0.0009'],
    ['fr', 'huit millionièmes', '0.000008'],
    ['en', 'nine ten-thousandths', '0.0009'],
    ['en', 'six hundred-thousandths', '0.00006'],
    ['en', 'eight millionths', '0.000008'],
    ['de', 'acht Millionstel', '0.000008'],
    ['de', 'neun Zehntausendstel', '0.0009'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('half and a quarter of a million are no one', () => {
  it.each([
    ['de', 'eine halbe Million Bücher', '500000'],
    ['de', 'mit einer halben Milliarde Euro', '500000000 EUR'],
    ['de', 'eine Viertelmillion Bücher', '250000'],
    ['de', 'eine dreiviertel Million Bücher', '750000'],
    ['de', 'eine halbe Stunde', '0.5 hour'],
    ['en', 'quarter billion books', '250000000'],
    ['en', 'half trillion yen', '500000000000 JPY'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('numerals of Japanese and Korean go on without a one', () => {
  it.each([
    ['ja', '四千百二十人', '4120 person'],
    ['ja', '一万千五百円', '11500 JPY'],
    ['ja', '二億千万円', '210000000 JPY'],
    ['ko', '사천백이십 명', '4120 person'],
    ['ko', '삼만천오백 명', '31500 person'],
    ['ko', '만삼천 원', '13000 KRW'],
    ['ko', '만 사천백 명', '14100 person'],
    ['ko', '만 십칠 세', '17 word'],
    ['ko', '만일 눈이', 'no figure'],
    ['zh-Hans', '四千百二十人', 'no figure'],
  ])('%s: %s', (tag, text, expected) => {
    expect(first(text, tag)).toBe(expected);
  });
});

describe('decimals in Hangul are read, and no word that begins like them', () => {
  it.each([
    ['영점 칠오', '0.75'],
    ['칠점 이사', '7.24'],
    ['답은 칠점 일사이다', '7.14'],
    ['높이는 사점칠 킬로미터이다', '4.7 kilometre'],
    ['영점칠이다', '0.7'],
    ['이점이 네 가지 있다', '4 word'],
    ['오점이 남았다', 'no figure'],
    ['-3 1/2는 음수이다', '-3.5'],
    ['40$를 냈다', '40 USD'],
  ])('%s', (text, expected) => {
    expect(first(text, 'ko')).toBe(expected);
  });
});

describe('tens, ones and a fraction joined one by one are one number', () => {
  it.each([
    ['forty and two and one quarter', '42.25'],
    ['thirty and four and two fifths', '34.4'],
    ['thirty and two fifths', '30.4'],
  ])('%s', (text, expected) => {
    expect(first(text, 'en')).toBe(expected);
  });
});

describe('a minus before an article is a minus', () => {
  it.each([
    ['menos un 6 %', '-6 percent'],
    ['menos el 2,5 por ciento', '-2.5 percent'],
    ['más o menos un 6 %', '6 percent'],
    ['más o menos el 6 %', '6 percent'],
  ])('%s', (text, expected) => {
    expect(first(text, 'es')).toBe(expected);
  });
});

describe('a whole and a third is not rounded to the whole', () => {
  it.each([
    ['en', 'three hundred and two and one third', '302', false],
    ['ja', '３０２と３分の１', '302', false],
    ['ja', '３０２と３分の１', '302.333', true],
    ['en', 'two thirds of a million', '666667', true],
  ])('%s: %s as %s', (tag, text, value, isBorneOut) => {
    const [found] = readQuantities(text, pack(tag));
    if (found === undefined) throw new Error(text);
    const told = disagreements(found, quantity(value, noUnit), pack(tag));
    expect(told.length === 0).toBe(isBorneOut);
  });
});
