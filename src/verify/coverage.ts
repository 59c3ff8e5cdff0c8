import type { Place } from '../diagnostics/diagnostic.js';
import type { Omission, Report } from '../report/report.js';
import { periodAgrees } from '../quantity/read/agree.js';
import type { ReadQuantity } from '../quantity/read/read-quantity.js';
import { reportContext, type Packs, type ReportContext } from './context.js';
import { countingNumerals } from './counting-numerals.js';
import {
  occurrence,
  overlap,
  placeInText,
  sentenceRound,
  within,
  type SourceText,
  type Stretch,
} from './source-text.js';

/** What became of the figures of a report's sources. */
export interface Coverage {
  /** How many figures the sources hold. */
  readonly figures: number;
  /** How many of them bear out a fact, or its date. */
  readonly used: number;
  /** How many are left out with a reason. */
  readonly leftOut: number;
  /** The others, in the order of the sources. */
  readonly omissions: readonly OmittedFigure[];
  readonly staleLeaveOuts: readonly StaleLeaveOut[];
}

/** A figure of a source that no fact uses and no `leave-out` names. */
export interface OmittedFigure {
  readonly source: string;
  /** Relative to the report's folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  readonly figure: string;
  readonly sentence: string;
  /** The figure inside the sentence, in UTF-16 units. */
  readonly inSentence: Stretch;
  /** Where the source is declared. */
  readonly place: Place;
}

export interface StaleLeaveOut {
  readonly omission: Omission;
  readonly because: 'not-in-source' | 'used-by-a-fact';
}

/** Accounts for every figure of the sources: used by a fact, left out with a reason, or neither. */
export const coverage = (report: Report, packs: Packs): Coverage =>
  coverageOf(reportContext(report, packs));

export function coverageOf(context: ReportContext): Coverage {
  const { report, units } = context;
  const accounts = [...context.sources.values()].flatMap((source) => {
    if (source.pack === undefined) return [];
    const numerals = countingNumerals(source.source.text, source.pack, units);
    const uses = usesIn(source, context);
    const left = report.omissions
      .filter((omission) => omission.source === source.source.id)
      .map((omission) => ({ omission, stretch: placeOfOmission(omission, source) }));
    return [{ source, numerals, uses, left }];
  });
  const figures = accounts.flatMap(({ source, numerals, uses, left }) =>
    numerals.map((numeral) => ({
      source,
      numeral,
      isUsed: uses.some((use) => overlap(numeral, use)),
      isLeftOut: left.some(({ stretch }) => stretch !== undefined && within(numeral, stretch)),
    })),
  );
  return {
    figures: figures.length,
    used: figures.filter(({ isUsed }) => isUsed).length,
    leftOut: figures.filter(({ isUsed, isLeftOut }) => !isUsed && isLeftOut).length,
    omissions: figures
      .filter(({ isUsed, isLeftOut }) => !isUsed && !isLeftOut)
      .map(({ source, numeral }) => omitted(source, numeral)),
    staleLeaveOuts: accounts.flatMap(({ numerals, uses, left }) =>
      left.flatMap(({ omission, stretch }): readonly StaleLeaveOut[] => {
        if (stretch === undefined) return [{ omission, because: 'not-in-source' }];
        const inside = numerals.filter((numeral) => within(numeral, stretch));
        const isUsed =
          inside.length > 0 && inside.every((numeral) => uses.some((use) => overlap(numeral, use)));
        return isUsed ? [{ omission, because: 'used-by-a-fact' }] : [];
      }),
    ),
  };
}

/**
 * What the facts use of a source: of each quote the figure that bears the fact out and the dates that are its period,
 * in the quote or in the sentence round it. Other figures of a quote are not used by it.
 */
function usesIn(source: SourceText, { report, quotes }: ReportContext): readonly Stretch[] {
  return [...report.facts.values()].flatMap((fact): readonly Stretch[] => {
    const match = quotes.get(fact.id);
    if (match?.kind !== 'found' || match.source !== source) return [];
    const { period } = fact;
    const isPeriod = ({ value }: ReadQuantity): boolean =>
      period !== undefined && value.kind === 'date' && periodAgrees(value.period, period);
    return [
      ...(match.quantity === undefined || match.differences.length > 0 ? [] : [match.quantity]),
      ...source.quantities.filter((each) => within(each, match.sentence) && isPeriod(each)),
    ];
  });
}

const placeOfOmission = ({ quote, nth }: Omission, { source }: SourceText): Stretch | undefined =>
  occurrence(quote, source.text, nth).stretch;

function omitted({ source, sentences }: SourceText, { start, end }: Stretch): OmittedFigure {
  const round = sentenceRound(sentences, { start, end });
  const { line, column } = placeInText(source.text, start);
  return {
    source: source.id,
    file: source.file,
    line,
    column,
    figure: source.text.slice(start, end),
    sentence: source.text.slice(round.start, round.end),
    inSentence: { start: start - round.start, end: end - round.start },
    place: source.place,
  };
}
