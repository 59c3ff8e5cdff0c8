import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { areAllFar, isStep, tellsOfSize, withBracketBehind } from './behind-figure.js';
import {
  closesBoth,
  isSizeAlone,
  isSizeInPercent,
  isSizeInPoints,
  joinedBy,
  longestClause,
  sizeToldAgain,
} from './size-of-change.js';
import { comesTo } from './comes-to.js';
import { isOfEarlierEvent } from './earlier-events.js';
import { amount, bareYear, leavesLevel } from './departure.js';
import { keyOf, wordFinder, yearDigits } from '../figures/words.js';
import { isPrecipitation } from './precipitation.js';
import { verbMemberOfClauses } from './gapped-clauses.js';
import { verbMemberOfList } from '../counted/respective-lists.js';
import {
  isLevelComparedWith,
  isPlaceOfChange,
  isRun,
  placeNumbersOf,
} from './no-size-of-change.js';
import type { Stretch } from '../sources/source-text.js';
import { withoutDate, withoutTime } from './times-of-levels.js';

/** A word of a closed class in the clause of a figure. */
export interface ClauseWord extends Stretch {
  readonly text: string;
}

/** Which way a figure changed, and whether it is the size of the change or the level that was reached. */
export interface Direction extends ClauseWord {
  readonly way: 'rise' | 'fall';
  readonly relation: 'by' | 'to' | 'from';
  /** It stands beside the first or the last of several figures, and is of all. */
  readonly isOfAll?: true;
}

/** How far from a figure its word of direction may stand, before it and behind, in characters. */
export interface Reach {
  readonly han: number;
  readonly spaced: number;
  readonly behind: number;
}

export const wide: Reach = { han: 12, spaced: 48, behind: 24 };
export const narrow: Reach = { han: 3, spaced: 18, behind: 9 };

const levelOfYear = new RegExp(`[(（]${yearDigits}\\p{Lo}?[)）]$`, 'u');

/** The word of direction nearest to the figure: before it, or behind it where nothing is before. */
export function directionOf(
  text: string,
  alone: Stretch,
  rises: readonly ClauseWord[],
  falls: readonly ClauseWord[],
  pack: LanguagePack,
  reach: Reach,
): Direction | undefined {
  const figure = withBracketBehind(text, alone, pack);
  // 43万件(前年比8.8%減): what the bracket says is of its own figure.
  const clear = ({ start, end }: Stretch): boolean => end <= alone.end || start >= figure.end;
  const [ups, downs] = [rises.filter(clear), falls.filter(clear)];
  const direction = directionBeside(text, figure, ups, downs, pack, reach);
  return direction === undefined || figure.end === alone.end
    ? direction
    : { ...direction, isOfAll: true };
}

function directionBeside(
  text: string,
  figure: Stretch,
  rises: readonly ClauseWord[],
  falls: readonly ClauseWord[],
  pack: LanguagePack,
  reach: Reach,
): Direction | undefined {
  if (isRun(text, figure, pack) || isStep(text, figure)) return undefined;
  if (isPlaceOfChange(text, figure, pack)) return undefined;
  const led = verbMemberOfList(text, figure, pack) ?? verbMemberOfClauses(text, figure, pack);
  if (led !== undefined) {
    const direction = directionOf(text, led, rises, falls, pack, reach);
    return direction === undefined ? undefined : { ...direction, isOfAll: true };
  }
  const told = sizeToldAgain(text, figure);
  if (told !== undefined) {
    const direction = directionOf(text, told, rises, falls, pack, reach);
    if (direction?.relation === 'by') return { ...direction, isOfAll: true };
  }
  const { frame, reading } = pack;
  const verbLast = frame['verbs-last'];
  const joined = joinedBy(
    text,
    figure,
    [
      ...rises.map((word) => ({ ...word, way: 'rise' as const })),
      ...falls.map((word) => ({ ...word, way: 'fall' as const })),
    ],
    pack,
  );
  if (joined !== undefined) return joined;
  // “Sank die Zahl der … um 62 000”: what tells the size alone is of the verb of its clause, however far that stands.
  const isBy = isSizeAlone(text, figure, pack);
  const most = (word: Stretch): number =>
    (isBy ||
      hasArticle(text, word, figure, pack) ||
      comesTo(text, word as ClauseWord, figure, pack)) &&
    (!isBehind(word, figure) || closesBoth(text, figure, word, pack)) &&
    !isShort(word as ClauseWord, pack)
      ? longestClause
      : isShort(word as ClauseWord, pack)
        ? 2
        : isBehind(word, figure)
          ? frame.differences.includes(keyOf((word as ClauseWord).text))
            ? wide.behind
            : reach.behind
          : reading.grammar === 'han' || verbLast
            ? reach.han
            : reach.spaced;
  const lead = withoutDate(text.slice(Math.max(0, figure.start - 24), figure.start), pack)
    .trimEnd()
    .toLowerCase();
  const behind = withoutTime(text.slice(figure.end, figure.end + 48).trimStart(), pack);
  const isToldBy = frame.by.some((word) => endsWithWord(lead, word, pack));
  const isFrom = !verbLast && frame.from.some((word) => endsWithWord(lead, word, pack));
  // “Fell from 5.1% to 3.8%”; a fall “von 5%” is one by as much.
  const goesTo = frame.to.some(
    (word) => behind.startsWith(`${word} `) && opensAmount.test(behind.slice(word.length)),
  );
  // 71％から下がった: where verbs stand last, the word that a change begins with is behind its figure.
  const isLeft =
    verbLast && frame.from.some((word) => text.startsWith(word, skipSpace(text, figure.end)));
  // “A decrease from 160”: no size of a change stands behind it; “von 5 %” may be one.
  const isOnlyFrom = frame.from.some(
    (word) => !frame.determiners.includes(word) && endsWithWord(lead, word, pack),
  );
  const isDeparture = (word: ClauseWord): boolean =>
    (isLeft && isBehind(word, figure)) ||
    (!isSizeInPoints(text, figure, pack) &&
      (isOnlyFrom || !isSizeInPercent(text, figure, pack)) &&
      ((isFrom && (reading.grammar !== 'latin' || goesTo || isOnlyFrom)) ||
        (!verbLast && leavesLevel(text, figure, word, pack))));
  const all = [
    ...rises.map((word) => ({ ...word, way: 'rise' as const })),
    ...falls.map((word) => ({ ...word, way: 'fall' as const })),
  ].filter(
    (word) =>
      distance(word, figure) <= most(word) &&
      !(verbLast && endsItsClause(text, word, figure, pack)) &&
      !isLevelComparedWith(text, word, figure, pack) &&
      !isOfEarlierEvent(text, word, figure, pack) &&
      !isPrecipitation(text, word.text, figure, pack) &&
      // “Darunter 410” names a part; “6 Prozent darunter” is a fall.
      (isBehind(word, figure) || !frame['among-these'].includes(keyOf(word.text))),
  );
  // 감소(812만 명(2020년), 807만 명(2021년)): before the bracket stands what the levels of years show.
  const isOfYear = verbLast && levelOfYear.test(text.slice(figure.start, figure.end));
  const isFar = areAllFar(text, figure, all, pack, narrow.spaced);
  const isDifference = (word: ClauseWord): boolean =>
    isFar && word.start - figure.end === 1 && frame['changes-behind'].includes(keyOf(word.text));
  const candidates = all
    .filter(
      (word) =>
        (isBy && closesBoth(text, figure, word, pack)) ||
        (!(isOfYear && !isBehind(word, figure)) &&
          !(
            isBehind(word, figure) &&
            (isJoined(text.slice(figure.end, word.start), pack) ||
              !(isDeparture(word) || tellsOfSize(text, figure, word, pack)))
          ) &&
          !/\d/u.test(
            text
              .slice(Math.min(word.end, figure.end), Math.max(word.start, figure.start))
              .replace(text.slice(figure.start, figure.end), '')
              .replaceAll(bareYear, '')
              .replaceAll((isToldBy ? placeNumbersOf(pack) : undefined) ?? bareYear, ''),
          )),
    )
    .toSorted(
      (one, other) =>
        Number(isDifference(other)) - Number(isDifference(one)) ||
        Number(isBehind(one, figure) !== verbLast) - Number(isBehind(other, figure) !== verbLast) ||
        distance(one, figure) - distance(other, figure) ||
        other.end - other.start - (one.end - one.start),
    );
  const [nearest] = candidates;
  if (nearest === undefined) return undefined;
  if (isDeparture(nearest)) return { ...nearest, relation: 'from' };
  const follow = text.slice(figure.end, figure.end + 4);
  const modifier = text.slice(nearest.start, figure.start).trimEnd();
  // “Fell below 35%”, 100만 가구 아래로 떨어졌다 reached a level; the word is the qualifier of the figure as well.
  const own = text.slice(figure.start, figure.end).toLowerCase();
  const isTo = verbLast
    ? frame.to.some((word) => follow.startsWith(word) || own.endsWith(word)) ||
      (!isBehind(nearest, figure) && frame.reached.some((word) => modifier.endsWith(word)))
    : frame.to.some((word) => endsWithWord(lead, word, pack) || beginsWithWord(own, word, pack)) ||
      (frame.to.some((word) => nearest.text.endsWith(word) && nearest.text.length > word.length) &&
        reading.grammar === 'han');
  return {
    ...nearest,
    relation: isTo && !comesTo(text, nearest, figure, pack) ? 'to' : 'by',
    ...(isBy && closesBoth(text, figure, nearest, pack) ? { isOfAll: true as const } : {}),
  };
}

const opensAmount = new RegExp(`^ ${amount}`, 'u');

const endsWithWord = (text: string, word: string, { reading }: LanguagePack): boolean =>
  text.endsWith(word) &&
  (reading.grammar === 'han' || !/\p{L}/u.test(text.charAt(text.length - word.length - 1)));

const beginsWithWord = (text: string, word: string, { reading }: LanguagePack): boolean =>
  reading.grammar !== 'han' && text.startsWith(`${word} `);

/** “Down a seasonally adjusted 9%”: what a word of direction and an article lead to, with what describes it. */
const hasArticle = (text: string, word: Stretch, figure: Stretch, pack: LanguagePack): boolean =>
  word.end <= figure.start && (articlesOf(pack)?.test(text.slice(word.end, figure.start)) ?? false);

const articlesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const articles = oneOf([...reading.articles, ...frame['per-articles']]);
  return reading.grammar !== 'latin' || articles === ''
    ? undefined
    : new RegExp(`^\\s(?:${articles})\\s(?:\\p{Ll}+\\s){1,3}$`, 'u');
});

/** 降 and 增 begin many words; alone they are of the figure that they touch. */
export const isShort = ({ text }: ClauseWord, { reading }: LanguagePack): boolean =>
  reading.grammar === 'han' && text.length === 1;

/** 12곳에서 감소하고 5곳에서: with such an ending a verb before a figure is of what stands before it. */
const endsItsClause = (
  text: string,
  word: Stretch,
  figure: Stretch,
  { frame: { 'verb-joints': joints } }: LanguagePack,
): boolean => {
  const [said = ''] = /^\S+(?=\s)/u.exec(text.slice(word.start, figure.start)) ?? [];
  return joints.some((joint) => said.endsWith(joint));
};

/** “Over three years but fell 12%”: behind “but” and “and” a verb is of another figure. */
const isJoined = (between: string, pack: LanguagePack): boolean =>
  pack.reading.grammar === 'latin' &&
  (wordFinder([...pack.frame.affirmations, ...pack.frame.conjunctions], pack)?.test(between) ??
    false);

const isBehind = (word: Stretch, figure: Stretch): boolean => word.start >= figure.end;

const distance = (word: Stretch, figure: Stretch): number =>
  isBehind(word, figure) ? word.start - figure.end : figure.start - word.end;
