import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/*
 * The lines of a PDF as pdf.js finds its glyphs drawn: no part of the tool has a say in what they are.
 */

/** A glyph on its line; lengths in pt. */
export interface DrawnGlyph {
  /** The characters that its ToUnicode entry gives. */
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly advance: number;
  /** The least advance of its form in the document: that of its face, where it is no compressed mark. */
  readonly natural: number;
  readonly size: number;
  /** Name of the font program, its subset tag left out. */
  readonly font: string;
  /** Id of the marked content that it is drawn in, ISO 32000-1, 14.7.4; none of an artifact. */
  readonly content?: number;
}

export interface DrawnLine {
  readonly page: number;
  readonly glyphs: readonly DrawnGlyph[];
}

type Matrix = [number, number, number, number, number, number];

interface FoundGlyph {
  readonly unicode?: string;
  readonly width?: number;
}

interface FoundFont {
  readonly name?: string;
  readonly missingFile?: boolean;
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as Matrix).length === 6;

const readGlyphs = (
  operators: readonly number[],
  operands: readonly unknown[][],
  fontNamed: (name: string) => FoundFont,
): readonly Omit<DrawnGlyph, 'natural'>[] => {
  const glyphs: Omit<DrawnGlyph, 'natural'>[] = [];
  let transform: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let pen = 0;
  let size = 0;
  let font = '';
  const marked: (number | undefined)[] = [];
  operators.forEach((operator, index) => {
    const [first, second] = operands[index] ?? [];
    if (operator === OPS.beginMarkedContentProps)
      marked.push(typeof second === 'number' ? second : undefined);
    else if (operator === OPS.beginMarkedContent) marked.push(undefined);
    else if (operator === OPS.endMarkedContent) marked.pop();
    else if (operator === OPS.save) saved.push(transform);
    else if (operator === OPS.restore) transform = saved.pop() ?? transform;
    else if (operator === OPS.transform && isMatrix(operands[index])) {
      transform = Util.transform(transform, Array.from(operands[index])) as Matrix;
    } else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(transform);
      if (isMatrix(first)) transform = Util.transform(transform, Array.from(first)) as Matrix;
    } else if (operator === OPS.paintFormXObjectEnd) transform = saved.pop() ?? transform;
    else if (operator === OPS.setFont) {
      font = (fontNamed(String(first)).name ?? '').replace(/^[A-Z]{6}\+/u, '');
      size = Number(second);
    } else if (operator === OPS.setTextMatrix && isMatrix(first)) {
      text = Array.from(first) as Matrix;
      pen = 0;
    } else if (operator === OPS.showText && Array.isArray(first)) {
      const matrix = Util.transform(transform, text) as Matrix;
      const scale = Math.hypot(matrix[0], matrix[1]);
      const content = marked.findLast((id) => id !== undefined);
      for (const each of first as readonly (number | FoundGlyph)[]) {
        if (typeof each === 'number') {
          pen -= (each * size) / 1000;
          continue;
        }
        const advance = ((each.width ?? 0) * size) / 1000;
        glyphs.push({
          text: each.unicode ?? '',
          x: matrix[4] + pen * matrix[0],
          baseline: matrix[5] + pen * matrix[1],
          advance: advance * scale,
          size: size * scale,
          font,
          ...(content === undefined ? {} : { content }),
        });
        pen += advance;
      }
    }
  });
  return glyphs;
};

const COLUMN_GAP = 1.2;

/** Glyphs in the order drawn, as the lines they stand on. */
export const linesOf = (
  page: number,
  glyphs: readonly DrawnGlyph[],
  columnGap: number,
): readonly DrawnLine[] => {
  const lines: DrawnGlyph[][] = [];
  for (const glyph of glyphs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const em = Math.max(glyph.size, last?.size ?? 0);
    const isSameLine =
      last !== undefined &&
      Math.abs(glyph.baseline - last.baseline) < 0.5 * em &&
      glyph.x - (last.x + last.advance) < columnGap * em &&
      glyph.x > last.x - 0.6 * em;
    if (line && isSameLine) line.push(glyph);
    else lines.push([glyph]);
  }
  return lines.map((each) => ({ page, glyphs: each }));
};

/** A page as pdf.js reads it. */
export interface DrawnPage {
  readonly number: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly structure: StructTreeNode | null;
}

type PDFDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<PDFDocument['getPage']>>;
/** An element of structure with its children, which end in marked content. */
export type StructTreeNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

/** Raised and lowered figures of a font’s own are much narrower than those on the line, of which they have the text. */
const OF_ONE_FORM = 0.78;

const leastOf = (shares: readonly number[], key: string): number => {
  const sorted = shares.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const isLatin = /[a-z\d]$/iu.test(key);
  return sorted.find((share) => !isLatin || share >= OF_ONE_FORM * median) ?? median;
};

/** The glyphs and the structure of every page. */
export const drawnPages = async (pdf: Uint8Array): Promise<readonly DrawnPage[]> => {
  const document = await getDocument({
    data: Uint8Array.from(pdf),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const pages: {
    readonly glyphs: readonly Omit<DrawnGlyph, 'natural'>[];
    readonly structure: StructTreeNode | null;
  }[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    // oxlint-disable-next-line no-await-in-loop
    const page = await document.getPage(number);
    // oxlint-disable-next-line no-await-in-loop
    const { fnArray, argsArray } = await page.getOperatorList();
    const glyphs = readGlyphs(
      fnArray,
      argsArray as unknown[][],
      (name) => page.commonObjs.get(name) as FoundFont,
    );
    // oxlint-disable-next-line no-await-in-loop
    pages.push({ glyphs, structure: await page.getStructTree() });
  }
  await document.loadingTask.destroy();
  const shares = new Map<string, number[]>();
  // Figures of a face are of one width: one that stands before hanzi alone is known by the others.
  const keyOf = ({ font, text }: Omit<DrawnGlyph, 'natural'>): string =>
    `${font} ${/^\d$/.test(text) ? 'figure' : text}`;
  for (const glyph of pages.flatMap(({ glyphs }) => glyphs)) {
    const known = shares.get(keyOf(glyph)) ?? [];
    known.push(glyph.advance / glyph.size);
    shares.set(keyOf(glyph), known);
  }
  const least = new Map([...shares].map(([key, known]) => [key, leastOf(known, key)]));
  return pages.map(({ glyphs, structure }, index) => ({
    number: index + 1,
    structure,
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      natural: (least.get(keyOf(glyph)) ?? 0) * glyph.size,
    })),
  }));
};

/**
 * Every line of a document, in the order drawn, page after page.
 * @param columnGap in em: further apart, glyphs on one baseline are of two lines
 */
export const drawnLines = async (
  pdf: Uint8Array,
  columnGap = COLUMN_GAP,
): Promise<readonly DrawnLine[]> =>
  (await drawnPages(pdf)).flatMap(({ number, glyphs }) => linesOf(number, glyphs, columnGap));

export const textOf = ({ glyphs }: DrawnLine): string => glyphs.map(({ text }) => text).join('');
