import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { openPdf } from '../provenance/open-pdf.js';
import { recordIn } from '../provenance/read-record.js';
import type { ProvenanceRecord } from '../provenance/record.js';
import {
  compareDocuments,
  compareFigures,
  compareSources,
  type FieldChange,
  type FigureChange,
} from './figures.js';
import { comparePages, type PageChange, type TakePicture } from './pages.js';

export interface PdfFile {
  /** As the user named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What a fact sheet says it is. */
export type SheetName = Pick<
  ProvenanceRecord,
  'report' | 'row' | 'layout' | 'title' | 'edition' | 'languages'
>;

/** How one issue of a fact sheet differs from another. */
export interface Comparison {
  readonly old: string;
  readonly new: string;
  /** What the newer one says it is. */
  readonly sheet: SheetName;
  /** Title, edition and the like. */
  readonly document: readonly FieldChange[];
  readonly sources: readonly FieldChange[];
  readonly figures: readonly FigureChange[];
  readonly pages: readonly PageChange[];
}

export const isSame = ({ document, sources, figures, pages }: Comparison): boolean =>
  [document, sources, figures, pages].every(({ length }) => length === 0);

export const sheetName = (record: ProvenanceRecord): SheetName => {
  const { report, row, layout, title, edition, languages } = record;
  return { report, ...(row === undefined ? {} : { row }), layout, title, edition, languages };
};

/** Compares two PDFs by their provenance records, then by their pages. Faults of both files are reported. */
export async function comparePdfs(
  old: PdfFile,
  now: PdfFile,
  takePicture?: TakePicture,
): Promise<Checked<Comparison>> {
  const diagnostics: Diagnostic[] = [];
  const take = <T>({ value, diagnostics: found }: Checked<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  const before = take(await openPdf(old.bytes, old.file));
  const after = take(await openPdf(now.bytes, now.file));
  try {
    const was = before && take(await recordIn(before, old.file));
    const is = after && take(await recordIn(after, now.file));
    if (!before || !after || !was || !is) return failed(diagnostics);
    const pages = take(
      await comparePages(
        { file: old.file, document: before },
        { file: now.file, document: after },
        takePicture,
      ),
    );
    if (!pages) return failed(diagnostics);
    return {
      value: {
        old: old.file,
        new: now.file,
        sheet: sheetName(is),
        document: compareDocuments(was, is),
        sources: compareSources(was, is),
        figures: compareFigures(was, is),
        pages,
      },
      diagnostics,
    };
  } finally {
    await before?.loadingTask.destroy();
    await after?.loadingTask.destroy();
  }
}
