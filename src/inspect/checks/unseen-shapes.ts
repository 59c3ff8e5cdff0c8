import { warning, type Diagnostic, type Place } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import { contrastRatio } from '../../sheet/contrast.js';
import type { PaintedShape, TracedBox, TracedGraphic, TracedPage } from '../../sheet/trace.js';
import { onPage, type Check } from '../inspection.js';

/** Where what an element draws is named. */
export type PlaceOfGraphic = (element: ElementNode) => Place;

type Area = Omit<PaintedShape, 'color' | 'isLine'>;

const PAPER = '#ffffff';
/** Two colours of less are one to the eye, at the size of a mark. */
const LEAST_CONTRAST = 1.2;

/** Half the thinnest line that is printed, in pt. */
const SLACK = 0.125;

const holds = (outer: Area, inner: Area): boolean =>
  outer.x <= inner.x + SLACK &&
  outer.y <= inner.y + SLACK &&
  outer.x + outer.width >= inner.x + inner.width - SLACK &&
  outer.y + outer.height >= inner.y + inner.height - SLACK;

const touches = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/**
 * What a shape is painted on: a shape before it, else the last fill of the page, else the paper. No colour where that is
 * painted in several.
 */
function groundOf(
  shape: PaintedShape,
  before: readonly PaintedShape[],
  page: TracedPage,
): string | undefined {
  const fills = page.items.filter(
    (item): item is TracedBox =>
      item.kind === 'box' && item.fill !== undefined && holds(item, shape),
  );
  const painted = before.findLast((each) => !each.isLine && holds(each, shape));
  return painted ? painted.color : (fills.at(-1)?.fill ?? PAPER);
}

/** A line encloses and is no plate; one round a shape as large as itself shows by it, as the rim of a letter does. */
const isRimOf = (line: Area, shape: Area): boolean =>
  2 * shape.width > line.width && 2 * shape.height > line.height;

/** The shapes that nobody sees; a plate that others are painted on is no such shape, nor one with an outline. */
const unseenIn = (
  { shapes = [] }: TracedGraphic,
  page: TracedPage,
): readonly (readonly [color: string, ground: string])[] =>
  shapes.flatMap((shape, index) => {
    const shows = (each: PaintedShape, at: number): boolean =>
      shape.isLine === true
        ? at > index && isRimOf(shape, each)
        : at > index || each.isLine === true;
    if (shapes.some((each, at) => at !== index && shows(each, at) && touches(shape, each)))
      return [];
    const ground = groundOf(shape, shapes.slice(0, index), page);
    if (shape.color === undefined || ground === undefined) return [];
    return contrastRatio(shape.color, ground) < LEAST_CONTRAST ? [[shape.color, ground]] : [];
  });

/** No part of a drawing has the colour of the ground that it stands on; told once a drawing, where it is named. */
export const unseenShapes =
  (placeOfGraphic: PlaceOfGraphic): Check =>
  (trace) => {
    const told = new Set<ElementNode>();
    return trace.pages.flatMap((page) =>
      page.items.flatMap((item): readonly Diagnostic[] => {
        if (item.kind !== 'graphic' || item.element === undefined || told.has(item.element))
          return [];
        const [unseen] = unseenIn(item, page);
        if (unseen === undefined) return [];
        told.add(item.element);
        const [color, ground] = unseen.map((each) => each.toUpperCase());
        return [
          warning(
            'layout/shape-unseen',
            placeOfGraphic(item.element),
            `${item.element.attributes['src'] ?? 'a picture'} has a shape of ${color} on a ground of ${ground}, where it cannot be seen (${onPage(page)})`,
            'draw the shape in another colour or on a plate of its own, or let the picture stand on another ground',
          ),
        ];
      }),
    );
  };
