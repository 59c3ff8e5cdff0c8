import type { LineStyle } from '../style.js';
import type { LineRun } from '../runs.js';
import { measurerOf, type Measurer } from './advances.js';
import { findBreaks } from '../breaks/break-opportunities.js';
import type { BreakableText } from '../breaks/breakable-text.js';
import { FORCED, PROHIBITED } from '../penalties.js';
import {
  BLANK_AFTER,
  BLANK_BEFORE,
  CJK,
  DIGIT,
  EXTEND,
  GLUE,
  IGNORED,
  INSEPARABLE,
  LETTER,
  LINE_START,
  NEWLINE,
  NUMERIC_SIGN,
  SPACE,
} from '../characters.js';
import {
  DASH,
  emptyItems,
  featuresOf,
  FIXED_SPACE,
  FULL_WIDTH,
  NOTHING,
  WESTERN,
  WORD_SPACE,
  type Items,
} from './items.js';
import { prohibitionsFor } from '../../language/prohibitions/index.js';
import { BLANK_HALF, closeMarks, givesAtEnd, setGap, type MarksAround } from '../spacing.js';
import { shareAtEnd, shareAtStart, type HangingEdges } from '../optical-margins.js';
import { isCjk } from '../../language/script.js';
import { sumUp } from './sums.js';

const EM_DASH = 0x2014;
/** Beyond this many characters (no word: an address, a run of signs) the parts of a word are measured apart. */
const LONGEST_KERNED = 64;

const RAGGED: HangingEdges = { start: false, end: false };

interface Draft {
  readonly items: Items;
  readonly breakable: BreakableText;
  readonly style: LineStyle;
  count: number;
  /** Bits and size of the last character added, for the gap after it. */
  bits: number;
  size: number;
  /** The Western word last added, and where it ends. */
  word: string;
  wordEnd: number;
}

const marksAt = (
  { breakable: { text }, style: { justified = false } }: Draft,
  at: number,
  language: string,
): MarksAround => ({ text, at, justified, centredStops: prohibitionsFor(language).centredStops });

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
  // No gap stands before a raised or lowered mark; behind it stands that of the letter or digit which bears it: CO₂ 浓度.
  const raised = run?.rise !== undefined && run.rise !== 0;
  const bits = raised ? SPACE : firstBits;
  if (draft.size > 0) {
    setGap(items.gaps, u, draft.bits, bits, draft.size, size, draft.style.hanLatinSpace);
    const bearsBlank = (draft.bits | bits) & (BLANK_AFTER | BLANK_BEFORE);
    const isStop = (draft.bits | bits) & CJK && (draft.bits | bits) & LINE_START;
    if ((bearsBlank || isStop) && run) {
      const marks = marksAt(draft, offset, run.language);
      closeMarks(items.gaps, u, draft.bits, bits, draft.size, size, marks);
    }
  }
  if (run?.spaceBefore !== undefined && u > 0 && items.run[u - 1] !== runIndex)
    items.gaps.natural[u] = (items.gaps.natural[u] ?? 0) + run.spaceBefore;
  if (!raised) draft.bits = lastBits;
  else if (!(draft.bits & (LETTER | DIGIT | NUMERIC_SIGN))) draft.bits = SPACE;
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
  else if (own & LINE_START && run)
    draft.items.giveEnd[u] = givesAtEnd(marksAt(draft, offset, run.language)) * size;
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
  const { size = 0, language = '' } = items.runs[runIndex] ?? {};
  // Among hanzi a mark keeps to the measure.
  const edges = (!isCjk(language) && draft.style.hangingEdges) || RAGGED;
  let wordEnd = offset + 1;
  const outside = CJK | SPACE | GLUE | NEWLINE | IGNORED;
  while (wordEnd < end && ((bits[wordEnd] ?? 0) & outside) === 0) wordEnd++;
  let from = offset;
  let before = 0;
  for (let i = offset + 1; i <= wordEnd; i++) {
    if (i < wordEnd && (penalties[i] ?? PROHIBITED) === PROHIBITED) continue;
    const reach =
      wordEnd - offset > LONGEST_KERNED
        ? before + measurer.ofText(text.slice(from, i))
        : measurer.ofText(text.slice(offset, i));
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
    if (hyphens[from] === 1) {
      items.hyphen[u] = (measurer.ofText('-') / 1000) * size;
      if (edges.end) items.hyphenTrim[u] = shareAtEnd('-') * (items.hyphen[u] ?? 0);
    }
    if (edges.start && from === offset) {
      const opening = text.charAt(from);
      const share = shareAtStart(opening);
      if (share > 0) items.trimStart[u] = share * (measurer.ofText(opening) / 1000) * size;
    }
    if (edges.end) {
      const closing = text.charAt(last);
      const share = shareAtEnd(closing);
      if (share > 0) items.trimEnd[u] = share * (measurer.ofText(closing) / 1000) * size;
    }
    from = i;
    before = reach;
  }
  draft.word = text.slice(offset, wordEnd);
  draft.wordEnd = wordEnd;
  return wordEnd;
};

const addRun = (draft: Draft, runIndex: number, start: number): void => {
  const { bits, text } = draft.breakable;
  const run = draft.items.runs[runIndex];
  if (!run) return;
  const end = start + run.text.length;
  const measurer = measurerOf(run.face, run.features);
  // A space is kerned with the word before it, as faces measure and shape text.
  const spaceAdvance = (at: number): number => {
    const word = at > start && draft.wordEnd === at ? draft.word : '';
    const alone = word === '' ? 0 : measurer.ofText(word);
    return ((measurer.ofText(`${word} `) - alone) / 1000) * run.size;
  };
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
          ? spaceAdvance(i)
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

/**
 * Turns runs into units with their widths, gaps and breaks. Widths are taken from the faces once; nothing here
 * depends on the measure, so the result serves every width.
 */
export const itemise = <Run extends LineRun>(
  runs: readonly Run[],
  style: LineStyle,
): Items<Run> => {
  const breakable = findBreaks(runs, style);
  const items = emptyItems(breakable.text, runs);
  const draft: Draft = {
    items,
    breakable,
    style,
    count: 0,
    bits: SPACE,
    size: 0,
    word: '',
    wordEnd: -1,
  };
  let offset = 0;
  runs.forEach((run, index) => {
    addRun(draft, index, offset);
    offset += run.text.length;
  });
  items.start[draft.count] = breakable.text.length;
  items.penalty[draft.count] = FORCED;
  const whole = { ...items, count: draft.count };
  sumUp(whole, breakable.bits);
  return whole;
};
