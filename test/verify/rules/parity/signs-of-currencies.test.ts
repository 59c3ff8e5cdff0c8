import { expect, it } from 'vitest';
import { errorsAsPrinted } from '../../../support/prove-source.js';

const differs = (label: string, foreign: string): boolean =>
  errorsAsPrinted('es', 'En 2031 se gastaron 850 libras esterlinas.', {
    value: '850',
    unit: 'GBP',
    label,
    foreign,
  }).includes('parity/unit-differs');

it('a sign of a currency that stands in both languages is of the same unit', () => {
  expect(differs('gasto, £', 'spending, £')).toBe(false);
});

it.each([
  ['gasto', 'spending, £'],
  ['gasto, €', 'spending, £'],
])('and one that stands in one alone, or another, is not: %s and %s', (label, foreign) => {
  expect(differs(label, foreign)).toBe(true);
});
