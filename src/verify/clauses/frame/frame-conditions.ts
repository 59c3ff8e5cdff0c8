import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { inverted } from '../heads-of-clauses.js';
import { isStatusOfJoined } from '../joined-clauses.js';
import { tellsWhatIs } from '../presupposed-figures.js';
import {
  conditionAgainst,
  conditionIn,
  hypothesisBeside,
  questionOf,
} from '../statuses/conditions-beside.js';
import { isOfWhatIsThere } from '../statuses/of-what-is-there.js';
import { isMonth, isPresupposed } from '../words-that-do-not-bear.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf } from '../words/frame-words.js';
import type { FrameReading } from './frame-reading.js';
import type { Neighbours } from './neighbours.js';

/** The word that makes the figure possible or conditional, in its clause or round it. */
export function conditionOf(
  reading: FrameReading,
  { described, head, remarks, goneOnWith }: Neighbours,
  hasStatus: boolean,
): ClauseWord | undefined {
  const { text, figure, clause, pack } = reading;
  return (
    ownCondition(reading) ??
    described.conditions.at(0) ??
    head?.words(findersOf(pack).conditions).at(-1) ??
    remarks.hearsay ??
    hearsayOf(reading, goneOnWith) ??
    inverted(text, clause, figure, pack) ??
    conditionAgainst(text, figure, pack) ??
    questionOf(text, clause, pack) ??
    (hasStatus
      ? undefined
      : (hypothesisBeside(text, clause, pack) ?? conditionIn(text, goneOnWith, pack)))
  );
}

/** „Es wird befürchtet, dass 34 Menschen starben“: the clause that the figure's goes on with tells it as hearsay. */
const hearsayOf = (
  { text, pack }: FrameReading,
  clauses: Neighbours['goneOnWith'],
): ClauseWord | undefined =>
  pack.frame['goes-on'].any
    ? undefined
    : clauses.flatMap((each) => closedWords(text, each, pack).words(findersOf(pack).hearsay)).at(0);

function ownCondition(reading: FrameReading): ClauseWord | undefined {
  const { text, figure, clause, pack, verbs, both, before, isModal } = reading;
  return [
    ...reading.words(findersOf(pack).conditions),
    ...verbs.filter(({ status }) => status === 'condition'),
  ]
    .filter(
      (word) =>
        !isMonth(text, word, pack) &&
        !isPresupposed(text, word, figure, pack) &&
        !isOfWhatIsThere(text, figure, word, clause, pack) &&
        !tellsWhatIs(text, word, figure, pack) &&
        !isStatusOfJoined(text, word, figure, clause, pack),
    )
    .findLast(
      (word) => both || before(word) || isModal(word) || closes(text, word, figure, clause),
    );
}

/** 达500万吨的话, 87座的说法不属实、长6063米: the word stands last in the clause, or in what a list says of the figure. */
const closes = (text: string, word: Stretch, figure: Stretch, { end }: Stretch): boolean =>
  text.slice(word.end, end).trim() === '' ||
  (text.charAt(word.end) === '、' && !/\d/u.test(text.slice(figure.end, word.start)));
