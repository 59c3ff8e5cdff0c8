import type { Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag, Localized } from '../../language/language.js';
import type { Period } from '../../quantity/quantity.js';
import type { Prose } from '../../report/prose.js';
import type { BlockKind } from '../../report/blocks.js';
import type { ContactLineView, ContactView, ImageView, QrView } from './passage-view.js';
import type { ColumnView, HeadCellView, TableRowView } from './table-parts.js';

/*
 * What a layout can see of a report: plain frozen values and nothing that can be called. Every field is always there;
 * what the author left out is null (or an empty list), so that a layout asks with {{#if}} and a misspelt name is an error.
 */

export interface LayoutView {
  /** The report's id. */
  readonly report: string;
  /** The layout's name. */
  readonly layout: string;
  readonly languages: readonly LanguageView[];
  readonly title: Localized<Prose>;
  readonly standfirst: Localized<Prose> | null;
  readonly subject: Localized<Prose> | null;
  readonly publisher: Localized<Prose> | null;
  /** The mark of the house, where the theme wants it; else null. */
  readonly logo: LogoPlaces;
  /** Whether the theme wants footnotes at the foot of the pages. */
  readonly footnotesAtFoot: boolean;
  readonly edition: { readonly number: number; readonly date: Period };
  readonly cover: {
    readonly figures: readonly FigureView[];
    /** Whether the output has figures of its own. */
    readonly isOfOutput: boolean;
    /** The figures in rows of two. */
    readonly figurePairs: readonly (readonly FigureView[])[];
    /** The figures in rows of at most four. */
    readonly figureRows: readonly (readonly FigureView[])[];
    readonly rows: readonly RowView[];
  };
  readonly sections: readonly SectionView[];
  /** Sections that stand side by side share a row: widths of 12 columns or less, in the report's order. */
  readonly sectionRows: readonly SectionRowView[];
  /** Rows chosen by the output (`rows:`), for layouts that print a selection; empty where it names none. */
  readonly rows: readonly RowView[];
  /** What ends the report after its sections. */
  readonly closing: readonly RowView[];
  readonly notes: readonly Localized<Prose>[];
  readonly sources: readonly SourceView[];
  /** Calculated facts that the output prints, in the order of facts.yaml. */
  readonly calculated: readonly CalculatedView[];
  /** What figures are rounded to where they are printed, each once: US$10 million, 0.1%. */
  readonly rounded: readonly Localized<Prose>[];
  /** Labels of facts that a person answers for, in the order of facts.yaml. */
  readonly checkedByHand: readonly Localized<Prose>[];
  /** Every figure that the document prints, in its order, where an annex is asked for; else empty. */
  readonly annex: readonly AnnexView[];
}

export interface LogoView {
  /** For `<img src="…"/>`. */
  readonly src: string;
  /** For `width` of `img`: a number and mm. */
  readonly width: string;
  readonly alternative: string;
}

export interface LogoPlaces {
  readonly head: LogoView | null;
  readonly foot: LogoView | null;
  readonly cover: LogoView | null;
}

export const noLogo: LogoPlaces = { head: null, foot: null, cover: null };

interface LanguageView {
  readonly tag: LanguageTag;
  /** From 0. */
  readonly index: number;
  readonly leading: boolean;
  /** `leading` for the first language, `following` for the others; for class names. */
  readonly role: 'leading' | 'following';
  /** The language's own name for itself. */
  readonly name: string;
}

export interface SectionView {
  readonly id: string;
  readonly number: number;
  /** The number with a leading zero below ten. */
  readonly paddedNumber: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly title: Localized<Prose>;
  /** The title where the author gave no short one. */
  readonly shortTitle: Localized<Prose>;
  readonly intro: readonly Localized<Prose>[];
  readonly rows: readonly RowView[];
  /** Reference matter, set apart at the foot of the section. */
  readonly reference: readonly RowView[];
  readonly span: number;
  readonly startsPage: boolean;
}

export interface SectionRowView {
  /** True where one section takes the whole width. */
  readonly single: boolean;
  readonly startsPage: boolean;
  readonly sections: readonly SectionView[];
}

export interface RowView {
  /** True where one cell takes the whole width. */
  readonly single: boolean;
  /** True where nothing but text without titles begins it, which needs no more than its heading's own room. */
  readonly opensWithText: boolean;
  readonly cells: readonly CellView[];
}

interface CellView {
  readonly span: number;
  readonly blocks: readonly BlockView[];
}

/** One block; the list of its own kind is filled, those of the other kinds are empty. */
export interface BlockView {
  readonly kind: BlockKind;
  readonly isFigures: boolean;
  readonly isMessages: boolean;
  readonly isProse: boolean;
  readonly isChart: boolean;
  readonly isTable: boolean;
  readonly isRegister: boolean;
  /** True of both kinds of lists; `numbered` tells them apart. */
  readonly isList: boolean;
  readonly isSteps: boolean;
  readonly isImage: boolean;
  readonly isQuotation: boolean;
  readonly isBox: boolean;
  readonly isContact: boolean;
  readonly isQr: boolean;
  readonly id: string | null;
  readonly title: Localized<Prose> | null;
  readonly figures: readonly FigureView[];
  /** The figures in rows of at most four, filled evenly. */
  readonly figureRows: readonly (readonly FigureView[])[];
  readonly messages: readonly {
    readonly lead: Localized<Prose>;
    readonly text: Localized<Prose>;
  }[];
  readonly paragraphs: readonly Localized<Prose>[];
  readonly chart: ChartView | null;
  readonly columns: readonly ColumnView[];
  /** One row, or two where heads stand over several columns. */
  readonly headRows: readonly (readonly HeadCellView[])[];
  readonly tableRows: readonly TableRowView[];
  readonly columnCount: number;
  readonly tableNote: Localized<Prose> | null;
  readonly entries: readonly RegisterEntryView[];
  /** The entries in two columns, the first no shorter. */
  readonly entryColumns: readonly (readonly RegisterEntryView[])[];
  readonly items: readonly Localized<Prose>[];
  readonly numbered: boolean;
  readonly steps: readonly {
    readonly title: Localized<Prose> | null;
    readonly text: Localized<Prose>;
  }[];
  readonly image: ImageView | null;
  readonly quotation: {
    readonly text: Localized<Prose>;
    readonly speaker: Localized<Prose> | null;
  } | null;
  readonly contact: ContactView | null;
  readonly qr: QrView | null;
}

/** A key figure. Its digits and words come from the `figure` helper. */
export interface FigureView {
  /** Where the author names it: a figure that does not fit is told there. */
  readonly place: Place;
  /** The fact's id. */
  readonly fact: string;
  /** The author's label for this place, or else the fact's own. */
  readonly label: Localized<Prose>;
  /** Whether a label is to be printed. */
  readonly isLabelled: boolean;
  /** Whether the author wrote the label for this place. */
  readonly hasOwnLabel: boolean;
  readonly highlight: boolean;
  /** `full` or `number`, for `{{figure fact language form=form}}`. */
  readonly form: 'full' | 'number' | 'signed';
  readonly attribution: Localized<Prose> | null;
  readonly period: Period | null;
  readonly calculated: boolean;
  /** `reported`, `planned`, `designed`, `expected`, `projected`, `intended` or `calculated`. */
  readonly status: string;
  /** Whether the digits read the same in every language, so that one large figure serves all: 9.37万亿, 9.37 trillion. */
  readonly sharesDigits: boolean;
  /** In how many languages it reads otherwise than in the leading one, and has a line of its own. */
  readonly otherReadings: number;
  /** The lines of other readings that it has fewer than a figure beside it in its row, counted from 1. */
  readonly linesShort: readonly number[];
  /** Whether a reader of any language reads it in the form of another: 1.8%—2%, 1.8–2%. */
  readonly readsAlike: boolean;
}

export interface ChartView {
  /** The chart's id, for `<chart ref="…"/>`. */
  readonly id: string;
  readonly kind: string;
  readonly title: Localized<Prose>;
  readonly unitLine: Localized<Prose> | null;
  /** What the amounts beside the values are. */
  readonly amountLine: Localized<Prose> | null;
  readonly note: Localized<Prose> | null;
  /** Names the sources of its figures, where the chart asks for it. */
  readonly sourceLine: Localized<Prose> | null;
  readonly alternative: Localized<Prose> | null;
  /** The facts it draws, in order. */
  readonly facts: readonly string[];
  /** The values of its only series, for layouts that set each in a row of its own; empty of several series. */
  readonly points: readonly ChartPointView[];
  /** Whether every point has an amount beside its value. */
  readonly hasAmounts: boolean;
}

interface ChartPointView {
  /** From 1, for `<chart point="…"/>`. */
  readonly number: number;
  readonly fact: string;
  readonly label: Localized<Prose>;
  readonly amount: string | null;
  readonly highlight: boolean;
  readonly form: 'full' | 'number' | 'signed';
  readonly place: Place;
}

interface RegisterEntryView {
  readonly item: Localized<Prose>;
  readonly status: Localized<Prose> | null;
  readonly date: Period | null;
}

export interface SourceView {
  readonly id: string;
  /** From 1, in the report's order. */
  readonly number: number;
  readonly language: LanguageTag;
  readonly title: Localized<Prose>;
  readonly publisher: Localized<Prose> | null;
  readonly date: Period | null;
  readonly accessed: Period | null;
  readonly url: ContactLineView | null;
}

/** One line of the annex. */
export interface AnnexView {
  readonly fact: string;
  readonly label: Localized<Prose>;
  readonly period: Period | null;
  readonly status: string;
  readonly calculated: boolean;
  /** Where the fact is quoted from; null where it is calculated. */
  readonly source: SourceView | null;
  /** Line of the source that the quote begins in, from 1; null where it is calculated. */
  readonly line: number | null;
}

interface CalculatedView {
  readonly fact: string;
  readonly label: Localized<Prose>;
}
