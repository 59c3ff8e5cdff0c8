import { expect, it } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.js';
import { suggest } from '../../src/report/suggest.js';

it('proposes the name that was meant, and none where nothing is near', () => {
  expect(nearest('qoute', ['quote', 'label'])).toBe('quote');
  expect(nearest('zh-hans', ['zh-Hans', 'en'])).toBe('zh-Hans');
  expect(nearest('masks', ['share', 'documents'])).toBeUndefined();
  expect(suggest('x', ['alpha', 'beta'], 'remove it')).toBe('remove it; known here: alpha, beta');
});
