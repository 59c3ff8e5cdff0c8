import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { once, wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { clauseRound } from '../clauses.js';
import { hasNumeral } from '../words-that-do-not-bear.js';
import { carriedFrom, type StatedStatus } from './stated-statuses.js';

/**
 * “Plans a new hospital; it has 300 beds”, “will build 12 schools; then it has 20”: behind a semicolon a pronoun stands for the one thing
 * that is planned, or a word of time for when the plan is done. “It now has 300 beds” tells of what is there.
 */
export function heldByPlanned(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): readonly StatedStatus[] {
  const forms = formsOf(pack);
  if (forms === undefined || text.charAt(clause.start - 1) !== ';') return [];
  const lead = text.slice(clause.start, figure.start);
  if (forms.present?.test(lead) === true) return [];
  const earlier = clauseRound(text, { start: clause.start - 1, end: clause.start - 1 });
  const said = text.slice(earlier.start, earlier.end);
  const isOfThing = forms.pronoun.test(lead) && forms.thing.test(said) && !hasNumeral(said);
  return isOfThing || forms.later.test(lead) ? carriedFrom(text, earlier, pack) : [];
}

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame, reading } = pack;
  const { subjects, holds, present, now, afterwards, 'one-thing': one } = frame['own-clauses'];
  if (reading.grammar !== 'latin' || frame['verbs-last'] || one.length === 0) return undefined;
  return {
    pronoun: new RegExp(`^\\s(?:(?:${oneOf(subjects)})\\s)?(?:${oneOf(holds)})\\s$`, 'iu'),
    thing: new RegExp(`(?<!\\p{L})(?:${oneOf(one)})\\s(?:\\p{L}+\\s){0,2}\\p{L}+$`, 'iu'),
    later: new RegExp(`^\\s(?:${oneOf(afterwards)})(?!\\p{L})`, 'iu'),
    present: once(wordFinder([...present, ...now], pack)),
  };
});
