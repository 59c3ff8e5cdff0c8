import { describe, expect, it } from 'vitest';
import { lineText } from '../../src/lines/set-line.js';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import { joined, realRuns, style, texts } from './support.js';

const TEXT =
  'Over the year China sent more than 220\u00a0billion face masks, 2.25\u00a0billion protective suits ' +
  'and 1.02\u00a0billion testing kits around the world. China–Europe freight trains ran 12,400\u00a0times, ' +
  'carrying medical supplies weighing 93,000\u00a0tonnes and notwithstanding the extraordinary circumstances ' +
  'the countries along the routes kept their transportation infrastructure open throughout the pandemic.';

const western = (options = {}) => style({ language: 'en', hyphenate: true, ...options });

describe('an English paragraph at 20 widths', () => {
  const runs = realRuns(TEXT, 'en', { role: 'serif', weight: 400, italic: false });
  describe.each(['left', 'justify'] as const)('set %s', (alignment) => {
    const settings = Array.from({ length: 20 }, (_, index) =>
      setParagraph(runs, western({ alignment }), 110 + 15 * index),
    );

    it('leaves two letters before a hyphen and three after it', () => {
      for (const lines of settings) {
        lines.forEach((line, index) => {
          if (!line.hyphenated) return;
          expect(lineText(line)).toMatch(/(?:^|\P{L})\p{L}{2,}$/u);
          const next = lines[index + 1];
          expect(next && lineText(next)).toMatch(/^\p{L}{3,}/u);
        });
      }
    });

    it('never parts a number from its unit', () => {
      for (const text of settings.flatMap(texts)) expect(text).not.toMatch(/\d$|^\u00a0|\u00a0$/u);
    });

    it('sets no more than two hyphens under one another and none above the last line', () => {
      for (const lines of settings) {
        const ends = lines.map(({ hyphenated }) => (hyphenated ? '-' : '.')).join('');
        expect(ends).not.toMatch(/---/);
        expect(ends.at(-2)).toBe('.');
      }
    });

    it('ends on more than a short word', () => {
      for (const lines of settings) {
        const last = lines.at(-1);
        const words = last && lineText(last).split(' ').length;
        expect((words ?? 0) >= 2 || (last?.width ?? 0) >= 0.12 * (last?.measure ?? 0)).toBe(true);
      }
    });

    it('neither loses nor adds a character and keeps its word spaces', () => {
      for (const lines of settings) {
        expect(joined(lines)).toBe(TEXT);
        for (const line of lines.slice(0, -1)) {
          expect(line.endsWithSpace).toBe(line.trailing === ' ');
        }
      }
    });

    it('opens no gap inside a word', () => {
      const opened = settings
        .flat()
        .flatMap((line) => line.fragments)
        .flatMap(({ text, adjustments }) =>
          Array.from(text).filter(
            (character, index) => /[\p{L}\d]/u.test(character) && (adjustments?.[index] ?? 0) !== 0,
          ),
        );
      expect(opened).toEqual([]);
    });
  });

  it('fills every justified line of a wide measure', () => {
    const lines = setParagraph(runs, western({ alignment: 'justify' }), 340);
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(340, 1);
  });
});
