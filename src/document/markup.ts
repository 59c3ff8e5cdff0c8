import type { Place } from '../diagnostics/diagnostic.js';
import type { LanguageTag } from '../language/language.js';
import type { AttributeText } from './attribute-texts.js';

/** The texts that helpers wrote for a fact, a date or a number. */
export interface WrittenTexts {
  readonly add: (element: AccountedElement, ref: string, text: string) => void;
  readonly has: (element: AccountedElement, ref: string, text: string) => boolean;
}

/** Elements whose text counts as proved. */
export type AccountedElement = 'fact' | 'date' | 'number' | 'quote';

export const isAccounted = (name: string): name is AccountedElement =>
  name === 'fact' || name === 'date' || name === 'number' || name === 'quote';

/** Texts are compared as they are printed: line ends and rows of spaces of a template are one space. */
export function writtenTexts(): WrittenTexts {
  const known = new Set<string>();
  const keyOf = (element: AccountedElement, ref: string, text: string): string =>
    [element, ref, text.replaceAll(/[ \t\n\r]+/gu, ' ').trim()].join('\n');
  return {
    add: (...written) => void known.add(keyOf(...written)),
    has: (...written) => known.has(keyOf(...written)),
  };
}

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
  /** What helpers wrote into elements that account for it; every text may stand there where absent. */
  readonly written?: WrittenTexts;
  /** Texts that stand in attributes by their number. */
  readonly attributeTexts?: readonly AttributeText[];
  /** The layout's own file: where a fault is shown that no element can be blamed for. */
  readonly place: Place;
}
