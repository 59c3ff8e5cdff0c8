import type { Font, GlyphPosition } from 'fontkit';

/** A glyph as fontkit lays it out; `parts` where it stands for a letter with its marks. */
export interface ClusterGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
  readonly parts?: readonly GlyphPart[];
}

/** A glyph drawn at a place, in font units from the origin of the whole. */
export interface GlyphPart {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

export interface ClusterRun {
  readonly glyphs: readonly ClusterGlyph[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

const HAS_MARK = /\p{M}/u;
const MARKED = /\P{M}\p{M}+|[^]/gu;

const codePointsOf = (text: string): readonly number[] =>
  Array.from(text, (character) => character.codePointAt(0) ?? 0);

/** The letters of a text, each with the marks on it: as typed, and as its font is asked for it. */
const lettersOf = (
  text: string,
  covers: (codePoint: number) => boolean,
): readonly { readonly typed: string; readonly shaped: string }[] =>
  (text.match(MARKED) ?? []).map((typed) => {
    if (!HAS_MARK.test(typed)) return { typed, shaped: typed };
    // Fonts know where a mark goes on a letter without one, and on another mark: ê̄ is e, ^ and ¯ to them.
    const decomposed = typed.normalize('NFD');
    return { typed, shaped: codePointsOf(decomposed).every(covers) ? decomposed : typed };
  });

/** Between marks that the font would draw over one another, in em. */
const CLEARANCE = 0.04;

/** Marks that would touch one before them move further from the letter: a font need not know every pair. */
const keptApart = (font: Font, parts: readonly GlyphPart[]): readonly GlyphPart[] => {
  const [letter, ...marks] = parts;
  if (!letter || marks.length < 2) return parts;
  const gap = CLEARANCE * font.unitsPerEm;
  const taken: { readonly bottom: number; readonly top: number }[] = [];
  const moved = marks.map((mark): GlyphPart => {
    const box = font.getGlyph(mark.id)?.bbox;
    if (!box || !Number.isFinite(box.minY)) return mark;
    let { y } = mark;
    for (const { bottom, top } of taken) {
      if (box.minY + y >= top || box.maxY + y <= bottom) continue;
      y = bottom < 0 ? bottom - gap - box.maxY : top + gap - box.minY;
    }
    taken.push({ bottom: box.minY + y, top: box.maxY + y });
    return { ...mark, y: Math.round(y) };
  });
  return [letter, ...moved];
};

type LayOut = (text: string, features?: readonly string[]) => ClusterRun;

const isUnmoved = ({ xAdvance, xOffset, yOffset }: GlyphPosition): boolean =>
  xAdvance === 0 && xOffset === 0 && yOffset === 0;

/**
 * Where the marks of a letter stand. Marks that the font draws as one glyph, but gives no anchor for, stand where the
 * first of them would: Source Sans has ^ and ˇ as one, and forgets it in its mark feature.
 */
const anchored = (
  glyphs: readonly ClusterGlyph[],
  positions: readonly GlyphPosition[],
  layout: LayOut,
): readonly GlyphPosition[] =>
  positions.map((position, index) => {
    const [first, second] = glyphs[index]?.codePoints ?? [];
    if (index === 0 || first === undefined || second === undefined || !isUnmoved(position))
      return position;
    const before = glyphs.slice(0, index).flatMap(({ codePoints }) => codePoints);
    const alone = layout(String.fromCodePoint(...before, first));
    return alone.glyphs.length === index + 1 ? (alone.positions[index] ?? position) : position;
  });

const merged = (
  font: Font,
  glyphs: readonly ClusterGlyph[],
  positions: readonly GlyphPosition[],
  typed: string,
): { readonly glyph: ClusterGlyph; readonly position: GlyphPosition } => {
  let pen = 0;
  const parts = glyphs.map(({ id }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? {
      xAdvance: 0,
      xOffset: 0,
      yOffset: 0,
    };
    const part = { id, x: pen + xOffset, y: yOffset };
    pen += xAdvance;
    return part;
  });
  const [first] = parts;
  const codePoints = codePointsOf(typed);
  const isStacked = parts.length > 1;
  return {
    glyph: {
      id: first?.id ?? 0,
      codePoints,
      advanceWidth: pen,
      ...(isStacked && { parts: keptApart(font, parts) }),
    },
    position: { xAdvance: pen, xOffset: isStacked ? 0 : (first?.x ?? 0), yOffset: 0 },
  };
};

/**
 * Lays out text with marks so that each letter is one glyph with the marks on it (GPOS mark and mkmk), which stands for
 * exactly the characters typed: extracted text is that text, and no mark is a character of its own. Text without marks
 * is left to `layout`.
 */
export const layOutClusters = (font: Font, layout: LayOut): LayOut => {
  const covers = (codePoint: number): boolean => font.hasGlyphForCodePoint(codePoint);
  return (text, features) => {
    if (!HAS_MARK.test(text)) return layout(text, features);
    const letters = lettersOf(text, covers);
    const run = layout(letters.map(({ shaped }) => shaped).join(''), features);
    const glyphs: ClusterGlyph[] = [];
    const positions: GlyphPosition[] = [];
    let from = 0;
    let to = 0;
    // Characters laid out of the letters taken so far, less those of the glyphs taken.
    let open = 0;
    let typed = '';
    for (const letter of letters) {
      typed += letter.typed;
      open += codePointsOf(letter.shaped).length;
      while (to < run.glyphs.length && (open > 0 || run.glyphs[to]?.codePoints.length === 0)) {
        open -= run.glyphs[to]?.codePoints.length ?? 0;
        to += 1;
      }
      // A ligature goes on in the next letter.
      if (open < 0) continue;
      const taken = run.glyphs.slice(from, to);
      const places = anchored(taken, run.positions.slice(from, to), layout);
      const { glyph, position } = merged(font, taken, places, typed);
      glyphs.push(glyph);
      positions.push(position);
      from = to;
      typed = '';
    }
    return { glyphs, positions, advanceWidth: run.advanceWidth };
  };
};
