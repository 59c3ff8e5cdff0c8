import { error, warning, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { namesAmountForOne } from '../../capacities.js';
import { packOf, type ReportContext } from '../../context.js';
import { namesWithoutEach, saysForEach, wordForEach } from '../../figures/given-for-each.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { inPrintedFacts, type PrintedFact } from '../../texts/printed-facts.js';

/** An amount that its source gives for each person is printed as such, and not as one of all. */
export const printedPerHead: ReportRule = {
  codes: ['figure/per-head-missing'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  { packs, quotes }: ReportContext,
): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  const word = match?.kind === 'found' ? wordForEach(fact, match) : undefined;
  if (match?.kind !== 'found' || word === undefined) return [];
  const { pack } = match.source;
  if (saysForEach(`${flat.text}\n${fact.label[language] ?? ''}`, packOf(language, packs)))
    return [];
  // A fee is what one pays.
  const isNamed =
    pack !== undefined &&
    !namesAmountForOne(fact, packs) &&
    namesWithoutEach(fact.label[pack.tag] ?? '', word, match, pack);
  return [
    (isNamed || touches(match, word) ? error : warning)(
      'figure/per-head-missing',
      piece.placeAt(piece.start),
      `the source gives “${fact.id}” for each (“${word}”), and the text in ${language} does not say so`,
      'say it in the text or the label, or give the fact a unit that is a rate',
    ),
  ];
}

/** „Je Einwohner 128 Liter“: directly before the number it is a part of the unit, as “128 litres per inhabitant” is. */
const touches = (match: FoundQuote, word: string): boolean =>
  match.source.normal.text.slice(0, figureOf(match).start).trimEnd().endsWith(word);
