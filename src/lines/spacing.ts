import {
  BLANK_AFTER,
  BLANK_BEFORE,
  CJK,
  DIGIT,
  IDEOGRAPH,
  INSEPARABLE,
  LETTER,
  LINE_END,
  LINE_START,
  NUMERIC_SIGN,
  SPACE,
} from './characters.js';

/** Blank half of a full-width mark, in em (CLREQ 3.1.6). */
export const BLANK_HALF = 1 / 2;
/** Most that justification opens between full-width characters, in em. */
export const HANZI_GAP_MOST = 1 / 8;
/** Bounds of the space between hanzi and Western letters or digits, in em (CLREQ 3.2.2). */
const HAN_LATIN_MOST = 1 / 4;
const HAN_LATIN_LEAST = 1 / 8;

/** Word space in shares of its natural width: least, comfortable, and most where a line has nothing else to open. */
export const WORD_SPACE_LEAST = 2 / 3;
export const WORD_SPACE_EASY = 1.5;
export const WORD_SPACE_MOST = 3;

/** Space between neighbours on a line and how far it gives, in pt; index u lies before unit u. */
export interface Gaps {
  readonly natural: Float32Array;
  readonly hanLatinStretch: Float32Array;
  readonly hanziStretch: Float32Array;
  readonly markShrink: Float32Array;
  readonly hanLatinShrink: Float32Array;
}

export const emptyGaps = (float32: () => Float32Array): Gaps => ({
  natural: float32(),
  hanLatinStretch: float32(),
  hanziStretch: float32(),
  markShrink: float32(),
  hanLatinShrink: float32(),
});

const TAKES_HAN_LATIN_SPACE = LETTER | DIGIT | NUMERIC_SIGN;
const BLANK = BLANK_AFTER | BLANK_BEFORE;

const isHanLatin = (left: number, right: number): boolean =>
  (left & IDEOGRAPH && right & TAKES_HAN_LATIN_SPACE && !(right & CJK)) !== 0 ||
  (right & IDEOGRAPH && left & TAKES_HAN_LATIN_SPACE && !(left & CJK)) !== 0;

/**
 * Decides the gap before unit `index` from the bits of the characters on its two sides.
 * `leftSize` and `rightSize` in pt; `hanLatinSpace` in em, as the style asks.
 */
export const setGap = (
  gaps: Gaps,
  index: number,
  left: number,
  right: number,
  leftSize: number,
  rightSize: number,
  hanLatinSpace: number,
): void => {
  // Beside a typed space a mark keeps its blank: closed up, the two would overlap, and readers lose the space.
  if ((left | right) & BLANK && !((left | right) & SPACE)) {
    // Two marks side by side keep three halves, three keep four (CLREQ 3.1.6; GB/T 15834, 5.1.10).
    if (left & BLANK_AFTER && right & BLANK) gaps.natural[index] = -BLANK_HALF * leftSize;
    else if (left & BLANK_BEFORE && right & BLANK_BEFORE)
      gaps.natural[index] = -BLANK_HALF * rightSize;
    else if (left & BLANK_AFTER) gaps.markShrink[index] = BLANK_HALF * leftSize;
    else if (right & BLANK_BEFORE) gaps.markShrink[index] = BLANK_HALF * rightSize;
  } else if (isHanLatin(left, right)) {
    const size = left & IDEOGRAPH ? leftSize : rightSize;
    const em = Math.min(hanLatinSpace, HAN_LATIN_MOST);
    gaps.natural[index] = em * size;
    gaps.hanLatinStretch[index] = (HAN_LATIN_MOST - em) * size;
    gaps.hanLatinShrink[index] = Math.max(0, em - HAN_LATIN_LEAST) * size;
    return;
  }
  // Two marks that close up take one em and a half in a justified line too.
  const closes = (gaps.natural[index] ?? 0) < 0;
  // A dash of 2 em touches what stands beside it, and is no longer than that.
  const solid = left & LINE_END || right & LINE_START || (left | right) & INSEPARABLE;
  if (left & right & CJK && !solid && !closes) {
    gaps.hanziStretch[index] = HANZI_GAP_MOST * Math.min(leftSize, rightSize);
  }
};

/** Type from this size on, in pt, is display type: the blank of a quotation mark is a hole in it. */
const DISPLAY_SIZE = 16;
/** What display type keeps of that blank, in em: the ink of the mark ends before its half does. */
const DISPLAY_BLANK = 1 / 8;
/**
 * What a stop in the middle of its square gives up on either side, in em (CLREQ 3.1.6.1 calls both adjustable): between
 * hanzi of ragged lines it keeps a pause of three quarters, as printers of Taiwan like it; in justified ones half a
 * square, as other stops do, and before Western characters too, sooner than hanzi are spaced out.
 */
const CENTRED_GIVES = 1 / 8;
const CENTRED_GIVES_JUSTIFIED = 1 / 4;
/** Their ink is wider than half a square. */
const WIDE_STOPS = '？！';
const QUOTATION_MARKS = '“”‘’';

/** A text around the gap before the character at `at`, and which stops of its language stand in their middle. */
export interface MarksAround {
  readonly text: string;
  readonly at: number;
  readonly centredStops: string;
  readonly justified: boolean;
}

const centredGives = (stop: string, justified: boolean): number =>
  justified && !WIDE_STOPS.includes(stop) ? CENTRED_GIVES_JUSTIFIED : CENTRED_GIVES;

/** What a stop in the middle of its square gives up behind it at the end of a justified line, in em. */
export const givesAtEnd = ({ text, at, centredStops, justified }: MarksAround): number =>
  justified && centredStops.includes(text.charAt(at)) ? centredGives(text.charAt(at), true) : 0;

/**
 * Closes the gap before unit `index` further where its neighbours ask for it: a bracket beside a stop that stands in
 * the middle of its square gives up its blank half, on whichever side that is (CLREQ 3.1.6, pairs of marks in
 * Traditional Chinese), and quotation marks in display type nearly all of theirs.
 */
export const closeMarks = (
  gaps: Gaps,
  index: number,
  left: number,
  right: number,
  leftSize: number,
  rightSize: number,
  { text, at, centredStops, justified }: MarksAround,
): void => {
  if ((gaps.natural[index] ?? 0) < 0) return;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  const isStop = (character: string): boolean =>
    character !== '' && centredStops.includes(character);
  const afterBracket = left & BLANK_AFTER && (isStop(after) || isStop(text.charAt(at - 2)));
  const beforeBracket = right & BLANK_BEFORE && isStop(before);
  if (afterBracket || beforeBracket) {
    gaps.natural[index] = -BLANK_HALF * (afterBracket ? leftSize : rightSize);
    gaps.markShrink[index] = 0;
    gaps.hanziStretch[index] = 0;
    return;
  }
  // A letter has no blank of its own that would keep a mark behind it off.
  if (left & CJK && (right & CJK || justified) && !((left | right) & (BLANK | SPACE))) {
    gaps.markShrink[index] =
      (isStop(before) ? centredGives(before, justified) * leftSize : 0) +
      (isStop(after) ? centredGives(after, justified) * rightSize : 0);
    return;
  }
  const quote =
    left & BLANK_AFTER && QUOTATION_MARKS.includes(before)
      ? leftSize
      : right & BLANK_BEFORE && QUOTATION_MARKS.includes(after)
        ? rightSize
        : 0;
  if (quote < DISPLAY_SIZE) return;
  gaps.natural[index] = -(BLANK_HALF - DISPLAY_BLANK) * quote;
  gaps.markShrink[index] = DISPLAY_BLANK * quote;
};
