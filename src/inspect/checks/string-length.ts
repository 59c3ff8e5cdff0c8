import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DocumentNode, ElementNode } from '../../document/document.js';
import { fitsString, writtenAddress } from '../../sheet/string-length.js';
import { elementsIn, excerpt, placeOf, type Check } from '../inspection.js';

const HEADINGS = new Set(['h1', 'h2', 'h3']);

const textOf = (node: DocumentNode): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join(' ');

/** What stands in the file as one string, alternatives, addresses and entries of the outline, is no longer than one may be. */
export const stringLength: Check = (trace, document) => {
  const told = (
    what: string,
    text: string,
    element: ElementNode | undefined,
  ): readonly Diagnostic[] =>
    fitsString(text)
      ? []
      : [
          error(
            'layout/string-too-long',
            placeOf(element, document),
            `the ${what} “${excerpt(text)}” has ${text.length} characters in all languages together, more than one string of a PDF holds`,
            'shorten it to less than 16,000 characters; what needs more belongs into the text',
          ),
        ];
  const graphics = trace.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'graphic' ? [item] : [])),
  );
  const elements = elementsIn(document.root);
  return [
    ...graphics.flatMap(({ alternative, element }) =>
      told('alternative text', alternative ?? element?.attributes['alt'] ?? '', element),
    ),
    ...elements.flatMap((element) => {
      const { href } = element.attributes;
      if (element.name === 'a' && href !== undefined)
        return told('address', writtenAddress(href), element);
      return HEADINGS.has(element.name) ? told('heading', textOf(element), element) : [];
    }),
  ];
};
