import type { LineRun } from './runs.js';

/**
 * A line with every position decided. It is drawn at column left + `x` + each fragment's `x`; nothing is left to
 * align. Lengths in pt.
 *
 * The characters of the source are the fragments' `text` (those with `hyphen` left out) followed by `trailing`.
 * Only U+00AD, U+200B, U+2060 and U+FEFF are never drawn and stand in neither; `start` and `end` count them.
 */
export interface SetLine<Run extends LineRun> {
  readonly fragments: readonly Fragment<Run>[];
  /** From the left edge of the measure to the line's left edge: first-line indent and alignment. */
  readonly x: number;
  /** Ink width after edge trimming, word space at the line's end left out; may exceed the measure where nothing fits. */
  readonly width: number;
  /** The measure the line was set to, first-line indent included. */
  readonly measure: number;
  /** Position in the paragraph, from 0. */
  readonly lineNumber: number;
  readonly lineCount: number;
  /** UTF-16 offsets in the joined text of the paragraph's runs. */
  readonly start: number;
  readonly end: number;
  /** Source characters dropped from the line's end: word spaces, or the newline of a forced break. */
  readonly trailing: string;
  /** The text goes on with a word space: an extractor that joins lines must keep one. */
  readonly endsWithSpace: boolean;
  /** Ends with a hyphen that is not in the source. */
  readonly hyphenated: boolean;
  /** Whether the word that it divides is a compound and its parts do not meet there, or a short one. */
  readonly dividedBadly: boolean;
  /** Last line of the paragraph, or before a forced break; never stretched. */
  readonly last: boolean;
}

/** A stretch of one run, drawn as one TJ array (ISO 32000-2, 9.4.3). */
export interface Fragment<Run extends LineRun> {
  /** The run as it was given: face, size, colour, element, language. */
  readonly run: Run;
  /** Exactly the source characters shown, or the hyphen where `hyphen` is true. */
  readonly text: string;
  /** A hyphen of ours: drawn, and left out of extracted text. */
  readonly hyphen: boolean;
  /** From the line's left edge to the first glyph's origin; negative where an opening mark is trimmed. */
  readonly x: number;
  /** Advance from `x`, inner adjustments included, space after the fragment and edge trimming left out. */
  readonly width: number;
  /**
   * Extra advance after each character (code point) in 1/1000 em: squeezed punctuation, Han–Latin space and
   * justification. Zero between the letters of a Western word, so that a ligature takes its characters' sum.
   * Absent where all are zero. What follows the last character is in the next fragment's `x` instead.
   */
  readonly adjustments?: readonly number[];
  /** OpenType features, those of the run included. */
  readonly features?: readonly string[];
}

/** The source characters of a line as drawn. */
export const lineText = (line: { readonly fragments: readonly Fragment<LineRun>[] }): string =>
  line.fragments.reduce((text, fragment) => (fragment.hyphen ? text : text + fragment.text), '');
