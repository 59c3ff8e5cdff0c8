import { expect, it } from 'vitest';
import { choose, suggest } from '../../src/diagnostics/wording.js';

it.each([
  ['qoute', ['quote', 'label'], 'did you mean “quote”? Otherwise remove it'],
  ['zh-hans', ['zh-Hans', 'en'], 'did you mean “zh-Hans”? Otherwise remove it'],
  ['x', ['alpha', 'beta'], 'remove it; known here: alpha, beta'],
  ['x', ['Code', 'Sheep', ''], 'remove it; known here: Code, Sheep'],
  ['masks', [], 'remove it'],
  ['masks', Array.from({ length: 13 }, (_, at) => `document-${at}`), 'remove it'],
])('a remedy for %s proposes the name that was meant, or lists a few', (written, known, remedy) => {
  expect(suggest(written, known, 'remove it')).toBe(remedy);
});

it('of a closed set every value is listed, the nearest first, also where none is near', () => {
  const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'pyramid', 'clustered'];
  expect(choose('zzzzzz', kinds, 'choose another')).toBe(
    'choose another; known here, the nearest first: a, b, c, d, e, f, g, h, i, j, k, pyramid, clustered',
  );
  expect(choose('piramid', kinds, 'choose another')).toBe(
    'did you mean “pyramid”? Otherwise choose another',
  );
});
