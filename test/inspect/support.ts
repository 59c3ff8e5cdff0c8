import type { Document, DocumentNode, ElementNode, TextNode } from '../../src/document/document.js';
import type { ElementName } from '../../src/document/elements.js';
import type { Face } from '../../src/fonts/face.js';
import type { LayoutTrace, TracedBox, TracedGraphic, TracedLine } from '../../src/sheet/trace.js';

const place = (line: number) => ({ file: 'layout.hbs', line, column: 1 });

export const text = (characters: string): TextNode => ({
  kind: 'text',
  text: characters,
  language: 'en',
  origin: { kind: 'text' },
  place: place(1),
});

export const element = (
  name: ElementName,
  line: number,
  children: readonly DocumentNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): ElementNode => ({
  kind: 'element',
  name,
  attributes,
  classes: [],
  language: 'en',
  children,
  place: place(line),
});

export const documentOf = (...children: readonly ElementNode[]): Document => ({
  languages: ['en', 'zh-Hans'],
  title: 'A sheet',
  root: element('document', 1, children),
});

const face: Face = {
  id: 'Test-Regular',
  family: 'Test',
  weight: 400,
  italic: false,
  file: 'test.ttf',
  covers: () => true,
  forms: () => ({ drawn: [], substituted: [] }),
  ink: () => ({ above: 0.7, below: 0 }),
  sets: () => true,
  varies: () => false,
  advance: (characters) => characters.length * 500,
  font: {
    unitsPerEm: 1000,
    characterSet: [],
    glyphForCodePoint: () => ({ id: 1, advanceWidth: 500 }),
    layout: () => [],
  },
};

export interface LineOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly size?: number;
  readonly color?: string;
  readonly text?: string;
  readonly region?: 'body' | 'header' | 'footer';
}

/** The text of an element on one line of a column 200 pt wide, 10 pt high. */
export const lineOf = (of: ElementNode, options: LineOptions = {}): TracedLine => {
  const { x = 50, y = 60, width = 100, size = 9, color = '#1a1a1a', region = 'body' } = options;
  const characters =
    options.text ?? of.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
  return {
    kind: 'line',
    region,
    element: of,
    x,
    y,
    width,
    height: 12,
    baseline: y + 9,
    column: { x: 50, width: 200 },
    lineNumber: 1,
    lineCount: 1,
    fragments: [{ text: characters, x, width, face, size, color, language: 'en', element: of }],
  };
};

export const graphicOf = (of: ElementNode, options: LineOptions = {}): TracedGraphic => {
  const { x = 50, y = 200, width = 150, region = 'body' } = options;
  return {
    kind: 'graphic',
    region,
    element: of,
    x,
    y,
    width,
    height: 80,
    column: { x: 50, width: 200 },
  };
};

export const box = (options: Partial<TracedBox>): TracedBox => ({
  kind: 'box',
  region: 'body',
  x: 40,
  y: 40,
  width: 300,
  height: 300,
  ...options,
});

type Item = LayoutTrace['pages'][number]['items'][number];

/** Pages of 400 × 500 pt with margins of 50 pt. */
export const traceOf = (...pages: readonly (readonly Item[])[]): LayoutTrace => ({
  pages: pages.map((items, index) => ({
    number: index + 1,
    width: 400,
    height: 500,
    margins: { top: 50, right: 50, bottom: 50, left: 50 },
    items,
  })),
});
