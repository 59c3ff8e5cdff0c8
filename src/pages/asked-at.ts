import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import { elementsOf } from '../document/walk.js';
import type { GraphicNode, PrintNode } from '../sheet/nodes.js';
import { graphicsIn } from './node-contents.js';

/** Share of a page from which on a graphic is what makes its block too tall. */
const MOST_OF_PAGE = 1 / 2;

/**
 * Where the author asks for what makes a block too tall: a graphic that takes most of the page, the tallest, else the
 * first text in the block.
 */
export function askedAt(
  block: PrintNode,
  heightOf: (graphic: GraphicNode) => number,
  page: number,
): Place | undefined {
  const tallest = graphicsIn(block)
    .filter((graphic) => graphic.askedAt !== undefined && heightOf(graphic) > MOST_OF_PAGE * page)
    .toSorted((a, b) => heightOf(b) - heightOf(a))[0];
  if (tallest?.askedAt !== undefined) return tallest.askedAt;
  return block.kind === 'gap' || block.element === undefined ? undefined : ownText(block.element);
}

/** Where a text of an element stands that its layout does not hold itself. */
const ownText = (element: ElementNode): Place | undefined =>
  elementsOf(element)
    .flatMap(({ children, place }) => children.map((child) => [child, place] as const))
    .find(([{ kind, place }, around]) => kind === 'text' && place.file !== around.file)?.[0].place;
