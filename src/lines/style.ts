import type { FiguresByLanguage } from '../language/figure-words.js';
import type { LanguageTag } from '../language/language.js';
import type { HangingEdges } from './optical-margins.js';

export interface LineStyle {
  readonly language: LanguageTag;
  /** `narrow`: on measures of few characters, and where lines are justified. Where it is not, a long word that no line has room for is divided. */
  readonly hyphenate: boolean | 'narrow';
  /** Lines end at the measure: a hole in one costs more than a piece that is else kept whole. */
  readonly justified?: boolean;
  /** Lines of nearly one length that end at a mark or between words, as headings do (CSS Text 4, text-wrap: balance). */
  readonly balanced?: boolean;
  /** Space between hanzi and Latin letters or digits, in em of the line; at most 0.25 (CLREQ, Han–Latin spacing). */
  readonly hanLatinSpace: number;
  /** Where Western marks stand beyond the measure; nowhere where the edges of the lines are not said. */
  readonly hangingEdges?: HangingEdges;
  /** What a line keeps with a number, by the language of its run. */
  readonly figures: FiguresByLanguage;
}

/** How lines stand on their measure. */
export interface MeasureStyle extends Omit<LineStyle, 'hangingEdges'> {
  readonly alignment: 'left' | 'right' | 'center' | 'justify';
  readonly firstLineIndent: number;
}
