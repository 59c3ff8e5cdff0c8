import { describe, expect, it } from 'vitest';
import { faultsOfText } from '../../support/faults-of-text.js';

describe('what a number is said to be is what it counts', () => {
  it.each([
    ['en', 'Of 920 farms, 64 were organic holdings.', 'organic holdings'],
    ['de', 'Gezählt wurden 920 Höfe; 64 waren Biobetriebe.', 'Biobetriebe'],
    ['fr', 'Sur 920 fermes, 64 étaient des vignobles.', 'vignobles'],
    ['es', 'De las 920 granjas, 64 eran viñedos.', 'viñedos'],
  ])('%s: %s', (language, text, as) => {
    expect(faultsOfText(language, text, `64; unit: farm; as: ${as}`)).toEqual([]);
  });

  it('but not what it is said to have', () => {
    expect(
      faultsOfText('en', 'Of 920 farms, 64 had vineyards.', '64; unit: farm; as: vineyards'),
    ).toEqual(['source/noun-differs']);
  });
});
