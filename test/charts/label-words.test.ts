import { describe, expect, it } from 'vitest';
import type { MeasuredSpan } from '../../src/charts/label/label.js';
import { wordsOf } from '../../src/charts/label/pen.js';

const span = (language: string, text: string, before = 0): MeasuredSpan => ({
  text,
  language,
  before,
  x: 0,
  width: 10,
  parts: [],
  style: { role: 'sans', weight: 400, size: 9, leading: 12 },
  color: '#000000',
});
const said = (...lines: readonly (readonly MeasuredSpan[])[]): string =>
  wordsOf({ lines: lines.map((spans) => ({ spans, texts: [], width: 10, height: 10 })) });

describe('what a label is told as', () => {
  it('has a space where its lines part words', () => {
    expect(said([span('en', '212')], [span('en', 'harbour')], [span('en', 'inspections')])).toBe(
      '212 harbour inspections',
    );
  });
  it('has a space where spans stand apart on a line', () => {
    expect(said([span('de', '8'), span('de', 'Jahre', 3), span('de', ',')])).toBe('8 Jahre,');
  });
  it('has none between lines of hanzi, and nothing of the other language', () => {
    expect(said([span('zh-Hans', '港口'), span('en', 'port', 3)], [span('zh-Hans', '检查')])).toBe(
      '港口检查',
    );
  });
});
