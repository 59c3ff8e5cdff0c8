import { escapeExpression } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ClauseWord } from '../directions/direction-of.js';
import type { Stretch } from '../sources/source-text.js';
import { closedWords } from './words/closed-words.js';
import { findersOf } from './words/frame-words.js';
import { sideOfColon } from './heads-of-clauses.js';
import { isImpossible } from './statuses/subject-modals.js';
import { carriedFrom, type StatedStatus } from './statuses/stated-statuses.js';
import { isMonth } from './words-that-do-not-bear.js';

/** What is said of a figure on the other side of a colon. */
interface Described {
  readonly statuses: readonly StatedStatus[];
  readonly conditions: readonly ClauseWord[];
  readonly negations: readonly ClauseWord[];
}

/** “900 tonnes: waste that could be avoided”, “which may be the highest: 900 tonnes”. */
export function acrossColon(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): Described {
  const side = sideOfColon(text, clause, figure, pack);
  if (side === undefined) return { statuses: [], conditions: [], negations: [] };
  const finders = findersOf(pack);
  const closed = closedWords(text, side, pack);
  const isBehind = side.start > figure.start;
  return {
    statuses: isBehind
      ? [...carriedFrom(text, side, pack), ...prospectsIn(text, side, pack)].filter(
          ({ start }) => !isOfLaterPart(text.slice(side.start, start), pack),
        )
      : [],
    conditions: [
      ...closed
        .words(finders.conditions)
        .filter((word) => !isMonth(text, word, pack) && !isImpossible(text, word, pack)),
      ...closed.verbs.filter(({ status }) => status === 'condition'),
    ],
    negations: isBehind ? closed.words(finders.negations) : [],
  };
}

/** “40%: 12 were delivered and another 8 are due”: of the second of two parts, behind a figure of the first. */
const isOfLaterPart = (before: string, { frame }: LanguagePack): boolean =>
  / \d.* \d/su.test(before) &&
  frame.conjunctions.some((word) =>
    new RegExp(`\\d.* ${escapeExpression(word)} .*\\d`, 'su').test(before),
  );

/** “Ore to be mined”: what is to come in a description without a verb. */
const prospectsIn = (text: string, side: Stretch, pack: LanguagePack): readonly StatedStatus[] =>
  closedWords(text, side, pack)
    .words(findersOf(pack).prospects)
    .map((word) => ({ ...word, status: 'expected', isFuture: true, isCarried: true }));
