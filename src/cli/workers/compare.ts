import { comparePdfs, type Comparison, type PdfFile } from '../../compare/compare.js';
import type { Checked } from '../../diagnostics/diagnostic.js';

/** Two PDFs to compare, as they can be sent to another thread. */
export interface Pair {
  readonly old: PdfFile;
  readonly new: PdfFile;
  /** Whether pictures of the pages that differ are asked for. */
  readonly takesPictures: boolean;
}

export interface Compared {
  readonly comparison: Checked<Comparison>;
  readonly pictures: readonly { readonly page: number; readonly png: Uint8Array }[];
}

/** Compares a pair in this thread. */
export async function compare({ old, new: now, takesPictures }: Pair): Promise<Compared> {
  const pictures: { readonly page: number; readonly png: Uint8Array }[] = [];
  const comparison = await comparePdfs(
    old,
    now,
    takesPictures ? (page, png) => pictures.push({ page, png }) : undefined,
  );
  return { comparison, pictures };
}
