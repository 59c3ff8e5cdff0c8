import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import type { FlatText, Piece } from '../sources/flat-text.js';

/** A fact where a text prints it, in one language. */
export interface PrintedFact {
  readonly fact: Fact;
  readonly piece: Piece;
  readonly flat: FlatText;
  readonly language: LanguageTag;
}

/** What a check tells of every fact in every text of a report, in each of its languages. */
export const inPrintedFacts = (
  context: ReportContext,
  check: (printed: PrintedFact) => readonly Diagnostic[],
): readonly Diagnostic[] =>
  context.texts.flatMap(({ prose }) =>
    context.report.languages.flatMap((language) => {
      const own = prose[language];
      if (own === undefined) return [];
      const flat = context.flat(own, language);
      return flat.pieces.flatMap((piece) => {
        const fact = context.report.facts.get(piece.fact ?? '');
        return fact === undefined ? [] : check({ fact, piece, flat, language });
      });
    }),
  );
