import { describe, expect, it } from 'vitest';
import { lineText } from '../../src/lines/set-line.js';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import { english, run, style } from './support.js';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

describe('optical margins', () => {
  const last = (text: string, width: number, options = {}) => {
    const lines = setParagraph(english(text), western({ hyphenate: false, ...options }), width);
    const [line] = lines;
    return { line, end: line?.fragments.at(-1) };
  };

  it('let a stop that ends a justified or right-aligned line stand half beyond it', () => {
    // Ten letters and a stop of 5 pt each: 55 pt, of which 2.5 stand beyond.
    const { line } = last('abcde fghi. klmno', 54, { alignment: 'justify' });
    expect(line?.width).toBeCloseTo(54, 3);
    expect(lineText(line ?? { fragments: [] })).toBe('abcde fghi.');
    expect(last('abcde fghi.', 54, { alignment: 'right' }).line?.width).toBeCloseTo(52.5, 3);
  });

  it('let a ragged line end on a stop that only half of has room for, and move no line', () => {
    const { line } = last('abcde fghi. klmno', 54, { alignment: 'left' });
    expect(lineText(line ?? { fragments: [] })).toBe('abcde fghi.');
    expect([line?.x, line?.fragments[0]?.x]).toEqual([0, 0]);
  });

  it('keep the marks of a centred line within it', () => {
    expect(last('abcde fghi.', 60, { alignment: 'center' }).line?.width).toBe(55);
  });

  it('let a quotation mark that begins a line stand before it', () => {
    const { line } = last('“abc” de', 60);
    expect(line?.fragments[0]?.x).toBeCloseTo(-2, 5);
  });

  it('leave Western marks among hanzi on their measure', () => {
    const runs = [run('“abc” de.', 'western', { language: 'zh-Hans' })];
    const [line] = setParagraph(runs, style({ alignment: 'right' }), 60);
    expect([line?.fragments[0]?.x, line?.width]).toEqual([0, 45]);
  });

  it('let half a drawn hyphen stand beyond a justified line', () => {
    const lines = setParagraph(
      english('Internationalisation of telecommunications infrastructure'),
      western({ alignment: 'justify' }),
      90,
    );
    const broken = lines.filter(({ hyphenated }) => hyphenated);
    expect(broken.length).toBeGreaterThan(0);
    for (const { fragments, width } of broken) {
      const hyphen = fragments.at(-1);
      // Drawn 5 pt wide from its x; counted as half.
      expect(hyphen?.width).toBeCloseTo(2.5, 5);
      expect((hyphen?.x ?? 0) + 2.5).toBeCloseTo(width, 3);
    }
  });
});
