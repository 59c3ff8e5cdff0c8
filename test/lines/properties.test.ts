import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphExtent, setParagraph } from '../../src/lines/set-paragraph.js';
import { chinese, english, joined, style } from './support.js';

const IGNORED = /[\u00ad\u200b\u2060\ufeff]/gu;

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Array.from('中国建设者也是开局之年世界各地一')) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Array.from('。，、；：？！”“’‘（）《》——……～·%℃／/　')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'China’s',
      'transportation',
      'RCEP',
      'https://a.org/b?c=d',
      'a',
      '-',
      'e\u0301',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('1.24万列', '2020年', '1—11月', '97', '%', '第127届', '1.8–2%'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      '  ',
      '\u00a0',
      '\u202f',
      '\n',
      '\u00ad',
      '\u200b',
      '\u2060',
      '𠮷',
      '👨‍👩‍👧',
      '——',
      '……',
    ),
  },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const setting = fc.record({
  text,
  width: fc.double({ min: 0.5, max: 700, noNaN: true }),
  alignment: fc.constantFrom('left', 'right', 'center', 'justify'),
  language: fc.constantFrom('zh-Hans', 'zh-Hant', 'ja', 'ko', 'en'),
  indent: fc.constantFrom(0, 20),
});

describe('any mixture of scripts at any width', () => {
  it('comes to an end, and neither loses nor adds a character', () => {
    fc.assert(
      fc.property(setting, ({ text: source, width, alignment, language, indent }) => {
        const runs = language === 'en' ? english(source) : chinese(source, { language });
        const lines = setParagraph(
          runs,
          style({ language, alignment, hyphenate: true, firstLineIndent: indent }),
          width,
        );
        expect(joined(lines)).toBe(source.replaceAll(IGNORED, ''));
        let at = 0;
        for (const [index, line] of lines.entries()) {
          expect(line.start).toBe(at);
          expect(line.end).toBeGreaterThan(at);
          expect([line.lineNumber, line.lineCount]).toEqual([index, lines.length]);
          at = line.end;
        }
        expect(at).toBe(source.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every line within a measure no narrower than its widest piece', () => {
    fc.assert(
      fc.property(setting, ({ text: source, width, alignment, language }) => {
        const runs = chinese(source, { language });
        const set = style({ language, alignment, hyphenate: true });
        const measure = Math.max(width, paragraphExtent(runs, set).minimum);
        for (const line of setParagraph(runs, set, measure)) {
          expect(line.width).toBeLessThanOrEqual(measure + 0.01);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['zh-Hans', ['1.24万列', '2200多亿只', '第127届', '1.8%—2%', '159.6亿美元', '350公里/小时']],
    ['en', ['54 million', '18 June', 'US$15.96 billion', '1.8–2%', '9.3 kWh', '12,000']],
  ] as const)('parts no figure of %s, whatever a break costs elsewhere', (language, figures) => {
    const words =
      language === 'en'
        ? ['harbour', 'of', 'transportation', 'Northern Ireland', 'a', '(freight)', 'counted,']
        : Array.from('中国建设者也是开局之年，。（“');
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...figures), fc.constantFrom(...words)), { maxLength: 40 })
      .map((pieces) => pieces.join(language === 'en' ? ' ' : ''));
    fc.assert(
      fc.property(mixed, setting, (source, { width, alignment }) => {
        const runs = language === 'en' ? english(source) : chinese(source);
        const set = style({ language, alignment, hyphenate: true });
        const measure = Math.max(width, paragraphExtent(runs, set).minimum);
        const ends = setParagraph(runs, set, measure).map(({ end }) => end);
        for (const figure of figures) {
          for (let at = source.indexOf(figure); at >= 0; at = source.indexOf(figure, at + 1)) {
            expect(ends.filter((end) => end > at && end < at + figure.length)).toEqual([]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('fits on one line in its maximum extent', () => {
    fc.assert(
      fc.property(text, (source) => {
        const runs = chinese(source.replaceAll('\n', ''));
        const lines = setParagraph(runs, style(), paragraphExtent(runs, style()).maximum + 0.01);
        expect(lines.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gives one adjustment a character, and positions that add up', () => {
    fc.assert(
      fc.property(setting, ({ text: source, width, alignment, language }) => {
        const lines = setParagraph(
          chinese(source, { language }),
          style({ language, alignment }),
          width,
        );
        for (const line of lines) {
          for (const { adjustments, text: shown } of line.fragments) {
            expect(adjustments?.length ?? Array.from(shown).length).toBe(Array.from(shown).length);
          }
          const last = line.fragments.at(-1) ?? { x: 0, width: 0 };
          expect(last.x + last.width).toBeCloseTo(line.width, 6);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])(
    'comes to an end with every character at a measure of %s pt',
    (width) => {
      const source = '中国2020年，“一带一路” corridor';
      for (const alignment of ['left', 'justify'] as const) {
        const lines = setParagraph(chinese(source), style({ alignment }), width);
        expect(joined(lines)).toBe(source);
      }
    },
  );

  it('is not slowed by a word of thousands of letters', () => {
    const source = 'transportation'.repeat(2000);
    const lines = setParagraph(english(source), style({ language: 'en', hyphenate: true }), 100);
    expect(joined(lines)).toBe(source);
  });

  it('sets no text as no lines', () => {
    expect(setParagraph([], style(), 100)).toEqual([]);
    expect(setParagraph(english(''), style(), 100)).toEqual([]);
    expect(paragraphExtent([], style())).toEqual({ minimum: 0, maximum: 0 });
  });
});
