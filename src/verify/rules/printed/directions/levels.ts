import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { signedPart } from '../../../../quantity/quantity.js';
import type { Fact } from '../../../../report/report.js';
import { clauseRound } from '../../../clauses/clauses.js';
import { directionNear } from '../../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../../context.js';
import type { Direction } from '../../../directions/direction-of.js';
import { wayFrom } from '../../../directions/way-from.js';
import { holds } from '../../../figures/words.js';
import { findersOf } from '../../../clauses/words/frame-words.js';
import type { ReportRule } from '../../../rule.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';
import type { FlatText, Piece } from '../../../sources/flat-text.js';
import { inOneSentence } from '../../../texts/printed-dates.js';
import { lyingIn, type Stretch } from '../../../sources/source-text.js';
import type { ReadQuantity } from '../../../../quantity/read/read-quantity.js';
import { figureOf, type FoundQuote } from '../../../sources/match-quote.js';

/** No text says that a level was risen or fallen to where neither its source nor another figure of the text bears that out. */
export const printedLevels: ReportRule = {
  codes: ['figure/direction-differs'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  if (signedPart(fact.quantity.value) === undefined) return [];
  const pack = packOf(language, context.packs);
  const printed = directionNear(flat.text, piece, pack);
  const way = printed?.relation === 'from' ? printed : wayFrom(flat.text, piece, pack);
  if (way !== undefined) return left(way, fact, piece, flat, context);
  if (printed === undefined || printed.relation === 'by') return [];
  const match = context.quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return [];
  const names = context.terms.exempt(flat.text, language);
  if (names.some(({ start, end }) => start <= printed.start && printed.end <= end)) return [];
  if (tellsOf(printed, match) || isBorneOut(printed, fact, flat, context)) return [];
  return [
    error(
      'figure/direction-differs',
      piece.placeAt(piece.start),
      `the text says “${printed.text}” of “${fact.id}” (to), and its source tells of no such change`,
      'state the figure, or print beside it the one that it changed from',
    ),
  ];
}

/** “Rose from 900 to 640”: the two figures show the other way. */
function left(
  { way, text: word }: Pick<Direction, 'way' | 'text'>,
  fact: Fact,
  piece: Piece,
  { text, pieces }: FlatText,
  { report }: ReportContext,
): readonly Diagnostic[] {
  const facts = pieces.filter(
    (each) => each.fact !== undefined && inOneSentence(text, piece, each),
  );
  // “Was 630, up from 650”: what the figure was left for may stand before it.
  const next =
    facts.find(({ start }) => start >= piece.end) ??
    facts.findLast(({ end }) => end <= piece.start);
  const other = report.facts.get(next?.fact ?? '');
  if (next === undefined || other === undefined) return [];
  const [from, to] = [fact, other].map(({ quantity }) => signedPart(quantity.value));
  const isSame = other.quantity.unit.id === fact.quantity.unit.id;
  if (!isSame || from === undefined || to === undefined || from.eq(to)) return [];
  if (way === (from.lt(to) ? 'rise' : 'fall')) return [];
  return [
    error(
      'figure/direction-differs',
      next.placeAt(next.start),
      `the text says “${word}” from “${fact.id}” to “${other.id}”, and the figures show the other way`,
      'write the word of the change that the two figures show, or print them in their order',
    ),
  ];
}

/** Whether the sentence of a quote, or the one before it, has a word of the same way; by the figure itself another rule judges. */
function tellsOf({ way }: Direction, match: FoundQuote): boolean {
  const { source, sentence } = match;
  const { pack, source: own, normal, sentences } = source;
  if (pack === undefined || directionNear(normal.text, figureOf(match), pack) !== undefined)
    return true;
  const before = sentences.findLast(({ end }) => end <= sentence.start);
  const after = sentences.find(({ start }) => start >= sentence.end);
  const text = own.text.slice(before?.start ?? sentence.start, sentence.end);
  const finders = findersOf(pack);
  const words =
    way === 'rise' ? [finders.rises, finders.risesBeside] : [finders.falls, finders.fallsBeside];
  const near = {
    start: before?.start ?? sentence.start,
    end: after?.end ?? sentence.end,
  };
  return words.some((each) => holds(text, each)) || hasLevelBeside(way, match, near);
}

/** “It sold 640; in 2023 it had sold 900”: beside the figure the source gives another of its unit, which shows the change. */
function hasLevelBeside(
  way: Direction['way'],
  { quantity, source }: FoundQuote,
  near: Stretch,
): boolean {
  if (quantity === undefined || quantity.value.kind === 'date') return false;
  const level = signedPart(quantity.value);
  const unitOf = ({ unit: { kind, id, text, currency } }: ReadQuantity): string =>
    [kind, id ?? currency ?? text].join(' ');
  return lyingIn(source.quantities, near).some((other) => {
    if (other.value.kind === 'date') return false;
    if (unitOf(other) !== unitOf(quantity) && !isElliptic(other, quantity, source)) return false;
    const value = signedPart(other.value);
    if (value === undefined || level === undefined) return false;
    return way === 'fall' ? value.gt(level) : value.lt(level);
  });
}

/** No noun stands behind the number: a sign, the end, “in 2019”, a copula in kana. */
const endsBare = /^\s*(?:$|[^\p{L}\s]|\p{Script=Hiragana}|\p{L}{1,4} (?=\d))/u;

/** “500 people in 2020, against 300 in 2019”: a bare number with a date, behind that of the figure, is of what it counts. */
function isElliptic(
  other: ReadQuantity,
  figure: ReadQuantity,
  { normal, quantities }: FoundQuote['source'],
): boolean {
  if (other.unit.kind !== 'none' || other.isPart === true) return false;
  if (!endsBare.test(normal.text.slice(other.end, other.end + 12))) return false;
  const { start, end } = clauseRound(normal.text, other);
  const [from, to] = [Math.min(figure.end, other.end), Math.max(figure.start, other.start)];
  const isOwnClause = figure.end <= start || end <= figure.start;
  return lyingIn(quantities, isOwnClause ? { start, end } : { start: from, end: to }).some(
    ({ value }) => value.kind === 'date',
  );
}

/** “Fell from 240 to 214”, “fell 11% to 214”: a figure of the same text shows the change. */
function isBorneOut(
  { way }: Direction,
  fact: Fact,
  { pieces }: FlatText,
  { report, quotes }: ReportContext,
): boolean {
  const level = signedPart(fact.quantity.value);
  const isFall = way === 'fall';
  return pieces.some((piece) => {
    const other = report.facts.get(piece.fact ?? '');
    const value = other && signedPart(other.quantity.value);
    if (other === undefined || value === undefined || level === undefined || other.id === fact.id)
      return false;
    if (
      other.quantity.unit.id === fact.quantity.unit.id &&
      (isFall ? value.gt(level) : value.lt(level))
    )
      return true;
    if (value.lt(0)) return isFall;
    if (other.origin.kind === 'calculated') return true;
    const match = quotes.get(other.id);
    if (match?.kind !== 'found' || match.source.pack === undefined) return false;
    const { normal, pack } = match.source;
    return directionNear(normal.text, figureOf(match), pack)?.way === way;
  });
}
