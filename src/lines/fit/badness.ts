/*
 * What a line costs beside its neighbours: 0 for a full line, 100 for one at the limit of what is comfortable.
 */

/** Each line costs this much, so that of two even settings the shorter wins (TeX's linepenalty). */
export const LINE = 10;
const COMFORTABLE = 100;
/** A justified line whose gaps are at their limit. */
const UNFILLED = 6_400;
/** No line costs more than a piece that is kept whole is worth. */
const WORST = 5e6;
/** A line wider than its measure: only where one piece alone is. */
export const OVERFULL = 1e9;
/** What a ragged line may leave open before it looks short, in em: the eye sees the hole, on any measure. */
const RAG = 2.5;

/** A ragged line that leaves `slack` pt open, in type of `em` pt: by the square, so that lines end evenly. */
export const raggedBadness = (slack: number, em: number): number => {
  const share = slack / (em * RAG);
  return COMFORTABLE * share * share;
};

const cube = (ratio: number): number => ratio * ratio * ratio;

/** A justified line without a gap, or with one or two that take it all, is short by this share of the measure as another far beyond its limit is open. */
const GAPLESS = 1 / 8;
/** What such a line costs beside one whose gaps take the same hole. */
const GAPLESS_COST = 1.4;

/**
 * A justified line that must open its gaps by `need` pt: by the cube of what they open, as in TeX, and word spaces
 * beyond their limit too, and gaps between hanzi, so that two lines share what one would have as a hole.
 */
export const stretchBadness = (
  need: number,
  easy: number,
  strained: number,
  measure: number,
): number => {
  if (need <= 0) return 0;
  if (need <= easy) return COMFORTABLE * cube(need / easy);
  const most = easy + strained;
  if (need <= most) return COMFORTABLE * cube(1 + (3 * (need - easy)) / strained);
  if (strained > 0) return Math.min(WORST, UNFILLED * cube(need / most));
  const gapless = Math.min(WORST, UNFILLED * (cube(1 + need / (GAPLESS * measure)) - 1));
  return most === 0 ? GAPLESS_COST * gapless : Math.min(gapless, COMFORTABLE * cube(need / most));
};

/** A justified line that must close its gaps by `need` of `capacity` pt. */
export const shrinkBadness = (need: number, capacity: number): number => {
  if (need <= 0 || capacity <= 0) return 0;
  const ratio = Math.min(1, need / capacity);
  return COMFORTABLE * ratio * ratio * ratio;
};

/** A hyphen where the right edge is ragged, beside that of its break: a short line looks better, up to a point. */
export const RAGGED_HYPHEN = 50;

const MOST_HYPHENS = 2;
const SECOND_HYPHEN = 80;
/** Of a way through a paragraph: a line that is left too open is better than a ladder of hyphens, or a unit divided. */
export const TOO_DEAR = 1e4;
/** A third hyphen under two others. */
const LADDER = 1e5;
const HYPHEN_BEFORE_LAST_LINE = 60_000;

/** A line that ends with the `count`th hyphen in a row. */
export const hyphenCost = (count: number): number => {
  if (count <= 1) return 0;
  return count > MOST_HYPHENS ? LADDER : SECOND_HYPHEN;
};

const LONE_CHARACTER = 50_000;
const LONE_WORD = 400;
const SHORT_LAST_LINE = 0.12;
/**
 * Shares of the measure: a last line under `share` looks short and costs the more the shorter it is, one under `least`
 * looks like a leftover and stands only where no other way is found. Lines of ideographs end flush, and on a wide measure
 * a longer last line would be paid with holes: no more than so many em are asked of it. Few lines are seen as one figure
 * with their last; of many, each of which is as full as the last is short, a shorter one is no leftover.
 */
const RUNT = {
  characters: { share: 0.16, least: 0.16, most: 4, cost: 1000 },
  words: { share: 0.3, least: 0.3, most: Infinity, cost: 2500 },
  wordsOfMany: { share: 0.2, least: 0.15, most: Infinity, cost: 300 },
  /** A justified line has no slack to give: its last one may be shorter before the others are opened. */
  justifiedWords: { share: 0.12, least: 0.12, most: Infinity, cost: 2500 },
};
const FEW_LINES = 5;

/** The last line of a paragraph of several lines. */
export interface LastLine {
  readonly rule: 'characters' | 'words';
  readonly ideographs: number;
  /** Words begun on it. */
  readonly words: number;
  /** In pt, as are `measure` and `em`. */
  readonly width: number;
  readonly measure: number;
  readonly em: number;
  readonly afterHyphen: boolean;
  readonly justified: boolean;
  /** Begins with an opening mark of full width. */
  readonly opens: boolean;
  /** Lines before it. */
  readonly before: number;
}

const runtOf = ({ rule, justified, before }: LastLine): (typeof RUNT)['words'] => {
  if (rule === 'characters') return RUNT.characters;
  if (justified) return RUNT.justifiedWords;
  return before < FEW_LINES ? RUNT.words : RUNT.wordsOfMany;
};

/** What a last line costs where one under `share` of the measure is short. */
const costUnder = (line: LastLine, share: number): number => {
  const { rule, ideographs, words, width, measure, em, afterHyphen, opens } = line;
  const { most, cost } = runtOf(line);
  const runt = cost * Math.max(0, 1 - width / Math.min(share * measure, most * em));
  const always = (afterHyphen ? HYPHEN_BEFORE_LAST_LINE : 0) + runt;
  if (rule === 'characters' || words === 0) {
    // CLREQ 3.1.4: no paragraph ends with a line of one character and its punctuation. Several words are no such line,
    // nor is a unit in its brackets: （萬TEU）.
    const isUnit = opens && ideographs + words >= 2;
    const isLone = ideographs < 2 && !(ideographs === 0 && words >= 2) && !isUnit;
    return isLone ? LONE_CHARACTER + always : always;
  }
  if (words + ideographs >= 2) return always;
  return (width < SHORT_LAST_LINE * measure ? 4 * LONE_WORD : LONE_WORD) + always;
};

export const lastLineCost = (line: LastLine): number => costUnder(line, runtOf(line).share);

/** Whether a last line is so short, or so little, that it is left out as long as there is another way. */
export const isLeftover = (line: LastLine): boolean => costUnder(line, runtOf(line).least) >= LINE;
