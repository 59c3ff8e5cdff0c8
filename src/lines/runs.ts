import type { Face } from '../fonts/face.js';
import type { LanguageTag } from '../language/language.js';

/** Characters of one face, size and language: what breaking lines has to know of them. */
export interface LineRun {
  readonly text: string;
  readonly face: Face;
  readonly script: 'cjk' | 'western';
  /** pt */
  readonly size: number;
  readonly language: LanguageTag;
  /** Raises the baseline (superscript) by this many pt; negative lowers it. */
  readonly rise?: number;
  readonly features?: readonly string[];
  /** Space before it in pt, where it does not begin a line. */
  readonly spaceBefore?: number;
  /** Never broken inside, not even between hanzi: a number with its unit, a range, a date. */
  readonly unbreakable?: boolean;
  /** Broken inside only where it is wider than the measure: a date. */
  readonly keptTogether?: boolean;
  /** Of a fact: wider than the measure, it is broken at the spaces before its words, never inside its digits. */
  readonly figure?: boolean;
}
