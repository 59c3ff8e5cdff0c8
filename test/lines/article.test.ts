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

      it('opens a gap between hanzi by an eighth of an em at most on nearly every line, and none before a closing mark', () => {
        const lines = settings.flat();
        let before = 0;
        let loose = 0;
        for (const line of lines) {
          let isLoose = false;
          for (const { text, adjustments = [] } of line.fragments) {
            const characters = Array.from(text);
            for (const [index, adjustment] of adjustments.entries()) {
              const next = characters[index + 1] ?? '';
              if (/[。，、；：？！”’）》—…·]/u.test(next) && adjustment > 0.01) before++;
              if (adjustment > 125.01) isLoose = true;
            }
          }
          if (isLoose) loose++;
        }
        expect(before).toBe(0);
        expect(loose).toBeLessThan(lines.length / 20);
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

  it('passes a limit on less than one justified line of 500 of 20 em or more, and fills every one', () => {
    const lines = WIDTHS.filter((em) => em >= 20).flatMap((em) =>
      runs.flatMap((paragraph) =>
        setParagraph(paragraph, style({ alignment: 'justify' }), em * SIZE),
      ),
    );
    const inner = lines.filter((line) => !line.last);
    expect(inner.filter((line) => Math.abs(line.measure - line.width) > 0.05)).toHaveLength(0);
    const loose = inner.filter((line) =>
      line.fragments.some(({ adjustments = [] }) => adjustments.some((each) => each > 250.01)),
    );
    expect(loose.length).toBeLessThan(lines.length / 500);
  });

  it('leaves less open at the ends of ragged lines than four fifths of an em on average', () => {
    const lines = WIDTHS.filter((em) => em >= 16 && em <= 40).flatMap((em) =>
      runs.flatMap((paragraph) =>
        setParagraph(paragraph, style({ alignment: 'left' }), em * SIZE).filter(
          (line) => !line.last,
        ),
      ),
    );
    const open = lines.reduce((sum, line) => sum + (line.measure - line.width) / SIZE, 0);
    expect(open / lines.length).toBeLessThan(0.8);
  });
});
