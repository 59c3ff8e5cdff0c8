import type { RasterContext } from 'canvas';
import { describe, expect, it } from 'vitest';
import { paintText } from '../../src/charts/canvas/paint-text.js';
import { lineStyle, textRuns } from '../../src/charts/canvas/text-runs.js';
import { setSingleLine } from '../../src/lines/set-single-line.js';
import { fonts } from './support.js';

/** What is drawn on a canvas, with its left edge and its end in pt, scaling undone. */
function painted(text: string): readonly (readonly [text: string, from: number, scale: number])[] {
  const calls: (readonly [string, number, number])[] = [];
  let scale = 1;
  const context = {
    scale: (x: number) => {
      scale *= x;
    },
    fillText: (each: string, x: number, y: number) => {
      expect(y).toBe(20);
      calls.push([each, x * scale, scale]);
    },
  } as unknown as RasterContext;
  const setting = {
    role: 'sans',
    weight: 400,
    italic: false,
    size: 10,
    language: 'zh-Hans',
    color: '#123456',
  } as const;
  const style = lineStyle({ fonts, hanLatinSpace: 0.25, figures: new Map() }, 'zh-Hans');
  const { fragments } = setSingleLine(textRuns(fonts, text, setting), style);
  for (const fragment of fragments) paintText(context, fragment, { x: 100, y: 20 });
  expect(scale).toBeCloseTo(1, 9);
  return calls;
}

describe('text on a native canvas', () => {
  it('stands where the line was set: marks closed up, digits apart from hanzi', () => {
    // Half an em off the opening mark, and half between the two in the middle; then 0.25 em to the digits.
    expect(painted('“甲”，乙20亿')).toEqual([
      ['“甲”', 95, 1],
      ['，乙', expect.closeTo(120, 4), 1],
      ['20', expect.closeTo(142.5, 4), 1],
      ['亿', expect.closeTo(142.5 + 9.94 + 2.5, 4), 1],
    ]);
  });

  it('draws a dash as long as the line has it, though a canvas has no full-width forms', () => {
    const [before, dash, after] = painted('甲——乙');
    expect([before, after]).toEqual([
      ['甲', 100, 1],
      ['乙', expect.closeTo(130, 4), 1],
    ]);
    const face = fonts.split('—', 'zh-Hans', { role: 'sans', weight: 400, italic: false }).runs[0];
    const drawn = ((face?.face.advance('——') ?? 0) / 100) * (dash?.[2] ?? 0);
    expect(dash?.[0]).toBe('——');
    expect(dash?.[1]).toBeCloseTo(110, 4);
    expect(drawn).toBeCloseTo(20, 4);
  });
});
