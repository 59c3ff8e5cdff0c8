import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { skipSpace } from '../../../../quantity/read/vocabulary/phrases.js';
import type { Fact } from '../../../../report/report.js';
import { clauseRound, clausesBeside } from '../../../clauses/clauses.js';
import { packOf, type ReportContext } from '../../../context.js';
import type { ClauseWord } from '../../../directions/direction-of.js';
import { negationIn } from '../../../clauses/words/frame-words.js';
import type { ReportRule } from '../../../rule.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';
import type { FlatText, Piece } from '../../../sources/flat-text.js';
import type { FoundQuote } from '../../../sources/match-quote.js';
import { within, type Stretch } from '../../../sources/source-text.js';
import { stanceWords, type Stance, type StanceList } from '../../../clauses/words/stance-words.js';
import { isVerbBehindSubject } from '../../../clauses/statuses/subject-modals.js';
import { hasNumeral } from '../../../clauses/words-that-do-not-bear.js';

/** What a source states plainly no text calls an estimate, a duty, or all that there is. */
export const printedStances: ReportRule = {
  codes: ['figure/supposed', 'figure/emphasised'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  { packs, terms, quotes }: ReportContext,
): readonly Diagnostic[] {
  const { value, status, qualifier } = fact.quantity;
  const match = quotes.get(fact.id);
  if (value.kind === 'date' || value.kind === 'ordinal' || status !== 'reported') return [];
  if (match?.kind !== 'found' || match.source.pack === undefined) return [];
  const pack = packOf(language, packs);
  const names = terms.exempt(flat.text, language);
  const stances: readonly (readonly [Stance, readonly ClauseWord[]])[] = [
    ['estimates', qualifier === undefined ? estimates(flat, piece, pack) : []],
    ['obligations', obligations(flat, piece, pack)],
    ['limits', limits(flat, piece, pack)],
  ];
  return stances.flatMap(([stance, words]) => {
    const word = words.find((each) => !names.some((name) => within(each, name)));
    return word === undefined || saysIn(match, stance) ? [] : [told(fact, word, stance, piece)];
  });
}

/** Whether the sentence of a quote has a word of the class. */
function saysIn({ source, sentence }: FoundQuote, stance: Stance): boolean {
  const { pack, source: own } = source;
  if (pack === undefined) return false;
  const text = own.text.slice(sentence.start, sentence.end);
  return stanceWords(text, stance, pack).length > 0;
}

const wordsIn = (
  text: string,
  { start, end }: Stretch,
  list: StanceList,
  pack: LanguagePack,
): readonly ClauseWord[] =>
  stanceWords(text.slice(start, end), list, pack).map((word) => ({
    ...word,
    start: start + word.start,
    end: start + word.end,
  }));

/** “It is estimated that …”, 据估计，…: in the clause, or in one beside it that holds no number. */
function estimates(flat: FlatText, figure: Piece, pack: LanguagePack): readonly ClauseWord[] {
  const { text } = flat;
  const clause = clauseRound(text, figure);
  const own = wordsIn(text, clause, 'estimates', pack).filter(
    (word) => isTyped(word, flat) && !hasFigureBetween(word, figure, flat),
  );
  const asides = clausesBeside(text, clause)
    .filter(({ start, end }) => end === clause.start - 1 || start === clause.end + 1)
    .filter(({ start, end }) => isShort(text.slice(start, end), pack))
    .flatMap((aside) => wordsIn(text, aside, 'estimates', pack));
  return [...own, ...asides];
}

/** Words of an aside. */
const isShort = (text: string, { reading }: LanguagePack): boolean =>
  !hasNumeral(text) &&
  (reading.grammar === 'han' ? text.length <= 10 : text.trim().split(/\s+/u).length <= 6);

/** “The port must serve 71”, “71 must be served”, 必须服务71个, 71を数えなければならない. */
function obligations(flat: FlatText, figure: Piece, pack: LanguagePack): readonly ClauseWord[] {
  const { text } = flat;
  const clause = clauseRound(text, figure);
  const isHan = pack.reading.grammar === 'han';
  return wordsIn(text, clause, 'obligations', pack).filter((word) => {
    if (!isTyped(word, flat) || hasFigureBetween(word, figure, flat)) return false;
    if (pack.frame['verbs-last'])
      return word.start >= figure.end && word.start - figure.end <= mostBehind;
    if (word.start >= figure.end)
      return !isHan && isVerbBehindSubject(text, word, figure, clause, pack);
    const between = text.slice(word.end, figure.start);
    if (isHan) return between.length <= mostBefore && !hasMark(between, pack);
    return (
      between.trim().split(/\s+/u).length <= mostWords &&
      !followsBarrier(text.slice(clause.start, word.start), pack)
    );
  });
}

/** In characters, and in words. */
const mostBehind = 16;
const mostBefore = 12;
const mostWords = 6;

/** “Boats that must carry a radio”: the verb of a relative clause. */
const followsBarrier = (lead: string, { frame }: LanguagePack): boolean =>
  frame.modals.barriers.includes(lead.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '');

const hasMark = (between: string, { frame }: LanguagePack): boolean =>
  frame['modifier-marks'].some((mark) => between.includes(mark));

/** “Only 5”, “only counted 5”, 仅记录5只, 5隻だけ. */
function limits(flat: FlatText, figure: Piece, pack: LanguagePack): readonly ClauseWord[] {
  const { text } = flat;
  const clause = clauseRound(text, figure);
  const words = (list: StanceList): readonly ClauseWord[] =>
    wordsIn(text, clause, list, pack).filter((word) => isTyped(word, flat));
  const behind = words('behind').filter(({ start }) => start === skipSpace(text, figure.end));
  return [
    ...words('near').filter((word) => isLimit(word, figure, flat, pack, true)),
    ...words('beside').filter((word) => isLimit(word, figure, flat, pack, false)),
    ...restrictions(flat, figure, clause, pack),
    ...(behind.some(({ start }) => startsNotOnly(text, start, pack)) ? [] : behind),
  ];
}

/** “N’a enregistré que 5”: a negation, and directly before the figure the word that makes “only” of it. */
function restrictions(
  { text }: FlatText,
  figure: Piece,
  clause: Stretch,
  pack: LanguagePack,
): readonly ClauseWord[] {
  const { before } = pack.frame.restrictions;
  const lead = text.slice(clause.start, figure.start).trimEnd();
  const word = before.find((each) => lead.toLowerCase().endsWith(` ${each}`));
  if (word === undefined || !negationIn(lead.slice(0, -word.length), pack)) return [];
  const end = clause.start + lead.length;
  return [{ start: end - word.length, end, text: word }];
}

const startsNotOnly = (text: string, start: number, { frame }: LanguagePack): boolean =>
  frame['not-only'].behind.some((word) => text.startsWith(word, start));

function isLimit(
  word: ClauseWord,
  figure: Piece,
  flat: FlatText,
  pack: LanguagePack,
  mayHaveVerb: boolean,
): boolean {
  if (word.end > figure.start || isCounter(word, flat)) return false;
  const between = flat.text.slice(word.end, figure.start).trim();
  if (between === '') return true;
  const { barriers } = pack.frame.stances.limits;
  if (hasNumeral(between) || hasFigureBetween(word, figure, flat)) return false;
  if (pack.reading.grammar === 'han' || pack.frame['verbs-last'])
    return (
      mayHaveVerb &&
      between.length <= longestVerb &&
      !barriers.some((each) => between.includes(each))
    );
  const rest = between
    .toLowerCase()
    .split(/\s+/u)
    .filter((each) => !pack.frame.determiners.includes(each));
  if (rest.length === 0) return true;
  const isVerb = (each: string): boolean =>
    !barriers.includes(each) && !pack.frame.modals.barriers.includes(each);
  return (
    mayHaveVerb && rest.length === 1 && rest.every(isVerb) && !followsArticle(word, flat, pack)
  );
}

/** In characters. */
const longestVerb = 8;

/** “The only port counted 5”. */
const followsArticle = (word: ClauseWord, { text }: FlatText, { frame }: LanguagePack): boolean =>
  frame.determiners.includes(
    text.slice(0, word.start).trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '',
  );

/** 5只 counts by the word that says “only” elsewhere. */
const isCounter = ({ start }: ClauseWord, { text, pieces }: FlatText): boolean =>
  hasNumeral(text.charAt(start - 1)) ||
  pieces.some(({ end, origin }) => end === start && origin === 'fact');

const isTyped = (word: Stretch, { pieces }: FlatText): boolean =>
  pieces.some((piece) => piece.origin === 'text' && within(word, piece));

const hasFigureBetween = (word: Stretch, figure: Stretch, { pieces }: FlatText): boolean =>
  pieces.some(
    ({ fact, start, end }) =>
      fact !== undefined &&
      (word.start < figure.start
        ? start >= word.end && end <= figure.start
        : start >= figure.end && end <= word.start),
  );

function told(fact: Fact, { text }: ClauseWord, stance: Stance, piece: Piece): Diagnostic {
  const place = piece.placeAt(piece.start);
  if (stance === 'limits')
    return error(
      'figure/emphasised',
      place,
      `the text says “${text}” of “${fact.id}”, and its source does not`,
      `state the figure without “${text}”, or quote a sentence that says so`,
    );
  return error(
    'figure/supposed',
    place,
    `the text says “${text}” of “${fact.id}”, and its source states it plainly`,
    stance === 'estimates'
      ? 'state the figure, or give the fact the qualifier or status that its source gives it'
      : 'state the figure as what it is, or quote a sentence that says so',
  );
}
