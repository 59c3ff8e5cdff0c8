import { describe, expect, it } from 'vitest';
import { numberIn, type Marks } from '../../src/tables/number.js';
import { periodOf } from '../../src/tables/value.js';

const english: Marks = { decimal: '.', group: ',' };
const german: Marks = { decimal: ',', group: '.' };
const plain: Marks = { decimal: '.' };

const read = (text: string, marks: Marks): string | undefined =>
  numberIn(text, marks)?.amount.toFixed();

describe('a number in a cell', () => {
  it.each([
    ['1,234.50', english, '1234.5'],
    ['1.234,50', german, '1234.5'],
    ['1 234', { decimal: ',', group: ' ' } satisfies Marks, '1234'],
    ['−7', plain, '-7'],
    ['+.5', plain, '0.5'],
    ['1.2E+10', plain, '12000000000'],
    ['3521418059.923445', plain, '3521418059.923445'],
  ])('%s is read by the marks of its table', (text, marks, expected) => {
    expect(read(text, marks)).toBe(expected);
  });

  it.each([
    ['1,234', plain],
    ['1.234', { decimal: ',' } satisfies Marks],
    ['12,34.5', english],
    ['1,23', english],
    ['1.2.3', plain],
    ['12 million', plain],
    ['1e999', plain],
    ['0x10', plain],
    ['９', plain],
    ['=1+1', plain],
    ['1'.repeat(60), plain],
  ])('%s is not guessed', (text, marks) => {
    expect(read(text, marks)).toBeUndefined();
  });
});

describe('a period in a cell', () => {
  it.each([
    ['2024', { kind: 'date', date: { year: 2024 } }],
    ['2024-06', { kind: 'date', date: { year: 2024, month: 6 } }],
    [
      '2024-Q2',
      {
        kind: 'interval',
        parts: 'quarter',
        from: { year: 2024, month: 4 },
        to: { year: 2024, month: 6 },
      },
    ],
    [
      '2024-S2',
      {
        kind: 'interval',
        parts: 'half',
        from: { year: 2024, month: 7 },
        to: { year: 2024, month: 12 },
      },
    ],
    ['2024-M09', { kind: 'date', date: { year: 2024, month: 9 } }],
    ['2024-A1', { kind: 'date', date: { year: 2024 } }],
  ])('%s is a period', (text, expected) => {
    expect(periodOf(text)).toEqual(expected);
  });

  it.each(['2024-Q5', '2024-13', 'last year', '2024-W01'])('%s is none', (text) => {
    expect(periodOf(text)).toBeUndefined();
  });
});

describe('marks as typographers set them', () => {
  it.each([
    ['1\u00A0234', ' ', '1234'],
    ['12\u202F345', ' ', '12345'],
    ['1\u2009234', ' ', '1234'],
    ['1’234’567', "'", '1234567'],
  ])('%s is grouped by the mark that is declared', (text, group, expected) => {
    expect(read(text, { decimal: '.', group })).toBe(expected);
  });
});

it.each([
  ['12.5%', 'percent', '12.5'],
  ['12.5 %', 'percent', '12.5'],
  ['5.36‰', 'per-mille', '5.36'],
  ['6.00 ‰', 'per-mille', '6'],
  ['5.36', undefined, '5.36'],
])('%s says its share by its sign', (text, share, amount) => {
  const number = numberIn(text, plain);
  expect([number?.share, number?.amount.toFixed()]).toEqual([share, amount]);
});
