import { findersOf } from '../clauses/words/frame-words.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import { minusWordAt, qualifierAt } from '../../quantity/read/qualifier-at.js';
import { foldWidth } from '../../quantity/read/text/fold.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import { pieceAt, type FlatText, type Piece } from '../sources/flat-text.js';
import { signBefore } from '../directions/sign-before.js';
import type { Stretch } from '../sources/source-text.js';
import { countOfYear } from './counted-year.js';
import { lettersBehind, ownUnitBehind, unitBehind, type Printed } from './unit-behind.js';
import { holds } from './words.js';
import { wordAt, wordBefore } from './words-beside.js';

/** Typed against a figure: a unit or magnitude, or a word or sign that says how it relates to the true one. */
export interface Beside extends Stretch {
  readonly kind: 'unit' | 'qualifier';
}

/** What is typed directly before or behind a printed figure and makes another figure of it; of a date, what is behind. */
export function besideFigure(
  flat: FlatText,
  printed: Printed,
  pack: LanguagePack,
  units: readonly Unit[],
): readonly Beside[] {
  const { piece, quantity } = printed;
  const unit =
    unitBehind(flat, printed, pack, units) ??
    lettersBehind(flat, printed, pack, units) ??
    countOfYear(flat, printed, pack);
  const found = [
    ...(unit === undefined ? [] : [{ ...unit, kind: 'unit' as const }]),
    ...(quantity === undefined
      ? []
      : [...qualifierBehind(flat, printed, pack, units), ...before(flat, piece, pack)]),
  ];
  return found.filter(
    ({ start, end }) =>
      pieceAt(flat, start)?.origin === 'text' && pieceAt(flat, end - 1)?.origin === 'text',
  );
}

const qualifier = ({ start, end }: Stretch): Beside => ({ start, end, kind: 'qualifier' });

/** Behind the figure, or behind its own unit where that is typed (“80 countries or so”). */
function qualifierBehind(
  flat: FlatText,
  printed: Printed,
  pack: LanguagePack,
  units: readonly Unit[],
): readonly Beside[] {
  const text = foldWidth(flat.text);
  const { end: figureEnd } = printed.piece;
  const unitEnd = ownUnitBehind(flat, printed, pack, units);
  for (const end of unitEnd === undefined ? [figureEnd] : [figureEnd, unitEnd]) {
    const word = qualifierWordAt(flat, text, end, pack);
    if (word !== undefined) return [qualifier(word)];
  }
  // “80+” is over 80, and a sum where another figure follows.
  const isOver = /^\+(?!\d)/u.test(text.slice(figureEnd));
  const next = pieceAt(flat, figureEnd + 1);
  return isOver && (next === undefined || next.origin === 'text')
    ? [qualifier({ start: figureEnd, end: figureEnd + 1 })]
    : [];
}

function qualifierWordAt(
  flat: FlatText,
  text: string,
  end: number,
  pack: LanguagePack,
): Stretch | undefined {
  const { qualifiersAfter, qualifiersInside } = vocabularyOf(pack);
  const start = skipSpace(text, end);
  // 强 of 强劲增长 says nothing of the figure.
  if (pack.reading.notQualifiers.some((word) => text.startsWith(word, start))) return undefined;
  const known = qualifiersAfter.at(text, start) ?? qualifiersInside.at(text, start);
  if (known !== undefined) return { start, end: known.end };
  const found = wordAt(text, end, pack.proofreading.typedAgainst.after, pack);
  if (found === undefined) return undefined;
  // Before another figure the word is that figure’s: “in 80 countries approximately 12 million”.
  const next = pieceAt(flat, skipSpace(text, found.end));
  return next !== undefined && next.origin !== 'text' ? undefined : found;
}

function before(flat: FlatText, figure: Piece, pack: LanguagePack): readonly Beside[] {
  const text = foldWidth(flat.text);
  const word = knownBefore(text, figure.start, pack);
  if (word !== undefined) return isLevelReached(text, word, pack) ? [] : [word];
  const typed = wordBefore(text, figure.start, pack.proofreading.typedAgainst.before, pack);
  if (typed !== undefined) return [qualifier(typed)];
  const sign = signBefore(flat, figure, pack);
  if (sign !== undefined) return [qualifier(sign)];
  const bracket = bracketRound(flat.text, figure);
  if (bracket !== undefined) return [qualifier(bracket)];
  // One sign of at most two units, and a space.
  const from = Math.max(0, figure.start - 3);
  const currency = /\p{Sc}\s?$/u.exec(flat.text.slice(from, figure.start));
  if (currency === null) return [];
  const start = from + currency.index;
  return [{ start, end: start + 1, kind: 'unit' }];
}

/** “Bajaron un 5 %, hasta 12”: behind a change, the word that is “up to” elsewhere leads to the level that was reached. */
function isLevelReached(text: string, word: Stretch, pack: LanguagePack): boolean {
  if (!pack.frame.to.includes(text.slice(word.start, word.end).trim().toLowerCase())) return false;
  const { rises, falls } = findersOf(pack);
  const lead = text.slice(Math.max(0, word.start - longestSentence), word.start).trimEnd();
  const sentence = lead.split(/[!?]|\.(?=\s)/u).at(-1) ?? '';
  // Behind the size of the change, or its verb.
  const told = /[,\d%]$/u.test(sentence) ? sentence : sentence.slice(-longestVerb);
  return holds(told, rises) || holds(told, falls);
}

/** In UTF-16 units. */
const longestSentence = 160;
const longestVerb = 14;

/** “Result: (4.2 million)”: a figure alone in brackets, where one has to follow, is below nought in an account. */
function bracketRound(text: string, { start, end }: Piece): Stretch | undefined {
  const isAlone =
    /[:：]\s?[(（]$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[)）]/u.test(text.slice(end, end + 1));
  return isAlone ? { start: start - 1, end: start } : undefined;
}

/** A qualifier, a word for a minus or a currency of the pack that reaches to a figure. */
function knownBefore(text: string, end: number, pack: LanguagePack): Beside | undefined {
  const vocabulary = vocabularyOf(pack);
  const longest = 24;
  for (let start = Math.max(0, end - longest); start < end; start += 1) {
    const minus = minusWordAt(text, start, vocabulary);
    const word = qualifierAt(text, start, vocabulary);
    const currency = vocabulary.currenciesBefore.at(text, start);
    const reaches = (match: { readonly end: number } | undefined): boolean =>
      match !== undefined && skipSpace(text, match.end) === end && !continuesWord(text, start);
    if (reaches(minus)) return qualifier({ start, end: minus?.end ?? end });
    if (reaches(word) && word?.meaning !== 'exact')
      return qualifier({ start, end: word?.end ?? end });
    // The end of “a survey among” says “under” elsewhere; the longer name may be the end of a compound.
    if (word?.meaning === 'exact' && skipSpace(text, word.end) === end) return undefined;
    if (reaches(currency)) return { start, end: currency?.end ?? end, kind: 'unit' };
  }
  return undefined;
}

/** “Over” in “moreover” begins inside a word, and so does 원 in 직원. */
const continuesWord = (text: string, start: number): boolean =>
  [/\p{Script=Latin}/u, /\p{Script=Hangul}/u].some(
    (letter) =>
      letter.test(text.slice(start - 1, start)) && letter.test(text.slice(start, start + 1)),
  );
