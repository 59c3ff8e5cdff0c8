import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('groups of digits before digits that are no group', () => {
  it.each<Row>([
    ['en', 'North pier 210 640 35', '210 640', '210640'],
    ['fr', 'Jetée nord 210 640 35', '210 640', '210640'],
    ['de', 'Nordmole 210 640 1935', '210 640', '210640'],
  ])('are not known to be one number (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  });

  it('are one where words follow', () => {
    const row = ['fr', 'On a compté 210 640 colis.', '210 640 colis', '210640; unit: item; as: colis'] as const;
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});
