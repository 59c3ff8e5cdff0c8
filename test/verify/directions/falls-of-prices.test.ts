import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('prices that made themselves cheaper', () => {
  it.each(['ermäßigten', 'verbilligten'])('fell: %s', (verb) => {
    const text = `Die Nüsse ${verb} sich um 5,2 %`;
    expect(readingFaults('de', text, text, '-5.2%')).toEqual([]);
  });
});
