import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { largestDifference, paintByPdf, paintByReference } from '../support/paint-svg.js';

const folder = new URL('exports/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.svg'));

/** Mean difference of a colour over a few points that smoothing alone makes, most at the dots of a line. */
const SMOOTHING = 28;

/** The same drawing in the values that the reference knows, where it does not know those of the file. */
const plainly = (name: string, svg: string): string => {
  const twin = new URL(`plain/${name}`, folder);
  return existsSync(twin) ? readFileSync(twin, 'utf8') : svg;
};

describe('a drawing in the manner of a program', () => {
  it.each(files)('is printed as a renderer of SVG paints it: %s', async (name) => {
    const svg = readFileSync(new URL(name, folder), 'utf8');
    const difference = largestDifference(
      await paintByPdf(svg),
      paintByReference(plainly(name, svg)),
    );
    expect(difference).toBeLessThan(SMOOTHING);
  });
});
