import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { Status } from '../quantity/quantity.js';
import { overlap, within, type Stretch } from './sources/source-text.js';
import { keyOf, wordFinder } from './figures/words.js';
import { isAffirmed, isMonth, isPresupposed } from './words-that-do-not-bear.js';
import { verbForms } from './verb-forms.js';

/** A word of a closed class in the clause of a figure. */
export interface ClauseWord extends Stretch {
  readonly text: string;
}

/** Which way a figure changed, and whether it is the size of the change or the level that was reached. */
export interface Direction extends ClauseWord {
  readonly way: 'rise' | 'fall';
  readonly relation: 'by' | 'to' | 'from';
}

/** What the closed classes of words in its clause say of a figure. Offsets are those of the text. */
export interface ClauseFrame {
  readonly clause: Stretch;
  readonly negation: ClauseWord | undefined;
  readonly condition: ClauseWord | undefined;
  readonly statuses: readonly (ClauseWord & { readonly status: Status })[];
  readonly direction: Direction | undefined;
  readonly average: ClauseWord | undefined;
}

/** No clause is looked at farther than this from its figure. */
const longest = 240;
const clauseEnd = /[，；;：。!！?？\n\t、]/u;

/** The clause round a figure: a comma or point between digits ends none. */
export function clauseRound(text: string, { start, end }: Stretch): Stretch {
  let from = start;
  while (from > 0 && start - from < longest && !endsClause(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < longest && !endsClause(text, to)) to += 1;
  return { start: from, end: to };
}

function endsClause(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (clauseEnd.test(sign)) return sign !== '、';
  if (sign !== ',' && sign !== '.' && sign !== ':') return false;
  const isInNumber = /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
  const isAbbreviation = sign === '.' && !/[\s"”’)]/u.test(text.charAt(at + 1) || ' ');
  return !isInNumber && !isAbbreviation;
}

interface Finders {
  readonly negations: RegExp | undefined;
  readonly others: RegExp | undefined;
  readonly conditions: RegExp | undefined;
  readonly statuses: RegExp | undefined;
  readonly statusOf: ReadonlyMap<string, Status>;
  readonly rises: RegExp | undefined;
  readonly falls: RegExp | undefined;
  readonly averages: RegExp | undefined;
}

const findersOf = memoOf((pack: LanguagePack): Finders => {
  const { frame } = pack;
  // Endings join a Korean word; it has an edge only where it begins.
  const find = (words: readonly string[]): RegExp | undefined => {
    const finder = wordFinder(words, pack);
    if (finder === undefined || pack.script !== 'Kore') return finder;
    return new RegExp(finder.source.replace(/\(\?!\[\\p\{L\}\\p\{N\}\]\)$/u, ''), 'gu');
  };
  return {
    negations: find(frame.negations),
    others: find(frame['not-words']),
    conditions: find(frame.conditions),
    statuses: find(Object.keys(frame.statuses)),
    statusOf: new Map(
      Object.entries(frame.statuses).map(([word, status]) => [keyOf(word), status]),
    ),
    rises: find(frame.rises),
    falls: find(frame.falls),
    averages: find(frame.averages),
  };
});

/** How far from a figure its word of direction may stand, before it and behind, in characters. */
interface Reach {
  readonly han: number;
  readonly spaced: number;
  readonly behind: number;
}

const wide: Reach = { han: 12, spaced: 48, behind: 24 };
const narrow: Reach = { han: 3, spaced: 18, behind: 9 };

/** The direction that a text states of a figure beyond doubt: its word stands next to it. */
export const directionNear = (
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): Direction | undefined => clauseFrame(text, figure, pack, narrow).direction;

/** Reads the clause of a figure. Verbs stand behind it in languages that end with them. */
export function clauseFrame(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
  reach: Reach = wide,
): ClauseFrame {
  const clause = clauseRound(text, figure);
  const finders = findersOf(pack);
  const own = text.slice(clause.start, clause.end);
  const free = finders.others === undefined ? [] : found(own, finders.others, clause.start);
  const words = (expression: RegExp | undefined): readonly ClauseWord[] =>
    expression === undefined
      ? []
      : found(own, expression, clause.start).filter(
          (word) =>
            !free.some(({ start, end }) => start <= word.start && word.end <= end) &&
            (word.start < figure.start || word.start >= figure.end),
        );
  const verbs = verbForms(own, pack).flatMap(({ start, end, text: verb, status }) => {
    const word = { start: clause.start + start, end: clause.start + end, text: verb };
    return overlap(word, figure) || free.some((each) => within(word, each))
      ? []
      : [{ ...word, status }];
  });
  const before = (word: ClauseWord): boolean => word.start < figure.start;
  const clear = (word: ClauseWord): boolean => word.end <= figure.start || word.start >= figure.end;
  const verbLast = pack.script === 'Jpan' || pack.script === 'Kore';
  const both = verbLast || pack.numerals.compounds;
  const governs = (word: ClauseWord): boolean =>
    both
      ? before(word)
        ? !verbLast
        : word.start - figure.end <= (verbLast ? 16 : 60)
      : before(word) && isNear(text, word, figure, pack);
  return {
    clause,
    negation: words(finders.negations)
      .filter((word) => clear(word) && !isAffirmed(text, word, figure, pack))
      .findLast(governs),
    condition: [
      ...words(finders.conditions),
      ...verbs.filter(({ status }) => status === 'condition'),
    ]
      .filter((word) => !isMonth(text, word, pack) && !isPresupposed(text, word, figure, pack))
      .findLast((word) => (both ? true : before(word))),
    statuses: [
      ...words(finders.statuses).flatMap((word) => {
        const status = finders.statusOf.get(keyOf(word.text));
        return status === undefined || takesObject(text, word, pack) ? [] : [{ ...word, status }];
      }),
      ...verbs.flatMap(({ status, ...word }) =>
        status === 'condition' ? [] : [{ ...word, status }],
      ),
    ].filter((word) => both || before(word)),
    direction: directionOf(
      text,
      figure,
      words(finders.rises).filter(clear),
      words(finders.falls).filter(clear),
      pack,
      reach,
    ),
    average: words(finders.averages).findLast(before),
  };
}

function found(text: string, expression: RegExp, offset: number): readonly ClauseWord[] {
  return [...text.matchAll(expression)].map(({ 0: word, index }) => ({
    start: offset + index,
    end: offset + index + word.length,
    text: word,
  }));
}

/** 将 before a number takes an object (将5亿只口罩运往); before a verb it says what will be. */
const takesObject = (text: string, word: ClauseWord, pack: LanguagePack): boolean =>
  isShort(word, pack) && /[\d\p{Nl}两兩]/u.test(text.charAt(word.end));

/** In hanzi a negation a dozen characters away, or inside what 的 makes a modifier, is of another word. */
function isNear(
  text: string,
  word: Stretch,
  figure: Stretch,
  { reading, frame }: LanguagePack,
): boolean {
  if (reading.grammar !== 'han') return true;
  const between = text.slice(word.end, figure.start);
  return between.length <= 12 && !frame['modifier-marks'].some((mark) => between.includes(mark));
}

/** “Rose in 2024 by”: a year between a figure and its word is no other figure. */
const bareYear = /(?<!\d|\d[.,])(?:1[89]|2[01])\d{2}(?!\d|[.,]\d)/gu;

/** The word of direction nearest to the figure: before it, or behind it where nothing is before. */
function directionOf(
  text: string,
  figure: Stretch,
  rises: readonly ClauseWord[],
  falls: readonly ClauseWord[],
  pack: LanguagePack,
  reach: Reach,
): Direction | undefined {
  const { frame, reading, script } = pack;
  const verbLast = script === 'Jpan' || script === 'Kore';
  const most = (word: Stretch): number =>
    isShort(word as ClauseWord, pack)
      ? 2
      : isBehind(word, figure)
        ? frame.differences.includes(keyOf((word as ClauseWord).text))
          ? wide.behind
          : reach.behind
        : reading.grammar === 'han' || verbLast
          ? reach.han
          : reach.spaced;
  const all = [
    ...rises.map((word) => ({ ...word, way: 'rise' as const })),
    ...falls.map((word) => ({ ...word, way: 'fall' as const })),
  ].filter((word) => distance(word, figure) <= most(word));
  const candidates = all
    .filter(
      (word) =>
        !/\d/u.test(
          text
            .slice(Math.min(word.end, figure.end), Math.max(word.start, figure.start))
            .replace(text.slice(figure.start, figure.end), '')
            .replaceAll(bareYear, ''),
        ),
    )
    .toSorted(
      (one, other) =>
        Number(isBehind(one, figure) !== verbLast) - Number(isBehind(other, figure) !== verbLast) ||
        distance(one, figure) - distance(other, figure) ||
        other.end - other.start - (one.end - one.start),
    );
  const [nearest] = candidates;
  if (nearest === undefined) return undefined;
  const lead = text
    .slice(Math.max(0, figure.start - 12), figure.start)
    .trimEnd()
    .toLowerCase();
  const follow = text.slice(figure.end, figure.end + 4);
  const isFrom = !verbLast && frame.from.some((word) => endsWithWord(lead, word, pack));
  if (isFrom && reading.grammar !== 'latin') return { ...nearest, relation: 'from' };
  const modifier = text.slice(nearest.start, figure.start).trimEnd();
  const isTo = verbLast
    ? frame.to.some((word) => follow.startsWith(word)) ||
      (!isBehind(nearest, figure) && frame.reached.some((word) => modifier.endsWith(word)))
    : frame.to.some((word) => endsWithWord(lead, word, pack)) ||
      (frame.to.some((word) => nearest.text.endsWith(word) && nearest.text.length > word.length) &&
        reading.grammar === 'han');
  return { ...nearest, relation: isTo ? 'to' : 'by' };
}

const endsWithWord = (text: string, word: string, { reading }: LanguagePack): boolean =>
  text.endsWith(word) &&
  (reading.grammar === 'han' || !/\p{L}/u.test(text.charAt(text.length - word.length - 1)));

/** 降 and 增 begin many words; alone they are of the figure that they touch. */
const isShort = ({ text }: ClauseWord, { reading }: LanguagePack): boolean =>
  reading.grammar === 'han' && text.length === 1;

const isBehind = (word: Stretch, figure: Stretch): boolean => word.start >= figure.end;

const distance = (word: Stretch, figure: Stretch): number =>
  isBehind(word, figure) ? word.start - figure.end : figure.start - word.end;
