import type { Place } from '../diagnostics/diagnostic.js';
import type { SharedDisplay } from '../quantity/format/display.js';
import type { GrammaticalCase } from '../quantity/unit-case.js';
import type { FigureForm, Period, PeriodForm } from '../quantity/quantity.js';

/** Author's text in one language, parsed: plain text, and references to facts, dates and years. */
export type Prose = readonly ProsePart[];

export type ProsePart = (
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly place: Place;
      /** Where the lines of the author's file that the text goes on to begin in it, by UTF-16 offset. */
      readonly lines?: readonly ProseLine[];
      /** `place` is that of the whole mapping of languages, as of a plain name: offsets do not count from it. */
      readonly isLoose?: true;
      /** It is a name or number that the world gives, of a house or a telephone: its numerals are no figures. */
      readonly isGiven?: true;
    }
  | {
      readonly kind: 'fact';
      readonly fact: string;
      readonly form: FigureForm;
      /** The case of its unit; the nominative where absent. */
      readonly case?: GrammaticalCase;
      readonly place: Place;
      /** How its digits are printed alike with those of its column, whose head says their magnitude. */
      readonly display?: SharedDisplay;
    }
  | {
      readonly kind: 'date';
      readonly period: Period;
      readonly form: PeriodForm;
      readonly place: Place;
    }
  /** The mark of a footnote, by its id. */
  | { readonly kind: 'note'; readonly note: string; readonly place: Place }
  /** The number of the source of a fact. */
  | { readonly kind: 'source'; readonly fact: string; readonly place: Place }
  /** A forced line break. */
  | { readonly kind: 'break'; readonly place: Place }
) & {
  /** What it is marked as, outermost first; parts that share a mark follow one another. */
  readonly marks?: readonly ProseMark[];
};

/** A mark of Markdown round some of the text, and where it is written: marks of one place are one mark. */
export type ProseMark = { readonly place: Place } & (
  | { readonly kind: 'strong' | 'emphasis' | 'superscript' | 'subscript' }
  /** `isAddress` where the words are the address itself. */
  | { readonly kind: 'link'; readonly href: string; readonly isAddress: boolean }
);

export interface ProseLine {
  readonly start: number;
  readonly place: Place;
}
