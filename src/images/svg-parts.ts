import type { XmlElement } from '@rgrove/parse-xml';
import { limits } from '../files/limits.js';
import { countNumbers, countSegments } from './svg-numbers.js';
import { hrefsIn, targetsIn, urlsIn } from './svg-references.js';
import { ancestorsOf, childrenOf, elementsOf, statedOf } from './svg-tree.js';

/** Lines and curves that the round shapes are drawn with at most. */
const round = 14;
const roundedRectangle = 30;

/** What a layer of its own costs, which is an object of the PDF: for what shines through, and for a mask of clipping. */
const layer = 20;

const gradients = ['linearGradient', 'radialGradient'];
const drawn = 'svg g path rect circle ellipse line polyline polygon'.split(' ');

/**
 * How many elements, lines, curves and stops a drawing comes to: counted after its references, so that paint and
 * clipping count wherever they are used, and clipping of clipping does not grow unseen. Infinity where a reference
 * that is used leads back to itself, or on and on.
 */
export function partsOf(root: XmlElement): number {
  const byId = targetsIn(root);
  const known = new Map<XmlElement, number>();
  const own = once(drawnBy);

  const targets = (ids: readonly string[]): readonly XmlElement[] =>
    ids.flatMap((id) => byId.get(id) ?? []);

  /** What using an element costs each time; its surroundings are read anew with it. */
  const used = (element: XmlElement, way: number): number => {
    const counted = known.get(element);
    if (counted !== undefined) return counted;
    if (way > limits.markupDepth) return Infinity;
    // Found again before it is counted, it leads back to itself.
    known.set(element, Infinity);
    const inside = gradients.includes(element.name)
      ? childrenOf(element).length +
        sum(targets(hrefsIn(element)), (target) => used(target, way + 1))
      : clipping(element, way) + sum(childrenOf(element), (child) => visit(child, 0, way));
    const parts = 1 + sum([...ancestorsOf(element)], own) + inside;
    known.set(element, parts);
    return parts;
  };

  const clipping = (element: XmlElement, way: number): number =>
    sum(targets(urlsIn(element, 'clip-path')), (target) => {
      const isByBox = target.attributes['clipPathUnits'] === 'objectBoundingBox';
      return 2 * layer + used(target, way + 1) + (isByBox ? bounds(element, own).cost : 0);
    });

  const paint = (element: XmlElement, way: number): number =>
    sum(['fill', 'stroke'] as const, (property) => {
      const paints = targets(urlsIn(element, property)).filter(({ name }) =>
        gradients.includes(name),
      );
      return Math.max(0, ...paints.map((gradient) => used(gradient, way + 1)));
    });

  /**
   * What drawing an element costs.
   * @param inherited what the paint costs that a shape takes from its groups
   * @param way how many references led here
   */
  const visit = (element: XmlElement, inherited: number, way: number): number => {
    if (!drawn.includes(element.name)) return elementsOf(element).length;
    const painted = Math.max(inherited, paint(element, way));
    const isGroup = ['svg', 'g'].includes(element.name);
    const inside = isGroup
      ? layersOf(element) + sum(childrenOf(element), (child) => visit(child, painted, way))
      : painted;
    return own(element) + clipping(element, way) + inside;
  };

  return visit(root, 0, 0);
}

/** What an element is drawn with by itself. */
function drawnBy({ name, attributes }: XmlElement): number {
  switch (name) {
    case 'path':
      return 1 + countSegments(attributes['d'] ?? '');
    case 'polyline':
    case 'polygon':
      return 2 + Math.ceil(countNumbers(attributes['points'] ?? '') / 2);
    case 'circle':
    case 'ellipse':
      return 1 + round;
    case 'rect':
      return 1 + ('rx' in attributes || 'ry' in attributes ? roundedRectangle : 5);
    case 'line':
      return 3;
    default:
      return 1;
  }
}

const layersOf = (element: XmlElement): number =>
  statedOf(element, 'opacity').length > 0 ? layer : 0;

/** What finding the bounds of an element costs: the shapes in it are copied once for each group round them. */
function bounds(
  element: XmlElement,
  own: (element: XmlElement) => number,
): { readonly parts: number; readonly cost: number } {
  let parts = own(element);
  let cost = 0;
  for (const child of childrenOf(element)) {
    const inside = bounds(child, own);
    parts += inside.parts;
    cost += inside.cost;
  }
  return { parts, cost: cost + parts };
}

/** Path data is long, and may stand round many elements that are used. */
function once(count: (element: XmlElement) => number): (element: XmlElement) => number {
  const known = new Map<XmlElement, number>();
  return (element) => {
    const counted = known.get(element) ?? count(element);
    known.set(element, counted);
    return counted;
  };
}

const sum = <T>(values: readonly T[], of: (value: T) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
