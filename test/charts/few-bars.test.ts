import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import { fact, point, rendered, reportOf, series, spec, unit } from './support.js';

/** Horizontal bars in a chart that is asked to be so high, in pt. */
const drawn = (count: number, height?: number) => {
  const values = Array.from({ length: count }, (_, index) => String(90 - index * 10));
  const report = reportOf(
    ...values.map((value, index) =>
      fact(`port-${index}`, value, {
        zh: `港${index}`,
        en: `port ${index}`,
        unit: unit('percent'),
      }),
    ),
  );
  const all = [series(values.map((_, index) => point(`port-${index}`)))];
  const value = rendered(spec('horizontal-bar', all), report, {
    width: 243,
    ...(height === undefined ? {} : { height, isLeft: true }),
  });
  return { height: value.drawing.height, bars: filled(value.drawing, chartTheme.colors.main) };
};

describe('two bars beside a chart that is much higher', () => {
  it('part nearly as far as a bar is high, and no farther', () => {
    const [first, second] = drawn(2, 900).bars;
    if (!first || !second) throw new Error('a bar is not drawn');
    const white = Math.abs(second.y - first.y) - first.height;
    expect(white / first.height).toBeGreaterThan(0.8);
    expect(white / first.height).toBeLessThanOrEqual(1);
  });

  it('are as high as before where that is what they are asked for', () => {
    const natural = drawn(2).height;
    expect(drawn(2, natural * 1.5).height).toBeCloseTo(natural * 1.5, 0);
  });
});
