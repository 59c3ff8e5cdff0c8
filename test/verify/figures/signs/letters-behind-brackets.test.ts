import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

describe('a letter of magnitude behind a loss in brackets', () => {
  it.each<readonly [string, string, string, string]>([
    ['en', 'The mill made €(6.1)m.', '€(6.1)m', '6.1 million; unit: EUR'],
    ['en', 'The mill made $(6.1)bn.', '$(6.1)bn', '6.1 billion; unit: USD'],
    ['fr', 'Le moulin affiche (6,1) M€.', '(6,1) M€', '6.1 million; unit: EUR'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});
