import type { LanguagePack } from '../../language/pack.js';
import { bareYear } from '../directions/departure.js';
import type { Stretch } from '../sources/source-text.js';
import { clauseRound } from './clauses.js';
import { hasNumeral } from './words-that-do-not-bear.js';

/** “Women should make up, on average, 43%”, “do not, on average, hold 43%”: the clause that an aside of a few words parts from its figure. */
export function beforeAside(
  text: string,
  clause: Stretch,
  figure: Stretch,
  { frame, reading }: LanguagePack,
): Stretch | undefined {
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const lead = text.slice(clause.start, figure.start).trim().toLowerCase();
  // “No longer in use, on average, were 43%” has its verb behind the aside.
  if (/\s/u.test(lead) || frame.modals.auxiliaries.includes(lead)) return undefined;
  const aside = clauseBefore(text, clause);
  const said = aside && wordsOf(text, aside);
  if (aside === undefined || said === undefined) return undefined;
  if (hasNumeral(said) || said.split(/\s+/u).length > mostWords) return undefined;
  const [first = ''] = said.toLowerCase().split(/\s+/u);
  if (![...frame.modals.places, ...frame['counted-ends']].includes(first)) return undefined;
  const head = clauseBefore(text, aside);
  return head === undefined || hasNumeral(wordsOf(text, head)) ? undefined : head;
}

const mostWords = 4;

const clauseBefore = (text: string, { start }: Stretch): Stretch | undefined =>
  text.charAt(start - 1) === ','
    ? clauseRound(text, { start: start - 1, end: start - 1 })
    : undefined;

/** Without its years. */
const wordsOf = (text: string, { start, end }: Stretch): string =>
  text.slice(start, end).replaceAll(bareYear, '').trim();
