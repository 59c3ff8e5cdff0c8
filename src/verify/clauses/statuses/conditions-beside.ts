import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { once, wordFinder } from '../../figures/words.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { clausesBeside, opensClause } from '../clauses.js';
import { closedWords } from '../words/closed-words.js';
import { conditionsOf, findersOf } from '../words/frame-words.js';

/** 톤이었다면: in Korean the ending of a condition stands against the unit. */
export function conditionAgainst(
  text: string,
  { end }: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const word =
    pack.script === 'Kore'
      ? conditionsOf(pack).find((each) => text.startsWith(each, end))
      : undefined;
  return word === undefined ? undefined : { start: end, end: end + word.length, text: word };
}

/** “If it is approved, 900 places are added”: the word of a condition opens a clause beside that of the figure. */
export function hypothesisBeside(
  text: string,
  clause: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  const { hypotheses } = findersOf(pack);
  return clausesBeside(text, clause)
    .flatMap((each) => {
      const word = closedWords(text, each, pack).words(hypotheses)[0];
      return word !== undefined && opensClause(text, word, each, pack) ? [word] : [];
    })
    .at(0);
}

/** “Its yield would be 68 tonnes, up by 4%”: the condition of the clause that the figure's goes on with. */
export const conditionIn = (
  text: string,
  clauses: readonly Stretch[],
  pack: LanguagePack,
): ClauseWord | undefined =>
  pack.frame['goes-on'].any
    ? undefined
    : clauses
        .flatMap((each) =>
          closedWords(text, each, pack).verbs.filter(({ status }) => status === 'condition'),
        )
        .at(0);

/** “Does the city run 40 schools?”: what is asked is no statement, but for what is asked about it (“did you know that 40 …?”). */
export function questionOf(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): ClauseWord | undefined {
  if (!/[?？]/u.test(text.charAt(end))) return undefined;
  const isTold = thatOf(pack)?.test(text.slice(start, end)) === true;
  return isTold ? undefined : { start: end, end: end + 1, text: text.charAt(end) };
}

const thatOf = memoOf((pack: LanguagePack) =>
  once(wordFinder(pack.frame['joined-verbs'].that, pack)),
);
