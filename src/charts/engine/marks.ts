import type { RecordingContext } from '../canvas/recording-context.js';

/** A shape of a chart, in pt. */
export type Mark = RectMark | PolygonMark | LineMark;

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly outline?: Outline;
  readonly hatch?: Hatch;
}

interface PolygonMark {
  readonly kind: 'polygon';
  readonly points: readonly (readonly [number, number])[];
  readonly fill: string;
  readonly outline?: Outline;
}

interface LineMark {
  readonly kind: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly outline: Outline;
}

/** A line drawn inside a rectangle's edge, so that outlined and filled marks are of one size. */
export interface Outline {
  readonly color: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface Hatch {
  readonly color: string;
  readonly spacing: number;
  readonly width: number;
}

export function paintMark(context: RecordingContext, mark: Mark): void {
  context.save();
  if (mark.kind === 'rect') paintRect(context, mark);
  else paintLines(context, mark);
  context.restore();
}

function paintRect(context: RecordingContext, mark: RectMark): void {
  const { x, y, width, height, fill, outline, hatch } = mark;
  if (fill !== undefined) {
    Object.assign(context, { fillStyle: fill });
    context.fillRect(x, y, width, height);
  }
  if (hatch) {
    stroke(context, hatch);
    context.beginPath();
    for (const [from, to] of hatchLines(mark, hatch.spacing)) {
      context.moveTo(...from);
      context.lineTo(...to);
    }
    context.stroke();
  }
  if (outline) {
    stroke(context, outline);
    const inset = outline.width / 2;
    if (width > outline.width && height > outline.width) {
      context.strokeRect(x + inset, y + inset, width - outline.width, height - outline.width);
    }
  }
}

function paintLines(context: RecordingContext, mark: PolygonMark | LineMark): void {
  context.beginPath();
  mark.points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  if (mark.kind === 'polygon') {
    context.closePath();
    Object.assign(context, { fillStyle: mark.fill });
    context.fill();
  }
  if (mark.outline) {
    stroke(context, mark.outline);
    context.stroke();
  }
}

function stroke(context: RecordingContext, { color, width, dash = [] }: Outline): void {
  Object.assign(context, { strokeStyle: color, lineWidth: width });
  context.setLineDash(dash);
}

type Point = readonly [number, number];

/** Rising diagonals of a rectangle, cut at its edges; `spacing` is the distance between them, across. */
export function hatchLines(
  { x, y, width, height }: Pick<RectMark, 'x' | 'y' | 'width' | 'height'>,
  spacing: number,
): readonly (readonly [Point, Point])[] {
  const step = spacing * Math.SQRT2;
  const lines: (readonly [Point, Point])[] = [];
  for (let offset = step / 2; offset < width + height; offset += step) {
    // The diagonal u + v = offset, u from the left edge and v from the top, inside 0…width × 0…height.
    const low = Math.max(0, offset - height);
    const high = Math.min(width, offset);
    lines.push([
      [x + low, y + offset - low],
      [x + high, y + offset - high],
    ]);
  }
  return lines;
}
