import type { LanguagePack } from '../../../language/pack.js';
import { boundsAnother } from '../../directions/bound-of-another.js';
import { isShare } from '../../directions/behind-figure.js';
import {
  directionOf,
  wide,
  type ClauseWord,
  type Direction,
  type Reach,
} from '../../directions/direction-of.js';
import { headedDirection, isPercentage } from '../../directions/headed-direction.js';
import { keyOf } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { isOfOtherVerb, separatedVerbs } from '../separated-verbs.js';
import { findersOf } from '../words/frame-words.js';
import { isClear, type FrameReading } from './frame-reading.js';

/** Which way the clause says that something went by the figure, or to it. */
export function directionIn(reading: FrameReading, reach: Reach): Direction | undefined {
  const { text, figure, clause, pack, words, leads } = reading;
  const finders = findersOf(pack);
  const separated = (way: Direction['way']) => separatedVerbs(text, clause, figure, pack, way);
  return (
    directionOf(
      text,
      figure,
      [...ofWay(reading, finders.rises, finders.risesBeside), ...separated('rise')],
      [
        ...ofWay(reading, finders.falls, finders.fallsBeside),
        ...separated('fall'),
        ...(isShare(text, figure, pack) ? words(finders.fallsOfShares).filter(leads) : []),
      ],
      pack,
      reach,
    ) ??
    (reach === wide || isPercentage(text, figure)
      ? headedDirection(text, figure, pack)
      : undefined) ??
    signedRise(text, figure)
  );
}

/** “(+2.97%)”: a percentage with a plus is the size of a rise, whatever words stand by it. */
const signedRise = (text: string, figure: Stretch): Direction | undefined =>
  /^[+＋]/u.test(text.slice(figure.start, figure.end)) && isPercentage(text, figure)
    ? { start: figure.start, end: figure.start + 1, text: '+', way: 'rise', relation: 'by' }
    : undefined;

/** 最も少ない県は71床: a word for the least tells which it is, and not that it fell. */
const isOfLeast = (text: string, word: Stretch, { frame }: LanguagePack): boolean =>
  frame.superlatives.least.some(
    (least) =>
      least.length > word.end - word.start &&
      text.slice(Math.max(0, word.end - least.length), word.end) === least,
  );

const ofWay = (
  { text, figure, clause, pack, words, anywhere, touches }: FrameReading,
  anyPlace: RegExp | undefined,
  beside: RegExp | undefined,
): readonly ClauseWord[] =>
  [
    ...words(anyPlace).filter(
      (word) =>
        isClear(word, figure) &&
        !opensCompound(text, word) &&
        !isOfLeast(text, word, pack) &&
        !isOfOtherVerb(text, word, clause, pack),
    ),
    ...words(beside).filter(touches),
    ...anywhere(anyPlace).filter((word) => closesUnit(word, figure, pack)),
  ].filter((word) => !boundsAnother(text, figure, word, pack));

/** “The drop-in centre”: what a hyphen joins to the next word is of that. */
const opensCompound = (text: string, { end }: Stretch): boolean =>
  /^[-‐]\p{Script=Latin}/u.test(text.slice(end, end + 2));

/** “3,2 points de moins”: the word of the difference ends the unit. */
const closesUnit = (word: ClauseWord, figure: Stretch, { frame }: LanguagePack): boolean =>
  word.end === figure.end &&
  word.start > figure.start &&
  frame.differences.includes(keyOf(word.text));
