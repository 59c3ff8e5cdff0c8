import type { EmbeddedFont, EncodedGlyph } from '../fonts/embedded-font.js';
import { fillColor, type GraphicsState } from './graphics-state.js';
import type { Fragment, SetLine } from '../../lines/set-line.js';
import { number, numbers } from './pdf-syntax.js';
import type { ColoredRun } from '../../sheet/runs.js';

/** Shifts below this many 1/1000 em are not worth an entry. */
const LEAST_SHIFT = 0.05;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const isWordSpace = (codePoint: number | undefined): boolean =>
  codePoint === SPACE || codePoint === NO_BREAK_SPACE;

/**
 * Round a hyphen that the text does not have (ISO 32000-1, 14.8.2.2.3). The glyph itself stays a hyphen: readers
 * without replacement text join words at one, and drop a soft hyphen without joining.
 */
const SOFT_HYPHEN = '/Span <</ActualText <FEFF00AD>>>';
/** From about this gap or overlap on, in 1/1000 em, readers find a word space or a line's end where there is none. */
const LEAST_WORD_GAP = 75;

/**
 * The TJ array of a stretch of glyphs (ISO 32000-1, 9.4.3): strings of codes and, between them, how far the pen is
 * moved back in 1/1000 em. A ligature takes the sum of its characters' adjustments.
 *
 * @param adjustments extra advance after each character.
 * @param following space after the last glyph that the next fragment's position makes.
 */
const showText = (
  font: EmbeddedFont,
  glyphs: readonly EncodedGlyph[],
  adjustments: readonly number[] = [],
  following = 0,
): string => {
  let array = '';
  let codes = '';
  let pending = 0;
  let character = 0;
  glyphs.forEach((glyph, index) => {
    let space = index === glyphs.length - 1 ? following : 0;
    for (const end = character + glyph.codePoints.length; character < end; character += 1) {
      space += adjustments[character] ?? 0;
    }
    const isSpace =
      isWordSpace(glyph.codePoints.at(-1)) || isWordSpace(glyphs[index + 1]?.codePoints[0]);
    const drawn =
      Math.abs(space) > LEAST_WORD_GAP && !isSpace ? font.respaced(glyph, space) : glyph;
    pending += glyph.offset;
    if (Math.abs(pending) >= LEAST_SHIFT) {
      array += `${codes === '' ? '' : `<${codes}>`}${number(-pending)}`;
      codes = '';
      pending = 0;
    }
    codes += drawn.code;
    pending += glyph.advance - glyph.offset - drawn.width + space;
  });
  return `[${array}<${codes}>] TJ`;
};

/** Space in 1/1000 em between a fragment and the next one, where the text has none. */
const spaceBetween = (
  fragment: Fragment<ColoredRun>,
  next: Fragment<ColoredRun> | undefined,
): number => {
  if (!next || fragment.text.endsWith(' ') || next.text.startsWith(' ')) return 0;
  return ((next.x - fragment.x - fragment.width) * 1000) / fragment.run.size;
};

/**
 * Operators that draw a line's fragment, in pt from the page's top left corner. At the line's end its word space is
 * drawn too, so that extracted words stay apart.
 *
 * @param at the origin of the line.
 */
export const drawFragment = (
  line: Pick<SetLine<ColoredRun>, 'fragments' | 'endsWithSpace'>,
  index: number,
  at: { readonly x: number; readonly y: number },
  font: EmbeddedFont,
  state: GraphicsState,
): string => {
  const fragment = line.fragments[index];
  if (!fragment) return '';
  const { run } = fragment;
  const next = line.fragments[index + 1];
  const withSpace = !next && line.endsWithSpace && run.face.covers(SPACE);
  const selected = `/${font.id} ${number(run.size)} Tf`;
  const select = state.font === selected ? '' : `${selected}\n`;
  state.font = selected;
  const color = fillColor(run.color, state);
  const matrix = `1 0 0 -1 ${numbers(at.x + fragment.x, at.y - (run.rise ?? 0))} Tm`;
  const glyphs = [
    ...font.glyphs(fragment.text, fragment.features),
    ...(withSpace ? font.glyphs(' ') : []),
  ];
  const shown = showText(font, glyphs, fragment.adjustments, spaceBetween(fragment, next));
  const drawn = fragment.hyphen ? `${SOFT_HYPHEN} BDC\n${shown}\nEMC` : shown;
  return `${color}${select}${matrix}\n${drawn}`;
};
