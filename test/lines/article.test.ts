import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { setParagraph } from '../../src/lines/set-paragraph.js';
import type { TextRun } from '../../src/sheet/runs.js';
import { lineText, type SetLine } from '../../src/lines/set-line.js';
import { joined, realRuns, style } from './support.js';
import { violationsIn } from './violations.js';

const SIZE = 10;
const WIDTHS = Array.from({ length: 50 }, (_, index) => 12 + index);

const article = readFileSync(
  new URL('../../data/belt-and-road-2020/sources/belt-and-road-2020.zh.txt', import.meta.url),
  'utf8',
);
const paragraphs = article
  .split('\n')
  .map((paragraph) => paragraph.replace(/^\u3000+/u, ''))
  .filter((paragraph) => paragraph !== '');

const laidOut = (lines: readonly SetLine<TextRun>[]) =>
  lines.map((line) => ({ text: lineText(line), slack: (line.measure - line.width) / SIZE }));

describe.each([
  ['sans 400', { role: 'sans', weight: 400, italic: false }],
  ['serif 700', { role: 'serif', weight: 700, italic: false }],
] as const)('an article of 3,000 characters in %s', (_name, selector) => {
  const runs = paragraphs.map((paragraph) => realRuns(paragraph, 'zh-Hans', selector, SIZE));

  describe.each(['left', 'justify'] as const)(
    'set %s at 50 widths from 12 to 61 em',
    (alignment) => {
      const settings = WIDTHS.flatMap((em) =>
        runs.map((paragraph) => setParagraph(paragraph, style({ alignment }), em * SIZE)),
      );

      it('breaks none of rules 1, 2, 3, 7, 8 and 9', () => {
        expect(settings.flatMap((lines) => violationsIn(laidOut(lines)))).toEqual([]);
      });

      it('breaks before “ and after ” where the text does', () => {
        const inner = settings.flatMap((lines) => lines.slice(1).map(lineText));
        expect(inner.filter((text) => text.startsWith('“')).length).toBeGreaterThan(50);
        const ends = settings.flatMap((lines) => lines.slice(0, -1).map(lineText));
        expect(ends.filter((text) => text.endsWith('”')).length).toBeGreaterThan(50);
      });

      it('neither loses nor adds a character', () => {
        for (const [index, lines] of settings.entries()) {
          expect(joined(lines)).toBe(paragraphs[index % paragraphs.length]);
        }
      });

      it('keeps every line within its measure', () => {
        const over = settings.flat().filter((line) => line.width > line.measure + 0.01);
        expect(over.map(lineText)).toEqual([]);
      });

      it('opens no gap beyond an eighth of an em between hanzi, and none before a closing mark', () => {
        const beyond: unknown[] = [];
        for (const fragment of settings.flat().flatMap((line) => line.fragments)) {
          const characters = Array.from(fragment.text);
          for (const [index, adjustment] of (fragment.adjustments ?? []).entries()) {
            const beforeMark = /[。，、；：？！”’）》—…·]/u.test(characters[index + 1] ?? '');
            const most = beforeMark ? 0 : 125;
            if (adjustment > most + 0.01 || adjustment < -500.01) beyond.push([fragment, index]);
          }
        }
        expect(beyond).toEqual([]);
      });

      it('leaves between fragments a Han–Latin space of a quarter em at most', () => {
        for (const { fragments } of settings.flat()) {
          for (const [index, { x, width }] of fragments.entries()) {
            const gap = (fragments[index + 1]?.x ?? x + width) - x - width;
            expect(gap).toBeLessThanOrEqual(0.25 * SIZE + 0.01);
            expect(gap).toBeGreaterThanOrEqual(-0.5 * SIZE - 0.01);
          }
        }
      });

      it('never stretches a last line', () => {
        const stretched = settings
          .flat()
          .filter((line) => line.last)
          .flatMap((line) => line.fragments.flatMap(({ adjustments }) => adjustments ?? []))
          .filter((adjustment) => adjustment > 0);
        expect(stretched).toEqual([]);
      });
    },
  );

  it('leaves a justified line of 20 em or more open in less than one of 500', () => {
    const lines = WIDTHS.filter((em) => em >= 20).flatMap((em) =>
      runs.flatMap((paragraph) =>
        setParagraph(paragraph, style({ alignment: 'justify' }), em * SIZE),
      ),
    );
    const open = lines.filter((line) => !line.last && line.measure - line.width > 0.05);
    expect(open.length).toBeLessThan(lines.length / 500);
  });
});
