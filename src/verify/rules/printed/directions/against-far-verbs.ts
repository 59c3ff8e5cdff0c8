import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { signedPart } from '../../../../quantity/quantity.js';
import { clauseFrame, directionNear } from '../../../clauses/clause-frame.js';
import { findersOf } from '../../../clauses/words/frame-words.js';
import { packOf, type ReportContext } from '../../../context.js';
import type { Direction } from '../../../directions/direction-of.js';
import { holds, wordFinder } from '../../../figures/words.js';
import type { ReportRule } from '../../../rule.js';
import { figureOf, type FoundQuote } from '../../../sources/match-quote.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';

/**
 * “Raised the capacity of all its yards by 12%” printed as “fell by 12%”, “took the total of all yards to 75” as “grew by 75”:
 * the verb of the source stands too far from its figure to be the verb of that figure beyond doubt, and the text still says the contrary.
 */
export const printedAgainstFarVerbs: ReportRule = {
  codes: ['figure/direction-differs'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  { quotes, packs, terms }: ReportContext,
): readonly Diagnostic[] {
  const value = signedPart(fact.quantity.value);
  const match = quotes.get(fact.id);
  // Of a negative figure, and of a verb beside its figure, other rules judge.
  if (value === undefined || value.lt(0)) return [];
  if (match?.kind !== 'found' || match.source.pack === undefined || match.differences.length > 0)
    return [];
  const { normal, pack } = match.source;
  const figure = figureOf(match);
  const far = clauseFrame(normal.text, figure, pack).direction;
  if (far === undefined || directionNear(normal.text, figure, pack) !== undefined) return [];
  const own = packOf(language, packs);
  const printed = directionNear(flat.text, piece, own);
  if (printed?.relation !== 'by') return [];
  const names = terms.exempt(flat.text, language);
  if (names.some(({ start, end }) => start <= printed.start && printed.end <= end)) return [];
  const isOpposite = far.way !== printed.way && !saysWay(printed.way, match, pack);
  const isLevel = far.relation === 'to' && saysBy(flat.text.slice(0, piece.start), own);
  return isOpposite || isLevel
    ? [
        error(
          'figure/direction-differs',
          piece.placeAt(piece.start),
          `the source says “${far.text}” of “${fact.id}”${isLevel ? ` (${far.relation})` : ''}, and the text says “${printed.text}”${isLevel ? ' (by)' : ''}`,
          'say of the figure what its source says: the same direction, and whether it is the change or the level',
        ),
      ]
    : [];
}

/** Whether the sentence of a quote has a word of one way, of whatever figure. */
function saysWay(
  way: Direction['way'],
  { source, sentence }: FoundQuote,
  pack: LanguagePack,
): boolean {
  const finders = findersOf(pack);
  const text = source.source.text.slice(sentence.start, sentence.end);
  return (
    way === 'rise' ? [finders.rises, finders.risesBeside] : [finders.falls, finders.fallsBeside]
  ).some((words) => holds(text, words));
}

/** “Rose by” and no “rose” alone, which may be of a level. */
function saysBy(lead: string, pack: LanguagePack): boolean {
  const by = wordFinder(pack.frame.by, pack);
  return (
    by !== undefined &&
    [...lead.matchAll(by)].some(
      ({ 0: word, index }) => lead.slice(index + word.length).trim() === '',
    )
  );
}
