import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';
import { clausesBeside, opensClause } from '../clauses.js';
import { closedWords } from '../words/closed-words.js';
import { findersOf } from '../words/frame-words.js';

/** 톤이었다면: in Korean the ending of a condition stands against the unit. */
export function conditionAgainst(
  text: string,
  { end }: Stretch,
  { frame, script }: LanguagePack,
): ClauseWord | undefined {
  const word =
    script === 'Kore' ? frame.conditions.find((each) => text.startsWith(each, end)) : undefined;
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
