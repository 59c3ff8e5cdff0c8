import { describe, expect, it } from 'vitest';
import { headingNumbers } from '../../src/verify/sources/heading-numbers.js';

const found = (text: string): readonly string[] =>
  headingNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('the numbers of headings', () => {
  it('are those of lines of their own that count from one', () => {
    const text =
      'Season\n\n1. Landings\n\nThey landed 40 tonnes.\n\n2. The fleet\n\n12 boats.\n\n3) Stocks\n';
    expect(found(text)).toEqual(['1', '2', '3']);
  });

  it.each([
    ['one alone', '1. Landings\n\nThey landed 40 tonnes.'],
    ['such as do not count on', '3. Mai 2020\n\nAuf See.\n\n7. Mai 2020\n\nIm Hafen.'],
    ['a figure that opens a line of a paragraph', 'They rose to\n1. Then\nthey fell to\n2. Now'],
    ['amounts', '1 boat\n\n2 boats'],
  ])('and not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
