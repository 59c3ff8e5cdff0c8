import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { fact, localized, point, render, reportOf, series, spec, unit } from './support.js';
import type { Drawing, PlainItem } from '../../src/sheet/drawing.js';
import { texts } from './drawn.js';

const { paper, ink } = chartTheme.colors;

const points = (ids: string) => [...ids].map((id) => point(id));

/** Bars that the points of a line lie low on, so that their values stand inside them. */
function crowded(
  barsFirst: boolean,
  status: 'reported' | 'planned' = 'reported',
  [d, e, f] = ['40', '44', '96'],
): Drawing<PlainItem> {
  const share = (id: string, value: string) =>
    fact(id, value, { zh: id, en: id, unit: unit('percent'), status });
  const values = { a: '90', b: '95', c: '20', d, e, f };
  const report = reportOf(...Object.entries(values).map(([id, value]) => share(id, value ?? '')));
  const labelled = (id: string) => point(id, { label: localized(id, id) });
  const label = localized('甲', 'a');
  const [first, second] = barsFirst
    ? [
        series(['a', 'b', 'c'].map(labelled), { label }),
        series(points('def'), { mark: 'line', label }),
      ]
    : [
        series(['d', 'e', 'f'].map(labelled), { mark: 'line', label }),
        series(points('abc'), { label }),
      ];
  const { value } = render(spec('combined', [first, second]), report);
  if (!value) throw new Error('the chart is not drawn');
  return value.drawing;
}

const colorsOf = (drawing: Drawing<PlainItem>, digits: string): readonly string[] =>
  texts(drawing)
    .filter(({ text }) => text.includes(digits))
    .map(({ color }) => color);

describe('a value inside a bar', () => {
  it('is written in paper on the colour of the first series', () => {
    expect(new Set(colorsOf(crowded(true), '40'))).toEqual(new Set([paper]));
  });

  it('is written in ink on the paler colour of the second', () => {
    expect(new Set(colorsOf(crowded(false), '40'))).toEqual(new Set([ink]));
  });

  it('is not written in paper where the bar is hatched on paper', () => {
    const drawing = crowded(true, 'planned', ['1', '1', '60']);
    expect(
      texts(drawing)
        .map(({ text }) => text)
        .join(' '),
    ).toContain('90');
    expect(colorsOf(drawing, '90')).not.toContain(paper);
  });
});
