import { expect, it } from 'vitest';
import { suggest } from '../../src/diagnostics/wording.js';

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
