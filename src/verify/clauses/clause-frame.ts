import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import {
  narrow,
  wide,
  type ClauseWord,
  type Direction,
  type Reach,
} from '../directions/direction-of.js';
import { withInterval } from '../counted/intervals.js';
import type { Stretch } from '../sources/source-text.js';
import { conditionOf } from './frame/frame-conditions.js';
import { negatedPredicateOf, negationOf, withdrawalOf } from './frame/frame-denials.js';
import { directionIn } from './frame/frame-direction.js';
import { readingOf } from './frame/frame-reading.js';
import { ownStatuses, statusesOf } from './frame/frame-statuses.js';
import { neighboursOf } from './frame/neighbours.js';
import type { StatedStatus } from './statuses/stated-statuses.js';
import { findersOf } from './words/frame-words.js';

/** What the closed classes of words in its clause say of a figure. Offsets are those of the text. */
export interface ClauseFrame {
  readonly clause: Stretch;
  readonly negation: ClauseWord | undefined;
  /** Behind the figure, which is the subject of what is denied: right in a source, which may count what was not done. */
  readonly negatedPredicate: ClauseWord | undefined;
  /** Takes back the plan that the figure is of. */
  readonly withdrawal: ClauseWord | undefined;
  readonly condition: ClauseWord | undefined;
  readonly statuses: readonly StatedStatus[];
  readonly direction: Direction | undefined;
  readonly average: ClauseWord | undefined;
}

/** The direction that a text states of a figure beyond doubt: its word stands next to it. */
export const directionNear = (
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): Direction | undefined => clauseFrame(text, figure, pack, narrow).direction;

/** Reads the clause of a figure, once for all rules that ask about it. */
export function clauseFrame(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
  reach: Reach = wide,
): ClauseFrame {
  const known = framesOf(pack)(text);
  const whole = withInterval(text, figure);
  const key = `${whole.start} ${whole.end} ${JSON.stringify(reach)}`;
  const frame = known.get(key) ?? readFrame(text, whole, pack, reach);
  known.set(key, frame);
  return frame;
}

const framesOf = memoOf((_pack: LanguagePack) =>
  memoOfText((_text) => new Map<string, ClauseFrame>()),
);

function readFrame(text: string, figure: Stretch, pack: LanguagePack, reach: Reach): ClauseFrame {
  const reading = readingOf(text, figure, pack);
  const neighbours = neighboursOf(reading);
  const own = ownStatuses(reading);
  const statuses = statusesOf(reading, own, neighbours);
  return {
    clause: reading.clause,
    negation: negationOf(reading, neighbours),
    negatedPredicate: negatedPredicateOf(reading, neighbours),
    withdrawal: withdrawalOf(reading, own, neighbours),
    condition: conditionOf(reading, neighbours, statuses.length > 0),
    statuses,
    direction: directionIn(reading, reach),
    average: reading.words(findersOf(pack).averages).findLast(reading.before),
  };
}
