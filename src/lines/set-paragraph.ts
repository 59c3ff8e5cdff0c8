import type { FiguresByLanguage } from '../language/figure-words.js';
import { isCjk } from '../language/script.js';
import type { HangingEdges } from './optical-margins.js';
import type { MeasureStyle } from './style.js';
import type { LineRun } from './runs.js';
import { dividesBadly, FORCED, LAST_RESORT, PROHIBITED } from './penalties.js';
import { balanceLines } from './fit/balance-lines.js';
import { composeLine } from './compose-line.js';
import { knownItems } from './items/known-items.js';
import type { Items } from './items/items.js';
import { justify, UNADJUSTED } from './justify.js';
import { capacitiesOf, drawnEnd, naturalWidth } from './line-metrics.js';
import { prohibitionsFor } from '../language/prohibitions/index.js';
import type { SetLine } from './set-line.js';
import { fitLines, TOLERANCE, type Fit } from './fit/total-fit.js';

/** Width of the measure in pt, the same for all lines or by line index from 0. */
export type Measure = number | ((lineIndex: number) => number);

/** A paragraph is set at several widths while columns and pages are tried: its units are made once. */
const itemsOf = new WeakMap<
  readonly LineRun[],
  { key: string; figures: FiguresByLanguage; items: Items }
>();

/**
 * Edges at which marks hang. At a ragged end a line that comes up to the measure may let its stop or hyphen stand
 * beyond it; a centred line has its marks within.
 */
const hangingEdgesOf = (alignment: MeasureStyle['alignment']): HangingEdges => ({
  start: alignment === 'left' || alignment === 'justify',
  end: alignment !== 'center',
});

const itemsFor = <Run extends LineRun>(runs: readonly Run[], style: MeasureStyle): Items<Run> => {
  const { hyphenate, hanLatinSpace, balanced = false, alignment } = style;
  const key = `${hyphenate} ${hanLatinSpace} ${balanced} ${alignment}`;
  const known = itemsOf.get(runs);
  // The units of these very runs.
  if (known?.key === key && known.figures === style.figures) return known.items as Items<Run>;
  const items = knownItems(runs, {
    ...style,
    hangingEdges: hangingEdgesOf(alignment),
    justified: alignment === 'justify',
  });
  itemsOf.set(runs, { key, figures: style.figures, items });
  return items;
};

/** A measure of less than so many em, about fifty letters, is narrow: one long word leaves a hole in it. */
const NARROW = 24;

/**
 * A justified line pays for every word that it keeps whole with its spaces, on any measure; in headings a word is divided
 * only where it is wider than its line.
 */
const hyphensOf = (
  { hyphenate, alignment, balanced }: MeasureStyle,
  measure: number,
  em: number,
): Fit['hyphens'] => {
  const isKept = balanced === true || (hyphenate === 'narrow' && measure > NARROW * em);
  return isKept && alignment !== 'justify' ? 'last-resort' : 'free';
};

const largestSize = (runs: readonly LineRun[]): number =>
  runs.reduce((size, run) => Math.max(size, run.size), 0);

const alignedX = (alignment: MeasureStyle['alignment'], slack: number): number => {
  if (alignment === 'right') return slack;
  return alignment === 'center' ? slack / 2 : 0;
};

/**
 * Ends of the lines of units [first, end), and whether they are justified. Of two lines only one is filled: where that
 * would strain its word spaces, no straight edge comes of it, and both are ragged. Hanzi are filled always (CLREQ 3.1.5).
 */
const fittedEnds = (
  items: Items,
  fit: Fit,
  style: MeasureStyle,
  first: number,
  end: number,
  firstLine: number,
): { readonly ends: readonly number[]; readonly justified: boolean } => {
  const { justified } = fit;
  const endsOfLines = style.balanced === true && !justified ? balanceLines : fitLines;
  const ends = endsOfLines(items, fit, first, end, firstLine);
  const [to] = ends;
  if (!justified || ends.length !== 2 || to === undefined || isCjk(style.language))
    return { ends, justified };
  const slack = fit.measureOf(firstLine) - naturalWidth(items, first, to);
  const { wordSpaceEasy, hanLatinStretch, hanziStretch } = capacitiesOf(items, first, to);
  const comfortable = wordSpaceEasy + hanLatinStretch + hanziStretch;
  if (slack <= comfortable + TOLERANCE) return { ends, justified };
  const ragged = fitLines(items, { ...fit, justified: false }, first, end, firstLine);
  return { ends: ragged, justified: false };
};

/**
 * Breaks a paragraph into lines and places every fragment: CLREQ for Chinese, JLReq for Japanese, UAX #14 with
 * hyphenation for Western text, chosen by each run's language; the last line by the paragraph's.
 *
 * `width` is the measure in pt. Justified lines keep their limits (spacing.ts) as long as some break allows it. A
 * ragged line may close the blank of its marks and its Han–Latin gaps to take in what would else begin the next. A figure
 * that is wider than the measure is broken in its unit, a word with a hyphen. Any other piece that is wider is set alone, its line's `width` beyond `measure`; nothing is dropped. No lines for no text.
 */
export const setParagraph = <Run extends LineRun>(
  runs: readonly Run[],
  style: MeasureStyle,
  width: Measure,
): readonly SetLine<Run>[] => {
  const items = itemsFor(runs, style);
  const measureAt = typeof width === 'number' ? () => width : width;
  const indentAt = (line: number): number => (line === 0 ? style.firstLineIndent : 0);
  const em = largestSize(runs);
  const fit: Fit = {
    justified: style.alignment === 'justify',
    hyphens: hyphensOf(style, measureAt(0), em),
    lastLine: prohibitionsFor(style.language).lastLine,
    measureOf: (line) => measureAt(line) - indentAt(line),
    em,
  };

  const lines: Omit<SetLine<Run>, 'lineCount'>[] = [];
  let from = 0;
  for (const segment of segmentsOf(items)) {
    const { ends, justified } = fittedEnds(items, fit, style, from, segment, lines.length);
    for (const to of ends) {
      const lineNumber = lines.length;
      const last = to === segment;
      const open = fit.measureOf(lineNumber);
      const slack = open - naturalWidth(items, from, to);
      const adjusted = justified ? Math.abs(slack) > TOLERANCE : slack < -TOLERANCE;
      const adjustment = adjusted
        ? justify(slack, capacitiesOf(items, from, to), last, em)
        : UNADJUSTED;
      const { fragments, width: inkWidth } = composeLine(items, from, to, adjustment);
      const hyphenated = (items.hyphen[to] ?? 0) > 0;
      const start = items.start[from] ?? 0;
      const end = items.start[to] ?? items.text.length;
      const trailing = items.text
        .slice(items.start[drawnEnd(items, from, to)] ?? end, end)
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
      lines.push({
        fragments,
        x: indentAt(lineNumber) + alignedX(style.alignment, open - inkWidth),
        width: inkWidth,
        measure: measureAt(lineNumber),
        lineNumber,
        start,
        end,
        trailing,
        endsWithSpace: /[^\n\v\f\r\u0085\u2028\u2029]/.test(trailing),
        hyphenated,
        dividedBadly: hyphenated && dividesBadly(items.penalty[to] ?? 0),
        last,
      });
      from = to;
    }
  }
  return lines.map((line) => ({ ...line, lineCount: lines.length }));
};

/** Whether a figure with a long unit counts as one piece, or as what it is broken into where there is no room for it. */
export type FigurePieces = 'whole' | 'parted';

/**
 * The widths between which a paragraph can be set, in pt: the widest piece that is kept whole (hyphens left out of
 * account), and the whole on one line, or the longest line between forced breaks.
 */
export const paragraphExtent = (
  runs: readonly LineRun[],
  style: MeasureStyle,
  figures: FigurePieces = 'whole',
): { readonly minimum: number; readonly maximum: number } => {
  const items = itemsFor(runs, style);
  const closed = figures === 'whole' ? LAST_RESORT : PROHIBITED;
  let minimum = 0;
  let maximum = 0;
  let piece = 0;
  let line = 0;
  for (let u = 1; u <= items.count; u++) {
    const penalty = u === items.count ? FORCED : (items.penalty[u] ?? PROHIBITED);
    if (penalty >= closed || (items.hyphen[u] ?? 0) > 0) continue;
    const indent = piece === 0 ? style.firstLineIndent : 0;
    minimum = Math.max(minimum, naturalWidth(items, piece, u) + indent);
    piece = u;
    if (penalty === FORCED) {
      maximum = Math.max(
        maximum,
        naturalWidth(items, line, u) + (line === 0 ? style.firstLineIndent : 0),
      );
      line = u;
    }
  }
  return { minimum, maximum };
};

/** Ends of the stretches that forced breaks divide a text into, as unit indexes. */
const segmentsOf = (items: Items): readonly number[] => {
  const ends: number[] = [];
  for (let u = 1; u < items.count; u++) if (items.penalty[u] === FORCED) ends.push(u);
  if (items.count > 0) ends.push(items.count);
  return ends;
};
