import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FontLibrary } from '../fonts/face.js';
import type { LanguageTag } from '../language/language.js';
import type { Clip, Drawing, Path, PlainItem } from '../sheet/drawing.js';
import type { Typesetting } from './canvas/text-runs.js';
import { createVectorCanvas } from './canvas/vector-canvas.js';
import { drawChart } from './engine/draw.js';
import type { ChartPlan } from './parts/plan.js';
import type { PlacedLabel } from './label/label.js';
import { createPen } from './label/pen.js';

interface DrawnPlan {
  readonly drawing: Drawing<PlainItem>;
  readonly labels: readonly PlacedLabel[];
  /** Errors: `font/missing-character`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws a plan of a width in pt, and the plans that stand in it. */
export function drawPlan(
  { height, configuration, insets = [] }: ChartPlan,
  width: number,
  typesetting: Typesetting & { readonly fonts: FontLibrary },
  language: LanguageTag,
): DrawnPlan {
  const canvas = createVectorCanvas(width, height, typesetting, language);
  const pen = createPen(canvas.getContext('2d'), typesetting.fonts);
  const drawing = drawChart(configuration(pen), canvas);
  const own = { drawing, labels: pen.placed(), diagnostics: pen.diagnostics() };
  return insets.reduce<DrawnPlan>((whole, { x, y, width: inset, plan }) => {
    const drawn = drawPlan(plan, inset, typesetting, language);
    // Labels are numbered through.
    const count = 1 + Math.max(-1, ...whole.labels.map(({ label }) => label.index));
    return {
      drawing: {
        width,
        height,
        items: [...whole.drawing.items, ...drawn.drawing.items.map((item) => moved(item, x, y))],
      },
      labels: [
        ...whole.labels,
        ...drawn.labels.map((one) => ({
          ...one,
          x: one.x + x,
          y: one.y + y,
          label: { ...one.label, index: one.label.index + count },
        })),
      ],
      diagnostics: [...whole.diagnostics, ...drawn.diagnostics],
    };
  }, own);
}

function moved(item: PlainItem, x: number, y: number): PlainItem {
  const clips = item.clips.map((clip): Clip => ({ ...clip, path: movedPath(clip.path, x, y) }));
  if (item.kind === 'text') return { ...item, clips, x: item.x + x, y: item.y + y };
  return { ...item, clips, path: movedPath(item.path, x, y) };
}

const movedPath = (path: Path, x: number, y: number): Path =>
  path.map((segment): Path[number] => {
    switch (segment[0]) {
      case 'Z':
        return segment;
      case 'M':
      case 'L':
        return [segment[0], segment[1] + x, segment[2] + y];
      case 'C':
        return [
          'C',
          segment[1] + x,
          segment[2] + y,
          segment[3] + x,
          segment[4] + y,
          segment[5] + x,
          segment[6] + y,
        ];
    }
  });
