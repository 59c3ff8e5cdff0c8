import { aimedAt, isAimBehind } from '../statuses/aims-behind.js';
import { isDoneByPlan, underPlan } from '../statuses/by-plan.js';
import { comingChange } from '../statuses/coming-changes.js';
import { heldByPlanned } from '../statuses/held-by-planned.js';
import { headedStatus } from '../statuses/headed-status.js';
import { modalsBeforeVerbs } from '../statuses/modals-before-verbs.js';
import { besideIn, carriedFrom, stated, type StatedStatus } from '../statuses/stated-statuses.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { isOfNext } from '../clauses.js';
import { isStatusOfJoined } from '../joined-clauses.js';
import { tellsWhatIs } from '../presupposed-figures.js';
import { isOfOtherClause } from '../own-clause.js';
import { isOfVerbBefore } from '../verbs-in-turn.js';
import { isOfShare, isOfWhole } from '../whole-of-clause.js';
import { findersOf } from '../words/frame-words.js';
import type { FrameReading } from './frame-reading.js';
import type { Neighbours } from './neighbours.js';

/** The words of status of the clause itself that may be of the figure, wherever they stand to it. */
export function ownStatuses(reading: FrameReading): readonly StatedStatus[] {
  const { text, figure, clause, pack, verbs } = reading;
  const isVerb = ({ start }: ClauseWord): boolean => verbs.some((verb) => verb.start === start);
  return [
    ...stated(text, reading.words(findersOf(pack).statuses), verbs, pack, figure),
    ...modalsBeforeVerbs(text, clause, figure, pack),
  ].filter(
    (word) =>
      !isOfWhole(text, word, figure, clause, pack) &&
      !isOfShare(text, word, pack) &&
      !isOfNext(text, figure, word, clause, pack) &&
      !isDoneByPlan(text, word, figure, pack) &&
      !(isVerb(word) && isOfVerbBefore(text, word, figure, pack)) &&
      !tellsWhatIs(text, word, figure, pack) &&
      !isStatusOfJoined(text, word, figure, clause, pack, isVerb(word)),
  );
}

/** What the clause, those that it goes on with and what stands round it say of the figure. */
export function statusesOf(
  reading: FrameReading,
  own: readonly StatedStatus[],
  { goneOnWith, described, remarks, parted }: Neighbours,
): readonly StatedStatus[] {
  const { text, figure, clause, pack, both, before, isModal } = reading;
  const carried = (from: Stretch): readonly StatedStatus[] => carriedFrom(text, from, pack);
  return [
    ...own.filter(
      (word) =>
        both ||
        before(word) ||
        (word.isOfObject !== true && isModal(word)) ||
        // Of 的预期目标 the last word says what it is.
        (isAimBehind(text, figure, word, clause, pack) &&
          !own.some(({ start }) => start === word.end)),
    ),
    ...aimedAt(text, figure, clause, pack),
    ...comingChange(text, figure, pack),
    ...underPlan(text, clause, figure, pack),
    ...besideIn(text, clause, pack).filter(before),
    ...goneOnWith.flatMap(carried),
    ...heldByPlanned(text, clause, figure, pack),
    ...headedStatus(text, clause, pack).map((word) => ({ ...word, isCarried: true as const })),
    ...described.statuses,
    ...remarks.statuses,
    ...(parted === undefined ? [] : carried(parted)),
  ].filter((word) => !isOfOtherClause(text, word, figure, pack));
}
