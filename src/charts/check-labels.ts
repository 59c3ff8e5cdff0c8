import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlacedLabel } from './label/label.js';

/** Rounding of coordinates is no fault, in pt. */
const TOLERANCE = 0.1;
/** Ascenders and descenders rarely fill the em: boxes may share this much of their height, in em. */
const SHARED_HEIGHT = 0.2;
/** White between two figures side by side, which else read as one number, in em of the smaller. */
export const BETWEEN_FIGURES = 0.5;

/**
 * What cannot be read where it stands, told once a label or pair of labels.
 *
 * Errors: `chart/label-outside`, `chart/labels-collide`, at the point whose label it is.
 */
export function checkLabels(
  placed: readonly PlacedLabel[],
  width: number,
  height: number,
): readonly Diagnostic[] {
  const labels = byLabel(placed);
  const outside = labels.flatMap((spans): readonly Diagnostic[] => {
    const span = spans.find(
      ({ x, y, ...box }) =>
        x < -TOLERANCE ||
        y < -TOLERANCE ||
        x + box.width > width + TOLERANCE ||
        y + box.height > height + TOLERANCE,
    );
    if (!span) return [];
    return [
      error(
        'chart/label-outside',
        span.place,
        `the label “${span.label.text}” reaches outside the chart of ${Math.round(width)} pt`,
        'shorten the label or give the chart more columns',
      ),
    ];
  });
  const colliding = labels.flatMap((spans, i) =>
    labels.slice(0, i).flatMap((others): readonly Diagnostic[] => {
      const [span, other] = [spans[0], others[0]];
      if (!span || !other || !spans.some((one) => others.some((two) => meet(one, two)))) return [];
      return [
        error(
          'chart/labels-collide',
          span.place,
          `the labels “${other.label.text}” and “${span.label.text}” overlap or run together`,
          'shorten the labels, give the chart more columns or draw fewer points',
        ),
      ];
    }),
  );
  return [...outside, ...colliding];
}

function meet(a: PlacedLabel, b: PlacedLabel): boolean {
  const size = Math.min(a.size, b.size);
  const areFigures = a.fact !== undefined && b.fact !== undefined;
  const between = areFigures ? BETWEEN_FIGURES * size : 0;
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  // Figures beside one another share most of a line; those of which one begins above the other need only be apart.
  const reach = down > size / 2 ? between : 0;
  return across > TOLERANCE - reach && down > SHARED_HEIGHT * size;
}

function byLabel(placed: readonly PlacedLabel[]): readonly (readonly PlacedLabel[])[] {
  const labels = new Map<number, PlacedLabel[]>();
  for (const span of placed) {
    const spans = labels.get(span.label.index);
    if (spans) spans.push(span);
    else labels.set(span.label.index, [span]);
  }
  return [...labels.values()];
}
