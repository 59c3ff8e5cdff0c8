import type { RenderedChart } from '../../src/charts/render.js';
import type { PlacedLabel } from '../../src/charts/label/label.js';
import type { Drawing, PlainItem } from '../../src/sheet/drawing.js';
import { pointsOf, type Box, type Point } from './drawn.js';

/** Ink of digits and hanzi, in em from the top of their box: what is above and below is blank. */
const INK = { top: 0.18, bottom: 0.92 };

const inkOf = ({ x, y, width, height }: PlacedLabel): Box => ({
  x,
  y: y + INK.top * height,
  width,
  height: (INK.bottom - INK.top) * height,
});

const meet = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.05 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.05;

/** Places along a stretch of a line, close enough that none passes a glyph unseen. */
const along = ([ax, ay]: Point, [bx, by]: Point): readonly Point[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay)));
  return Array.from({ length: steps + 1 }, (_, i) => [
    ax + ((bx - ax) * i) / steps,
    ay + ((by - ay) * i) / steps,
  ]);
};

/** Pairs of different labels of which the ink meets. */
export const labelCollisions = (labels: readonly PlacedLabel[]): readonly string[] =>
  labels.flatMap((one, i) =>
    labels
      .slice(i + 1)
      .filter((other) => other.label.index !== one.label.index && meet(inkOf(one), inkOf(other)))
      .map((other) => `${one.text} / ${other.text}`),
  );

/** Labels with a line of the chart through them. */
export function lineCollisions(
  labels: readonly PlacedLabel[],
  { items }: Drawing<PlainItem>,
): readonly string[] {
  const strokes = items.flatMap((item) => {
    if (item.kind !== 'stroke' || item.path.some(([command]) => command === 'C')) return [];
    const points = pointsOf(item.path);
    return points.slice(1).flatMap((to, i) => along(points[i] ?? to, to));
  });
  return labels
    .filter((label) => {
      const { x, y, width, height } = inkOf(label);
      return strokes.some(([px, py]) => px > x && px < x + width && py > y && py < y + height);
    })
    .map(({ text }) => text);
}

export const collisions = ({ labels, drawing }: RenderedChart): readonly string[] => [
  ...labelCollisions(labels),
  ...lineCollisions(labels, drawing),
];
