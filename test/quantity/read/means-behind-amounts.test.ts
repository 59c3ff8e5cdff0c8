import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string): readonly string[] =>
  readingFaults(language, text, text, '640; unit: EUR');

describe('by what an amount was paid makes no rate of it', () => {
  it.each([
    ['fr', 'Le club a reçu 640 euros par chèque'],
    ['fr', 'Les membres ont versé 640 euros par internet'],
    ['es', 'El club recibió 640 euros por transferencia'],
    ['es', 'Los socios pagaron 640 euros por internet'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text)).toEqual([]);
  });

  it.each([
    ['fr', 'Le club a versé 640 euros par bateau'],
    ['es', 'El club pagó 640 euros por barco'],
  ])('and for each of what it is does (%s): %s', (language, text) => {
    expect(faults(language, text)).toContain('source/unit-differs');
  });
});
