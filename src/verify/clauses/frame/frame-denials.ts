import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { isOfAbsent } from '../denials/absent-things.js';
import { isBracketedSize } from '../denials/bracketed-sizes.js';
import { deniedModifier } from '../denials/denied-modifiers.js';
import { isDeniedOfOther } from '../denials/denied-of-others.js';
import { distanceFrom } from '../denials/distance.js';
import { isUnreached } from '../denials/unreached.js';
import { isOfJoined, isOfNextCount } from '../joined-clauses.js';
import { isOfOtherClause } from '../own-clause.js';
import { isSetAgainst, isSetAside } from '../set-against.js';
import { carriedFrom, type StatedStatus } from '../statuses/stated-statuses.js';
import { isNegatedSubject } from '../statuses/subject-modals.js';
import { isBehindNextVerb } from '../verbs-in-turn.js';
import { isWhole } from '../whole-of-clause.js';
import {
  isAffirmed,
  isNear,
  isOfNotOnly,
  isOfObject,
  isOfOtherNoun,
  isOfPart,
  isPrefix,
  isRestriction,
  isSaidOfNumber,
  isWithNone,
  notOnlyBeside,
} from '../words-that-do-not-bear.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf, found } from '../words/frame-words.js';
import { isClear, type FrameReading } from './frame-reading.js';
import type { Neighbours } from './neighbours.js';

/** The word that denies the figure. */
export function negationOf(
  reading: FrameReading,
  { head, remarks, goneOnWith }: Neighbours,
): ClauseWord | undefined {
  const { text, figure, pack } = reading;
  const { refusals } = findersOf(pack);
  const { negations } = findersOf(pack);
  return (
    notOnlyBeside(text, figure, pack) ??
    distanceFrom(text, figure, pack) ??
    reading
      .words(negations)
      .filter((word) => isClear(word, figure) && mayDeny(word, reading))
      .findLast((word) => reaches(word, reading) || isUnreached(text, word, figure, pack)) ??
    head?.words(negations).at(-1) ??
    goneOnWith.flatMap((each) => closedWords(text, each, pack).words(refusals)).at(0) ??
    remarks.denial
  );
}

/** Whether nothing tells that a negation is of something else than the figure. */
const mayDeny = (word: ClauseWord, { text, figure, clause, pack }: FrameReading): boolean =>
  !isBehindNextVerb(text, figure, word, pack) &&
  !isOfAbsent(text, word, figure, pack) &&
  !isAffirmed(text, word, figure, pack) &&
  !isOfJoined(text, word, figure, clause, pack) &&
  !isOfOtherClause(text, word, figure, pack, 'denial') &&
  !isSetAside(text, figure, word, clause, pack) &&
  !isOfOtherNoun(text, word, figure, pack) &&
  !isRestriction(text, word, figure, pack) &&
  !isPrefix(word, figure, pack) &&
  !isOfPart(text, word, figure, pack) &&
  !isOfModifier(word, deniedModifier(text, figure, clause, pack)) &&
  !isOfNotOnly(text, word, figure, pack) &&
  !isOfObject(text, word, figure, pack) &&
  !isWithNone(text, word, figure, pack) &&
  !isSaidOfNumber(text, word, figure, pack) &&
  !isDeniedOfOther(text, word, figure, clause, pack) &&
  !isBracketedSize(text, figure, word, pack) &&
  !isSetAgainst(text, figure, word, clause, pack);

/** « Qui n’étaient pas conformes »: both words of a denial. */
const isOfModifier = (word: Stretch, modifier: Stretch | undefined): boolean =>
  modifier !== undefined &&
  word.start >= modifier.start &&
  word.start - modifier.start <= longestToSecond;

/** In UTF-16 units. */
const longestToSecond = 16;

/** Verbs stand behind the figure in languages that end with them; in UTF-16 units. */
const longestToVerb = 16;
const longestToPart = 60;

function reaches(word: ClauseWord, { text, figure, pack, both, before }: FrameReading): boolean {
  const verbLast = pack.frame['verbs-last'];
  if (!both) return before(word) && isNear(text, word, figure, pack);
  return before(word)
    ? !verbLast
    : word.start - figure.end <= (verbLast ? longestToVerb : longestToPart);
}

/** The denial behind a figure that is the subject of what is denied. */
export function negatedPredicateOf(
  reading: FrameReading,
  { described }: Neighbours,
): ClauseWord | undefined {
  const { text, figure, clause, pack, both } = reading;
  const { negations, without } = findersOf(pack);
  const denials = [
    ...reading.words(negations),
    ...(without === undefined
      ? []
      : found(text.slice(figure.end, clause.end), without, figure.end)),
  ];
  return (
    denials.find(
      (word) =>
        !isBehindNextVerb(text, figure, word, pack) &&
        !isOfAbsent(text, word, figure, pack) &&
        !isOfNextCount(text, word, figure, pack) &&
        !isBracketedSize(text, figure, word, pack) &&
        (isDeniedOfOther(text, word, figure, clause, pack) ||
          isOfObject(text, word, figure, pack) ||
          (!both &&
            word.start >= figure.end &&
            isNegatedSubject(text, word, figure, clause, pack))),
    ) ?? described.negations.at(0)
  );
}

/** The word that takes back the plan of the figure. */
export function withdrawalOf(
  reading: FrameReading,
  own: readonly StatedStatus[],
  { goneOnWith }: Neighbours,
): ClauseWord | undefined {
  const { text, figure, clause, pack } = reading;
  const plans = own.filter(({ status }) => status !== 'expected' && status !== 'projected');
  return (
    reading
      .words(findersOf(pack).withdrawals)
      .filter((word) => isClear(word, figure) && !isWhole(text, figure, clause, pack))
      .find((word) => plans.some((plan) => takesBack(word, plan, figure, pack))) ??
    goneOnWith.flatMap((each) => withdrawnPlan(text, each, pack)).at(0)
  );
}

/** “Cancelled plans to open 45” and “the 45 planned were cancelled”, but “plans to cancel 45” is a plan. */
const takesBack = (
  word: Stretch,
  plan: Stretch,
  figure: Stretch,
  { frame }: LanguagePack,
): boolean =>
  frame['verbs-last'] || word.start >= figure.end
    ? word.start >= plan.end
    : word.start <= plan.start;

/** “Gave up the plan to open 45”: the clause that the figure's goes on with takes its plan back. */
function withdrawnPlan(text: string, clause: Stretch, pack: LanguagePack): readonly ClauseWord[] {
  const plans = carriedFrom(text, clause, pack);
  return closedWords(text, clause, pack)
    .words(findersOf(pack).withdrawals)
    .filter((word) => plans.some((plan) => word.start <= plan.start));
}
