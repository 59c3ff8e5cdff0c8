import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, DrawingItem } from '../../src/sheet/drawing.js';
import type { Label } from '../../src/charts/label/label.js';
import { createMeasurer } from '../../src/charts/label/measure.js';
import { extractedLines } from '../support/pdf-lines.js';
import { everyKind, harbour } from './every-kind.js';
import { printDrawings } from './printed.js';
import { fonts, render } from './support.js';

const measurer = createMeasurer({ fonts, hanLatinSpace: 0.25, figures: new Map() });
const word = { role: 'sans', weight: 700, size: 9, leading: 12 } as const;
const digit = { role: 'serif', weight: 600, size: 13, leading: 15 } as const;

/** Labels under one another, each line on a line of its own. */
const drawingOf = (labels: readonly Label[]): Drawing => {
  const lines = labels.flatMap((label) => label.lines);
  const items = lines.flatMap(({ texts }, index) =>
    texts.map(({ x, line }): DrawingItem => ({
      kind: 'text',
      line,
      x,
      y: 20 * (index + 1),
      opacity: 1,
      clips: [],
    })),
  );
  return { width: 400, height: 20 * (lines.length + 1), items };
};

const span = (text: string, language: string, style: typeof word | typeof digit) => ({
  parts: [{ text, source: 'words' as const }],
  language,
  style,
  color: '#000000',
});

const figure = fc.constantFrom('2200', '1.24', '98.4%', '+50%', '79', 'RCEP', 'G20');
const chinese = fc.constantFrom(
  '多亿只',
  '万列',
  '个国家',
  '中欧班列',
  '第',
  '近',
  '（预计）',
  '，',
);
const text = fc
  .array(fc.oneof(figure, chinese), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

describe('the text of a chart', () => {
  it('is extracted whole, whatever stands beside a figure and in whatever sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(figure, chinese), { minLength: 1, maxLength: 12 }),
        async (texts, figures) => {
          const labels = [
            ...texts.map((each) => measurer.line([span(each, 'zh-Hans', word)])),
            ...figures.map(([amount, unit]) =>
              measurer.line([span(amount, 'zh-Hans', digit), span(unit, 'zh-Hans', word)]),
            ),
          ];
          const lines = await extractedLines(await printDrawings(drawingOf(labels)));
          expect(lines).toEqual([...texts, ...figures.map((pair) => pair.join(''))]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps its words apart where a label is broken over lines', async () => {
    const label = measurer.block(
      span('annual growth of storage for homes, taken together', 'en', word),
      90,
    );
    expect(label.lines.length).toBeGreaterThan(2);
    const lines = await extractedLines(await printDrawings(drawingOf([label])));
    expect(lines.map((line) => line.trim()).join(' ')).toBe(
      'annual growth of storage for homes, taken together',
    );
  });

  it('holds every label of every kind of chart, figures with their units', async () => {
    const charts = Object.values(everyKind).map((chart) => render(chart, harbour).value);
    for (const chart of charts) {
      if (!chart) throw new Error('a chart is not drawn');
      // oxlint-disable-next-line no-await-in-loop
      const all = (await extractedLines(await printDrawings(chart.drawing))).join('\n');
      for (const label of chart.labels) expect(all).toContain(label.text.replaceAll('\u00A0', ' '));
    }
    const squares = charts.find((chart) => chart?.labels.some(({ fact }) => fact === 'boxes'));
    const lines = await extractedLines(await printDrawings(squares?.drawing ?? drawingOf([])));
    expect(lines.join('\n')).toContain('2200多亿只');
  });
});

describe('a chart among others', () => {
  it('is the same bytes in whatever order they are drawn', async () => {
    const kinds = Object.keys(everyKind) as (keyof typeof everyKind)[];
    const bytesOf = (kind: keyof typeof everyKind): Promise<Uint8Array> => {
      const { value } = render(everyKind[kind], harbour);
      if (!value) throw new Error('a chart is not drawn');
      return printDrawings(value.drawing);
    };
    const first = new Map<string, Uint8Array>();
    for (const kind of kinds) {
      // oxlint-disable-next-line no-await-in-loop
      first.set(kind, await bytesOf(kind));
    }
    for (const kind of kinds.toReversed()) {
      // oxlint-disable-next-line no-await-in-loop
      expect(Buffer.compare(await bytesOf(kind), first.get(kind) ?? Buffer.alloc(0)), kind).toBe(0);
    }
  });
});
