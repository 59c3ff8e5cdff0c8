import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const units =
  'bunk: { fr: { one: lit, many: lits, other: lits }, en: { one: bed, other: beds } }\n';

describe('how many more or fewer there are counts what the number before it does', () => {
  it.each([
    ['Les refuges disposaient de 228 400 lits, soit 3 600 de moins qu’un an auparavant.', '-3600'],
    ['Les refuges disposaient de 228 400 lits, soit 3 600 de moins.', '-3600'],
    ['Les refuges disposaient de 228 400 lits, soit 3 600 de plus que prévu.', '3600'],
  ])('%s', (text, value) => {
    expect(readingFaults('fr', text, text, `${value}; unit: bunk`, units)).toEqual([]);
  });

  it('but not where something else has been counted since', () => {
    const text = 'Les refuges avaient 228 400 lits et 12 000 gardiens, soit 3 600 de moins.';
    expect(readingFaults('fr', text, text, '-3600; unit: bunk', units)).toContain(
      'source/noun-differs',
    );
  });
});
