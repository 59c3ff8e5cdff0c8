import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';

/** A layout expanded with a report: strict XML of the elements in elements.ts, not yet parsed. */
export interface ExpandedMarkup {
  /** Start tags carry `at="file:line:column"`, where `file` is an index into `files`. */
  readonly text: string;
  /** The files that `at` attributes point into: templates, and the author's own. */
  readonly files: readonly string[];
  /** The first leads and is the language of elements that do not say. */
  readonly languages: readonly LanguageTag[];
  /** Plain text of the title in the leading language. */
  readonly title: string;
  /** The layout's own file: where a fault is shown that no element can be blamed for. */
  readonly place: Place;
}
