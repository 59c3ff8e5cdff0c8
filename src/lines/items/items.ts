import type { LineRun } from '../runs.js';
import { emptyGaps, type Gaps } from '../spacing.js';

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
export interface Items<Run extends LineRun = LineRun> {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly count: number;
  readonly start: Int32Array;
  readonly run: Uint16Array;
  readonly kind: Uint8Array;
  readonly advance: Float64Array;
  readonly gaps: Gaps;
  /** Taken from the line's start where the unit is first, and from its end where it is last. */
  readonly trimStart: Float32Array;
  readonly trimEnd: Float32Array;
  /** What the unit gives up behind it where it is the last of a line that closes. */
  readonly giveEnd: Float32Array;
  /** Cost of a break before the unit: LAST_RESORT, PROHIBITED, FORCED or a cost. */
  readonly penalty: Float32Array;
  /** Width of the hyphen drawn at a break before the unit; 0 for none. */
  readonly hyphen: Float32Array;
  /** What of that hyphen stands beyond the measure. */
  readonly hyphenTrim: Float32Array;
  /** End of what is drawn of a line that breaks before the unit: word spaces are dropped. */
  readonly visibleEnd: Int32Array;
  readonly sums: Sums;
  readonly edges: Edges;
}

interface Sums {
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

const FULL_WIDTH_FEATURE = 'fwid';

/** Features a unit is set with beside those of its run. */
export const featuresOf = (run: LineRun, kind: number): readonly string[] | undefined =>
  kind === DASH ? [...(run.features ?? []), FULL_WIDTH_FEATURE] : run.features;

/**
 * Lengths of a candidate line as differences, pt: what holds of a line of units [from, to) is right[to] − left[from].
 * Trimmed marks, dropped word spaces and the hyphen of the break are in them.
 */
interface Edges {
  /** Natural width. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** What the line may open without strain. */
  readonly stretchLeft: Float64Array;
  readonly stretchRight: Float64Array;
  /** What the line may give up. */
  readonly shrinkLeft: Float64Array;
  readonly shrinkRight: Float64Array;
}

const emptyEdges = (float64: () => Float64Array): Edges => ({
  left: float64(),
  right: float64(),
  stretchLeft: float64(),
  stretchRight: float64(),
  shrinkLeft: float64(),
  shrinkRight: float64(),
});

/** 64-bit arrays of some items, and the bytes of all other arrays for each unit. */
const FLOAT64_ARRAYS = 13;
const BYTES_OF_OTHERS = 4 * 15 + 2 + 1;

/** Arrays for a text of that many units at most, and the index after them; of one allocation, since each costs. */
export const emptyItems = <Run extends LineRun>(text: string, runs: readonly Run[]): Items<Run> => {
  const length = text.length + 1;
  const memory = new ArrayBuffer(length * (8 * FLOAT64_ARRAYS + BYTES_OF_OTHERS));
  let used = 0;
  const take = (bytes: number): number => {
    const offset = used;
    used += bytes * length;
    return offset;
  };
  // The widest first, so that each stands at a multiple of its width.
  const float64 = () => new Float64Array(memory, take(8), length);
  const float32 = () => new Float32Array(memory, take(4), length);
  const int32 = () => new Int32Array(memory, take(4), length);
  const advance = float64();
  const edges = emptyEdges(float64);
  const sums: Sums = {
    natural: float64(),
    wordSpace: float64(),
    hanLatinStretch: float64(),
    hanziStretch: float64(),
    markShrink: float64(),
    hanLatinShrink: float64(),
    ideographs: int32(),
    words: int32(),
  };
  return {
    text,
    runs,
    count: 0,
    start: int32(),
    advance,
    gaps: emptyGaps(float32),
    trimStart: float32(),
    trimEnd: float32(),
    giveEnd: float32(),
    penalty: float32(),
    hyphen: float32(),
    hyphenTrim: float32(),
    visibleEnd: int32(),
    sums,
    edges,
    run: new Uint16Array(memory, take(2), length),
    kind: new Uint8Array(memory, take(1), length),
  };
};
