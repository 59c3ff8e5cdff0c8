import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a qualifier behind an unknown unit makes no fall of a figure', () => {
  it.each([
    ['en', 'They have 40 old lamps or fewer.'],
    ['en', 'The lamps burn 40 W or less.'],
    ['de', 'Sie haben 40 alte Lampen oder weniger.'],
    ['fr', 'Elles ont 40 vieilles lampes ou moins.'],
    ['es', 'Tienen 40 focos viejos o menos.'],
  ])('%s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '-40')).not.toEqual([]);
  });

  it.each([
    ['en', 'They have 40 lamps fewer.'],
    ['fr', 'Elles ont 40 lampes de moins.'],
  ])('a word of difference alone does, %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '-40')).toEqual([]);
  });
});
