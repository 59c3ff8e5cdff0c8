import { describe, expect, it } from 'vitest';
import { proveSource } from '../../../support/prove-source.js';

/** The errors of a price told in a unit of the report. */
const faults = (text: string, value: string, unit: string): readonly string[] =>
  proveSource({
    language: 'en',
    text,
    units: `d: { zh-Hans: 某, ${unit} }`,
    facts: `price:\n  value: "${value}"\n  unit: d\n  quote: ${text}\n`,
  })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('source/'))
    .map(({ code }) => code);

describe('a rate told in short', () => {
  it.each([
    ['Shops let at £31.50/sq m here.', '31.50', 'of: GBP, per: square-metre, en: £/m²'],
    ['Shops let at £31.50 per sq m here.', '31.50', 'of: GBP, per: square-metre, en: £/m²'],
    ['Milk sold at 64.5p a litre.', '64.5', 'en: pence a litre'],
    ['Milk sold at 64.5p per litre.', '64.5', 'en: pence a litre'],
  ])('is one in its long name: %s', (text, value, unit) => {
    expect(faults(text, value, unit)).toEqual([]);
  });

  it.each([
    ['Shops let at £31.50/sq ft here.', '31.50', 'of: GBP, per: square-metre, en: £/m²'],
    ['Milk sold at 64.5p a pint.', '64.5', 'en: pence a litre'],
  ])('and of no other thing: %s', (text, value, unit) => {
    expect(faults(text, value, unit)).not.toEqual([]);
  });
});
