/** What the commands that work on reports are told. */
export interface ReportOptions {
  readonly data: string;
  /** Layouts to set; every layout of a report where empty. */
  readonly layout: readonly string[];
  /** How many reports to work on at a time; as many as pay where absent. */
  readonly jobs?: number;
  readonly format: 'human' | 'json' | 'github';
  readonly quiet: boolean;
}

/** What `build` is told beside. */
export interface BuildOptions extends ReportOptions {
  readonly out: string;
  readonly annex: boolean;
}
