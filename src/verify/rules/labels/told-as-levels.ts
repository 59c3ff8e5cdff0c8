import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { clauseRound, isOfNextVerb } from '../../clauses/clauses.js';
import { standsIn, wordsOfLabel } from '../../counted/words-of-label.js';
import { holds } from '../../figures/words.js';
import { findersOf } from '../../clauses/words/frame-words.js';
import { surroundingsAt } from '../../sources/surroundings.js';
import { figureOf, figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { sentenceRound } from '../../sources/source-text.js';

/** What tells of a change in any way, as the labels of changes know it. */
type SaysChange = (text: string) => boolean;

/** 面積は134万ヘクタールで、前年より減った: what a copula behind the figure ends says nothing of the change told next. */
export function endsAsLevel(match: FoundQuote, pack: LanguagePack, says: SaysChange): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const clause = clauseRound(text, figure);
  const next = { start: figure.end + 1, end: figure.end + 1, text: '' };
  if (!isOfNextVerb(text, figure, next, pack)) return false;
  return saysNone(text.slice(clause.start, figure.end), pack, says);
}

/** 使用率为53.6%，比上年提高…, “the rate was 53.6%, up …”: the clause itself calls the percentage what the label calls its change. */
export function isNamedLevel(
  match: FoundQuote,
  rest: string,
  pack: LanguagePack,
  says: SaysChange,
): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const lead = text.slice(clauseRound(text, figure).start, figure.start);
  const { words } = wordsOfLabel(rest, pack);
  const subject = lead.toLowerCase();
  return (
    words.length > 0 &&
    isSubject(isPredicate(pack)?.exec(lead), words, pack) &&
    words.every((word) => standsIn(word, subject)) &&
    surroundingsAt(match.source, figure.start).isProse &&
    saysNone(lead, pack, says)
  );
}

/** Whether all that a label says beside the change stands before the figure in its clause. */
export function isNamedBefore(match: FoundQuote, rest: string, pack: LanguagePack): boolean {
  const { text } = match.source.normal;
  const figure = figureOf(match);
  const lead = text.slice(clauseRound(text, figure).start, figure.start).toLowerCase();
  const name = rest.trim();
  // 空き家率の of 空き家率の上昇.
  const mark = pack.frame['modifier-marks'].find((each) => name.endsWith(each)) ?? '';
  const { words } = wordsOfLabel(name.slice(0, name.length - mark.length), pack);
  return (
    words.length > 0 &&
    words.every((word) => standsIn(word, lead)) &&
    surroundingsAt(match.source, figure.start).isProse
  );
}

/** “Rose from 57 to 58”: both ends are levels, whatever the verb between. */
export function isEndOfWay(match: FoundQuote, pack: LanguagePack): boolean {
  const { source, quantity } = match;
  if (quantity === undefined || pack.frame['verbs-last']) return false;
  const { start, end } = sentenceRound(source.sentences, quantity);
  const first = figuresIn(source, { start, end }).findLast((each) => each.end <= quantity.start);
  if (first === undefined) return false;
  const { text } = source.normal;
  const [from, to] = [source.normal.normal(first.start), source.normal.normal(first.end)];
  const before = text.slice(0, from).trimEnd().toLowerCase();
  return (
    pack.frame.to.includes(text.slice(to, figureOf(match).start).trim().toLowerCase()) &&
    pack.frame.from.some((word) => before.endsWith(` ${word}`)) &&
    clauseFrame(text, figureOf(match), pack).direction?.relation !== 'by'
  );
}

function saysNone(text: string, pack: LanguagePack, says: SaysChange): boolean {
  const { rises, falls } = findersOf(pack);
  return !says(text) && !holds(text, rises) && !holds(text, falls);
}

/** “In the west it was 31%” and „Im Westen waren es 31 %“ go on with what was told before. */
function isSubject(
  found: RegExpExecArray | null | undefined,
  words: readonly string[],
  { frame, reading }: LanguagePack,
): boolean {
  if (found === null || found === undefined) return false;
  if (reading.grammar === 'han') return true;
  const [last = '', ...before] = found.input
    .slice(0, found.index)
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .toReversed();
  const opens = before.find((word) => !frame.determiners.includes(word)) ?? '';
  return words.some((word) => standsIn(word, last)) && !frame.modals.places.includes(opens);
}

const isPredicate = memoOf((pack: LanguagePack) => {
  const { 'amount-due': due, amounting, 'verbs-last': verbsLast } = pack.frame;
  // “Reached”, 达到 may be said of a change as well.
  const words = oneOf(pack.reading.grammar === 'latin' ? [...due, ...amounting] : due);
  if (words === '' || verbsLast) return undefined;
  return pack.reading.grammar === 'han'
    ? new RegExp(`(?:${words})$`, 'u')
    : new RegExp(`(?<!\\p{L})(?:${words})\\s$`, 'iu');
});
