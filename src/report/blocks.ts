import type { Place } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import type { Period } from '../quantity/quantity.js';
import type { Prose } from './prose.js';

/** Blocks side by side on the twelve-column grid. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly place: Place;
}

/** Blocks one under another in a part of a row. */
export interface Cell {
  readonly span: number;
  readonly blocks: readonly Block[];
}

interface BlockBase {
  readonly id?: string;
  readonly title?: Localized<Prose>;
  readonly place: Place;
}

export type Block =
  | (BlockBase & { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] })
  | (BlockBase & { readonly kind: 'messages'; readonly messages: readonly Message[] })
  | (BlockBase & { readonly kind: 'prose'; readonly paragraphs: readonly Localized<Prose>[] })
  | (BlockBase & {
      readonly kind: 'chart';
      readonly chart: string;
      /** Set large beside the chart. */
      readonly figures: readonly KeyFigure[];
    })
  | (BlockBase & { readonly kind: 'table'; readonly table: Table })
  | (BlockBase & { readonly kind: 'register'; readonly entries: readonly RegisterEntry[] })
  | (BlockBase & { readonly kind: 'list' | 'numbers'; readonly items: readonly Localized<Prose>[] })
  | (BlockBase & { readonly kind: 'steps'; readonly steps: readonly Step[] })
  | (BlockBase & { readonly kind: 'image'; readonly image: Image })
  | (BlockBase & { readonly kind: 'quotation'; readonly quotation: Quotation })
  | (BlockBase & { readonly kind: 'box'; readonly paragraphs: readonly Localized<Prose>[] })
  | (BlockBase & { readonly kind: 'contact'; readonly contact: Contact })
  | (BlockBase & { readonly kind: 'qr'; readonly qr: QrCode });

export type BlockKind = Block['kind'];

export interface KeyFigure {
  readonly fact: string;
  /** Instead of the fact's own label. */
  readonly label?: Localized<Prose>;
  /** Without a label: that of the next figure stands for both. */
  readonly isBare?: boolean;
  readonly highlight?: boolean;
  /** Without its unit, where the label names it. */
  readonly form?: 'full' | 'number' | 'signed';
  readonly place: Place;
}

export interface Message {
  readonly lead: Localized<Prose>;
  readonly text: Localized<Prose>;
  readonly place: Place;
}

export interface Step {
  readonly title?: Localized<Prose>;
  readonly text: Localized<Prose>;
}

export interface Image {
  /** Relative to the report's folder. */
  readonly file: string;
  readonly alternative: Localized<Prose>;
  readonly caption?: Localized<Prose>;
  readonly credit?: Localized<Prose>;
  /** Width to height, and the point to keep, as `img` takes them; the whole picture where absent. */
  readonly crop?: { readonly ratio: string; readonly focus?: string | undefined };
  readonly place: Place;
}

export interface Quotation {
  readonly text: Localized<Prose>;
  readonly speaker?: Localized<Prose>;
}

/** Whom to ask, and the imprint: names that the world gives, numerals and all. */
export interface Contact {
  readonly name?: Localized<Prose>;
  readonly address?: Localized<Prose>;
  readonly telephone?: ContactLine;
  readonly email?: ContactLine;
  readonly web?: ContactLine;
  readonly isbn?: ContactLine;
}

/** An address to be read by a telephone. */
export interface QrCode {
  readonly link: ContactLine;
  readonly caption?: Localized<Prose>;
}

/** The same in every language. */
export interface ContactLine {
  readonly text: string;
  /** Where it links to. */
  readonly href?: string;
  readonly place: Place;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Printed under it. */
  readonly note?: Localized<Prose>;
}

/** A head over several columns, the same object for each of them. */
export interface ColumnsHead {
  readonly label: Localized<Prose>;
  readonly place: Place;
}

export interface TableColumn {
  readonly label: Localized<Prose>;
  readonly over?: ColumnsHead;
  /**
   * `figure` columns are set with tabular digits, aligned at the decimal sign; those of `number` have their unit and
   * magnitude in the head.
   */
  readonly kind: 'text' | 'figure' | 'number';
  readonly place: Place;
}

export interface TableRow {
  /** `group` heads the rows after it with one cell over all columns, `total` is set off. */
  readonly kind: 'plain' | 'group' | 'total';
  /** One for each column; the one cell of a group. */
  readonly cells: readonly TableCell[];
  readonly place: Place;
}

export interface TableCell {
  readonly content: Localized<Prose>;
  /** Rows that it covers, its own included; 1 where it is `isContinued`. */
  readonly rows: number;
  /** It is the cell above, which covers this row too. */
  readonly isContinued: boolean;
}

/** One line of a register or timeline: what, and how far it came. */
export interface RegisterEntry {
  readonly item: Localized<Prose>;
  readonly status?: Localized<Prose>;
  readonly date?: Period;
  readonly place: Place;
}
