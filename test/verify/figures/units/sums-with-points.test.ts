import { describe, expect, it } from 'vitest';
import { faultsUnderLabel } from '../../../support/prove-source.js';

describe('a Swiss sum has a point before its two decimals', () => {
  it.each([
    ['de', 'Das Brot kostet 6.40 Fr.'],
    ['de', 'Das Brot kostet Fr. 6.40 im Laden.'],
    ['de', 'Das Brot kostet 6.40 Franken.'],
    ['fr', 'Le pain coûte 6.40 francs.'],
  ])('%s: %s', (language, text) => {
    expect(faultsUnderLabel(language, text, 'x', 'value: "6.40"; unit: CHF')).toEqual([]);
    expect(faultsUnderLabel(language, text, 'x', 'value: "640"; unit: CHF')).not.toEqual([]);
  });

  it('and none of another currency has', () => {
    expect(
      faultsUnderLabel('de', 'Das Brot kostet 6.40 Euro.', 'x', 'value: "6.40"; unit: EUR'),
    ).not.toEqual([]);
  });
});

describe('“p” behind digits is a penny', () => {
  it.each([
    ['0.64', true],
    ['64', false],
  ])('%s', (value, isRight) => {
    const faults = faultsUnderLabel('en', 'A bun costs 64p.', 'x', `value: "${value}"; unit: GBP`);
    expect(faults.length === 0).toBe(isRight);
  });
});

describe('a fall and the level it came to are no range', () => {
  it.each([
    ['The number of fires fell by 16 to 140.', 'fires', '140', true],
    ['The number of fires fell by 16 to 140.', 'change in fires', '-16', true],
    ['The number of fires fell by 16 to 20.', 'fires', '20', false],
  ])('%s: %s %s', (text, label, value, isRight) => {
    expect(faultsUnderLabel('en', text, label, `value: "${value}"`).length === 0).toBe(isRight);
  });
});
