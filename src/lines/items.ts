import type { LineRun } from './runs.js';
import { emptyGaps, type Gaps } from './spacing.js';

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

const FULL_WIDTH_FEATURE = 'fwid';

/** Features a unit is set with beside those of its run. */
export const featuresOf = (run: LineRun, kind: number): readonly string[] | undefined =>
  kind === DASH ? [...(run.features ?? []), FULL_WIDTH_FEATURE] : run.features;

/**
 * Lengths of a candidate line as differences, pt: what holds of a line of units [from, to) is right[to] − left[from].
 * Trimmed marks, dropped word spaces and the hyphen of the break are in them.
 */
export interface Edges {
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

const emptyEdges = (length: number): Edges => ({
  left: new Float64Array(length),
  right: new Float64Array(length),
  stretchLeft: new Float64Array(length),
  stretchRight: new Float64Array(length),
  shrinkLeft: new Float64Array(length),
  shrinkRight: new Float64Array(length),
});

const emptySums = (length: number): Sums => ({
  natural: new Float64Array(length),
  wordSpace: new Float64Array(length),
  hanLatinStretch: new Float64Array(length),
  hanziStretch: new Float64Array(length),
  markShrink: new Float64Array(length),
  hanLatinShrink: new Float64Array(length),
  ideographs: new Int32Array(length),
  words: new Int32Array(length),
});

/** Arrays for a text of that many units at most, and the index after them. */
export const emptyItems = <Run extends LineRun>(text: string, runs: readonly Run[]): Items<Run> => {
  const length = text.length + 1;
  return {
    text,
    runs,
    count: 0,
    start: new Int32Array(length),
    run: new Uint16Array(length),
    kind: new Uint8Array(length),
    advance: new Float64Array(length),
    gaps: emptyGaps(length),
    trimStart: new Float32Array(length),
    trimEnd: new Float32Array(length),
    penalty: new Float32Array(length),
    hyphen: new Float32Array(length),
    hyphenTrim: new Float32Array(length),
    visibleEnd: new Int32Array(length),
    sums: emptySums(length),
    edges: emptyEdges(length),
  };
};
