import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../../src/quantity/formula/evaluate.js';
import type { Quantity, Unit } from '../../../src/quantity/quantity.js';

const unit = (id: string, kind: Unit['kind']): Unit => ({
  id,
  kind,
  dimension: id,
  words: {},
  ...(kind === 'currency' ? { currency: id } : {}),
});
const units: Readonly<Record<string, Unit>> = {
  percent: unit('percent', 'percent'),
  'percentage-point': unit('percentage-point', 'percentage-point'),
  person: unit('person', 'counter'),
  USD: unit('USD', 'currency'),
};
const quantity = (amount: string, of: string): Quantity => ({
  value: { kind: 'number', amount: Big(amount) },
  status: 'reported',
  unit: units[of] ?? unit(of, 'counter'),
});
const facts: Readonly<Record<string, Quantity>> = {
  old: quantity('200', 'person'),
  new: quantity('242', 'person'),
  third: quantity('30', 'person'),
  money: quantity('1000', 'USD'),
};
const people = {
  amounts: ['50', '30', '30', '20'].map((each) => Big(each)),
  unit: units['person'] ?? unit('x', 'none'),
};

/** Four towns with a budget, of which one is not counted; the fourth count belongs to a town without a budget. */
const budgets = {
  amounts: ['900', '100', '400', '70'].map((each) => Big(each)),
  keys: ['a', 'b', 'c', 'x'],
  unit: units['USD'] ?? unit('x', 'none'),
};
const inhabitants = {
  amounts: ['200', '7', '300', '12'].map((each) => Big(each)),
  keys: ['c', 'b', 'a', 'y'],
  unit: units['person'] ?? unit('x', 'none'),
};
const lists = new Map(Object.entries({ people, budgets, inhabitants }));

function calculate(formula: string, rounding: { round?: number; significant?: number } = {}) {
  const result = evaluateFormula(formula, {
    resolve: (id) => facts[id],
    values: (id) => lists.get(id),
    unit: (id) => units[id],
    ...rounding,
  });
  if (!result.ok) return result.faults.map(({ code }) => code).join();
  const { value, unit: of } = result.value.quantity;
  return `${value.kind === 'number' ? value.amount.toFixed() : value.kind === 'ordinal' ? `no. ${value.number}` : '?'} ${of.id}`;
}

describe('a function of a formula', () => {
  it.each([
    ['sum(people)', '130 person'],
    ['mean(people)', '32.5 person'],
    ['min(people)', '20 person'],
    ['max(people)', '50 person'],
    ['count(people)', '4 none'],
    ['rank(third, people)', 'no. 2 none'],
    ['share(third, people)', '23.08 percent'],
    ['share(old, new)', '82.64 percent'],
    ['per(money, old)', '5 USD'],
    ['growth(new, old)', '21 percent'],
    ['compound-growth(new, old, 2)', '10 percent'],
    ['sum(people) - third', '100 person'],
  ])('%s gives %s', (formula, expected) => {
    expect(calculate(formula, { round: 2 })).toBe(expected);
  });

  it('gives equal values the better rank', () => {
    const at = (amount: string) =>
      evaluateFormula('rank(x, people)', {
        resolve: () => quantity(amount, 'person'),
        values: (id) => (id === 'people' ? people : undefined),
        unit: (id) => units[id],
      });
    const ranks = ['50', '30', '20'].map((amount) => {
      const result = at(amount);
      return result.ok && result.value.quantity.value.kind === 'ordinal'
        ? result.value.quantity.value.number
        : undefined;
    });
    expect(ranks).toEqual([1, 2, 4]);
  });

  it('pairs the values of two columns by their keys, and ranks a ratio without an end among them', () => {
    // a: 900 / 300 = 3, b: 100 / 7 = 14.2857…, c: 400 / 200 = 2; x and y have no partner.
    expect(calculate('count(per(budgets, inhabitants))')).toBe('3 none');
    expect(calculate('max(per(budgets, inhabitants))', { round: 3 })).toBe('14.286 USD');
    expect(calculate('min(per(budgets, inhabitants))')).toBe('2 USD');
    const rankOf = (budget: string, count: string) => {
      const result = evaluateFormula('rank(per(b, n), per(budgets, inhabitants))', {
        resolve: (id) => (id === 'b' ? quantity(budget, 'USD') : quantity(count, 'person')),
        values: (id) => lists.get(id),
        unit: (id) => units[id],
      });
      return result.ok ? [result.value.quantity.value, result.value.facts] : result.faults;
    };
    const terms = ['b', 'n', 'budgets', 'inhabitants'];
    expect(rankOf('100', '7')).toEqual([{ kind: 'ordinal', number: 1 }, terms]);
    expect(rankOf('900', '300')).toEqual([{ kind: 'ordinal', number: 2 }, terms]);
    expect(rankOf('400', '200')).toEqual([{ kind: 'ordinal', number: 3 }, terms]);
  });

  it('does not divide a column by one that holds 0', () => {
    const result = evaluateFormula('max(per(budgets, none))', {
      resolve: () => undefined,
      values: (id) =>
        id === 'budgets'
          ? budgets
          : { ...inhabitants, amounts: inhabitants.amounts.map(() => Big(0)) },
      unit: (id) => units[id],
    });
    expect(result).toMatchObject({ ok: false, faults: [{ code: 'formula/division-by-zero' }] });
  });

  it('is exact where a root has an end, and asks for a rounding where it has none', () => {
    expect(calculate('compound-growth(new, old, 2)')).toBe('10 percent');
    expect(calculate('compound-growth(new, old, 3)')).toBe('formula/not-exact');
    // 1.21 ** (1 / 3) = 1.065602235…, by hand with a table of cubes.
    expect(calculate('compound-growth(new, old, 3)', { round: 4 })).toBe('6.5602 percent');
  });

  it.each([
    ['rank(old, people)', 'formula/not-a-number'],
    ['rank(people, third)', 'formula/not-a-formula'],
    ['sum(old)', 'formula/not-a-formula'],
    ['growth(new, money)', 'formula/unit-mismatch'],
    ['median(people)', 'formula/not-a-formula'],
    ['compound-growth(new, old, 0)', 'formula/not-a-number'],
    ['sum(people', 'formula/not-a-formula'],
    // A sum of ratios lacks those without a partner, and says nothing of a whole.
    ['sum(per(budgets, inhabitants))', 'formula/not-a-formula'],
    ['share(money, per(budgets, inhabitants))', 'formula/not-a-formula'],
    ['rank(third, per(budgets, inhabitants))', 'formula/unit-mismatch'],
    ['rank(per(money, old), per(budgets, people))', 'formula/not-a-formula'],
    ['rank(per(money, old), per(budgets, inhabitants))', 'formula/not-a-number'],
    ['people + old', 'formula/unknown-fact'],
  ])('%s is refused', (formula, code) => {
    expect(calculate(formula, { round: 1 })).toBe(code);
  });

  it('rounds to significant figures, before the point too', () => {
    expect(calculate('new * 1000 + third', { significant: 2 })).toBe('240000 person');
    expect(calculate('new / 7', { significant: 3 })).toBe('34.6 person');
    expect(calculate('new * 4.13', { significant: 3 })).toBe('999 person');
    expect(calculate('new * 4.131', { significant: 2 })).toBe('1000 person');
  });
});
