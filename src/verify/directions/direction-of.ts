import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import {
  areAllFar,
  comparesCounted,
  isStep,
  tellsOfSize,
  withBracketBehind,
} from './behind-figure.js';
import {
  closesBoth,
  isSizeAlone,
  isSizeInPercent,
  isSizeInPoints,
  joinedBy,
  longestClause,
  sizeToldAgain,
} from './size-of-change.js';
import {
  beginsWithWord,
  endsItsClause,
  endsWithWord,
  hasAmountBefore,
  hasArticle,
  hasSizeOfItsOwn,
  isJoined,
  withoutCounter,
} from './between-word-and-figure.js';
import { comesTo, isSizeOfNoun } from './comes-to.js';
import { isOfEarlierEvent } from './earlier-events.js';
import { amount, bareYear, leavesLevel } from './departure.js';
import { keyOf, yearDigits } from '../figures/words.js';
import { isPrecipitation } from './precipitation.js';
import { verbMemberOfClauses } from './gapped-clauses.js';
import { verbMemberOfList } from '../counted/respective-lists.js';
import {
  isLevelComparedWith,
  isPlaceOfChange,
  isRun,
  placeNumbersOf,
} from './no-size-of-change.js';
import { isOfNextVerb } from '../clauses/clauses.js';
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

type WordOfWay = ClauseWord & Pick<Direction, 'way'>;

/** A figure in its text, and what stands round it. */
interface Site {
  readonly text: string;
  readonly figure: Stretch;
  readonly pack: LanguagePack;
  /** What stands before it, without a date, in small letters. */
  readonly lead: string;
  /** “Sank die Zahl der … um 62 000”: what tells the size alone is of the verb of its clause, however far that stands. */
  readonly isSize: boolean;
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
  const words: readonly WordOfWay[] = [
    ...rises.map((word) => ({ ...word, way: 'rise' as const })),
    ...falls.map((word) => ({ ...word, way: 'fall' as const })),
  ];
  return joinedBy(text, figure, words, pack) ?? ownDirection(text, figure, words, pack, reach);
}

function ownDirection(
  text: string,
  figure: Stretch,
  words: readonly WordOfWay[],
  pack: LanguagePack,
  reach: Reach,
): Direction | undefined {
  const before = text.slice(Math.max(0, figure.start - 24), figure.start);
  const site: Site = {
    text,
    figure,
    pack,
    lead: withoutDate(before, pack).trimEnd().toLowerCase(),
    isSize: isSizeAlone(text, figure, pack),
  };
  const isDeparture = departuresOf(site);
  const nearest = nearestOf(site, wordsInReach(site, words, reach), isDeparture);
  if (nearest === undefined) return undefined;
  if (isDeparture(nearest)) return { ...nearest, relation: 'from' };
  return {
    ...nearest,
    relation: reachesLevel(site, nearest) && !comesTo(text, nearest, figure, pack) ? 'to' : 'by',
    ...(site.isSize && closesBoth(text, figure, nearest, pack) ? { isOfAll: true as const } : {}),
  };
}

function longestReach(site: Site, word: ClauseWord, reach: Reach): number {
  const { text, figure, pack, isSize } = site;
  const behind = isBehind(word, figure);
  if (isShort(word, pack)) return 2;
  if (
    (isSize ||
      hasArticle(text, word, figure, pack) ||
      comesTo(text, word, figure, pack) ||
      isSizeOfNoun(text, word, figure, pack)) &&
    (!behind || closesBoth(text, figure, word, pack))
  )
    return longestClause;
  if (behind)
    return pack.frame.differences.includes(keyOf(word.text)) ||
      comparesCounted(text, figure, word, pack)
      ? wide.behind
      : reach.behind;
  return pack.reading.grammar === 'han' || pack.frame['verbs-last'] ? reach.han : reach.spaced;
}

const wordsInReach = (
  site: Site,
  words: readonly WordOfWay[],
  reach: Reach,
): readonly WordOfWay[] => {
  const { text, figure, pack } = site;
  return words.filter(
    (word) =>
      distance(word, figure) <= longestReach(site, word, reach) &&
      !(pack.frame['verbs-last'] && endsItsClause(text, word, figure, pack)) &&
      // 3万人で、前年より減った: the verb behind “and is” has a level before it, and no size.
      !isOfNextVerb(text, figure, word, pack) &&
      !isLevelComparedWith(text, word, figure, pack) &&
      !isOfEarlierEvent(text, word, figure, pack) &&
      !isPrecipitation(text, word.text, figure, pack) &&
      // “Darunter 410” names a part; “6 Prozent darunter” is a fall.
      (isBehind(word, figure) || !pack.frame['among-these'].includes(keyOf(word.text))),
  );
};

/** Whether the figure is the level that the change of a word began with. */
function departuresOf({ text, figure, pack, lead }: Site): (word: ClauseWord) => boolean {
  const { frame, reading } = pack;
  const verbLast = frame['verbs-last'];
  const behind = withoutTime(text.slice(figure.end, figure.end + 48).trimStart(), pack);
  const isFrom = !verbLast && frame.from.some((word) => endsWithWord(lead, word, pack));
  // “Fell from 5.1% to 3.8%”; a fall “von 5%” is one by as much.
  const goesTo = frame.to.some(
    (word) => behind.startsWith(`${word} `) && opensAmount.test(behind.slice(word.length)),
  );
  // 71％から下がった: where verbs stand last, the word that a change begins with is behind its figure.
  // 1,400船主から: a counter that is no unit stands between.
  const left = withoutCounter(text.slice(skipSpace(text, figure.end), figure.end + longestCounter));
  const isLeft = verbLast && frame.from.some((word) => left.startsWith(word));
  // “A decrease from 160”: no size of a change stands behind it; “von 5 %” may be one.
  const isOnlyFrom = frame.from.some(
    (word) => !frame.determiners.includes(word) && endsWithWord(lead, word, pack),
  );
  return (word) =>
    (isLeft && isBehind(word, figure)) ||
    (!isSizeInPoints(text, figure, pack) &&
      (isOnlyFrom || !isSizeInPercent(text, figure, pack)) &&
      ((isFrom && (reading.grammar !== 'latin' || goesTo || isOnlyFrom)) ||
        (!verbLast && leavesLevel(text, figure, word, pack))));
}

function nearestOf(
  site: Site,
  words: readonly WordOfWay[],
  isDeparture: (word: ClauseWord) => boolean,
): WordOfWay | undefined {
  const { text, figure, pack, lead, isSize } = site;
  const { frame } = pack;
  const verbLast = frame['verbs-last'];
  const isToldBy = frame.by.some((word) => endsWithWord(lead, word, pack));
  // 감소(812만 명(2020년), 807만 명(2021년)): before the bracket stands what the levels of years show.
  const isOfYear = verbLast && levelOfYear.test(text.slice(figure.start, figure.end));
  const isFar = areAllFar(text, figure, words, pack, narrow.spaced);
  const isDifference = (word: ClauseWord): boolean =>
    isFar && word.start - figure.end === 1 && frame['changes-behind'].includes(keyOf(word.text));
  /** Of a word behind the figure: whether it is another figure’s. */
  const isOfNext = (word: ClauseWord): boolean =>
    isJoined(text.slice(figure.end, word.start), pack) ||
    !(isDeparture(word) || tellsOfSize(text, figure, word, pack));
  const hasNumberBetween = (word: ClauseWord): boolean =>
    /\d/u.test(
      text
        .slice(Math.min(word.end, figure.end), Math.max(word.start, figure.start))
        .replace(text.slice(figure.start, figure.end), '')
        .replaceAll(bareYear, '')
        .replaceAll((isToldBy ? placeNumbersOf(pack) : undefined) ?? bareYear, ''),
    );
  const isOwn = (word: ClauseWord): boolean =>
    (isSize && closesBoth(text, figure, word, pack)) ||
    ((isBehind(word, figure) ? !isOfNext(word) : !isOfYear) && !hasNumberBetween(word));
  return words
    .filter(isOwn)
    .toSorted(
      (one, other) =>
        Number(isDifference(other)) - Number(isDifference(one)) ||
        Number(isBehind(one, figure) !== verbLast) - Number(isBehind(other, figure) !== verbLast) ||
        distance(one, figure) - distance(other, figure) ||
        other.end - other.start - (one.end - one.start),
    )
    .at(0);
}

/** “Fell below 35%”, 100만 가구 아래로 떨어졌다 reached a level; the word is the qualifier of the figure as well. */
function reachesLevel({ text, figure, pack, lead }: Site, nearest: ClauseWord): boolean {
  const { frame, reading } = pack;
  const own = text.slice(figure.start, figure.end).toLowerCase();
  if (frame['verbs-last']) {
    const next = text.slice(figure.end, figure.end + longestCounter);
    const follow = nearest.start > figure.end ? withoutCounter(next) : next;
    const modifier = text.slice(nearest.start, figure.start).trimEnd();
    return (
      frame.to.some((word) => follow.startsWith(word) || own.endsWith(word)) ||
      (!isBehind(nearest, figure) &&
        (frame.reached.some((word) => modifier.endsWith(word)) ||
          hasSizeOfItsOwn(text, nearest, figure)))
    );
  }
  return (
    frame.to.some((word) => endsWithWord(lead, word, pack) || beginsWithWord(own, word, pack)) ||
    (reading.grammar === 'han' &&
      (frame.to.some((word) => nearest.text.endsWith(word) && nearest.text.length > word.length) ||
        // 由52分钟缩短为38分钟.
        (frame['amount-due'].includes(text.slice(nearest.end, figure.start)) &&
          hasAmountBefore(text, nearest))))
  );
}

/** In UTF-16 units. */
const longestCounter = 12;

const opensAmount = new RegExp(`^ ${amount}`, 'u');

/** 降 and 增 begin many words; alone they are of the figure that they touch. */
export const isShort = ({ text }: ClauseWord, { reading }: LanguagePack): boolean =>
  reading.grammar === 'han' && text.length === 1;

const isBehind = (word: Stretch, figure: Stretch): boolean => word.start >= figure.end;

const distance = (word: Stretch, figure: Stretch): number =>
  isBehind(word, figure) ? word.start - figure.end : figure.start - word.end;
