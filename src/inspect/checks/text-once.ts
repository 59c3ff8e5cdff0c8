import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Document, ElementNode } from '../../document/document.js';
import { repeatedIn } from '../../document/table-grid.js';
import { childElements, elementsOf } from '../../document/walk.js';
import type { TracedFragment } from '../../sheet/trace.js';
import { excerpt, placeOf, type Check } from '../inspection.js';

const FURNITURE = new Set(['header', 'footer']);

/** Spaces, soft hyphens and U+200B may vanish; every other character is printed. */
const essence = (text: string): string => text.replace(/[\s\u00AD\u200B]/gu, '');

const ownText = (element: ElementNode): string =>
  element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

const inHeads = (root: ElementNode): readonly ElementNode[] =>
  elementsOf(root)
    .filter(({ name }) => name === 'table')
    .flatMap(repeatedIn)
    .flatMap(elementsOf);

const timesIn = (printed: string, wanted: string): number | undefined => {
  if (printed.length % wanted.length !== 0) return undefined;
  const times = printed.length / wanted.length;
  return printed === wanted.repeat(times) ? times : undefined;
};

const fault = (
  element: ElementNode,
  wanted: string,
  printed: string,
  document: Document,
): Diagnostic =>
  printed.length > wanted.length
    ? error(
        'layout/text-doubled',
        placeOf(element, document),
        `“${excerpt(ownText(element))}” is printed more than once`,
        'this is a fault of the tool or of the layout; report it with the report and layout that show it',
      )
    : error(
        'layout/text-lost',
        placeOf(element, document),
        `“${excerpt(ownText(element))}” is not printed whole: ${printed.length} of ${wanted.length} characters`,
        'give its block more room, or let the block break over pages',
      );

/** Whether the theme prints an element only between others on one line. */
export type IsSeparator = (element: ElementNode) => boolean;

/** Every text of the document is printed exactly once; heads of a table and of its groups once on each page they reach. */
export const textOnce =
  (isSeparator: IsSeparator): Check =>
  (trace, document) => {
    const printed = new Map<ElementNode, string>();
    const add = ({ element, text, isHyphen, isLabel }: TracedFragment): void => {
      if (isHyphen || isLabel) return;
      printed.set(element, (printed.get(element) ?? '') + essence(text));
    };
    for (const page of trace.pages) {
      for (const item of page.items) {
        if (item.kind === 'line' && item.region === 'body') item.fragments.forEach(add);
      }
    }
    const repeatable = new Set(inHeads(document.root));
    return childElements(document.root)
      .filter(({ name }) => !FURNITURE.has(name))
      .flatMap(elementsOf)
      .flatMap((element) => {
        const wanted = essence(ownText(element));
        const found = printed.get(element) ?? '';
        if (wanted === '' || found === wanted) return [];
        if (found === '' && isSeparator(element)) return [];
        if (repeatable.has(element) && found !== '' && timesIn(found, wanted) !== undefined)
          return [];
        return [fault(element, wanted, found, document)];
      });
  };
