import type { Fact, Report, Source } from '../../report/report.js';
import { reportContext, type Packs } from '../context.js';
import { placeInText, type Stretch } from './source-text.js';

/** A quote where it stands. Offsets are UTF-16 units. */
export interface QuoteContext {
  readonly source: Source;
  /** The sentence round the quote, or the sentences where it goes on over several; verbatim. */
  readonly sentence: string;
  /** The quote inside `sentence`. */
  readonly quote: Stretch;
  /** The quote inside the text of the source. */
  readonly inSource: Stretch;
  /** Which of the places of these words in the source it is, from 1. */
  readonly nth: number;
  /** Line of the source that the quote begins in, from 1. */
  readonly line: number;
}

/** The sentence round a fact's quote; `undefined` for a calculated fact, and where the quote is not in the source. */
export function quoteContext(report: Report, fact: Fact, packs: Packs): QuoteContext | undefined {
  const { origin } = fact;
  if (origin.kind !== 'quoted') return undefined;
  const match = reportContext(report, packs).quotes.get(fact.id);
  if (match?.kind !== 'found') return undefined;
  const { source, nth, quote: inSource, sentence: round } = match;
  const { text } = source.source;
  return {
    source: source.source,
    sentence: text.slice(round.start, round.end),
    quote: { start: inSource.start - round.start, end: inSource.end - round.start },
    inSource,
    nth,
    line: placeInText(text, inSource.start).line,
  };
}
