import type { TextPlaces } from '../../yaml/places.js';
import type { ProseLine, ProsePart } from '../prose.js';

/** A part and where it stands in the text, in UTF-16 units. */
export interface PlacedPart {
  readonly part: ProsePart;
  readonly start: number;
  readonly end: number;
}

// Scripts that are written without spaces, and their punctuation.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
 * Folds white space as CSS Text 3 (4.1.2, segment break transformation) does: a run becomes one space, and a line that
 * the author broke beside a hanzi or kana is joined without one. White space at both ends goes.
 */
export function foldWhiteSpace(
  parts: readonly PlacedPart[],
  text: string,
  places: TextPlaces,
): readonly PlacedPart[] {
  const first = text.length - text.trimStart().length;
  const last = text.trimEnd().length;
  return parts.flatMap((placed) => {
    // What a table says is not written here.
    if (placed.part.kind !== 'text' || placed.part.isLoose === true) return [placed];
    const folded = foldRange(
      text,
      Math.max(first, placed.start),
      Math.min(last, placed.end),
      places,
    );
    if (folded.text === '') return [];
    const lines = folded.lines.length === 0 ? {} : { lines: folded.lines };
    return [{ ...placed, part: { ...placed.part, text: folded.text, ...lines } }];
  });
}

// No-break and thin spaces are the author's own typography and stay.
const run = /[ \t\n\r]+/gu;

interface Folded {
  readonly text: string;
  readonly lines: readonly ProseLine[];
}

function foldRange(text: string, start: number, end: number, places: TextPlaces): Folded {
  const lines: ProseLine[] = [];
  let base: ProseLine = { start: 0, place: places.at(start) };
  let folded = '';
  // Besides broken lines, escapes and collapsed blanks set the author's columns off from the text's.
  const copy = (from: number, to: number): void => {
    for (let index = from; index < to; index += 1) {
      const place = places.at(index);
      const column = base.place.column + folded.length + index - from - base.start;
      if (place.line === base.place.line && place.column === column) continue;
      base = { start: folded.length + index - from, place };
      lines.push(base);
    }
    folded += text.slice(from, to);
  };
  let from = start;
  for (const { 0: found, index } of text.slice(start, end).matchAll(run)) {
    const [before, after] = [start + index - 1, start + index + found.length];
    copy(from, before + 1);
    const broken = places.brokenBetween(before, after);
    if (!broken || !(isUnspaced(text, before) || isUnspaced(text, after))) folded += ' ';
    from = after;
  }
  copy(from, end);
  return { text: folded, lines };
}

function isUnspaced(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const isTrail = unit >= 0xdc00 && unit <= 0xdfff;
  const point = text.codePointAt(isTrail ? index - 1 : index);
  return point !== undefined && unspaced.test(String.fromCodePoint(point));
}
