import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../../src/quantity/formula/evaluate.js';
import { formulaReferences, formulaTokens } from '../../../src/quantity/formula/parse-formula.js';
import type { Quantity } from '../../../src/quantity/quantity.js';
import { noUnit, unitFromPacks } from '../../../src/quantity/units.js';
import { document, train } from '../figures.js';
import { pair, quantity, unit } from '../packs.js';

const over = { qualifier: 'over' } as const;
const facts: Readonly<Record<string, Quantity>> = {
  'odi-share': quantity('16.8%', unit('percent')),
  'odi-share-rise': quantity('3.9', unit('percentage-point')),
  'share-a': quantity('16.8%', unit('percent')),
  'share-b': quantity('12.9%', unit('percent')),
  trains: quantity('1.24万', train),
  'trains-growth': quantity('50%', unit('percent')),
  documents: quantity('203', document),
  'over-trains': quantity('100', train, over),
  'nearly-trains': quantity('100', train, { qualifier: 'nearly' }),
  'about-trains': quantity('100', train, { qualifier: 'about' }),
  'least-trains': quantity('100', train, { qualifier: 'at-least' }),
  'most-trains': quantity('100', train, { qualifier: 'up-to' }),
  'over-dollars': quantity('3.96', unit('USD'), over),
  dollars: quantity('159.6亿', unit('USD')),
  yuan: quantity('9.37万亿', unit('CNY')),
  tonnes: quantity('2', unit('tonne')),
  kilos: quantity('500', unit('kilogram')),
  hours: quantity('2', unit('hour')),
  months: quantity('2', unit('month')),
  growth: quantity('1.8%—2%', unit('percent')),
  session: { value: { kind: 'ordinal', number: 127 }, unit: noUnit, status: 'reported' },
  zero: quantity('0', noUnit),
};

const evaluate = (formula: string, round?: number) =>
  evaluateFormula(formula, {
    resolve: (id) => facts[id],
    unit: (id) => unitFromPacks(id, pair),
    ...(round === undefined ? {} : { round }),
  });

function show(formula: string, round?: number): string {
  const result = evaluate(formula, round);
  if (!result.ok) return result.faults.map(({ code, offset }) => `${code}@${offset ?? 0}`).join();
  const { value, unit: of, qualifier, status } = result.value.quantity;
  expect(status).toBe('calculated');
  const amount = value.kind === 'number' ? value.amount.toFixed() : value.kind;
  return [qualifier, amount, of.id].filter((word) => word !== undefined).join(' ');
}

describe('a formula', () => {
  it.each([
    ['odi-share - odi-share-rise', undefined, '12.9 percent'],
    ['share-a - share-b', undefined, '3.9 percentage-point'],
    ['share-a + share-b', undefined, '29.7 percent'],
    ['100% - (share-a + share-b)', undefined, '70.3 percentage-point'],
    ['100% - share-a - share-b', undefined, '70.3 percentage-point'],
    ['100% - share-a - share-b - 0.3%', undefined, '70 percentage-point'],
    ['trains / (1 + trains-growth)', 0, '8267 train'],
    ['trains / (100% + trains-growth)', 0, '8267 train'],
    ['trains * trains-growth', undefined, '6200 train'],
    ['trains × 2 ÷ 4', undefined, '6200 train'],
    ['2 * trains − trains', undefined, '12400 train'],
    ['documents / documents', undefined, '1 none'],
    ['documents / 1000 * 3', undefined, '0.609 document'],
    ['over-trains / trains * 100%', 1, 'over 0.8 percent'],
    ['tonnes + kilos', undefined, '2.5 tonne'],
    ['kilos + tonnes', undefined, '2500 kilogram'],
    ['tonnes / kilos', undefined, '4 none'],
    ['dollars / months', undefined, 'formula/unit-mismatch@8'],
    ['1 / 3 * 3', undefined, '1 none'],
    ['odi-share-rise + odi-share', undefined, '20.7 percent'],
    ['odi-share / share-b', 2, '1.3 none'],
    ['-documents + trains / trains', undefined, 'formula/unit-mismatch@11'],
    ['2 + 3 * 4 - 10 / 5', undefined, '12 none'],
    ['(2 + 3) * 4', undefined, '20 none'],
  ] as const)('%s rounded to %s is %s', (formula, round, expected) => {
    expect(show(formula, round)).toBe(expected);
  });

  it.each([
    ['over-trains + trains', 'over 12500 train'],
    ['trains - over-trains', 'nearly 12300 train'],
    ['over-trains + over-trains', 'over 200 train'],
    ['over-trains + nearly-trains', 'about 200 train'],
    ['over-trains - over-trains', 'about 0 train'],
    ['trains / over-trains', 'nearly 124 none'],
    ['over-trains * 2', 'over 200 train'],
    ['-over-trains', 'nearly -100 train'],
    ['over-trains * -1', 'nearly -100 train'],
    ['-1 * over-trains', 'nearly -100 train'],
    ['over-trains / -2', 'nearly -50 train'],
    ['-trains / over-trains', 'over -124 none'],
    ['over-trains + least-trains', 'over 200 train'],
    ['nearly-trains + most-trains', 'nearly 200 train'],
    ['over-trains + about-trains', 'about 200 train'],
    ['about-trains + about-trains', 'about 200 train'],
    ['least-trains - most-trains', 'at-least 0 train'],
  ])('%s carries its qualifier: %s', (formula, expected) => {
    expect(show(formula)).toBe(expected);
  });

  it('rounds so that “over” and “nearly” stay true, and else to the nearest', () => {
    expect(show('over-dollars * 1', 1)).toBe('over 3.9 USD');
    expect(show('10 - over-dollars / over-dollars', 0)).toBe('about 9 none');
    expect(show('1 / 3', 2)).toBe('0.33 none');
    expect(show('1 / 8', 2)).toBe('0.13 none');
    expect(show('-1 / 8', 2)).toBe('-0.13 none');
    expect(show('1 / -8', 2)).toBe('-0.13 none');
    expect(show('over-trains * 2', 1)).toBe('over 200 train');
    expect(show('-over-trains / 3', 0)).toBe('nearly -33 train');
    expect(show('-nearly-trains / 3', 0)).toBe('over -34 train');
    expect(show('nearly-trains / 3', 0)).toBe('nearly 34 train');
  });

  it.each([
    ['trains + documents', 'formula/unit-mismatch@7'],
    ['trains + tonnes', 'formula/unit-mismatch@7'],
    ['hours + months', 'formula/unit-mismatch@6'],
    ['trains + 1', 'formula/unit-mismatch@7'],
    ['trains * trains', 'formula/unit-mismatch@7'],
    ['odi-share-rise - odi-share', 'formula/unit-mismatch@15'],
    ['-(trains + documents) * 2', 'formula/unit-mismatch@9'],
    ['trains + (trains + documents)', 'formula/unit-mismatch@17'],
    ['(trains + documents) + trains', 'formula/unit-mismatch@8'],
    ['dollars + yuan', 'formula/currency-mismatch@8'],
    ['dollars / yuan', 'formula/currency-mismatch@8'],
    ['trains / zero', 'formula/division-by-zero@7'],
    ['trains / (documents / documents - 1)', 'formula/division-by-zero@7'],
    ['trains / 3', 'formula/not-exact@0'],
    ['lorries + ships', 'formula/unknown-fact@0,formula/unknown-fact@10'],
    ['trains-documents', 'formula/unknown-fact@0'],
    ['growth * 2', 'formula/not-a-number@0'],
    ['session + 1', 'formula/not-a-number@0'],
    ['', 'formula/not-a-formula@0'],
    ['trains +', 'formula/not-a-formula@8'],
    ['(trains', 'formula/not-a-formula@0'],
    ['trains)', 'formula/not-a-formula@6'],
    ['trains & documents', 'formula/not-a-formula@7'],
    ['trains documents', 'formula/not-a-formula@7'],
    ['process.exit()', 'formula/not-a-formula@7'],
  ])('%s is refused with %s', (formula, expected) => {
    expect(show(formula)).toBe(expected);
  });

  it('is refused, not crashed on, when it is nested without end', () => {
    expect(show('('.repeat(5000))).toMatch(/^formula\/not-a-formula/u);
    expect(show('-'.repeat(5000))).toMatch(/^formula\/not-a-formula/u);
  });

  it('names its facts once each, in order', () => {
    const result = evaluate('odi-share - odi-share-rise + odi-share-rise');
    expect(result.ok && result.value.facts).toEqual(['odi-share', 'odi-share-rise']);
    expect(formulaReferences('a - b / (a + c-d)')).toEqual({ ok: true, value: ['a', 'b', 'c-d'] });
    expect(formulaReferences('-a + -(b)')).toEqual({ ok: true, value: ['a', 'b'] });
  });

  it('is read word by word, or not at all', () => {
    const words = formulaTokens('(a-b- 50%)×2');
    expect(words.map(({ kind, text, offset }) => `${kind} ${text} @${offset}`)).toEqual([
      'sign ( @0',
      'fact a-b @1',
      'sign - @4',
      'number 50% @6',
      'sign ) @9',
      'sign * @10',
      'number 2 @11',
    ]);
    expect(formulaTokens('a ? b')).toEqual([]);
  });

  it('calculates exactly what big integers calculate', () => {
    const integers = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(integers, integers, integers, (a, b, c) => {
        expect(show(`(${a} + ${b}) * ${c} - ${b}`)).toBe(`${(a + b) * c - b} none`);
        expect(show(`${a} * ${b} / ${b}`)).toBe(`${a} none`);
      }),
    );
  });

  it('rounds a quotient to within half a unit of its last place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 6 }),
        (numerator, denominator, decimals) => {
          const result = evaluate(`(0 + ${Math.abs(numerator)}) / ${denominator}`, decimals);
          if (!result.ok || result.value.quantity.value.kind !== 'number')
            throw new Error('not a number');
          const error = result.value.quantity.value.amount
            .times(denominator)
            .minus(Math.abs(numerator))
            .abs();
          expect(error.lte(Big(`0.5e-${decimals}`).times(denominator))).toBe(true);
        },
      ),
    );
  });
});
