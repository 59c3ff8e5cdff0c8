import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintNode } from '../../../src/sheet/nodes.js';
import type { LayoutTrace, TracedItem } from '../../../src/sheet/trace.js';
import { layOut } from '../../../src/pages/lay-out.js';
import { readPdf } from '../../support/pdf-objects.js';
import { elementsIn, structureIn } from '../../support/pdf-structure.js';
import { checkPdfUa } from '../../support/pdf-ua.js';
import { print } from '../../support/print.js';
import { EN, element, job, paragraph, testFonts } from '../../support/print-job.js';

const MARGIN = 30;
const geometry = (height: number) => ({
  width: 380,
  height,
  margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
});

type Line = TracedItem & { readonly kind: 'line' };

/** A paragraph whose last word is a mark of a note. */
const marking = (length: number, number: number) =>
  paragraph(
    element('p', 'en', [
      `${EN.slice(0, length).trim()}x`,
      element('sup', 'en', [
        element('a', 'en', [String(number)], { href: `#footnote-${number}`, id: `mark-${number}` }),
      ]),
    ]),
  );

const noteOf = (length: number, number: number) =>
  paragraph(
    element(
      'note',
      'en',
      [
        element(
          'number',
          'en',
          [element('a', 'en', [String(number)], { href: `#mark-${number}` })],
          {
            of: 'label',
          },
        ),
        ` ${EN.slice(0, length).trim()}`,
      ],
      { id: `footnote-${number}` },
    ),
    { leading: 9 },
    { size: 7 },
  );

type Frame = 'plain' | 'card' | 'table' | 'columns';

const inFrame = (nodes: readonly PrintNode[], frame: Frame): readonly PrintNode[] => {
  switch (frame) {
    case 'plain':
      return nodes;
    case 'card':
      return nodes.map((node) => ({
        kind: 'stack',
        keepTogether: true,
        box: { fill: '#e8edf1' },
        children: [node],
      }));
    case 'table':
      return [
        {
          kind: 'table',
          widths: ['*'],
          headerRows: 0,
          columnGap: 8,
          rows: nodes.map((content) => ({
            cells: [{ content }],
            padding: { top: 2, bottom: 2 },
          })),
        },
      ];
    case 'columns':
      return [{ kind: 'multicolumn', count: 2, gap: 12, leading: 15, children: nodes }];
  }
};

const jobOf = (
  texts: readonly { readonly text: number; readonly note: number }[],
  frame: Frame,
  height: number,
) => {
  const marked = texts.map(({ text }, index) => marking(text, index + 1));
  const notes = texts.map(({ note }, index) => noteOf(note, index + 1));
  const owners = [...marked, ...notes].flatMap(({ element: owner }) => owner ?? []);
  return job(owners, inFrame(marked, frame), {
    geometry: geometry(height),
    footnotes: { kind: 'stack', children: notes },
  });
};

/** The pages on which each mark and each note stands, and whether all that is not a note stands above the notes. */
const standing = ({ pages }: LayoutTrace) => {
  const marks = new Map<string, number[]>();
  const notes = new Map<string, number[]>();
  let isAbove = true;
  for (const { number, items } of pages) {
    const lines = items.filter((item): item is Line => item.kind === 'line');
    const isNote = ({ element: of }: Line): boolean => of?.name === 'note';
    const top = Math.min(...lines.filter(isNote).map(({ y }) => y));
    isAbove &&= lines.every((line) => isNote(line) || line.y + line.height <= top + 0.02);
    for (const line of lines) {
      if (isNote(line)) {
        const id = line.element?.attributes['id'] ?? '';
        notes.set(id, [...new Set([...(notes.get(id) ?? []), number])]);
      } else
        for (const { element: of } of line.fragments) {
          const href = of.attributes['href'];
          if (href !== undefined) marks.set(href.slice(1), [number]);
        }
    }
  }
  return { marks, notes, isAbove };
};

const texts = fc.array(
  fc.record({ text: fc.integer({ min: 5, max: 320 }), note: fc.integer({ min: 5, max: 320 }) }),
  { minLength: 1, maxLength: 16 },
);
const frames = fc.constantFrom<Frame>('plain', 'card', 'table', 'columns');

describe('footnotes at the foot of pages', () => {
  it('stand on the page of their mark, whole, below all that is no note', () => {
    fc.assert(
      fc.property(texts, frames, fc.integer({ min: 330, max: 600 }), (given, frame, height) => {
        const { value, diagnostics } = layOut(jobOf(given, frame, height));
        if (!value) throw new Error('nothing was laid out');
        expect(diagnostics).toEqual([]);
        const { marks, notes, isAbove } = standing(value.trace);
        expect(marks.size).toBe(given.length);
        expect(notes).toEqual(marks);
        expect(isAbove).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('that leave their mark no room on a page are told, at the first of them', () => {
    const { diagnostics } = layOut(jobOf([{ text: 20, note: 320 }], 'plain', 100));
    expect(diagnostics.map(({ code }) => code)).toEqual(['layout/footnotes-too-tall']);
  });

  it('are tagged as notes, each with its label, and linked with their marks both ways', async () => {
    const { value } = await print(
      jobOf(
        [
          { text: 60, note: 40 },
          { text: 30, note: 20 },
        ],
        'plain',
        400,
      ),
      testFonts(),
    );
    const pdf = value?.pdf ?? new Uint8Array();
    const file = readPdf(pdf);
    expect(checkPdfUa(file)).toEqual([]);
    const notes = structureIn(file)
      .flatMap(elementsIn)
      .filter(({ role }) => role === 'Note');
    expect(notes.map((note) => elementsIn(note).map(({ role }) => role))).toEqual([
      ['Note', 'Lbl', 'Link'],
      ['Note', 'Lbl', 'Link'],
    ]);
    const text = Buffer.from(pdf).toString('latin1');
    for (const name of ['footnote-1', 'mark-1', 'footnote-2', 'mark-2'])
      expect(text).toContain(`/Dest (${name})`);
  });
});
