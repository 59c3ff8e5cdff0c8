import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageImage } from './page-images.js';
import type { ProvenanceRecord } from '../provenance/record.js';

/** What a build says of one report. */
export interface BuildResult {
  /** The report's id. */
  readonly report: string;
  readonly folder: string;
  /** The key of the row that it is made for, of a report that is made for each row of a table. */
  readonly row?: string;
  /** Of a report that is made for each row: how many rows there are, and the keys of those that have errors. */
  readonly rows?: { readonly all: number; readonly failed: readonly string[] };
  /** The layouts that the report is set in; absent where the report could not be read. */
  readonly layouts?: readonly string[];
  /** The fact sheets that were laid out or made, in the report's order. */
  readonly outputs: readonly BuiltOutput[];
  /** Everything that was found, in the order of the stages. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the outputs were written to their paths. */
  readonly isWritten: boolean;
}

/**
 * Why a fact sheet is made: no manifest knows it, what it is made from has changed, its file does not stand as it was
 * written, or it was asked for whatever stands.
 */
export type WriteReason = 'new' | 'changed' | 'not-as-written' | 'forced';

/** One fact sheet. */
export interface BuiltOutput {
  readonly layout: string;
  /** Where it is, or would be, written. */
  readonly path: string;
  readonly pages: number;
  /** How many different facts it prints. */
  readonly figures: number;
  readonly warnings: number;
  /** Of the PDF; absent where none was made. */
  readonly bytes?: number;
  /** Of the PDF that was written, or that stands unchanged. */
  readonly sha256?: string;
  /** Of one that was made to be written. */
  readonly reason?: WriteReason;
  /** Whether the file stands as an earlier build wrote it, made from the same. */
  readonly isUnchanged?: boolean;
  /** Wall-clock time from the first stage of the layout to its last; printed, and never part of the output. */
  readonly seconds: number;
}

/** A report whose pages are laid out and proved. */
export interface CheckedReport extends BuildResult {
  readonly outputs: readonly CheckedOutput[];
  /** Folders that the outputs are made from; nothing is written into them. */
  readonly inputFolders: readonly string[];
  /** Digest of what the report says; absent where it could not be read. */
  readonly content?: string;
}

export interface CheckedOutput extends BuiltOutput {
  /** What bears out each figure it prints; its PDF carries the same. */
  readonly provenance: ProvenanceRecord;
}

/** A report that is made and not yet written; one with errors has no outputs. */
export interface MadeReport extends CheckedReport {
  readonly outputs: readonly MadeOutput[];
}

export interface MadeOutput extends CheckedOutput {
  readonly bytes: number;
  readonly pdf: Uint8Array;
  /** Pictures of its pages that were asked for; they are written with it. */
  readonly images: readonly PageImage[];
}
