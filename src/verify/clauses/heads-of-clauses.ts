import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ClauseWord } from '../directions/direction-of.js';
import type { Stretch } from '../sources/source-text.js';
import { clauseRound } from './clauses.js';
import { hasNumeral } from './words-that-do-not-bear.js';

/**
 * The clause on the other side of a colon that says what a figure is of: “900 tonnes: waste that could be avoided”, or behind
 * one that has no number of its own “where it may be highest: 18 kg”.
 */
export function sideOfColon(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): Stretch | undefined {
  const lead = text.slice(clause.start, figure.start).trim();
  if (/[:：]/u.test(text.charAt(clause.end)) && isShort(lead, pack)) {
    const behind = text.slice(figure.end, clause.end).trim();
    if (isShort(behind, pack))
      return clauseRound(text, { start: clause.end + 1, end: clause.end + 1 });
  }
  const colon = clause.start - 1;
  if (!/[:：]/u.test(text.charAt(colon)) || !isShort(lead, pack)) return undefined;
  const head = clauseRound(text, { start: colon, end: colon });
  return hasNumeral(text.slice(head.start, head.end)) ? undefined : head;
}

/** A unit and a noun, or words before a number. */
const isShort = (words: string, { reading }: LanguagePack): boolean =>
  !hasNumeral(words) &&
  (reading.grammar === 'han' ? words.length <= 4 : words.split(/\s+/u).length <= 3);

/** “Had freight reached 5 million tonnes, …”: a verb before its subject makes a condition of the first clause of a sentence. */
export function inverted(
  text: string,
  clause: Stretch,
  { start }: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const found = invertedOf(pack)?.exec(text.slice(clause.start, start));
  const [lead, word = ''] = found ?? [];
  if (lead === undefined || !/[,，]/u.test(text.charAt(clause.end))) return undefined;
  if (clause.start > 0 && !/[.!?;:\n]/u.test(text.charAt(clause.start - 1))) return undefined;
  const answers = answersOf(pack);
  if (answers?.test(text.slice(clause.end, clause.end + longestAnswer)) === false) return undefined;
  const at = clause.start + lead.length - word.length;
  return { start: at, end: at + word.length, text: word };
}

const invertedOf = memoOf(({ frame }: LanguagePack) =>
  frame['inverted-conditions'].length === 0
    ? undefined
    : new RegExp(`^\\s*(${oneOf(frame['inverted-conditions'])})(?=\\s\\p{L})`, 'iu'),
);

/** “Erreicht der Verkehr 5 Millionen, so wird …”: a word and a verb; “so die Bahn” names who says it. */
const answersOf = memoOf(({ frame }: LanguagePack) =>
  frame['condition-answers'].length === 0
    ? undefined
    : new RegExp(
        `^,\\s(?:${oneOf(frame['condition-answers'])})\\s(?!(?:${oneOf(frame.determiners)})\\s)\\p{Ll}`,
        'u',
      ),
);

/** In UTF-16 units. */
const longestAnswer = 24;
