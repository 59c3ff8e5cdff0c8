import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PlacedLabel } from './label/label.js';

/** Rounding of coordinates is no fault, in pt. */
const TOLERANCE = 0.1;
/** Ascenders and descenders rarely fill the em: boxes may share this much of their height, in em. */
const SHARED_HEIGHT = 0.2;

/** Errors: `chart/label-outside`, `chart/labels-collide`, at the point whose label it is. */
export function checkLabels(
  labels: readonly PlacedLabel[],
  width: number,
  height: number,
): readonly Diagnostic[] {
  const outside = labels
    .filter(
      (label) =>
        label.x < -TOLERANCE ||
        label.y < -TOLERANCE ||
        label.x + label.width > width + TOLERANCE ||
        label.y + label.height > height + TOLERANCE,
    )
    .map((label): Diagnostic =>
      error(
        'chart/label-outside',
        label.place,
        `the label “${label.text}” reaches outside the chart of ${Math.round(width)} pt`,
        'shorten the label or give the chart more columns',
      ),
    );
  const colliding = labels.flatMap((label, i) =>
    labels
      .slice(0, i)
      .filter((other) => overlap(label, other))
      .map((other): Diagnostic =>
        error(
          'chart/labels-collide',
          label.place,
          `the labels “${other.text}” and “${label.text}” overlap`,
          'shorten the labels, give the chart more columns or draw fewer points',
        ),
      ),
  );
  return [...outside, ...colliding];
}

function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  const shared = SHARED_HEIGHT * Math.min(a.size, b.size);
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOLERANCE &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > shared
  );
}
