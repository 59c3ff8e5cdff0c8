import type { ParagraphStyle, TextRun } from '../nodes.js';
import { measurerOf, type Measurer } from './advances.js';
import { findBreaks, FORCED, PROHIBITED, type BreakableText } from './break-opportunities.js';
import {
  BLANK_AFTER,
  BLANK_BEFORE,
  CJK,
  EXTEND,
  GLUE,
  IDEOGRAPH,
  IGNORED,
  INSEPARABLE,
  LINE_END,
  LINE_START,
  NEWLINE,
  SPACE,
} from './characters.js';
import { BLANK_HALF, emptyGaps, setGap, type Gaps } from './spacing.js';

/** What a unit is to the setting of a line. */
export const WESTERN = 0;
export const FULL_WIDTH = 1;
export const WORD_SPACE = 2;
/** A space that never breaks and is as wide as the word spaces of its line. */
export const FIXED_SPACE = 3;
/** Drawn as nothing: soft hyphens, zero-width spaces. */
export const NOTHING = 4;
/** A full-width dash, alone or doubled: set with `fwid`, or fonts draw 1.7 em for two. */
export const DASH = 5;

/**
 * A paragraph as boxes and glue in parallel arrays: unit u is the characters [start[u], start[u + 1]) of one run.
 * Lengths in pt. Sums run over the units before an index, so that the content of units [a, e) is sum[e] − sum[a].
 */
export interface Items {
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly count: number;
  readonly start: Int32Array;
  readonly run: Uint16Array;
  readonly kind: Uint8Array;
  readonly advance: Float64Array;
  readonly gaps: Gaps;
  /** Taken from the line's start where the unit is first, and from its end where it is last. */
  readonly trimStart: Float64Array;
  readonly trimEnd: Float64Array;
  /** Cost of a break before the unit: PROHIBITED, FORCED or a cost. */
  readonly penalty: Float64Array;
  /** Width of the hyphen drawn at a break before the unit; 0 for none. */
  readonly hyphen: Float64Array;
  /** End of what is drawn of a line that breaks before the unit: word spaces are dropped. */
  readonly visibleEnd: Int32Array;
  readonly sums: Sums;
}

export interface Sums {
  /** Advances and the gaps before them. */
  readonly natural: Float64Array;
  readonly wordSpace: Float64Array;
  readonly hanLatinStretch: Float64Array;
  readonly hanziStretch: Float64Array;
  readonly markShrink: Float64Array;
  readonly hanLatinShrink: Float64Array;
  readonly ideographs: Int32Array;
  /** Words begun. */
  readonly words: Int32Array;
}

const EM_DASH = 0x2014;
const FULL_WIDTH_FEATURE = 'fwid';

/** Features a unit is set with beside those of its run. */
export const featuresOf = (run: TextRun, kind: number): readonly string[] | undefined =>
  kind === DASH ? [...(run.features ?? []), FULL_WIDTH_FEATURE] : run.features;

interface Draft {
  readonly items: Items;
  readonly breakable: BreakableText;
  readonly style: ParagraphStyle;
  count: number;
  /** Bits and size of the last character added, for the gap after it. */
  bits: number;
  size: number;
}

const addUnit = (
  draft: Draft,
  offset: number,
  runIndex: number,
  kind: number,
  advance: number,
  firstBits: number,
  lastBits: number,
): void => {
  const { items, breakable } = draft;
  const run = items.runs[runIndex];
  const size = run?.size ?? 0;
  const u = draft.count++;
  items.start[u] = offset;
  items.run[u] = runIndex;
  items.kind[u] = kind;
  items.advance[u] = advance;
  items.penalty[u] = u === 0 ? PROHIBITED : (breakable.penalties[offset] ?? PROHIBITED);
  if (kind === NOTHING) return;
  // A raised mark stands apart from Han–Latin spacing.
  const raised = run?.rise !== undefined && run.rise !== 0;
  const bits = raised ? SPACE : firstBits;
  if (draft.size > 0) {
    setGap(items.gaps, u, draft.bits, bits, draft.size, size, draft.style.hanLatinSpace);
  }
  draft.bits = raised ? SPACE : lastBits;
  draft.size = size;
};

/** Marks narrower than this have no blank half to lose, whatever the table says. */
const FULL_WIDTH_LEAST = 0.9;

const withoutBlanks = (bits: number, advance: number, size: number): number =>
  advance < FULL_WIDTH_LEAST * size ? bits & ~(BLANK_AFTER | BLANK_BEFORE) : bits;

const addFullWidth = (
  draft: Draft,
  offset: number,
  end: number,
  runIndex: number,
  measurer: Measurer,
): number => {
  const { bits, text } = draft.breakable;
  const size = draft.items.runs[runIndex]?.size ?? 0;
  const code = text.charCodeAt(offset);
  const own = bits[offset] ?? 0;
  let next = offset + 1;
  if (own & INSEPARABLE && text.charCodeAt(next) === code && next < end) next++;
  while (next < end && (bits[next] ?? 0) & EXTEND) next++;
  const run = draft.items.runs[runIndex];
  if (code === EM_DASH && run) {
    const dash = measurerOf(run.face, featuresOf(run, DASH));
    const advance = (dash.ofText(text.slice(offset, next)) / 1000) * size;
    addUnit(draft, offset, runIndex, DASH, advance, own, own);
    return next;
  }
  const thousandths =
    next === offset + 1 ? measurer.ofCharacter(code) : measurer.ofText(text.slice(offset, next));
  const advance = (thousandths / 1000) * size;
  const kept = withoutBlanks(own, advance, size);
  const u = draft.count;
  addUnit(draft, offset, runIndex, FULL_WIDTH, advance, kept, kept);
  if (kept & BLANK_BEFORE) draft.items.trimStart[u] = BLANK_HALF * size;
  if (kept & BLANK_AFTER) draft.items.trimEnd[u] = BLANK_HALF * size;
  return next;
};

/** A word in as many units as it may break into; their advances add up to that of the whole word. */
const addWord = (
  draft: Draft,
  offset: number,
  end: number,
  runIndex: number,
  measurer: Measurer,
): number => {
  const { bits, text, penalties, hyphens } = draft.breakable;
  const { items } = draft;
  const size = items.runs[runIndex]?.size ?? 0;
  let wordEnd = offset + 1;
  const outside = CJK | SPACE | GLUE | NEWLINE | IGNORED;
  while (wordEnd < end && ((bits[wordEnd] ?? 0) & outside) === 0) wordEnd++;
  let from = offset;
  let before = 0;
  for (let i = offset + 1; i <= wordEnd; i++) {
    if (i < wordEnd && (penalties[i] ?? PROHIBITED) === PROHIBITED) continue;
    const reach = measurer.ofText(text.slice(offset, i));
    const u = draft.count;
    let last = i - 1;
    while (last > from && (bits[last] ?? 0) & EXTEND) last--;
    addUnit(
      draft,
      from,
      runIndex,
      WESTERN,
      ((reach - before) / 1000) * size,
      bits[from] ?? 0,
      bits[last] ?? 0,
    );
    if (hyphens[from] === 1) items.hyphen[u] = (measurer.ofText('-') / 1000) * size;
    from = i;
    before = reach;
  }
  return wordEnd;
};

const addRun = (draft: Draft, runIndex: number, start: number): void => {
  const { bits, text } = draft.breakable;
  const run = draft.items.runs[runIndex];
  if (!run) return;
  const end = start + run.text.length;
  const measurer = measurerOf(run.face, run.features);
  const spaceAdvance = (): number => (measurer.ofText(' ') / 1000) * run.size;
  let i = start;
  while (i < end) {
    const own = bits[i] ?? 0;
    const code = text.charCodeAt(i);
    if (own & (IGNORED | NEWLINE)) {
      addUnit(draft, i, runIndex, NOTHING, 0, own, own);
      i++;
    } else if (own & SPACE || code === 0xa0) {
      const kind = code === 0xa0 ? FIXED_SPACE : WORD_SPACE;
      const advance =
        code === 0x20 || code === 0xa0
          ? spaceAdvance()
          : (measurer.ofText(text.charAt(i)) / 1000) * run.size;
      addUnit(draft, i, runIndex, kind, advance, own, own);
      i++;
    } else if (own & CJK) {
      i = addFullWidth(draft, i, end, runIndex, measurer);
    } else if (own & GLUE) {
      addUnit(
        draft,
        i,
        runIndex,
        WESTERN,
        (measurer.ofText(text.charAt(i)) / 1000) * run.size,
        own,
        own,
      );
      i++;
    } else {
      i = addWord(draft, i, end, runIndex, measurer);
    }
  }
};

const IDEOGRAPHIC_SPACE = 0x3000;

const addUp = (items: Items, bits: Uint16Array, penalties: Float32Array): void => {
  const { count, gaps, sums, kind, text, start } = items;
  let inWord = false;
  for (let u = 0; u < count; u++) {
    const offset = start[u] ?? 0;
    const isSpace = kind[u] === WORD_SPACE || kind[u] === FIXED_SPACE;
    const stretches = isSpace && text.charCodeAt(offset) !== IDEOGRAPHIC_SPACE;
    const own = bits[offset] ?? 0;
    const isWord = kind[u] === WESTERN && (own & (LINE_START | LINE_END)) === 0;
    const begins = isWord && !inWord;
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
  items.start[count] = text.length;
  items.penalty[count] = penalties[text.length] ?? FORCED;
};

/**
 * Turns runs into units with their widths, gaps and breaks. Widths are taken from the faces once; nothing here
 * depends on the measure, so the result serves every width.
 */
export const itemise = (runs: readonly TextRun[], style: ParagraphStyle): Items => {
  const breakable = findBreaks(runs, style);
  const most = breakable.text.length;
  const items: Items = {
    text: breakable.text,
    runs,
    count: 0,
    start: new Int32Array(most + 1),
    run: new Uint16Array(most + 1),
    kind: new Uint8Array(most + 1),
    advance: new Float64Array(most + 1),
    gaps: emptyGaps(most + 1),
    trimStart: new Float64Array(most + 1),
    trimEnd: new Float64Array(most + 1),
    penalty: new Float64Array(most + 1),
    hyphen: new Float64Array(most + 1),
    visibleEnd: new Int32Array(most + 1),
    sums: {
      natural: new Float64Array(most + 1),
      wordSpace: new Float64Array(most + 1),
      hanLatinStretch: new Float64Array(most + 1),
      hanziStretch: new Float64Array(most + 1),
      markShrink: new Float64Array(most + 1),
      hanLatinShrink: new Float64Array(most + 1),
      ideographs: new Int32Array(most + 1),
      words: new Int32Array(most + 1),
    },
  };
  const draft: Draft = { items, breakable, style, count: 0, bits: SPACE, size: 0 };
  let offset = 0;
  runs.forEach((run, index) => {
    addRun(draft, index, offset);
    offset += run.text.length;
  });
  const whole = { ...items, count: draft.count };
  addUp(whole, breakable.bits, breakable.penalties);
  return whole;
};
