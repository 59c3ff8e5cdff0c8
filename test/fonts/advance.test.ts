import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Face } from '../../src/fonts/face.js';
import { library } from './support.js';

const fonts = library();
const face = (id: string): Face => {
  const found = fonts.face(id);
  if (!found) throw new Error(id);
  return found;
};
const shaped = (id: string, text: string): unknown => {
  const run = face(id).font.layout(text);
  return typeof run === 'object' && run !== null && 'advanceWidth' in run
    ? run.advanceWidth
    : undefined;
};

describe('measuring text', () => {
  it('gives every hanzi one em', () => {
    expect(face('NotoSansSC-Regular').advance('一带一路')).toBe(4000);
    expect(face('NotoSerifSC-Bold').advance('𬱖')).toBe(1000);
  });

  it('measures pure Han without shaping as shaping would', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from('一带路中国亿万个月年班列鑫㐀')),
          minLength: 1,
        }),
        (text) => {
          expect(face('NotoSansSC-Regular').advance(text)).toBe(shaped('NotoSansSC-Regular', text));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('kerns Latin words', () => {
    const serif = face('SourceSerif4-Regular');
    expect(serif.advance('AV')).toBeLessThan(serif.advance('A') + serif.advance('V'));
  });

  it('measures words with the space after them, as they are embedded', () => {
    const sans = face('SourceSans3-Regular');
    expect(sans.advance('Belt and Road')).toBeCloseTo(
      sans.advance('Belt ') + sans.advance('and ') + sans.advance('Road'),
    );
    expect(sans.advance('')).toBe(0);
  });

  it('sets tabular lining figures of one width', () => {
    for (const id of ['SourceSans3-Regular', 'SourceSans3-Bold', 'SourceSerif4-Regular']) {
      const widths = Array.from('0123456789', (digit) => face(id).advance(digit, ['tnum', 'lnum']));
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('halves full-width punctuation with halt', () => {
    expect(face('NotoSansSC-Regular').advance('，', ['halt'])).toBe(500);
  });
});
