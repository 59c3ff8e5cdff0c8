/** What `docs/rules` says of one code. */
export type CodeDocumentation = {
  /** What is reported, in whole sentences; the first stands for the code in lists. */
  readonly what: string;
  /** Why it matters to whoever reads, makes or hands out the sheet. */
  readonly why: string;
} & ({ readonly example: Example } | { readonly remedy: string });

/**
 * A few lines, right and wrong. Of a report’s file, of a file of `templates/` or of `fonts/`, `right` stands in the
 * sample report of the tests, and putting `wrong` in its place is reported with the code on the first line that
 * differs. Of `layout.hbs` and `drawing.svg` they are what stands in `<document>`, and the whole file.
 */
export interface Example {
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** Where the fault is reported, when that is not the first line that differs: a piece of that line. */
  readonly reportedAt?: string;
  /** The file that line stands in, when it is not the one that differs. */
  readonly reportedIn?: string;
}

/** The first sentence of what a code reports. */
export const summaryOf = ({ what }: CodeDocumentation): string =>
  /^.*?[.。](?=\s|$)/u.exec(what)?.[0] ?? what;
