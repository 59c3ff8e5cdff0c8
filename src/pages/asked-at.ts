import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import { elementsOf } from '../document/walk.js';
import type { PrintNode } from '../sheet/nodes.js';
import { graphicsIn } from './flow.js';

/** Where the author asks for what makes a block too tall: a graphic that is so by itself, else the first text in it. */
export function askedAt(
  block: PrintNode,
  isTooTall: (node: PrintNode) => boolean,
): Place | undefined {
  const graphic = graphicsIn(block).find(isTooTall);
  if (graphic?.askedAt !== undefined) return graphic.askedAt;
  return block.kind === 'gap' || block.element === undefined ? undefined : ownText(block.element);
}

/** Where a text of an element stands that its layout does not hold itself. */
const ownText = (element: ElementNode): Place | undefined =>
  elementsOf(element)
    .flatMap(({ children, place }) => children.map((child) => [child, place] as const))
    .find(([{ kind, place }, around]) => kind === 'text' && place.file !== around.file)?.[0].place;
