import { error, type Diagnostic } from '../../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Unit } from '../../../../quantity/quantity.js';
import { clauseFrame } from '../../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../../context.js';
import { directionInSource } from '../../../directions/source-direction.js';
import type { ReportRule } from '../../../rule.js';
import { inPrintedFacts, type PrintedFact } from '../../../texts/printed-facts.js';

/** 增长2倍 is three times as much: beside such a figure a text has the word of the rise, or it says twice as much. */
export const addedMultiples: ReportRule = {
  codes: ['figure/direction-missing'],
  check: (context) => inPrintedFacts(context, (printed) => check(printed, context)),
};

function check(
  { fact, piece, flat, language }: PrintedFact,
  { quotes, packs }: ReportContext,
): readonly Diagnostic[] {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return [];
  const { pack } = match.source;
  if (!pack.numerals['added-multiples'] || !isMultiple(fact.quantity.unit, pack)) return [];
  const source = directionInSource(fact, quotes);
  if (source?.way !== 'rise' || source.relation !== 'by') return [];
  const printed = clauseFrame(flat.text, piece, packOf(language, packs)).direction;
  return printed === undefined
    ? [
        error(
          'figure/direction-missing',
          piece.placeAt(piece.start),
          `the source says “${source.text}” of “${fact.id}”: so many times more, and the text in ${language} prints how many without a word of the rise`,
          'write the word of the rise beside it',
        ),
      ]
    : [];
}

const isMultiple = ({ id, words }: Unit, { tag, units }: LanguagePack): boolean => {
  const known: readonly string[] = Object.values(units.get('multiple')?.words ?? {});
  return id === 'multiple' || Object.values(words[tag] ?? {}).some((word) => known.includes(word));
};
