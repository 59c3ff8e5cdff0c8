import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { aimedAt, isAimBehind } from './statuses/aims-behind.js';
import { clausesGoneOnWith, isOfNext } from './clauses.js';
import {
  conditionAgainst,
  conditionIn,
  hypothesisBeside,
  questionOf,
} from './statuses/conditions-beside.js';
import { overlap, type Stretch } from '../sources/source-text.js';
import { closedWords } from './words/closed-words.js';
import { keyOf } from '../figures/words.js';
import {
  isAffirmed,
  isOfPart,
  isMonth,
  isNear,
  isOfNotOnly,
  isOfObject,
  isOfOtherNoun,
  isPrefix,
  isPresupposed,
  isRestriction,
  isSaidOfNumber,
  isWithNone,
  notOnlyBeside,
} from './words-that-do-not-bear.js';
import {
  directionOf,
  narrow,
  wide,
  type ClauseWord,
  type Direction,
  type Reach,
} from '../directions/direction-of.js';
import { isShare } from '../directions/behind-figure.js';
import { headedDirection, isPercentage } from '../directions/headed-direction.js';
import { isDeniedOfOther } from './denials/denied-of-others.js';
import { findersOf, found } from './words/frame-words.js';
import { distanceFrom } from './denials/distance.js';
import { headedStatus } from './statuses/headed-status.js';
import { isOfWhatIsThere } from './statuses/of-what-is-there.js';
import { isUnreached } from './denials/unreached.js';
import { isNegatedSubject, isVerbOfSubject } from './statuses/subject-modals.js';
import { clauseWithList } from '../counted/respective-lists.js';
import { isOfOtherVerb, separatedVerbs } from './separated-verbs.js';
import { isSetAgainst } from './set-against.js';
import { inverted } from './heads-of-clauses.js';
import { deniedModifier } from './denials/denied-modifiers.js';
import { beforeAside } from './before-aside.js';
import { modalsBeforeVerbs } from './statuses/modals-before-verbs.js';
import { acrossColon } from './across-colon.js';
import { isSetAside } from './set-against.js';
import { isOfOtherClause } from './own-clause.js';
import { isOfJoined, isStatusOfJoined, tellsWhatIs } from './joined-clauses.js';
import { remarksOn } from './statuses/remarks.js';
import { besideIn, carriedFrom, stated, type StatedStatus } from './statuses/stated-statuses.js';
import { isDoneByPlan, underPlan } from './statuses/by-plan.js';
import { isBehindNextVerb, isOfVerbBefore } from './verbs-in-turn.js';
import { isOfShare, isOfWhole, isWhole } from './whole-of-clause.js';

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
  const key = `${figure.start} ${figure.end} ${JSON.stringify(reach)}`;
  const frame = known.get(key) ?? readFrame(text, figure, pack, reach);
  known.set(key, frame);
  return frame;
}

const framesOf = memoOf((_pack: LanguagePack) =>
  memoOfText((_text) => new Map<string, ClauseFrame>()),
);

/** Verbs stand behind the figure in languages that end with them. */
function readFrame(text: string, figure: Stretch, pack: LanguagePack, reach: Reach): ClauseFrame {
  const clause = clauseWithList(text, figure, pack);
  const finders = findersOf(pack);
  const closed = closedWords(text, clause, pack, figure);
  const verbs = closed.verbs
    .map((word) => behindUnit(word, figure))
    .filter((word) => !overlap(word, figure));
  const words = (expression: RegExp | undefined): readonly ClauseWord[] =>
    closed
      .words(expression)
      .filter((word) => word.start < figure.start || word.start >= figure.end);
  const before = (word: ClauseWord): boolean => word.start < figure.start;
  const clear = (word: ClauseWord): boolean => word.end <= figure.start || word.start >= figure.end;
  const verbLast = pack.frame['verbs-last'];
  const both = verbLast || pack.numerals.compounds;
  const governs = (word: ClauseWord): boolean =>
    both
      ? before(word)
        ? !verbLast
        : word.start - figure.end <= (verbLast ? 16 : 60)
      : before(word) && isNear(text, word, figure, pack);
  const touches = ({ start, end }: Stretch): boolean =>
    skipSpace(text, end) === figure.start || start === skipSpace(text, figure.end);
  const leads = (word: ClauseWord): boolean =>
    before(word) && skipSpace(text, word.end) === figure.start;
  const ofWay = (anywhere: RegExp | undefined, beside: RegExp | undefined) => [
    ...words(anywhere).filter(
      (word) =>
        clear(word) && !opensCompound(text, word) && !isOfOtherVerb(text, word, clause, pack),
    ),
    ...words(beside).filter(touches),
    ...closed.words(anywhere).filter((word) => closesUnit(word, figure, pack)),
  ];
  const isModal = (word: ClauseWord): boolean =>
    !both && !before(word) && isVerbOfSubject(text, word, verbs, figure, clause, pack);
  const isVerb = ({ start }: ClauseWord): boolean => verbs.some((verb) => verb.start === start);
  const own = [
    ...stated(text, words(finders.statuses), verbs, pack, figure),
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
  const plans = own.filter(({ status }) => status !== 'expected' && status !== 'projected');
  const goneOnWith = clausesGoneOnWith(text, clause, figure, pack);
  const remarks = remarksOn(text, figure, pack);
  const described = acrossColon(text, clause, figure, pack);
  const parted = beforeAside(text, clause, figure, pack);
  const head = parted && closedWords(text, parted, pack);
  const statuses = [
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
    ...underPlan(text, clause, figure, pack),
    ...besideIn(text, clause, pack).filter(before),
    ...goneOnWith.flatMap((each) => carriedFrom(text, each, pack)),
    ...headedStatus(text, clause, pack).map((word) => ({ ...word, isCarried: true as const })),
    ...described.statuses,
    ...remarks.statuses,
    ...(parted === undefined ? [] : carriedFrom(text, parted, pack)),
  ].filter((word) => !isOfOtherClause(text, word, figure, pack));
  const denials = [
    ...words(finders.negations),
    ...(finders.without === undefined
      ? []
      : found(text.slice(figure.end, clause.end), finders.without, figure.end)),
  ];
  const separated = (way: Direction['way']) => separatedVerbs(text, clause, figure, pack, way);
  return {
    clause,
    negation:
      notOnlyBeside(text, figure, pack) ??
      distanceFrom(text, figure, pack) ??
      words(finders.negations)
        .filter(
          (word) =>
            clear(word) &&
            !isBehindNextVerb(text, figure, word, pack) &&
            !isAffirmed(text, word, figure, pack) &&
            !isOfJoined(text, word, figure, clause, pack) &&
            !isOfOtherClause(text, word, figure, pack, 'denial') &&
            !isSetAside(text, figure, word, clause, pack) &&
            !isOfOtherNoun(text, word, figure, pack) &&
            !isRestriction(text, word, figure, pack) &&
            !isPrefix(word, figure, pack) &&
            !isOfPart(text, word, figure, pack) &&
            deniedModifier(text, figure, clause, pack)?.start !== word.start &&
            !isOfNotOnly(text, word, figure, pack) &&
            !isOfObject(text, word, figure, pack) &&
            !isWithNone(text, word, figure, pack) &&
            !isSaidOfNumber(text, word, figure, pack) &&
            !isDeniedOfOther(text, word, figure, clause, pack) &&
            !isSetAgainst(text, figure, word, clause, pack),
        )
        .findLast((word) => governs(word) || isUnreached(text, word, figure, pack)) ??
      head?.words(finders.negations).at(-1) ??
      remarks.denial,
    negatedPredicate:
      denials.find(
        (word) =>
          !isBehindNextVerb(text, figure, word, pack) &&
          (isDeniedOfOther(text, word, figure, clause, pack) ||
            isOfObject(text, word, figure, pack) ||
            (!both &&
              word.start >= figure.end &&
              isNegatedSubject(text, word, figure, clause, pack))),
      ) ?? described.negations.at(0),
    withdrawal:
      words(finders.withdrawals)
        .filter((word) => clear(word) && !isWhole(text, figure, clause, pack))
        .find((word) => plans.some((plan) => takesBack(word, plan, figure, verbLast))) ??
      goneOnWith.flatMap((each) => withdrawnPlan(text, each, pack)).at(0),
    condition:
      [...words(finders.conditions), ...verbs.filter(({ status }) => status === 'condition')]
        .filter(
          (word) =>
            !isMonth(text, word, pack) &&
            !isPresupposed(text, word, figure, pack) &&
            !isOfWhatIsThere(text, figure, word, clause, pack) &&
            !tellsWhatIs(text, word, figure, pack) &&
            !isStatusOfJoined(text, word, figure, clause, pack),
        )
        .findLast(
          (word) => both || before(word) || isModal(word) || closesClause(text, word, clause),
        ) ??
      described.conditions.at(0) ??
      head?.words(finders.conditions).at(-1) ??
      remarks.hearsay ??
      inverted(text, clause, figure, pack) ??
      conditionAgainst(text, figure, pack) ??
      questionOf(text, clause, pack) ??
      (statuses.length === 0
        ? (hypothesisBeside(text, clause, pack) ?? conditionIn(text, goneOnWith, pack))
        : undefined),
    statuses,
    direction:
      directionOf(
        text,
        figure,
        [...ofWay(finders.rises, finders.risesBeside), ...separated('rise')],
        [
          ...ofWay(finders.falls, finders.fallsBeside),
          ...separated('fall'),
          ...(isShare(text, figure, pack) ? words(finders.fallsOfShares).filter(leads) : []),
        ],
        pack,
        reach,
      ) ??
      (reach === wide || isPercentage(text, figure)
        ? headedDirection(text, figure, pack)
        : undefined),
    average: words(finders.averages).findLast(before),
  };
}

/** “The drop-in centre”: what a hyphen joins to the next word is of that. */
const opensCompound = (text: string, { end }: Stretch): boolean =>
  /^[-‐]\p{Script=Latin}/u.test(text.slice(end, end + 2));

/** 66명이어야 하며: the verb begins in the word that ends with the unit. */
const behindUnit = <Word extends ClauseWord>(word: Word, { start, end }: Stretch): Word =>
  word.start > start && word.start < end && word.end > end
    ? { ...word, start: end, text: word.text.slice(end - word.start) }
    : word;

/** “3,2 points de moins”: the word of the difference ends the unit. */
const closesUnit = (word: ClauseWord, figure: Stretch, { frame }: LanguagePack): boolean =>
  word.end === figure.end &&
  word.start > figure.start &&
  frame.differences.includes(keyOf(word.text));

/** “Cancelled plans to open 45” and “the 45 planned were cancelled”, but “plans to cancel 45” is a plan. */
const takesBack = (word: Stretch, plan: Stretch, figure: Stretch, verbLast: boolean): boolean =>
  verbLast || word.start >= figure.end ? word.start >= plan.end : word.start <= plan.start;

/** “Gave up the plan to open 45”: the clause that the figure's goes on with takes its plan back. */
function withdrawnPlan(text: string, clause: Stretch, pack: LanguagePack): readonly ClauseWord[] {
  const plans = carriedFrom(text, clause, pack);
  return closedWords(text, clause, pack)
    .words(findersOf(pack).withdrawals)
    .filter((word) => plans.some((plan) => word.start <= plan.start));
}

/** 达500万吨的话. */
const closesClause = (text: string, word: Stretch, { end }: Stretch): boolean =>
  text.slice(word.end, end).trim() === '';
