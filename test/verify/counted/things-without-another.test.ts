import { expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

it('the thing that has none of another is what its number counts', () => {
  const text = '38 Brunnen führten kein Wasser, und sie meldeten keine Werte.';
  const codes = proveSource({
    language: 'de',
    text,
    facts: `a:\n  label: { de: Brunnen ohne Wasser, en: wells without water }\n  value: 38\n  unit: well\n  quote: 38 Brunnen führten kein Wasser\n`,
    units: 'well: { de: { one: Brunnen, other: Brunnen }, en: { one: well, other: wells } }',
  }).flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
  expect(codes).toEqual([]);
});
