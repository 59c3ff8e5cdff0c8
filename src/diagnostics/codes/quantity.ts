import type { CodeDocumentation } from '../documentation.js';

/** Values, periods and formulas of facts. */
export const quantityCodes = {
  'quantity/not-a-number': {
    what: 'A value is not written as a number the tool reads.',
    why: 'A value that can only be guessed at would be printed as the guess.',
    example: { file: 'facts.yaml', right: '  value: 80', wrong: '  value: 80 or so' },
  },
  'quantity/out-of-order': {
    what: 'The lower end of a range is above its upper end.',
    why: 'One of the two ends is a slip, and nobody can tell which.',
    example: { file: 'facts.yaml', right: '  value: 1.8%—2%', wrong: '  value: 2%—1.8%' },
  },
  'quantity/too-precise': {
    what: 'A value has more digits than a figure can be printed with.',
    why: 'No source measures so finely; a slip of the hand does.',
    example: {
      file: 'facts.yaml',
      right: '  value: 80',
      wrong: '  value: 80.1234567890123456789012345678901234567890123456789',
    },
  },
  'quantity/not-a-period': {
    what: 'A period is not an EDTF date, interval or open start.',
    why: 'A period decides what the figure is true of; 2020 and “up to the end of 2020” differ.',
    example: {
      file: 'facts.yaml',
      right: '  unit: country\n  period: 2020',
      wrong: '  unit: country\n  period: last year',
      reportedAt: 'period: last year',
    },
  },
  'quantity/no-such-date': {
    what: 'A date does not exist in the calendar.',
    why: 'A date that cannot be is a slip in one of its numbers.',
    example: {
      file: 'facts.yaml',
      right: '  unit: country\n  period: 2020',
      wrong: '  unit: country\n  period: 2020-02-30',
      reportedAt: 'period: 2020-02-30',
    },
  },
  'formula/not-a-formula': {
    what: 'A formula is not made of facts, numbers, + − * / and parentheses.',
    why: 'A formula is printed beside its result, so that a reader can follow it.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: share minus share-rise',
    },
  },
  'formula/unknown-fact': {
    what: 'A formula names a fact that the report does not have.',
    why: 'A result that rests on an unknown figure is unknown.',
    remedy: 'Correct the id, or put spaces round a minus sign: `a - b`, not `a-b`.',
  },
  'formula/several-periods': {
    what: 'A formula works with values of a column that hold for several periods: a rank among them, or a result for one of them.',
    why: 'A rank among the values of all years, or their sum printed for one year, is a false figure.',
    remedy:
      'Choose the values of one period with `where`, or give the result the period that holds them all.',
  },
  'formula/missing-cells': {
    what: 'A formula adds up cells of a column, and some of them have no value.',
    why: 'The sum of what is known is printed as the sum of all, and a share of it is too large.',
    remedy:
      'Choose rows that have a value with `where`, or say `missing: omit` under `cells` where they may be left out.',
  },
  'formula/total-among-values': {
    what: 'A formula adds up values of a column, one of which is exactly the sum of all others.',
    why: 'A row “Total” that is added to its own parts doubles the sum.',
    remedy: 'Leave the row of the total out with `where`.',
  },
  'formula/not-a-number': {
    what: 'A formula calculates with a date, an ordinal or a range.',
    why: 'The third fair has no half, and a range no single difference.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: share - outlook',
    },
  },
  'formula/unit-mismatch': {
    what: 'A formula joins quantities of different dimensions.',
    why: 'Tonnes and percent have no sum.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: share - tonnage',
    },
  },
  'formula/currency-mismatch': {
    what: 'A formula joins sums in different currencies.',
    why: 'No rate between them is in the report, and rates change by the day.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: investment - foreign-capital',
    },
  },
  'formula/division-by-zero': {
    what: 'A formula divides by zero.',
    why: 'It has no result.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise',
      wrong: '  formula: share / (growth - growth)',
    },
  },
  'formula/not-exact': {
    what: 'The result of a formula has no end of decimals and no rounding is declared.',
    why: 'How many decimals are printed is a decision of the author, not of the machine.',
    example: {
      file: 'facts.yaml',
      right: '  formula: share - share-rise\n  unit: percent\n  round: 1',
      wrong: '  formula: share / growth',
    },
  },
} as const satisfies Readonly<Record<string, CodeDocumentation>>;
