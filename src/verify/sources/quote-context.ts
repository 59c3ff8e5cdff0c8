import type { Fact, Report, Source } from '../../report/report.js';
import { placeInText, quotesIn, sentenceRound, sentencesIn, type Stretch } from './source-text.js';

/** A quote where it stands. Offsets are UTF-16 units. */
export interface QuoteContext {
  readonly source: Source;
  /** The sentence round the quote, or the sentences where it goes on over several; verbatim. */
  readonly sentence: string;
  /** The quote inside `sentence`. */
  readonly quote: Stretch;
  /** The quote inside the text of the source. */
  readonly inSource: Stretch;
  /** Line of the source that the quote begins in, from 1. */
  readonly line: number;
}

/** The sentence round a fact's quote; `undefined` for a calculated fact, and where the quote is not in the source. */
export function quoteContext(report: Report, fact: Fact): QuoteContext | undefined {
  const { origin } = fact;
  if (origin.kind !== 'quoted') return undefined;
  const source = report.sources.find(({ id }) => id === origin.source);
  if (source === undefined) return undefined;
  const inSource = quotesIn(origin.quote, source)[origin.nth - 1];
  if (inSource === undefined) return undefined;
  const round = sentenceRound(sentencesIn(source), inSource);
  return {
    source,
    sentence: source.text.slice(round.start, round.end),
    quote: { start: inSource.start - round.start, end: inSource.end - round.start },
    inSource,
    line: placeInText(source.text, inSource.start).line,
  };
}
