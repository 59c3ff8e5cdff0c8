import { stackLabels, textOf, type Label, type Span } from './label.js';
import type { Measurer } from './measure.js';

/** A space that words follow: digits stay with what stands before them, and signs with their digits. */
const BEFORE_WORDS = /[ \u00a0](?=\p{L})/u;
const SPACE_AT_START = /^[ \u00a0]/u;

/** Pieces of a figure that may stand on lines of their own. A figure in which digits follow words is one. */
function piecesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const pieces: Span[][] = [[]];
  let said = '';
  for (const span of spans) {
    const [part] = span.parts;
    if (!part) continue;
    for (const [index, text] of part.text.split(BEFORE_WORDS).entries()) {
      if (index > 0 && /\d/u.test(said)) pieces.push([]);
      const isJoined = index > 0 && !/\d/u.test(said);
      const own = { ...part, text: isJoined ? `\u00a0${text}` : text };
      said += own.text;
      if (own.text !== '') pieces.at(-1)?.push({ ...span, parts: [own] });
    }
  }
  const [, ...later] = pieces;
  const hasLaterDigits = later.some((piece) =>
    piece.some(({ parts }) => /\d/u.test(textOf(parts))),
  );
  return hasLaterDigits ? [spans] : pieces;
}

/** A figure on one line, or on as many as it takes to be no wider than `maximum` pt where its words may stand under it. */
export function brokenAtWords(spans: readonly Span[], maximum: number, measurer: Measurer): Label {
  const whole = measurer.line(spans);
  if (whole.width <= maximum) return whole;
  const lines: Label[] = [];
  let line: readonly Span[] = [];
  for (const piece of piecesOf(spans)) {
    const [first, ...rest] = piece;
    if (!first) continue;
    const joined = [...line, withSpace(first), ...rest];
    if (line.length > 0 && measurer.line(joined).width > maximum) {
      lines.push(measurer.line(line));
      line = piece;
    } else line = line.length > 0 ? joined : piece;
  }
  return stackLabels(...lines, measurer.line(line));
}

const withSpace = (span: Span): Span => ({
  ...span,
  parts: span.parts.map((part, index) =>
    index === 0 && !SPACE_AT_START.test(part.text) ? { ...part, text: `\u00a0${part.text}` } : part,
  ),
});
