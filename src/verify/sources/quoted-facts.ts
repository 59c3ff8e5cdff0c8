import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import type { FoundQuote } from './match-quote.js';

/** A fact whose quote was found in a source that is read. */
export interface QuotedFact {
  readonly fact: Fact;
  readonly match: FoundQuote;
  /** Of the language of the source. */
  readonly pack: LanguagePack;
}

/** What a check tells of every fact of a report whose quote was found in a source that is read. */
export const inQuotedFacts = (
  { report, quotes }: ReportContext,
  check: (quoted: QuotedFact) => readonly Diagnostic[],
): readonly Diagnostic[] =>
  [...report.facts.values()].flatMap((fact) => {
    const match = quotes.get(fact.id);
    const pack = match?.kind === 'found' ? match.source.pack : undefined;
    return match?.kind === 'found' && pack !== undefined ? check({ fact, match, pack }) : [];
  });
