/*
 * Optical margins of Western text: a hyphen, a stop or a quotation mark at the edge of the measure stands beyond it by a
 * share of its width, so that the edge looks straight (Bringhurst, Elements of Typographic Style, 2.1.9; the shares are
 * the smaller ones of Hàn Thế Thành, Micro-typographic extensions of TeX, 2000). Chinese marks never hang (CLREQ 3.1.6).
 */

const AT_END: ReadonlyMap<string, number> = new Map([
  ['.', 0.5],
  [',', 0.5],
  ['-', 0.5],
  ['‐', 0.5],
  ['”', 0.4],
  ['’', 0.4],
  ['»', 0.3],
  [':', 0.25],
  [';', 0.25],
  ['–', 0.25],
]);

const AT_START: ReadonlyMap<string, number> = new Map([
  ['“', 0.4],
  ['‘', 0.4],
  ['„', 0.4],
  ['«', 0.3],
]);

/** At which edges of a paragraph's lines marks stand beyond the measure. */
export interface HangingEdges {
  readonly start: boolean;
  readonly end: boolean;
}

/** Of a character that ends a line, the share of its width beyond the measure. */
export const shareAtEnd = (character: string): number => AT_END.get(character) ?? 0;

/** Of a character that begins a line, the share of its width before the measure. */
export const shareAtStart = (character: string): number => AT_START.get(character) ?? 0;
