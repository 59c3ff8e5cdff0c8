import { readFileSync } from 'node:fs';
import { converter } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, lightness } from '../../src/sheet/contrast.js';
import { extendTheme, parseTheme } from '../../src/typeset/theme.js';
import type { Theme } from '../../src/typeset/style.js';

const shared = parseTheme(readFileSync('templates/theme.yaml', 'utf8'), 'templates/theme.yaml');

function extended(text: string) {
  if (shared.value === undefined) throw new Error('the shared theme has faults');
  return extendTheme(text, 'theme.yaml', shared.value);
}

const branded = (brand: string): Theme => {
  const { value, diagnostics } = extended(`extends: fact-sheet\nbrand: '${brand}'\n`);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('no theme');
  return value;
};

const toOklch = converter('oklch');

const anyColor = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a brand colour', () => {
  it('whatever it is, gives a look whose texts and marks are legible and told apart in grey', () => {
    fc.assert(
      fc.property(anyColor, (brand) => {
        const { colors } = branded(brand);
        const ratio = (one: string, other: string): number =>
          contrastRatio(colors[one] ?? '', colors[other] ?? '');
        expect(ratio('azurite', 'paper')).toBeGreaterThanOrEqual(7);
        expect(ratio('on-cover', 'cover')).toBeGreaterThanOrEqual(4.5);
        expect(ratio('pale', 'cover')).toBeGreaterThanOrEqual(4.5);
        expect(ratio('mid', 'paper')).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['#FFCC00', '#E2001A', '#00A3AD', '#12466B', '#000000', '#F4F4F4'])(
    '%s fills the cover as it is',
    (brand) => {
      expect(branded(brand).colors['cover']).toBe(brand.toLowerCase());
    },
  );

  it.each([
    ['#C8102E', 'blue'],
    ['#006B3F', 'blue'],
    ['#F2B705', 'blue'],
    ['#1F2A5C', 'orange'],
    ['#00797A', 'orange'],
    ['#6A1B9A', 'orange'],
  ])('%s is set off by %s, so that no mark is told from another as red from green', (brand, by) => {
    const { h = 0 } = toOklch(branded(brand).colors['cinnabar']) ?? {};
    expect(Math.abs(h - (by === 'blue' ? 265 : 60))).toBeLessThan(8);
  });

  it('that is light is a fill and never the ink of a figure', () => {
    const { colors } = branded('#FFCC00');
    expect(lightness(colors['azurite'] ?? '')).toBeCloseTo(28, 0);
    expect(colors['on-cover']).toBe('#1A1A1A');
  });

  it('does not touch a colour that the theme names itself', () => {
    const { value } = extended(
      "extends: fact-sheet\nbrand: '#E2001A'\ncolors: { cinnabar: '#7A4B00' }\n",
    );
    expect(value?.colors['cinnabar']).toBe('#7A4B00');
    expect(value?.colors['azurite']).not.toBe(shared.value?.colors['azurite']);
  });
});

describe('a theme that extends another', () => {
  it('changes what it names, property by property, and nothing else', () => {
    const { value, diagnostics } = extended(
      'extends: fact-sheet\nstyles:\n  title-leading: { fontSize: 28, cjk: { fontSize: 30 } }\n',
    );
    const before = shared.value?.styles['title-leading'];
    expect(diagnostics).toEqual([]);
    expect(value?.styles['title-leading']).toEqual({
      ...before,
      fontSize: 28,
      cjk: { ...before?.cjk, fontSize: 30 },
    });
    expect(value?.pageMargins).toEqual(shared.value?.pageMargins);
  });

  it('is told its own faults at their lines', () => {
    const { diagnostics } = extended(
      'extends: fact-sheet\ncolors: { ink: black }\nstyles:\n  h1: { colour: ink }\n  h2: { color: teal }\n',
    );
    expect(diagnostics.map(({ code, place }) => `${code} ${place.line}`)).toEqual([
      'theme/invalid-value 2',
      'theme/invalid-value 4',
      'theme/unknown-color 5',
    ]);
  });
});
