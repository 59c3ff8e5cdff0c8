/** A rectangle on the screen, in CSS pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'after' | 'below' | 'above' | 'before';

/** Between a figure and the tag with its name, in CSS pixels. */
const gap = 6;

/**
 * The side of a figure on which a tag with its name hides no other figure, its own in another language first of all, and
 * stays on the page.
 */
export function tagSide(
  figure: Rectangle,
  tag: { readonly width: number; readonly height: number },
  others: readonly Rectangle[],
  page: Rectangle,
): Side {
  const { left, top, right, bottom } = figure;
  const at = (x: number, y: number): Rectangle => ({
    left: x,
    top: y,
    right: x + tag.width,
    bottom: y + tag.height,
  });
  const places: Readonly<Record<Side, Rectangle>> = {
    after: at(right + gap, top),
    below: at(left, bottom + gap),
    above: at(left, top - gap - tag.height),
    before: at(left - gap - tag.width, top),
  };
  const isFree = (side: Side): boolean =>
    isInside(places[side], page) && !others.some((other) => overlaps(places[side], other));
  return (['after', 'below', 'above', 'before'] as const).find(isFree) ?? 'below';
}

const isInside = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
