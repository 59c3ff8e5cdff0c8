import { createRequire } from 'node:module';
import type { PdfDocument } from './pdfkit.js';

/* The parts of pdfmake, and of pdfkit under it, that a file is written with; see `pages/pdfmake.ts`. */

type Constructor<Arguments extends readonly unknown[], Instance> = new (
  ...parameters: Arguments
) => Instance;

const require = createRequire(import.meta.url);
const part = (module: unknown): unknown => (module as { readonly default: unknown }).default;

export const PDFDocumentPart = part(require('pdfmake/js/PDFDocument.js')) as Constructor<
  [
    fonts: object,
    images: Record<string, unknown>,
    patterns: object,
    attachments: object,
    options: object,
  ],
  PdfDocument
>;
