import fc from 'fast-check';
import type { Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import type { ClusterRun } from '../../src/fonts/clusters.js';
import { library } from './support.js';

const fonts = library();
const faces = ['SourceSans3-Regular', 'SourceSerif4-Regular'] as const;
const layOut = (id: string, text: string): ClusterRun =>
  fonts.face(id)?.font.layout(text) as ClusterRun;
const textOf = ({ glyphs }: ClusterRun): readonly string[] =>
  glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints));

describe.each(faces)('letters with marks in %s', (id) => {
  it('are one glyph each, which stands for what was typed', () => {
    expect(textOf(layOut(id, 'Ẹ\u0300kọ\u0301 m\u0302 fi'))).toEqual(
      expect.arrayContaining(['Ẹ\u0300', 'k', 'ọ\u0301', ' ', 'm\u0302']),
    );
  });

  it.each(['ê\u0304', 'ê\u030c', 'ė\u0303', 'ö\u0304', 'ã\u0301'])(
    'stack a second mark above the first: %s',
    (typed) => {
      const [glyph] = layOut(id, typed).glyphs;
      const font = fonts.face(id)?.font as Font | undefined;
      const boxes = (glyph?.parts ?? []).map(({ id: part, y }) => {
        const { minY = Infinity, maxY = Infinity } = font?.getGlyph(part)?.bbox ?? {};
        return { bottom: minY + y, top: maxY + y };
      });
      // Some faces draw a pair of marks as one glyph.
      const [letter, first, second] = boxes;
      expect(first?.bottom).toBeGreaterThan(letter?.top ?? Infinity);
      if (second) expect(second.bottom).toBeGreaterThan(first?.top ?? Infinity);
    },
  );

  it.each(['ê\u030c', 'Ê\u030c', 'î\u030c', 'ê\u0304', 'ö\u030c'])(
    'have every mark over its letter, none beside it: %s',
    (typed) => {
      const [glyph] = layOut(id, typed).glyphs;
      const font = fonts.face(id)?.font as Font | undefined;
      const [letter = NaN, ...marks] = (glyph?.parts ?? []).map(({ id: part, x }) => {
        const { minX = NaN, maxX = NaN } = font?.getGlyph(part)?.bbox ?? {};
        return x + (minX + maxX) / 2;
      });
      expect(marks.length).toBeGreaterThan(0);
      for (const middle of marks) expect(Math.abs(middle - letter)).toBeLessThan(60);
    },
  );

  it('are as wide as their letters', () => {
    const advance = (text: string) => fonts.face(id)?.advance(text);
    expect(advance('ê\u0304')).toBe(advance('e'));
  });

  it('give back the text and its width, whatever marks stand on whatever letters', () => {
    const letter = fc.constantFrom(...'aeionzAEfilt ');
    const mark = fc.constantFrom('\u0300', '\u0301', '\u0304', '\u0308', '\u0323', '\ufe0e', '');
    const text = fc.array(fc.tuple(letter, mark, mark), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, (parts) => {
        const typed = parts.flat().join('');
        const run = layOut(id, typed);
        expect(textOf(run).join('')).toBe(typed);
        const advances = run.positions.map(({ xAdvance }) => xAdvance);
        expect(advances.reduce((sum, each) => sum + each, 0)).toBe(run.advanceWidth);
      }),
      { numRuns: 200 },
    );
  });
});
