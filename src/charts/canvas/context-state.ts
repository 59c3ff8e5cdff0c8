import type { LanguageTag } from '../../language/language.js';

type TextAlign = 'left' | 'right' | 'center' | 'start' | 'end';
type TextBaseline = 'alphabetic' | 'top' | 'hanging' | 'middle' | 'bottom' | 'ideographic';

/** The settings of a 2D context that Chart.js and our marks write. */
export interface ContextState {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'miter' | 'round' | 'bevel';
  lineDashOffset: number;
  globalAlpha: number;
  textAlign: TextAlign;
  textBaseline: TextBaseline;
  font: string;
  /** Language of the text that is drawn next (HTML Standard, CanvasTextDrawingStyles.lang). */
  lang: LanguageTag;
}

export const initialState = (lang: LanguageTag): ContextState => ({
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  textAlign: 'start',
  textBaseline: 'alphabetic',
  font: '10px sans-serif',
  lang,
});

/** Ascent and descent that every face is normalised to, in em. */
export const ASCENT = 0.88;
export const DESCENT = 0.12;

/** Share of a text's width that lies left of its anchor. */
export const alignmentShare = (align: TextAlign): number =>
  align === 'center' ? 0.5 : align === 'right' || align === 'end' ? 1 : 0;

/** How far the alphabetic baseline lies under the anchor, in em. */
export const baselineShift = (baseline: TextBaseline): number =>
  baseline === 'top' || baseline === 'hanging'
    ? ASCENT
    : baseline === 'middle'
      ? (ASCENT - DESCENT) / 2
      : baseline === 'bottom' || baseline === 'ideographic'
        ? -DESCENT
        : 0;
