import type Big from 'big.js';
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { LanguagePack } from '../language/pack.js';
import type { LanguageTag, Localized } from '../language/language.js';
import type { CalendarDate, Period, Quantity, Unit } from '../quantity/quantity.js';
import type { Table } from '../tables/table.js';
import type { ContactLine, KeyFigure, Row } from './blocks.js';
import type { ChartSpec } from './charts.js';
import type { Prose } from './prose.js';

/** What an author means: everything a report says, and nothing of how it looks. */
export interface Report {
  /** The folder's name; names the outputs. */
  readonly id: string;
  readonly folder: string;
  /** In order of setting: the first is the leading language. */
  readonly languages: readonly LanguageTag[];
  /** Where each of them is declared. */
  readonly languagePlaces: ReadonlyMap<LanguageTag, Place>;
  readonly title: Localized<Prose>;
  readonly standfirst?: Localized<Prose>;
  readonly subject?: Localized<Prose>;
  readonly edition: Edition;
  readonly publisher?: Localized<string>;
  readonly sources: readonly Source[];
  readonly units: ReadonlyMap<string, Unit>;
  /** Where each unit of the report is written. */
  readonly unitPlaces: ReadonlyMap<string, Place>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts that have no value, and why: nothing that prints where they are missing is printed. */
  readonly absent: ReadonlyMap<string, Diagnostic>;
  /** Values of columns that formulas work with. */
  readonly selections: ReadonlyMap<string, Selection>;
  /** The row that the report is made for, where it is made for each row of a table. */
  readonly row?: ReportRow;
  readonly charts: ReadonlyMap<string, ChartSpec>;
  readonly glossary: readonly GlossaryEntry[];
  /** Phrases whose numerals are part of a name, by language, e.g. “十四五”. */
  readonly setPhrases: readonly SetPhrase[];
  readonly omissions: readonly Omission[];
  readonly cover: Cover;
  readonly sections: readonly Section[];
  /** What ends the report after its sections. */
  readonly closing: readonly Row[];
  readonly notes: readonly Localized<Prose>[];
  /** Notes on a figure or a word, by the id that texts name them by. */
  readonly footnotes: ReadonlyMap<string, Localized<Prose>>;
  readonly outputs: readonly Output[];
  readonly place: Place;
}

export interface Edition {
  readonly number: number;
  readonly date: CalendarDate;
}

export interface Source {
  readonly id: string;
  /** Relative to the report's folder. */
  readonly file: string;
  readonly language: LanguageTag;
  readonly sha256: string;
  /** How the notes name the source, in each language. */
  readonly title: Localized<string>;
  readonly publisher?: Localized<string>;
  /** When it was published, and when it was read. */
  readonly date?: Period;
  readonly accessed?: Period;
  /** Where it can be read. */
  readonly url?: ContactLine;
  /** Empty of a table. */
  readonly text: string;
  /** Reads it, where the tool has one of its language; the report need not be in that language. */
  readonly pack?: LanguagePack;
  readonly table?: Table;
  readonly place: Place;
}

/** One row of the table that a report is made for each row of. */
export interface ReportRow {
  /** Id of the table. */
  readonly source: string;
  /** From 0. */
  readonly index: number;
  /** The text that names the row: no two rows have the same. */
  readonly key: string;
  /** What the files of the row are called. */
  readonly name: string;
}

export interface Fact {
  readonly id: string;
  readonly label: Localized<string>;
  /** Whether the label is the name of a row, which says nothing of what is measured. */
  readonly isNamedByRow?: boolean;
  readonly quantity: Quantity;
  /** The amount before it was rounded for print; formulas work with it. */
  readonly exact?: Big;
  readonly period?: Period;
  /** Whose claim it is, where the source attributes it. */
  readonly attribution?: Localized<string>;
  /** What the source calls what is counted, verbatim behind the figure, where it is not the word of the unit. */
  readonly as?: string;
  /** The words of the source that the figure belongs to, where a quote holds several. */
  readonly of?: string;
  /** Why a person answers for a figure that the tool cannot read. */
  readonly checkedByHand?: string;
  readonly origin: Quoted | Calculated | FromCell;
  readonly place: Place;
  /** Place of each field the author wrote, by key. */
  readonly places: Readonly<Record<string, Place>>;
}

export interface Quoted {
  readonly kind: 'quoted';
  readonly source: string;
  /** Verbatim in the source. */
  readonly quote: string;
  /** Which occurrence, from 1. */
  readonly nth: number;
}

export interface Calculated {
  readonly kind: 'calculated';
  /** As the author wrote it, over fact ids with + − * / and parentheses. */
  readonly formula: string;
  readonly facts: readonly string[];
}

/** Read from a cell of a table. */
export interface FromCell {
  readonly kind: 'cell';
  readonly source: string;
  /** Id of the column. */
  readonly column: string;
  /** The column's head in the file. */
  readonly head: string;
  /** What tells the row from all others: head → text; that of the key where the report is made for each row. */
  readonly row: Readonly<Record<string, string>>;
  /** The cell as the file has it. */
  readonly text: string;
  /** Line of the file, or row of the sheet, from 1. */
  readonly line: number;
  /** In a workbook: `Data!B7`. */
  readonly address?: string;
}

/** Values of one column of a table: those of the rows that meet a condition, without what is missing. */
export interface Selection {
  readonly id: string;
  readonly label: Localized<string>;
  readonly source: string;
  readonly column: string;
  readonly head: string;
  /** Head → texts, one of which a row has to hold. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly amounts: readonly Big[];
  /** The rows of the values, and what tells each apart where the author names its column. */
  readonly rows: readonly number[];
  readonly keys?: readonly string[];
  readonly keyHead?: string;
  /** When they hold, each period once; none where the column does not say. */
  readonly periods: readonly Period[];
  /** Of its cells; they are told where a formula takes it. */
  readonly faults?: readonly Diagnostic[];
  /** Cells without a value that nobody said to leave out: how many, and where the first stands, in words. */
  readonly missing?: {
    readonly count: number;
    readonly first: string;
    readonly fault: Diagnostic;
  };
  /** Where the value stands, in words, that is the sum of all others, if there is one. */
  readonly total?: string;
  readonly unit: Unit;
}

export interface GlossaryEntry {
  readonly id: string;
  /** The official name in each language, then accepted short forms. */
  readonly names: Localized<readonly string[]>;
  readonly place: Place;
}

/** A name whose numerals are no figures. */
export interface SetPhrase {
  /** In each language of the report; in one alone where it is listed by language. */
  readonly names: Localized<string>;
  /** Ids of the sections, charts and facts in whose texts it holds; everywhere where absent. */
  readonly within?: readonly string[];
  /** Absent where it is listed by language. */
  readonly reason?: string;
  readonly place: Place;
}

export interface Omission {
  readonly source: string;
  readonly what: OmittedWords | OmittedLines;
  readonly reason: string;
  readonly place: Place;
}

/** One figure, by words round it. */
interface OmittedWords {
  readonly kind: 'words';
  readonly quote: string;
  readonly nth: number;
}

/** Every figure of some lines, from 1, that no fact uses. */
interface OmittedLines {
  readonly kind: 'lines';
  readonly first: number;
  readonly last: number;
}

interface Cover {
  readonly figures: readonly KeyFigure[];
  readonly rows: readonly Row[];
}

export interface Section {
  readonly id: string;
  /** Counted from 1 in the order of the report. */
  readonly number: number;
  readonly title: Localized<Prose>;
  /** For running heads; the title where absent. */
  readonly shortTitle?: Localized<Prose>;
  readonly intro: readonly Localized<Prose>[];
  readonly rows: readonly Row[];
  /** Reference matter, set apart at the foot of the section. */
  readonly reference: readonly Row[];
  /** Columns of the twelve-column grid; sections narrower than 12 stand beside each other. */
  readonly span: number;
  readonly startsPage: boolean;
  readonly place: Place;
}

/** One PDF of a report: which layout prints it, and, for layouts that choose, which rows. */
export interface Output {
  readonly layout: string;
  /** Some of the report's languages, the leading one first; all of them where absent. */
  readonly languages?: readonly LanguageTag[];
  /** How many pages it is promised to have. */
  readonly pages?: { readonly count: number; readonly place: Place };
  /** The name of its PDF without `.pdf`, where the author chose one. */
  readonly file?: string;
  readonly rows?: readonly OutputRow[];
  /** Of its cover; the report's where absent. */
  readonly figures?: readonly KeyFigure[];
  /** Whether an annex with the origin of every printed figure is set after the last page. */
  readonly annex?: boolean;
  readonly place: Place;
}

export interface OutputRow {
  readonly cells: readonly { readonly span: number; readonly blocks: readonly string[] }[];
  readonly place: Place;
}
