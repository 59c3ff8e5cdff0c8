import { IDEOGRAPH, LINE_END, LINE_START } from '../characters.js';
import { FIXED_SPACE, FULL_WIDTH, NOTHING, WESTERN, WORD_SPACE, type Items } from './items.js';
import { WORD_SPACE_EASY, WORD_SPACE_LEAST } from '../spacing.js';

const IDEOGRAPHIC_SPACE = 0x3000;

const addUp = (items: Items, bits: Uint16Array): void => {
  const { count, gaps, sums, kind, text, start } = items;
  let inWord = false;
  for (let u = 0; u < count; u++) {
    const offset = start[u] ?? 0;
    const isSpace = kind[u] === WORD_SPACE || kind[u] === FIXED_SPACE;
    const stretches = isSpace && text.charCodeAt(offset) !== IDEOGRAPHIC_SPACE;
    const own = bits[offset] ?? 0;
    // A word may stand behind its opening bracket, and begins with it: (million, 명(외국인.
    const first = own & LINE_END ? (bits[offset + 1] ?? 0) : own;
    const isWord = kind[u] === WESTERN && (first & (LINE_START | LINE_END)) === 0;
    const begins = isWord && (!inWord || (own & LINE_END) !== 0);
    if (kind[u] !== NOTHING) inWord = isWord || (kind[u] === WESTERN && inWord);
    const advance = items.advance[u] ?? 0;
    const n = u + 1;
    sums.natural[n] = (sums.natural[u] ?? 0) + advance + (gaps.natural[u] ?? 0);
    sums.wordSpace[n] = (sums.wordSpace[u] ?? 0) + (stretches ? advance : 0);
    sums.hanLatinStretch[n] = (sums.hanLatinStretch[u] ?? 0) + (gaps.hanLatinStretch[u] ?? 0);
    sums.hanziStretch[n] = (sums.hanziStretch[u] ?? 0) + (gaps.hanziStretch[u] ?? 0);
    sums.markShrink[n] = (sums.markShrink[u] ?? 0) + (gaps.markShrink[u] ?? 0);
    sums.hanLatinShrink[n] = (sums.hanLatinShrink[u] ?? 0) + (gaps.hanLatinShrink[u] ?? 0);
    sums.ideographs[n] =
      (sums.ideographs[u] ?? 0) + (own & IDEOGRAPH && kind[u] === FULL_WIDTH ? 1 : 0);
    sums.words[n] = (sums.words[u] ?? 0) + (begins ? 1 : 0);
    const drops = kind[u] === WORD_SPACE || kind[u] === NOTHING;
    items.visibleEnd[n] = drops ? (items.visibleEnd[u] ?? 0) : n;
  }
};

const drawEdges = (items: Items): void => {
  const { count, gaps, sums, edges } = items;
  for (let u = 0; u <= count; u++) {
    const end = items.visibleEnd[u] ?? u;
    const wordSpace = sums.wordSpace[u] ?? 0;
    const wordSpaceDrawn = sums.wordSpace[end] ?? 0;
    edges.left[u] = (sums.natural[u] ?? 0) + (gaps.natural[u] ?? 0) + (items.trimStart[u] ?? 0);
    edges.right[u] =
      (sums.natural[end] ?? 0) -
      (end > 0 ? (items.trimEnd[end - 1] ?? 0) : 0) +
      (items.hyphen[u] ?? 0) -
      (items.hyphenTrim[u] ?? 0);
    // The gap before a line's first unit is none of the line's.
    edges.stretchLeft[u] =
      wordSpace * (WORD_SPACE_EASY - 1) +
      (sums.hanLatinStretch[u + 1] ?? 0) +
      (sums.hanziStretch[u + 1] ?? 0);
    edges.stretchRight[u] =
      wordSpaceDrawn * (WORD_SPACE_EASY - 1) +
      (sums.hanLatinStretch[end] ?? 0) +
      (sums.hanziStretch[end] ?? 0);
    edges.shrinkLeft[u] =
      wordSpace * (1 - WORD_SPACE_LEAST) +
      (sums.markShrink[u + 1] ?? 0) +
      (sums.hanLatinShrink[u + 1] ?? 0);
    edges.shrinkRight[u] =
      wordSpaceDrawn * (1 - WORD_SPACE_LEAST) +
      (sums.markShrink[end] ?? 0) +
      (end > 0 ? (items.giveEnd[end - 1] ?? 0) : 0) +
      (sums.hanLatinShrink[end] ?? 0);
  }
};

/** Fills the sums, drawn ends and edges of a paragraph's units. `bits` are those of its characters. */
export const sumUp = (items: Items, bits: Uint16Array): void => {
  addUp(items, bits);
  drawEdges(items);
};
