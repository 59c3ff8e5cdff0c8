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

describe('a qualifier behind a noun that no unit names bounds the figure', () => {
  it.each([
    ['en', 'They have 40 old lamps or fewer.'],
    ['en', 'The lamps burn 40 W or more.'],
    ['de', 'Sie haben 40 alte Lampen oder weniger.'],
    ['fr', 'Elles ont 40 vieilles lampes ou moins.'],
    ['es', 'Tienen 40 focos viejos o menos.'],
  ])('%s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '40')).toContain('source/qualifier-differs');
  });

  it('is told of the number behind it alone', () => {
    const text = 'En el 82 % de los muelles al menos una barca no tenía luz.';
    expect(readingFaults('es', text, text, '82%')).not.toContain('source/qualifier-differs');
  });
});
