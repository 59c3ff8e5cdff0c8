import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('the number of a paragraph', () => {
  it.each([
    ['3.4 Ferry trips rose in each of the ports.', '3.4', 'trips'],
    ['Trips rose.\n3.4 Ferry trips\nThey rose.\n3.5 Bus lines\nThey fell.', '3.4', 'trips'],
  ])('counts nothing of what its line names: %s', (text, value, as) => {
    const quote = text.includes('\n') ? '3.4 Ferry trips' : text;
    expect(readingFaults('en', text, quote, `'${value}'; unit: item; as: ${as}`)).toEqual([
      'source/quote-cuts-figure',
    ]);
  });

  it.each([
    ['3.4 million ferry trips were made.', '3.4 million; unit: item; as: trips'],
    ['3.4 Australian dollars are paid for each.', '3.4; unit: AUD'],
    ['3.4% Swiss cheese was found.', '3.4%'],
  ])('is none where a line begins with an amount: %s', (text, fact) => {
    expect(readingFaults('en', text, text, fact)).toEqual([]);
  });
});
