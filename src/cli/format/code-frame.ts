import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from '../../diagnostics/diagnostic.js';

/** Terminal columns that a frame's text may take; a longer line is cut round the fault. */
const widest = 96;
/** Characters kept before the fault where a line is cut. */
const lead = 32;

const ellipsis = '…';

let segmenter: Intl.Segmenter | undefined;

/** Made when the first frame is drawn: most commands draw none. */
const graphemes = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

/**
 * The line of a fault with a mark under it. Hanzi and full-width signs take two columns of a terminal (Unicode UAX #11),
 * so the mark is measured, not counted.
 * @param text the file's text
 */
export function codeFrame(text: string, { line, column, length = 1 }: Place): string {
  const source = text.split(/\r\n|\n|\r/)[line - 1];
  if (source === undefined) return '';
  const { shown, start } = cut(source, column - 1);
  const before = printable(shown.slice(0, start));
  const marked = printable(shown.slice(start, start + length));
  const after = printable(shown.slice(start + length));
  const gutter = String(line);
  const mark = '^'.repeat(Math.max(widthOf(marked), 1));
  return [
    `  ${gutter} │ ${before}${marked}${after}`,
    `  ${' '.repeat(gutter.length)} │ ${' '.repeat(widthOf(before))}${mark}`,
  ].join('\n');
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes(text)) {
    const codePoint = segment.codePointAt(0);
    if (codePoint !== undefined) width += eastAsianWidth(codePoint);
  }
  return width;
}

function cut(source: string, fault: number): { readonly shown: string; readonly start: number } {
  const start = Math.min(fault, source.length);
  if (widthOf(source) <= widest) return { shown: source, start };
  const from = Math.max(0, start - lead);
  const before = from > 0 ? ellipsis : '';
  let shown = before;
  for (const { segment } of graphemes(source.slice(from))) {
    if (widthOf(shown) + widthOf(segment) > widest)
      return { shown: shown + ellipsis, start: start - from + before.length };
    shown += segment;
  }
  return { shown, start: start - from + before.length };
}

/** Text with control and direction characters replaced: they would change what the terminal shows of the rest. */
export const printable = (text: string): string =>
  text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}');
