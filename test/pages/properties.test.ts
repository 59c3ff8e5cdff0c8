import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadGaps } from '../../src/pages/gaps.js';
import { leastLines, linesOnPage } from '../../src/pages/paragraph-lines.js';
import { number, rgb } from '../../src/pdf/content/pdf-syntax.js';
import type { PlacedGap } from '../../src/pages/flow.js';
import { toUnicodeMap } from '../../src/pdf/fonts/to-unicode.js';
import { toUnicodeOf, type PdfDict, type PdfValue } from '../support/pdf-objects.js';
import { EN, element, paragraph } from '../support/print-job.js';

const gaps = fc.array(
  fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.boolean())
    .map(([minimum, more, most, isTight]): PlacedGap => {
      const natural = minimum + more;
      const gap = { kind: 'gap' as const, minimum, natural, maximum: natural + most };
      return { gap, laid: isTight ? minimum : natural, page: 0 };
    }),
  { maxLength: 12 },
);

describe('spreading a page’s slack over its gaps', () => {
  it('keeps every gap between its minimum and maximum, and never spends more than there is', () => {
    fc.assert(
      fc.property(
        gaps,
        fc.double({ min: -50, max: 600, noNaN: true }),
        fc.boolean(),
        (each, slack, endsHere) => {
          const changes = spreadGaps(each, { slack, endsHere });
          expect(changes).toHaveLength(each.length);
          changes.forEach((change, index) => {
            const gap = each[index];
            const size = (gap?.laid ?? 0) + change;
            expect(size).toBeGreaterThanOrEqual((gap?.gap.minimum ?? 0) - 1e-9);
            expect(size).toBeLessThanOrEqual((gap?.gap.maximum ?? 0) + 1e-9);
          });
          const spent = changes.reduce((sum, change) => sum + change, 0);
          expect(spent).toBeLessThanOrEqual(Math.max(0, slack) + 1e-9);
        },
      ),
    );
  });

  it('spends all of it where the gaps can take it', () => {
    fc.assert(
      fc.property(
        gaps,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (each, fraction, endsHere) => {
          const capacity = each.reduce((sum, { gap, laid }) => sum + gap.maximum - laid, 0);
          const slack = capacity * fraction;
          const spent = spreadGaps(each, { slack, endsHere }).reduce(
            (sum, change) => sum + change,
            0,
          );
          expect(spent).toBeCloseTo(slack, 6);
        },
      ),
    );
  });
});

describe('dividing a paragraph over pages', () => {
  const counts = fc.tuple(
    fc.integer({ min: 1, max: 60 }),
    fc.nat(70),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
  );

  it('leaves at least `orphans` lines and carries over at least `widows`, or begins on the next page', () => {
    fc.assert(
      fc.property(counts, ([count, room, orphans, widows]) => {
        const set = paragraph(element('p', 'en', [EN]), { orphans, widows });
        const taken = linesOnPage(set, count, room, false);
        expect(taken).toBeLessThanOrEqual(Math.min(count, room));
        if (taken === 0 || taken === count) return;
        expect(taken).toBeGreaterThanOrEqual(orphans);
        expect(count - taken).toBeGreaterThanOrEqual(widows);
      }),
    );
  });

  it('begins wherever the least it needs has room', () => {
    fc.assert(
      fc.property(counts, ([count, room, orphans, widows]) => {
        const set = paragraph(element('p', 'en', [EN]), { orphans, widows });
        const least = Math.min(count, leastLines(set, count));
        expect(linesOnPage(set, count, room, false) > 0).toBe(room >= least);
      }),
    );
  });
});

describe('PDF syntax', () => {
  it('writes numbers without exponents, to three decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
        expect(number(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
        expect(Math.abs(Number(number(value)) - value)).toBeLessThanOrEqual(0.0005 + 1e-9);
      }),
    );
    expect(number(-0.0001)).toBe('0');
  });

  it('takes colours of the form #rrggbb and nothing else', () => {
    expect(rgb('#ff8000')).toEqual([1, 128 / 255, 0]);
    for (const color of ['red', '#fff', '#ff800', 'ff8000', '#ff8000ff']) {
      expect(() => rgb(color)).toThrow(color);
    }
  });

  it('maps every code back to its characters, beyond the basic plane too', () => {
    const text = fc.array(
      fc.integer({ min: 0x20, max: 0x2ffff }).filter((unit) => unit < 0xd800 || unit > 0xdfff),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
        const data = toUnicodeMap([[], ...texts]);
        const cmap: PdfDict = { kind: 'dict', entries: new Map<string, PdfValue>(), data };
        const font: PdfDict = { kind: 'dict', entries: new Map([['ToUnicode', cmap]]) };
        const read = toUnicodeOf({ objects: new Map(), trailer: font }, font);
        expect([...read.values()]).toEqual(texts.map((points) => String.fromCodePoint(...points)));
      }),
    );
  });
});
