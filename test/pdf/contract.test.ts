import { describe, expect, it } from 'vitest';
import {
  DocMeasurePart,
  DocumentContextPart,
  LayoutBuilderPart,
  LinePart,
  PageElementWriterPart,
  SVGMeasurePart,
} from '../../src/pages/pdfmake.js';
import { PDFDocumentPart } from '../../src/pdf/pdfmake.js';
import { testFonts } from '../support/print-job.js';

/** Class → method → parameters that pdfmake or pdfkit declares before any with a default. */
const relied: readonly (readonly [
  string,
  { readonly prototype: object },
  Readonly<Record<string, number>>,
])[] = [
  [
    'LayoutBuilder',
    LayoutBuilderPart,
    {
      processNode: 1,
      processVerticalContainer: 1,
      processColumns: 1,
      processRow: 1,
      processTable: 1,
      processLeaf: 1,
      processImage: 1,
      buildNextLine: 1,
    },
  ],
  ['DocMeasure', DocMeasurePart, { measureNode: 1, measureLeaf: 1, measureImage: 1 }],
  [
    'DocumentContext',
    DocumentContextPart,
    {
      initializePage: 0,
      addMargin: 2,
      moveDown: 1,
      getCurrentPage: 0,
      beginDetachedBlock: 0,
      endDetachedBlock: 0,
      beginColumnGroup: 1,
      completeColumnGroup: 2,
    },
  ],
  [
    'PageElementWriter',
    PageElementWriterPart,
    { context: 0, addLine: 3, addPage: 3, moveToNextPage: 1 },
  ],
  ['Line', LinePart, { getHeight: 0, getAscenderHeight: 0, getWidth: 0 }],
  [
    'PDFDocument',
    PDFDocumentPart,
    {
      ref: 1,
      addPage: 1,
      addContent: 1,
      font: 3,
      provideImage: 1,
      addNamedDestination: 1,
      getStructTreeRoot: 0,
      getStructParentTree: 0,
      createStructParentTreeNextKey: 0,
      addNamedEmbeddedFile: 2,
      end: 0,
      endMetadata: 0,
      _write: 1,
      _finalize: 0,
    },
  ],
  ['SVGMeasure', SVGMeasurePart, {}],
];

const methodsOf = (prototype: object): ReadonlyMap<string, number> => {
  const methods = new Map<string, number>();
  for (
    let level = prototype;
    level !== Object.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof value === 'function' && !methods.has(key))
        methods.set(key, (value as () => void).length);
    }
  }
  return methods;
};

describe('the parts of pdfmake and pdfkit that the printer stands on', () => {
  for (const [name, part, methods] of relied) {
    it(`${name} still has the methods that are called and overridden, with their parameters`, () => {
      const found = methodsOf(part.prototype);
      const present = Object.fromEntries(Object.keys(methods).map((key) => [key, found.get(key)]));
      expect(present).toEqual(methods);
    });
  }

  it('a subset of fontkit still has the lists that glyph variants are entered in', () => {
    const font = testFonts().face('SourceSans3-Regular')?.font as unknown as {
      createSubset: () => Record<string, unknown>;
      getGlyph: (id: number) => { bbox: object };
    };
    const subset = font.createSubset();
    expect(subset['glyphs']).toEqual([0]);
    expect(typeof subset['_addGlyph']).toBe('function');
    (subset['encode'] as () => void)();
    expect(subset).toMatchObject({
      glyf: [expect.anything()],
      hmtx: { metrics: [expect.anything()] },
    });
    expect(font.getGlyph(10).bbox).toHaveProperty('minX');
  });
});
