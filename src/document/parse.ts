import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
} from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import type { Document } from './document.js';
import { checkHeadings } from './headings.js';
import type { ExpandedMarkup } from './markup.js';
import { nearestPlace } from './places.js';
import { checkReferences } from './references.js';
import { checkGrid, checkMulticolumns, checkTables } from './tables.js';
import { buildTree } from './tree.js';
import { checkWellFormed } from './well-formed.js';

/**
 * Reads expanded markup into the semantic tree. Every fault is reported with the place in the template or data file
 * that its element came from: all of them where the markup is well formed, else those of its form. The value is there
 * where there is a root to look into; with an error it is not to be set.
 */
export function parseDocument(markup: ExpandedMarkup): Checked<Document> {
  if (markup.text.length > limits.templateExpansion) return failed(tooLong(markup));
  const form = checkWellFormed(markup);
  if (hasErrors(form)) return failed(form);
  const xml = parseMarkup(markup);
  if (!(xml instanceof XmlElement)) return failed(xml);
  const { root, diagnostics: faults } = buildTree(xml, markup);
  if (root === undefined) return failed(faults);
  const diagnostics = [
    ...faults,
    ...checkReferences(root),
    ...checkHeadings(root),
    ...checkTables(root),
    ...checkGrid(root),
    ...checkMulticolumns(root),
  ];
  return { value: { languages: markup.languages, title: markup.title, root }, diagnostics };
}

/** The root element, or the fault that keeps the text from being XML. */
function parseMarkup(markup: ExpandedMarkup): XmlElement | Diagnostic {
  const notWellFormed = (problem: string, offset: number): Diagnostic =>
    error(
      'document/not-well-formed',
      nearestPlace(markup, offset),
      problem,
      'correct the markup at or after this element',
    );
  try {
    return parseXml(markup.text).root ?? notWellFormed('the layout expands to nothing', 0);
  } catch (thrown) {
    if (!(thrown instanceof XmlError)) throw thrown;
    const problem = thrown.message.split(/ \(line \d/u, 1)[0] ?? '';
    return notWellFormed(`the markup is not well formed: ${lowerFirst(problem)}`, thrown.pos);
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const tooLong = (markup: ExpandedMarkup): Diagnostic =>
  error(
    'document/too-long',
    markup.place,
    `the markup has ${markup.text.length} characters, and ${limits.templateExpansion} is the limit`,
    'print less in one document',
  );
