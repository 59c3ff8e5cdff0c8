import type { Shard } from '../build/incremental/shard.js';
import type { ProjectFlags } from '../project/project.js';

/** What the commands that work on reports are told. */
export interface ReportOptions extends ProjectFlags {
  /** Layouts to set; every layout of a report where empty. */
  readonly layout: readonly string[];
  /** Keys of rows, of reports that are made for each row of a table; all rows where empty. */
  readonly row: readonly string[];
  /** How many reports to work on at a time; as many as pay where absent. */
  readonly jobs?: number;
  /** Only this part of what there is to make. */
  readonly shard?: Shard;
  readonly format: 'human' | 'json' | 'jsonl' | 'github';
  readonly quiet: boolean;
}

/** What `check` is told beside. */
export interface CheckOptions extends ReportOptions {
  /** Account for the figures of the sources, and lay nothing out. */
  readonly coverage: boolean;
}

/** What `build` is told beside. */
export interface BuildOptions extends ReportOptions {
  readonly annex: boolean;
  /** Keeps fact sheets that another edition replaces. */
  readonly keepEditions: boolean;
  /** Makes what stands unchanged as well. */
  readonly force: boolean;
  /** Paints every page. */
  readonly png: boolean;
  /** Dots an inch of those pictures. */
  readonly dpi?: number;
  readonly thumbnail: boolean;
}

export interface RefreshOptions extends ProjectFlags {
  /** Only tell whether a source has changed. */
  readonly check: boolean;
  /** Tell what would change, and write nothing. */
  readonly dryRun: boolean;
  readonly format: 'human' | 'json';
}

export interface ProofOptions extends ProjectFlags {
  /** Key of the row, of a report that is made for each row of a table; the first where absent. */
  readonly row?: string;
}

export interface PreviewOptions extends ProjectFlags {
  /** Key of the row, of a report that is made for each row of a table; the first where absent. */
  readonly row?: string;
  readonly port?: number;
  /** Link that opens a file in an editor. */
  readonly editor: string;
}

export interface MergeOptions extends ProjectFlags {
  readonly format: 'human' | 'json';
}

export interface IndexOptions extends ProjectFlags {
  /** Of what the page itself says, as a BCP 47 tag. */
  readonly language?: string;
}

export interface InspectOptions {
  readonly format: 'human' | 'json';
}

export interface InitOptions {
  /** BCP 47 tags with commas, the leading one first. */
  readonly languages?: string;
  /** Of the first report. */
  readonly name?: string;
  /** A text that the facts are drafted from. */
  readonly from?: string;
  /** Of that text; the leading one where absent. */
  readonly language?: string;
}

export interface DraftOptions {
  /** Of the source, as a BCP 47 tag. */
  readonly language: string;
  /** Of the labels; the source’s and English where none is named. */
  readonly languages: readonly string[];
}

export interface ExplainOptions extends ProjectFlags {
  /** Key of the row, of a report that is made for each row of a table. */
  readonly row?: string;
  readonly format: 'human' | 'json';
}

export interface DiffOptions {
  /** Folder for pictures of the changed pages; none are made where absent. */
  readonly png?: string;
  readonly format: 'human' | 'json' | 'github' | 'markdown';
}
