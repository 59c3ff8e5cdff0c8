import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('nought that opens a sentence', () => {
  it.each<readonly [string, string, string, string]>([
    ['fr', 'Aucun vol n’a été signalé.', 'Aucun vol n’a été signalé', '0'],
    ['es', 'Ningún tren se averió.', 'Ningún tren se averió', '0'],
  ])('is not denied by its own verb, %s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});
