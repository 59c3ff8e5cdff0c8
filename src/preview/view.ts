import type { Severity } from '../diagnostics/diagnostic.js';
import type { Explanation } from '../provenance/explain.js';
import type { FigureBox } from '../provenance/figure-boxes.js';

/* What the page in the browser is told, as JSON. */

export type Texts = Readonly<Record<string, string>>;

/** Everything that the preview shows of a report that was built. */
export interface ReportView {
  readonly report: string;
  readonly title: Texts;
  /** The first leads. */
  readonly languages: readonly string[];
  readonly edition: { readonly number: number; readonly date: string };
  readonly outputs: readonly OutputView[];
  /** Every fact of the report, printed or not, in the order of facts.yaml. */
  readonly figures: readonly FigureView[];
  readonly sources: readonly SourceView[];
  readonly leftOut: readonly LeftOut[];
}

export interface OutputView {
  readonly layout: string;
  /** Of its PDF: what has the same looks the same. */
  readonly digest: string;
  /** How many different facts it prints. */
  readonly figures: number;
  readonly pages: readonly PageView[];
}

export interface PageView {
  /** pt */
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly FigureBox[];
}

export interface FigureView extends Omit<Explanation, 'report'> {
  readonly place: FileLine;
  /** The parts of the figure as each language prints it. */
  readonly gloss: Readonly<Record<string, Gloss>>;
  /** What its source is called on disk, and the line. */
  readonly sourcePlace?: FileLine;
  /** BCP 47 tag of the words of the source. */
  readonly sourceLanguage?: string;
  /** Why a person answers for it. */
  readonly checkedByHand?: string;
}

/** Absent parts are not printed. */
export interface Gloss {
  readonly qualifier?: string;
  readonly number: string;
  readonly magnitude?: string;
  readonly unit?: string;
}

export interface FileLine {
  /** Relative to the working directory of the command. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface SourceView {
  readonly id: string;
  /** As the report declares it: a proof goes to those who have not its folders. */
  readonly file: string;
  readonly title: Texts;
  readonly sha256: string;
}

/** A figure of a source that no fact uses on purpose. */
export interface LeftOut {
  readonly source: string;
  readonly sourceLanguage: string;
  /** Words of the source, or the lines. */
  readonly quote?: string;
  readonly lines?: readonly [first: number, last: number];
  readonly reason: string;
  readonly place: FileLine;
}

export interface FaultView {
  readonly code: string;
  readonly severity: Severity;
  readonly place: FileLine;
  readonly problem: string;
  readonly remedy: string;
  /** The lines round the fault; none where the place is no line of a text. */
  readonly frame: readonly { readonly number: number; readonly text: string }[];
  /** UTF-16 units of its line that are at fault. */
  readonly length: number;
}

/** What is to be shown now. */
export interface PreviewState {
  /** Grows with every build. */
  readonly build: number;
  /** Whether all outputs are of this build; until then it is the one that is shown, and what was found in it. */
  readonly isComplete: boolean;
  /** Of the last build, until the output that is shown was made; absent before the first. */
  readonly seconds?: number;
  readonly isBuilt: boolean;
  /** Of the last build. */
  readonly faults: readonly FaultView[];
  /** The last good pages, and the build that they are of. */
  readonly good?: { readonly build: number; readonly view: ReportView };
}

/** What does not change while the preview runs. */
export interface PreviewSetting {
  /** Its id, to name it before it has been built. */
  readonly report: string;
  /** Folder that files are relative to. */
  readonly root: string;
  /** Link that opens a file in an editor, with {file}, {line} and {column} for slots. */
  readonly editor: string;
  /** The words of the page: id → one text in each language. */
  readonly strings: Readonly<Record<string, Texts>>;
}

/**
 * The id of words for a `count`: with its plural category (Unicode CLDR) where a language has words of their own for it,
 * as `count-pages-one`.
 */
export function formOf(
  strings: PreviewSetting['strings'],
  id: string,
  language: string,
  { count }: Readonly<Record<string, string | number>>,
): string {
  if (typeof count !== 'number') return id;
  const form = `${id}-${new Intl.PluralRules(language).select(count)}`;
  return strings[form]?.[language] === undefined ? id : form;
}

/** A layout's id as words. */
export const layoutName = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
