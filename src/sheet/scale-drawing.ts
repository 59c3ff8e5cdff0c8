import type { Clip, DrawingItem, Paint, Path, Stroke } from './drawing.js';
import { multiply, scaling, type Matrix } from './matrix.js';
import { transformPath } from './transform-path.js';

/** The items of a drawing without text, larger or smaller by a factor; those clipped alike share one list after. */
export function scaleItems(items: readonly DrawingItem[], by: number): readonly DrawingItem[] {
  const size = scaling(by, by);
  const lists = new Map<readonly Clip[], readonly Clip[]>();
  const path = (one: Path): Path => transformPath(one, size);

  const clips = (list: readonly Clip[]): readonly Clip[] => {
    const known = lists.get(list) ?? list.map((clip) => ({ ...clip, path: path(clip.path) }));
    lists.set(list, known);
    return known;
  };
  /** Between coordinates that are both scaled, only what moves is. */
  const inner = ([a, b, c, d, e, f]: Matrix): Matrix => [a, b, c, d, e * by, f * by];

  const paint = (one: Paint): Paint => {
    if (typeof one === 'string') return one;
    if (one.kind !== 'pattern') return { ...one, transform: multiply(size, one.transform) };
    const [x, y, width, height] = one.tile;
    return {
      ...one,
      tile: [x * by, y * by, width * by, height * by],
      items: one.items.map(item),
      transform: inner(one.transform),
    };
  };
  const stroke = (one: Stroke): Stroke => ({
    ...one,
    paint: paint(one.paint),
    width: one.width * by,
    dash: one.dash.map((length) => length * by),
    dashOffset: one.dashOffset * by,
  });

  const item = (one: DrawingItem): DrawingItem => {
    const alike = { clips: clips(one.clips), opacity: one.opacity };
    switch (one.kind) {
      case 'fill':
        return { ...one, ...alike, path: path(one.path), paint: paint(one.paint) };
      case 'stroke': {
        const placed = { ...one, ...alike, path: path(one.path), stroke: stroke(one.stroke) };
        return one.transform ? { ...placed, transform: inner(one.transform) } : placed;
      }
      case 'group': {
        const group = { ...one, ...alike, items: one.items.map(item) };
        return one.mask
          ? { ...group, mask: { ...one.mask, items: one.mask.items.map(item) } }
          : group;
      }
      case 'text':
        throw new Error('text is set at the size it is printed');
    }
  };
  return items.map(item);
}
