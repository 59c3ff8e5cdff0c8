import type { LanguagePack } from '../../../language/pack.js';
import { skipSpace } from '../../../quantity/read/vocabulary/phrases.js';
import { clauseWithList } from '../../counted/respective-lists.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { overlap, type Stretch } from '../../sources/source-text.js';
import { withMainClause } from '../main-clause.js';
import { isVerbOfSubject } from '../statuses/subject-modals.js';
import { besideFigure } from '../words/beside-figure.js';
import { closedWords, type ClauseVerb } from '../words/closed-words.js';

/** The clause of a figure, and where its words stand to it. Offsets are those of the text. */
export interface FrameReading {
  readonly text: string;
  readonly figure: Stretch;
  readonly clause: Stretch;
  readonly pack: LanguagePack;
  readonly verbs: readonly ClauseVerb[];
  /** The words of the clause that an expression finds, also inside the figure. */
  readonly anywhere: (expression: RegExp | undefined) => readonly ClauseWord[];
  /** Those outside of the figure. */
  readonly words: (expression: RegExp | undefined) => readonly ClauseWord[];
  /** Words on either side may say something of the figure: verbs stand last, or parts of verbs do. */
  readonly both: boolean;
  readonly before: (word: Stretch) => boolean;
  readonly touches: (word: Stretch) => boolean;
  /** It ends where the figure begins. */
  readonly leads: (word: Stretch) => boolean;
  /** A verb behind the figure that is its subject. */
  readonly isModal: (word: ClauseWord) => boolean;
}

export function readingOf(text: string, figure: Stretch, pack: LanguagePack): FrameReading {
  const clause = withMainClause(text, figure, clauseWithList(text, figure, pack), pack);
  const closed = closedWords(text, clause, pack, figure);
  const verbs = closed.verbs
    .map((word) => besideFigure(word, figure))
    .filter((word) => !overlap(word, figure));
  const before = (word: Stretch): boolean => word.start < figure.start;
  const both = pack.frame['verbs-last'] || pack.numerals.compounds;
  return {
    text,
    figure,
    clause,
    pack,
    verbs,
    anywhere: closed.words,
    words: (expression) =>
      closed
        .words(expression)
        .filter((word) => word.start < figure.start || word.start >= figure.end),
    both,
    before,
    touches: ({ start, end }) =>
      skipSpace(text, end) === figure.start || start === skipSpace(text, figure.end),
    leads: (word) => before(word) && skipSpace(text, word.end) === figure.start,
    isModal: (word) =>
      !both && !before(word) && isVerbOfSubject(text, word, verbs, figure, clause, pack),
  };
}

/** Whether a word stands clear of the figure. */
export const isClear = (word: Stretch, figure: Stretch): boolean =>
  word.end <= figure.start || word.start >= figure.end;
