import type { Readable } from 'node:stream';

/* What the printer asks of pdfkit's document, which pdfmake's extends. */

/** An object of the PDF that is written when it ends. */
export interface PdfReference {
  readonly id: number;
  readonly data: Record<string, unknown>;
  compress: boolean;
  /** Set once the object is written. */
  readonly offset?: number;
  write(chunk: string | Uint8Array): void;
  end(chunk?: string | Uint8Array): void;
}

interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  readonly dictionary: PdfReference;
  readonly annotations: PdfReference[];
  readonly structParentTreeKey: number;
}

export interface PdfTree {
  add(key: string | number, value: unknown): unknown;
  get(key: string | number): unknown;
  _compareKeys(a: string, b: string): number;
}

export interface PdfImage {
  readonly width: number;
  readonly height: number;
  readonly obj: PdfReference;
}

/** What pdfkit asks of a font of a document. */
export interface PdfFont {
  readonly id: string;
  readonly name: string;
  ref(): PdfReference;
  finalize(): void;
}

export interface PdfDocument extends Readable {
  page: PdfPage;
  options: Readonly<Record<string, unknown>>;
  _root: PdfReference;
  _font: PdfFont | null;
  _fontFamilies: Record<string, PdfFont>;
  _id: Buffer;
  images: Record<string, unknown>;
  /** @param data a dictionary, or a string of `pdfString` */
  ref(data?: object): PdfReference;
  addPage(options: { size: readonly [number, number]; margin: number }): this;
  addContent(operators: string): this;
  /** Sets the opacity of fills and lines, 0–1 (ISO 32000-1, 8.4.5). */
  opacity(opacity: number): this;
  font(source: unknown): this;
  addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
  provideImage(source: string): PdfImage;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): PdfTree;
  createStructParentTreeNextKey(): number;
  addNamedEmbeddedFile(name: string, specification: PdfReference): void;
  end(): void;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addColorOutputIntent(): void;
  endSubset(): void;
  endMetadata(): void;
  image(image: unknown, x: number, y: number, size: { width: number; height: number }): this;
}

/** A text string object (ISO 32000-1, 7.9.2.2): pdfkit takes a bare string for a name. */
export const pdfString = (text: string): object => Object(text) as object;
