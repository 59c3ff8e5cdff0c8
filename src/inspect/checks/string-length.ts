import { error, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { DocumentNode, ElementNode } from '../../document/document.js';
import { elementsOf } from '../../document/walk.js';
import { fitsString, writtenAddress } from '../../sheet/string-length.js';
import { excerpt, placeOf, type Check } from '../inspection.js';

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** Where the author wrote an alternative text: of several, the longest. */
const placeOfAlternative = ({ alternative = [] }: ElementNode): Place | undefined =>
  alternative.toSorted((a, b) => b.text.length - a.text.length)[0]?.place;

const textOf = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join(' ');

/** What stands in the file as one string, alternatives, addresses and entries of the outline, is no longer than one may be. */
export const stringLength: Check = (trace, document) => {
  const told = (
    what: string,
    text: string,
    element: ElementNode | undefined,
    place: Place = placeOf(element, document),
  ): readonly Diagnostic[] =>
    fitsString(text)
      ? []
      : [
          error(
            'layout/string-too-long',
            place,
            `the ${what} “${excerpt(text)}” has ${text.length} characters in all languages together, more than one string of a PDF holds`,
            'shorten it to less than 16,000 characters; what needs more belongs into the text',
          ),
        ];
  const graphics = trace.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'graphic' ? [item] : [])),
  );
  const elements = elementsOf(document.root);
  return [
    ...graphics.flatMap(({ alternative, element }) =>
      told(
        'alternative text',
        alternative ?? element?.attributes['alt'] ?? '',
        element,
        element && placeOfAlternative(element),
      ),
    ),
    ...elements.flatMap((element) => {
      const { href } = element.attributes;
      if (element.name === 'a' && href !== undefined)
        return told('address', writtenAddress(href), element);
      return HEADINGS.has(element.name) ? told('heading', textOf(element), element) : [];
    }),
  ];
};
