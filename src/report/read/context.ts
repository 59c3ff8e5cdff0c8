import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import type { LanguageTag } from '../../language/language.js';
import type { Table } from '../../tables/table.js';
import type { ReportRow } from '../report.js';
import type { Findings } from '../findings.js';
import type { Places } from '../../yaml/places.js';

/** One mention of something by name. */
export interface Mention {
  readonly name: string;
  readonly place: Place;
}

/** What the parts of a report are read with: the places of their file, the report's languages, and the lists they add to. */
export interface Reading {
  readonly places: Places;
  /** Empty where report.yaml does not say; texts are then taken as they come. */
  readonly languages: readonly LanguageTag[];
  readonly findings: Findings;
  readonly mentions: Mentions;
  /** The facts of each series in the order of its years, by its id. */
  readonly series?: ReadonlyMap<string, readonly string[]>;
  /** Of series that are neighbours in a ranking, the fact of the row itself. */
  readonly own?: ReadonlySet<string>;
  /** What the current row has a value for; all of it where absent. */
  readonly presence?: Presence;
  /** The row that a report is made for, where it is made for each row of a table. */
  readonly row?: CurrentRow;
}

/** What facts, series and columns a row has a value for. */
export type Presence = (name: string) => 'there' | 'absent' | 'unknown';

export interface CurrentRow extends ReportRow {
  readonly table: Table;
  /** Index of the column that names the row. */
  readonly keyColumn: number;
  /** What keeps this row from being made: its key stands twice, or names no file. */
  readonly faults: readonly Diagnostic[];
  /** Rows of one key, of the whole report. */
  readonly doubled: readonly DoubledRows[];
}

/** Two rows of which a fact, or a report that is made for each row, takes one and cannot tell which. */
export interface DoubledRows {
  readonly table: Table;
  /** Their indexes, from 0. */
  readonly rows: readonly [number, number];
  readonly fault: Diagnostic;
}

/** Everything that names something else, checked when all files are read. */
export interface Mentions {
  readonly facts: Mention[];
  readonly charts: Mention[];
  readonly blocks: Mention[];
  readonly notes: Mention[];
  /** Terms of formulas, which have been looked up. */
  readonly terms: Mention[];
  /** Facts and charts that are named where nothing has to be printed of them. */
  readonly asides: Mention[];
  readonly chartAsides: Mention[];
  /** Ids of blocks that the current row leaves out. */
  readonly leftOut: Mention[];
}

export const mentions = (): Mentions => ({
  facts: [],
  charts: [],
  blocks: [],
  notes: [],
  terms: [],
  asides: [],
  chartAsides: [],
  leftOut: [],
});

/** Remembers a mention; the empty name stands for a value that was already reported. */
export function mention(list: Mention[], name: string, place: Place): void {
  if (name !== '') list.push({ name, place });
}
