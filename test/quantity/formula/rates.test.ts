import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { composedUnit } from '../../../src/quantity/formula/compound-units.js';
import { evaluateFormula } from '../../../src/quantity/formula/evaluate.js';
import type { Quantity, Unit } from '../../../src/quantity/quantity.js';
import { unitFromPacks } from '../../../src/quantity/units.js';
import { counter, pair, quantity, unit } from '../packs.js';

const resident = counter('人', 'resident');
const book = counter('册', 'book');
const evening = counter('晚', 'evening');
const made = (id: string, of: readonly (readonly [string | number, Unit])[], per: typeof of) => {
  const parts = (list: typeof of) =>
    list.map(([count, each]) => ({ count: Big(count), unit: each }));
  return composedUnit({ id, words: { en: { other: id } } }, parts(of), parts(per));
};
const hectare = unit('hectare');
const units: Readonly<Record<string, Unit>> = {
  density: made('density', [[1, resident]], [[1, unit('square-kilometre')]]),
  wan: made('wan', [[10_000, resident]], [[1, unit('square-kilometre')]]),
  crowd: made('crowd', [[1, resident]], [[1, hectare]]),
  lending: made('lending', [[1, book]], [[1, evening]]),
  books: made('books', [[1, book]], [[1000, resident]]),
  deaths: made('deaths', [[1, resident]], [[100_000, resident]]),
  price: made('price', [[1, unit('CNY')]], [[1, unit('tonne')]]),
  freight: made('freight', [[1, unit('tonne')], [1, unit('kilometre')]], []), // prettier-ignore
  yearly: made('yearly', [[1, book]], [[1, resident], [1, unit('year')]]), // prettier-ignore
};
const facts: Readonly<Record<string, Quantity>> = {
  people: quantity('48300', resident),
  deceased: quantity('483', resident),
  land: quantity('120', unit('square-kilometre')),
  field: quantity('12000', hectare),
  loans: quantity('18600', book, { qualifier: 'over' }),
  evenings: quantity('310', evening),
  income: quantity('130万', unit('CNY')),
  dollars: quantity('130万', unit('USD')),
  chalk: quantity('5200', unit('tonne')),
  kilos: quantity('400', unit('kilogram')),
  way: quantity('25', unit('kilometre')),
  years: quantity('2', unit('year')),
  half: quantity('50%', unit('percent')),
  'people-per-land': quantity('402.5', units['density'] ?? resident),
  fee: quantity('250', units['price'] ?? resident),
  ride: quantity('90', unit('kilometre-per-hour')),
  minutes: quantity('20', unit('minute')),
};
const lists = new Map(
  Object.entries({
    peoples: {
      amounts: [48300, 9000, 700].map((each) => Big(each)),
      keys: ['a', 'b', 'c'],
      unit: resident,
    },
    lands: {
      amounts: [5, 120, 10].map((each) => Big(each)),
      keys: ['c', 'a', 'b'],
      unit: unit('square-kilometre'),
    },
  }),
);

function evaluate(formula: string, declared?: string, round?: number) {
  const of = declared === undefined ? undefined : (units[declared] ?? unit(declared));
  return evaluateFormula(formula, {
    resolve: (id) => facts[id],
    values: (id) => lists.get(id),
    unit: (id) => unitFromPacks(id, pair),
    ...(of === undefined ? {} : { declared: of }),
    ...(round === undefined ? {} : { round }),
  });
}

function show(formula: string, declared?: string, round?: number): string {
  const result = evaluate(formula, declared, round);
  if (!result.ok) return result.faults.map(({ code, problem }) => `${code}: ${problem}`).join();
  const { value, unit: of, qualifier } = result.value.quantity;
  const amount =
    value.kind === 'number'
      ? value.amount.toFixed()
      : value.kind === 'ordinal'
        ? `no. ${value.number}`
        : value.kind;
  return [qualifier, amount, of.id].filter((word) => word !== undefined).join(' ');
}

describe('a rate', () => {
  it.each([
    ['people / land', 'density', undefined, '402.5 density'],
    ['people / field', 'density', undefined, '402.5 density'],
    ['people / land', 'crowd', undefined, '4.025 crowd'],
    ['people / land', 'wan', undefined, '0.04025 wan'],
    ['loans / evenings', 'lending', undefined, 'over 60 lending'],
    ['loans / people', 'books', 1, 'over 385 books'],
    ['loans / people / years', 'yearly', 2, 'over 0.19 yearly'],
    ['loans / (people * years)', 'yearly', 2, 'over 0.19 yearly'],
    ['deceased / people', 'deaths', undefined, '1000 deaths'],
    ['income / chalk', 'price', undefined, '250 price'],
    ['income / kilos', 'price', undefined, '3250000 price'],
    ['chalk * way', 'freight', undefined, '130000 freight'],
    ['kilos * way', 'freight', undefined, '10 freight'],
    ['people-per-land * half', 'density', undefined, '201.25 density'],
    ['people-per-land + people / field', 'density', undefined, '805 density'],
    ['people-per-land / (people / field) * 100%', undefined, undefined, '100 percent'],
    ['growth(people / land, people / field)', undefined, undefined, '0 percent'],
  ])('%s as %s rounded to %s is %s', (formula, declared, round, expected) => {
    expect(show(formula, declared, round)).toBe(expected);
  });

  it.each([
    ['people-per-land * land', '48300 resident'],
    ['people-per-land * field', '48300 resident'],
    ['land * people-per-land', '48300 resident'],
    ['fee * kilos', '100 CNY'],
    ['people / people-per-land', '120 square-kilometre'],
    ['ride * minutes', '30 kilometre'],
  ])('%s gives back %s', (formula, expected) => {
    expect(show(formula)).toBe(expected);
  });

  it.each([
    ['rank(people / land, peoples / lands)', 'no. 2 none'],
    ['count(peoples / lands)', '3 none'],
  ])('stands among others of its kind: %s is %s', (formula, expected) => {
    expect(show(formula)).toBe(expected);
  });

  it('is the largest of a list of its kind', () => {
    expect(show('max(peoples / lands)', 'density')).toBe('900 density');
  });

  it.each([
    ['people / land', undefined, 'formula/unit-mismatch: the formula gives “resident / square-kilometre” (resident / area), and declares no unit of that kind'],
    ['people / land', 'tonne', 'formula/unit-mismatch: the formula gives “resident / square-kilometre” (resident / area), not “tonne” (mass)'],
    ['people / evenings', 'lending', 'formula/unit-mismatch: the formula gives “resident / evening”, not “lending” (book / evening)'],
    ['land / people', 'density', 'formula/unit-mismatch: the formula gives “square-kilometre / resident” (area / resident), not “density” (resident / area)'],
    ['dollars / chalk', 'price', 'formula/unit-mismatch: the formula gives “USD / tonne” (currency-USD / mass), not “price” (currency-CNY / mass)'],
    ['people-per-land + fee', 'density', 'formula/unit-mismatch: the formula adds “density” and “price”'],
    ['rank(people / evenings, peoples / lands)', undefined, 'formula/unit-mismatch: rank(…) compares “resident / evening” and “resident / square-kilometre”'],
  ])('%s as %s is refused', (formula, declared, expected) => {
    expect(show(formula, declared)).toBe(expected);
  }); // prettier-ignore
});
