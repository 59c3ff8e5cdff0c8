import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import { signedPart } from '../../../../quantity/quantity.js';
import type { Fact } from '../../../../report/report.js';
import { directionNear } from '../../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../../context.js';
import {
  isChangeBetween,
  isChangeFrom,
  isMoved,
  wayOfChange,
} from '../../../directions/change-between.js';
import { directionInSource } from '../../../directions/source-direction.js';
import type { ReportRule } from '../../../rule.js';
import { figureOf } from '../../../sources/match-quote.js';
import { daysOf } from '../../../figures/days.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';

/**
 * “Went from 13% to 8%”, “to 8% from 13%” of what went from 8% to 13%: no text turns a change round, whatever verb or noun tells
 * of it.
 */
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
  const isForward = isChangeBetween(text, piece, next, pack);
  if (!isForward && !isChangeFrom(text, piece, next, pack)) return [];
  const [from, to] = isForward ? [fact, other] : [other, fact];
  const place = next.placeAt(next.start);
  const named = wayOfChange(text, piece, next, pack);
  if (named !== undefined && isShownBy(opposite[named.way], from, to))
    return [
      error(
        'figure/direction-differs',
        place,
        `the text says “${named.text}” of what went from “${from.id}” to “${to.id}”, and the figures show the other way`,
        'write the word of the change that the two figures show',
      ),
    ];
  const printed = directionNear(text, piece, pack);
  // Where the text has the word of a rise or a fall, other rules hold it against the source's and against the figures.
  const isJudged =
    printed !== undefined &&
    (directionInSource(fact, context.quotes) !== undefined || !isShownBy(printed.way, from, to));
  if (isJudged) return [];
  const isTurned = isToldBetween(to, from, context);
  if (!isTurned && !(isMoved(text, piece, pack) && isLater(from, to))) return [];
  return [
    error(
      'figure/direction-differs',
      place,
      isTurned
        ? `the text tells of a change from “${from.id}” to “${to.id}”, and the source of one from “${to.id}” to “${from.id}”`
        : `the text tells of a change from “${from.id}” to “${to.id}”, and “${from.id}” is of the later time`,
      isTurned
        ? 'print the two figures in the order of the source'
        : 'print the two figures in the order of their times',
    ),
  ];
}

const opposite = { rise: 'fall', fall: 'rise' } as const;

/** Whether the one figure is of a time that begins when that of the other has ended. */
function isLater({ period: from, quantity }: Fact, { period: to, quantity: other }: Fact): boolean {
  if (from === undefined || to === undefined || quantity.unit.id !== other.unit.id) return false;
  const [own, others] = [from, to].map(daysOf);
  return own !== undefined && others !== undefined && own.first > others.last;
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
