import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { hasErrors, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import type { Document } from './document.js';
import { checkHeadings } from './headings.js';
import type { ExpandedMarkup } from './markup.js';
import { nearestPlace } from './places.js';
import { checkReferences } from './references.js';
import { checkGrid, checkTables } from './tables.js';
import { buildTree } from './tree.js';
import { checkWellFormed } from './well-formed.js';

/**
 * Reads expanded markup into the semantic tree. Every fault is reported with the place in the template or data file
 * that its element came from: all of them where the markup is well formed, else those of its form. The value is
 * absent where there is an error.
 */
export function parseDocument(markup: ExpandedMarkup): Checked<Document> {
  if (markup.text.length > limits.templateExpansion) return failed([tooLong(markup)]);
  const form = checkWellFormed(markup);
  if (hasErrors(form)) return failed(form);
  const xml = parseMarkup(markup);
  if (!(xml instanceof XmlElement)) return failed([xml]);
  const { root, diagnostics: faults } = buildTree(xml, markup);
  if (root === undefined) return failed(faults);
  const diagnostics = [
    ...faults,
    ...checkReferences(root),
    ...checkHeadings(root),
    ...checkTables(root),
    ...checkGrid(root),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  return { value: { languages: markup.languages, title: markup.title, root }, diagnostics };
}

const failed = (diagnostics: readonly Diagnostic[]): Checked<never> => ({
  value: undefined,
  diagnostics,
});

/** The root element, or the fault that keeps the text from being XML. */
function parseMarkup(markup: ExpandedMarkup): XmlElement | Diagnostic {
  const notWellFormed = (problem: string, offset: number): Diagnostic => ({
    code: 'document/not-well-formed',
    severity: 'error',
    place: nearestPlace(markup, offset),
    problem,
    remedy: 'correct the markup at or after this element',
  });
  try {
    return parseXml(markup.text).root ?? notWellFormed('the layout expands to nothing', 0);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const problem = error.message.replace(/ \(line \d+.*$/su, '');
    return notWellFormed(`the markup is not well formed: ${lowerFirst(problem)}`, error.pos);
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const tooLong = (markup: ExpandedMarkup): Diagnostic => ({
  code: 'document/too-long',
  severity: 'error',
  place: markup.place,
  problem: `the markup has ${markup.text.length} characters, and ${limits.templateExpansion} is the limit`,
  remedy: 'print less in one document',
});
