import type { Face } from '../fonts/face.js';
import type { EmbeddedFont, EncodedGlyph } from './embedded-font.js';
import type { Fragment, SetLine } from './lines/set-line.js';
import { number, numbers, rgb } from './pdf-syntax.js';

/** Shifts below this many 1/1000 em are not worth an entry. */
const LEAST_SHIFT = 0.05;
const SPACE = 0x20;

/** What the page's graphics state was last set to; spares repeating it. */
export interface TextState {
  font: string;
  color: string;
}

export const freshTextState = (): TextState => ({ font: '', color: '' });

/**
 * The TJ array of a stretch of glyphs (ISO 32000-1, 9.4.3): strings of codes and, between them, how far the pen is
 * moved back in 1/1000 em. A ligature takes the sum of its characters' adjustments.
 */
export const showText = (
  glyphs: readonly EncodedGlyph[],
  adjustments: readonly number[] = [],
): string => {
  let array = '';
  let codes = '';
  let pending = 0;
  let character = 0;
  const move = (): void => {
    if (Math.abs(pending) < LEAST_SHIFT) return;
    if (codes !== '') array += `<${codes}>`;
    array += number(-pending);
    codes = '';
    pending = 0;
  };
  for (const glyph of glyphs) {
    pending += glyph.offset;
    move();
    codes += glyph.code;
    pending += glyph.advance - glyph.offset - glyph.width;
    for (const end = character + glyph.codePoints.length; character < end; character += 1) {
      pending += adjustments[character] ?? 0;
    }
  }
  return `[${array}<${codes}>] TJ`;
};

const glyphsOf = (
  fragment: Fragment,
  font: EmbeddedFont,
  withSpace: boolean,
): readonly EncodedGlyph[] => {
  const glyphs = fragment.hyphen
    ? font.softHyphen(fragment.text, fragment.features)
    : font.glyphs(fragment.text, fragment.features);
  return withSpace ? [...glyphs, ...font.glyphs(' ')] : glyphs;
};

/** Sets the colour to fill with, where it is not set already. */
export const fillColor = (color: string, state: TextState): string => {
  if (state.color === color) return '';
  state.color = color;
  return `${numbers(...rgb(color))} rg\n`;
};

/**
 * Operators that draw a fragment with its origin at `x`, `y`, in pt from the page's top left corner.
 *
 * @param isLast the line ends here: its word space is drawn, so that extracted words stay apart.
 */
export const drawFragment = (
  fragment: Fragment,
  line: SetLine,
  isLast: boolean,
  at: { readonly x: number; readonly y: number },
  fontOf: (face: Face) => EmbeddedFont,
  state: TextState,
): string => {
  const { run } = fragment;
  const font = fontOf(run.face);
  const withSpace = isLast && line.endsWithSpace && run.face.covers(SPACE);
  const selected = `/${font.id} ${number(run.size)} Tf`;
  const select = state.font === selected ? '' : `${selected}\n`;
  state.font = selected;
  const color = fillColor(run.color, state);
  const matrix = `1 0 0 -1 ${numbers(at.x, at.y - (run.rise ?? 0))} Tm`;
  const shown = showText(glyphsOf(fragment, font, withSpace), fragment.adjustments);
  return `${color}${select}${matrix}\n${shown}`;
};
