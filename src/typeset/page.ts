import type { PageGeometry } from '../sheet/nodes.js';
import type { Theme } from './style.js';

/** Trimmed page sizes in pt: ISO 216 A4 is 210 × 297 mm, US Letter 8.5 × 11 in. */
const PAGE_SIZES = { A4: [595.28, 841.89], LETTER: [612, 792] } as const;

/** The page of a theme, in pt. */
export const pageGeometry = (theme: Theme): PageGeometry => {
  const [width, height] =
    typeof theme.pageSize === 'string' ? PAGE_SIZES[theme.pageSize] : theme.pageSize;
  const [left, top, right, bottom] = theme.pageMargins;
  return { width, height, margins: { left, top, right, bottom } };
};
