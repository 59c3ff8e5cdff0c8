import type { RasterContext } from 'canvas';
import type { Fragment } from '../../lines/set-line.js';
import type { ColoredRun } from '../../sheet/runs.js';

/**
 * Draws a fragment of a set line on a native canvas: stretch by stretch, where the line closes characters up or parts
 * them, since a canvas sets every text with the advances of its font.
 *
 * @param at left edge and baseline of the line, pt.
 */
export function paintText(
  context: RasterContext,
  { run, text, x, adjustments, features }: Fragment<ColoredRun>,
  at: { readonly x: number; readonly y: number },
): void {
  const { face, size, color, language } = run;
  Object.assign(context, { font: `${size}px "${face.id}"`, fillStyle: color, lang: language });
  const baseline = at.y - (run.rise ?? 0);
  let left = at.x + x;
  for (const stretch of stretchesOf(text, adjustments)) {
    const advance = face.advance(stretch.text, features);
    // A canvas knows no features: a full-width dash is a dash drawn longer.
    const widening = features ? advance / face.advance(stretch.text) : 1;
    context.scale(widening, 1);
    context.fillText(stretch.text, left / widening, baseline);
    context.scale(1 / widening, 1);
    left += ((advance + stretch.after) * size) / 1000;
  }
}

interface Stretch {
  readonly text: string;
  /** Extra advance after it, in 1/1000 em. */
  readonly after: number;
}

function stretchesOf(text: string, adjustments: readonly number[] = []): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let stretch = '';
  [...text].forEach((character, index) => {
    stretch += character;
    const after = adjustments[index] ?? 0;
    if (after === 0) return;
    stretches.push({ text: stretch, after });
    stretch = '';
  });
  return stretch === '' ? stretches : [...stretches, { text: stretch, after: 0 }];
}
