import { eastAsianWidth } from 'get-east-asian-width';
import type { Place } from '../../diagnostics/diagnostic.js';

/** Terminal columns that a frame's text may take; a longer line is cut round the fault. */
const widest = 96;
/** Characters kept before the fault where a line is cut. */
const lead = 32;
/** Characters that are looked at: signs without a width of their own may be many. */
const most = 4 * widest;

const ellipsis = '…';

let segmenter: Intl.Segmenter | undefined;

/** Made when the first frame is drawn: most commands draw none. */
const graphemes = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text);

/** The lines of a text, counted from 1. A lone CR ends a line too, as editors count. */
export function linesOfFile(text: string): (line: number) => string | undefined {
  const ends = [...text.matchAll(/\r\n|\n|\r/gu)];
  return (line) => {
    if (line > ends.length + 1) return undefined;
    const before = ends[line - 2];
    return text.slice(before ? before.index + before[0].length : 0, ends[line - 1]?.index);
  };
}

/**
 * The line of a fault with a mark under it. Hanzi and full-width signs take two columns of a terminal (Unicode UAX #11),
 * so the mark is measured, not counted.
 */
export function codeFrame(
  lineOf: (line: number) => string | undefined,
  { line, column, length = 1 }: Place,
): string {
  const source = lineOf(line);
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
  if (narrow.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += widthOfGrapheme(segment);
  return width;
}

/** Characters of one column each, that need no look at what they make together. */
const narrow = /^[ -~]*$/u;

const widthOfGrapheme = (segment: string): number => eastAsianWidth(segment.codePointAt(0) ?? 0);

/** A line where it fits; else what stands round the fault. No more of it is looked at than may be shown. */
function cut(source: string, fault: number): { readonly shown: string; readonly start: number } {
  const start = Math.min(fault, source.length);
  if (source.length <= most && widthOf(source) <= widest) return { shown: source, start };
  const from = Math.max(0, start - lead);
  const before = from > 0 ? ellipsis : '';
  const room = widest - widthOf(before);
  return {
    shown: before + startWithin(source.slice(from, from + most), room) + ellipsis,
    start: start - from + before.length,
  };
}

/** As much of a text as so many columns show. */
function startWithin(text: string, columns: number): string {
  if (narrow.test(text)) return text.slice(0, columns);
  let width = 0;
  for (const { segment, index } of graphemes(text)) {
    width += widthOfGrapheme(segment);
    if (width > columns) return text.slice(0, index);
  }
  return text;
}

/**
 * Text in which control and direction characters are named, as `<U+202E>`: they would change what a terminal shows of the
 * rest. A tab is a space.
 */
export const printable = (text: string): string =>
  text
    .replaceAll('\t', ' ')
    .replace(
      /[\p{Cc}\u2028\u2029\p{Bidi_Control}]/gu,
      (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
    );
