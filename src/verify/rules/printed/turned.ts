import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { signedPart } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../context.js';
import { isChangeBetween } from '../../directions/change-between.js';
import { directionInSource } from '../../directions/source-direction.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';
import { inPrintedFacts, type PrintedFact } from '../../texts/printed-facts.js';

/** “Went from 13% to 8%” of what went from 8% to 13%: no text turns a change round, whatever verb tells of it. */
export const printedTurned: ReportRule = {
  codes: ['figure/direction-differs'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat: { text, pieces }, language }: PrintedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  const pack = packOf(language, context.packs);
  const next = pieces.find(({ fact: id, start }) => id !== undefined && start >= piece.end);
  const other = context.report.facts.get(next?.fact ?? '');
  if (next === undefined || other === undefined || other.id === fact.id) return [];
  if (!isChangeBetween(text, piece, next, pack)) return [];
  if (!isToldBetween(other, fact, context)) return [];
  const printed = directionNear(text, piece, pack);
  // Where the text has the word of a rise or a fall, other rules hold it against the source's and against the figures.
  const isJudged =
    printed !== undefined &&
    (directionInSource(fact, context.quotes) !== undefined || !isShownBy(printed.way, fact, other));
  if (isJudged) return [];
  return [
    error(
      'figure/direction-differs',
      next.placeAt(next.start),
      `the text tells of a change from “${fact.id}” to “${other.id}”, and the source of one from “${other.id}” to “${fact.id}”`,
      'print the two figures in the order of the source',
    ),
  ];
}

/** Whether the source of two facts says that something went from the one to the other. */
function isToldBetween(one: Fact, other: Fact, { quotes }: ReportContext): boolean {
  const [from, to] = [quotes.get(one.id), quotes.get(other.id)];
  if (from?.kind !== 'found' || to?.kind !== 'found') return false;
  const { pack, normal } = from.source;
  return (
    pack !== undefined &&
    from.source === to.source &&
    isChangeBetween(normal.text, figureOf(from), figureOf(to), pack)
  );
}

/** Whether the figures show the way that a word says. */
function isShownBy(
  way: 'rise' | 'fall',
  { quantity: from }: Fact,
  { quantity: to }: Fact,
): boolean {
  const [start, end] = [from, to].map(({ value }) => signedPart(value));
  if (start === undefined || end === undefined) return false;
  return way === 'rise' ? end.gt(start) : end.lt(start);
}
