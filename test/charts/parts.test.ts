import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseColor } from '../../src/charts/canvas/color.js';
import { parseFontShorthand } from '../../src/charts/canvas/set-text.js';
import { hatchLines } from '../../src/charts/engine/marks.js';
import { cellStates } from '../../src/charts/parts/cell-states.js';
import { spread } from '../../src/charts/parts/spread.js';
import { textOf, type LabelPart } from '../../src/charts/label/label.js';
import { createMeasurer } from '../../src/charts/label/measure.js';
import { figures } from '../support/figures.js';
import { fonts } from './support.js';

const words = (text: string): LabelPart => ({ text, source: 'words' });

describe('breaking labels', () => {
  const size = 10;
  const breakIn =
    (language: string) =>
    (parts: readonly LabelPart[], ems: number): readonly (readonly LabelPart[])[] => {
      const style = { role: 'sans', weight: 400, size, leading: size } as const;
      const { block } = createMeasurer({ fonts, hanLatinSpace: 0.09, figures });
      const { lines } = block({ parts, language, style, color: '#000000' }, ems * size);
      return lines.flatMap(({ spans }) => spans.map((span) => span.parts));
    };
  const chinese = breakIn('zh-Hans');
  const linesOf = (text: string, ems: number): readonly string[] =>
    chinese([words(text)], ems).map(textOf);

  it('breaks between words and at spaces, never before closing punctuation', () => {
    expect(linesOf('一带一路，合作 open road', 4)).toEqual([
      '一带',
      '一路，',
      '合作',
      'open',
      'road',
    ]);
  });

  it('ends no label with a line of one hanzi', () => {
    expect(linesOf('对沿线国家进出口', 7)).toEqual(['对沿线', '国家进出口']);
  });

  it('keeps a number with its measure word, and a range whole', () => {
    expect(linesOf('中欧班列开行1.24万列', 7)).toEqual(['中欧班列开行', '1.24万列']);
    expect(linesOf('设计年发电300兆瓦时', 6)).toEqual(['设计年发电', '300兆瓦时']);
    expect(linesOf('截至去年1—11月为止', 5)).toEqual(['截至去年', '1—11月', '为止']);
  });

  it('breaks no figure at the space before its unit', () => {
    const english = breakIn('en');
    const lines = english([words('designed output of 142 million\u00A0kWh')], 9).map(textOf);
    expect(lines.filter((line) => line.includes('kWh'))).toEqual([
      expect.stringContaining('million\u00A0kWh'),
    ]);
  });

  it('loses no character but the spaces at line ends', () => {
    const text = fc.string({
      unit: fc.constantFrom('中', '文', '，', '。', 'a', 'b', ' ', '1', '“', '”'),
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (texts, maximum) => {
          const lines = chinese(texts.map(words), maximum);
          const joined = lines.map(textOf).join('');
          expect(joined.replaceAll(' ', '')).toBe(texts.join('').replaceAll(' ', ''));
        },
      ),
    );
  });

  it('keeps where the characters come from', () => {
    const lines = chinese([words('在 '), { text: '2200多亿', source: 'fact', fact: 'masks' }], 2);
    const facts = lines.flat().filter(({ fact }) => fact === 'masks');
    expect(textOf(facts)).toBe('2200多亿');
  });
});

describe('spreading labels', () => {
  it('leaves no two overlapping and none outside, where there is room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (wanted) => {
          const sizes = wanted.map(() => 12);
          const centres = spread(wanted, sizes, 0, 100).toSorted((a, b) => a - b);
          centres.forEach((centre, i) => {
            expect(centre).toBeGreaterThanOrEqual(6 - 1e-9);
            expect(centre).toBeLessThanOrEqual(94 + 1e-9);
            expect(centre - (centres[i - 1] ?? -12)).toBeGreaterThanOrEqual(12 - 1e-9);
          });
        },
      ),
    );
  });
});

describe('cells of a figure', () => {
  it('fill as much as the figure says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (hundredths) => {
        const sum = cellStates(hundredths / 100, undefined).reduce(
          (total, { share }) => total + share,
          0,
        );
        expect(sum).toBeCloseTo(hundredths / 100, 6);
      }),
    );
  });

  it('end in a pale cell for “nearly”, and are followed by one for “over”', () => {
    expect(cellStates(4, 'nearly').map(({ tone }) => tone)).toEqual([
      'solid',
      'solid',
      'solid',
      'pale',
    ]);
    expect(cellStates(2, 'over').map(({ tone }) => tone)).toEqual(['solid', 'solid', 'beyond']);
    expect(cellStates(2, undefined).map(({ tone }) => tone)).toEqual(['solid', 'solid']);
  });
});

describe('hatching', () => {
  it('stays inside its rectangle', () => {
    const side = fc.double({ min: 0.1, max: 300, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        for (const line of hatchLines({ x: 5, y: 7, width, height }, 2.6))
          for (const [x, y] of line) {
            expect(x).toBeGreaterThanOrEqual(5 - 1e-6);
            expect(x).toBeLessThanOrEqual(5 + width + 1e-6);
            expect(y).toBeGreaterThanOrEqual(7 - 1e-6);
            expect(y).toBeLessThanOrEqual(7 + height + 1e-6);
          }
      }),
    );
  });
});

describe('what Chart.js writes', () => {
  it.each([
    ['#ABC', '#aabbcc', 1],
    ['#12466b', '#12466b', 1],
    ['rgba(0, 0, 0, 0.1)', '#000000', 0.1],
    ['rgb(18,70,107)', '#12466b', 1],
    ['transparent', '#000000', 0],
  ])('reads the colour %s', (text, color, opacity) => {
    expect(parseColor(text)).toEqual({ color, opacity });
  });

  it('throws at a colour or font it cannot read', () => {
    expect(() => parseColor('hsl(1 2 3)')).toThrow('not a colour');
    expect(() => parseFontShorthand('large serif')).toThrow('not a font');
  });

  it('reads a font shorthand', () => {
    expect(parseFontShorthand('italic bold 12.5px serif')).toEqual({
      role: 'serif',
      weight: 700,
      italic: true,
      size: 12.5,
    });
    expect(parseFontShorthand("12px 'Helvetica Neue', Arial")).toEqual({
      role: 'sans',
      weight: 400,
      italic: false,
      size: 12,
    });
  });
});
