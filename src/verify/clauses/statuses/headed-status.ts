import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Status } from '../../../quantity/quantity.js';
import { clauseRound } from '../clauses.js';
import { closedWords } from '../words/closed-words.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { keyOf, wordFinder, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/** A word of status at the head of what it holds for. */
interface HeadedStatus extends ClauseWord {
  readonly status: Status;
}

/**
 * “Target for 2030: 5 million tonnes”, 目标：500万吨, “Objectif : …”: a few words before a colon, of which the noun is one of
 * status, say of the clause behind it what it is.
 */
export function headedStatus(
  text: string,
  clause: Stretch,
  pack: LanguagePack,
): readonly HeadedStatus[] {
  const colon = clause.start - 1;
  if (!/[:：]/u.test(text.charAt(colon))) return [];
  const { start } = clauseRound(text, { start: colon, end: colon });
  const head = text.slice(start, colon);
  if (head.length > longestHead || /\d/u.test(head.replaceAll(year, ''))) return [];
  const { find, statusOf, ends } = wordsOf(pack);
  if (find === undefined) return [];
  return closedWords(text, { start, end: colon }, pack)
    .words(find)
    .flatMap((word) => {
      const status = statusOf.get(keyOf(word.text));
      const [before, behind] = [text.slice(start, word.start), text.slice(word.end, colon)];
      return status !== undefined && isHead(before, behind, ends, pack)
        ? [{ ...word, status }]
        : [];
    });
}

/** In UTF-16 units. */
const longestHead = 40;

const year = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

/** The word ends the head, but for a year, or for what a preposition tells more of; or begins it, before one noun. */
function isHead(
  before: string,
  behind: string,
  ends: RegExp | undefined,
  { reading }: LanguagePack,
): boolean {
  const rest = behind
    .replaceAll(year, '')
    .replaceAll(/[()（）]/gu, '')
    .trim();
  if (rest === '') return true;
  if (reading.grammar === 'han') return false;
  if (ends?.test(rest) === true) return true;
  return before.trim().split(/\s+/u).length <= 1 && /^\p{L}+$/u.test(rest);
}

const wordsOf = memoOf((pack: LanguagePack) => {
  const { frame, proofreading } = pack;
  const statusOf = new Map<string, Status>(
    [...proofreading.statusWords.clause, ...proofreading.statusWords.sentence].flatMap(
      ([word, [status]]) => (status === undefined ? [] : [[keyOf(word), status] as const]),
    ),
  );
  for (const words of [frame['statuses-beside'], frame.statuses])
    for (const [word, status] of Object.entries(words)) {
      statusOf.set(keyOf(word), status);
      // “Plan: …” of “den Plan”: at a head a noun stands without its article.
      const [article = '', noun, ...others] = word.split(' ');
      if (noun !== undefined && others.length === 0 && frame.determiners.includes(article))
        statusOf.set(keyOf(noun), status);
    }
  const ends = wordFinder(frame['counted-ends'], pack);
  return {
    statusOf,
    find: wordFinder([...statusOf.keys()], pack),
    ends: ends && new RegExp(`^(?:${ends.source})`, 'iu'),
  };
});
