import { escapeExpression } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Status } from '../../../quantity/quantity.js';
import { isShort, type ClauseWord } from '../../directions/direction-of.js';
import { keyOf } from '../../figures/words.js';
import { statusesBeside } from './status-words.js';
import type { Stretch } from '../../sources/source-text.js';
import { closedWords, type ClauseVerb } from '../words/closed-words.js';
import { findersOf, found } from '../words/frame-words.js';
import { hasOwnAmount, isPartitive } from '../whole-of-clause.js';
import { hasNumeral } from '../words-that-do-not-bear.js';

/** A word that says what is not reported; carried from another clause of the sentence, which that of the figure goes on with. */
export interface StatedStatus extends ClauseWord {
  readonly status: Status;
  /** It is a future, which tells what is planned as well. */
  readonly isFuture?: true;
  readonly isCarried?: true;
  /** It says nothing of a figure that is its subject. */
  readonly isOfObject?: boolean;
}

const future = { isFuture: true } as const;

/** “Plans 150 shows”: verbs of status in a clause that take an amount. */
export const besideIn = (
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] =>
  statusesBeside(text.slice(start, end), pack).flatMap(({ statuses: [status], ...word }) =>
    status === undefined
      ? []
      : [{ start: start + word.start, end: start + word.end, text: word.text, status }],
  );

/** „Versucht, 40 Boote zu bauen“: words that say of the clause which goes on with theirs, and of it alone, what it is. */
function ofNextIn(text: string, clause: Stretch, pack: LanguagePack): readonly StatedStatus[] {
  const { ofNext, statusOfNext } = findersOf(pack);
  if (ofNext === undefined) return [];
  return found(text.slice(clause.start, clause.end), ofNext, clause.start).flatMap((word) => {
    const status = statusOfNext.get(keyOf(word.text));
    return status === undefined ? [] : [{ ...word, status }];
  });
}

export function stated(
  text: string,
  words: readonly ClauseWord[],
  verbs: readonly ClauseVerb[],
  pack: LanguagePack,
  figure?: Stretch,
): readonly StatedStatus[] {
  const { statusOf, futures } = findersOf(pack);
  return [
    ...words.flatMap((word) => {
      const status = statusOf.get(keyOf(word.text));
      if (
        status === undefined ||
        takesObject(text, word, pack) ||
        isComparedWith(text, word, pack) ||
        hasOwnAmount(text, word, figure, pack)
      )
        return [];
      return [{ ...word, status, ...(futures.has(keyOf(word.text)) ? future : {}) }];
    }),
    ...verbs.flatMap(({ status, ...word }) =>
      status === 'condition' ? [] : [{ ...word, status, ...future }],
    ),
  ];
}

/** What another clause of its sentence says of a figure: in hanzi by a word that governs a figure there too. */
export function carriedFrom(
  text: string,
  clause: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] {
  // “Of all the people targeted, 128 million came”.
  if (isPartitive(text, clause, pack)) return [];
  const closed = closedWords(text, clause, pack);
  return [
    ...stated(text, closed.words(findersOf(pack).statuses), closed.verbs, pack),
    ...besideIn(text, clause, pack),
    ...ofNextIn(text, clause, pack),
  ]
    .filter(
      ({ status, end }) =>
        status !== 'designed' &&
        // „Beabsichtigt, 40 Boote zu bauen“: what is intended stands in a clause of its own.
        (status !== 'intended' || pack.numerals.compounds) &&
        (pack.reading.grammar !== 'han' || hasNumeral(text.slice(end, clause.end))),
    )
    .map((word) => ({ ...word, isCarried: true }));
}

/** “Twice as many (people) as forecast”: of what something is compared with. */
export const isComparedWith = (text: string, { start }: Stretch, pack: LanguagePack): boolean =>
  basesOf(pack)?.test(text.slice(Math.max(0, start - longestBase), start)) === true;

/** In UTF-16 units. */
const longestBase = 40;

const basesOf = memoOf(({ frame, proofreading, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const pairs = proofreading.bases.before.flatMap((each) => {
    const [lead, much, last, ...more] = each.split(' ');
    return lead === last && more.length === 0 && lead !== undefined && much !== undefined
      ? [`${escapeExpression(`${lead} ${much}`)} (?:\\p{L}+ )?${escapeExpression(lead)}`]
      : [];
  });
  return pairs.length === 0 ? undefined : new RegExp(`(?<!\\p{L})(?:${pairs.join('|')})\\s$`, 'iu');
});

/** 将 before a number takes an object (将5亿只口罩运往); before a verb it says what will be. */
const takesObject = (text: string, word: ClauseWord, pack: LanguagePack): boolean =>
  isShort(word, pack) && /[\d\p{Nl}两兩]/u.test(text.charAt(word.end));
