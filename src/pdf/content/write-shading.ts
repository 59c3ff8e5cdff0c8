import type { Gradient, GradientStop } from '../../sheet/drawing.js';
import { multiply, scaleOf, scaling } from '../../sheet/matrix.js';
import type { PdfReference } from '../pdfkit.js';
import type { SheetDocument } from '../sheet-document.js';
import { rgb } from './pdf-syntax.js';

/** Positions nearer to one another than this are one: pdfkit writes six decimals. */
const NEAR = 2e-6;

/** The shading pattern of a gradient (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4). */
export const writeGradient = (document: SheetDocument, gradient: Gradient): PdfReference =>
  shadingPattern(document, gradient, 'DeviceRGB', ({ color }) => rgb(color));

/** The opacities of a gradient as greys, for a soft mask. */
export const writeOpacities = (document: SheetDocument, gradient: Gradient): PdfReference =>
  shadingPattern(document, gradient, 'DeviceGray', ({ opacity }) => [opacity]);

type Components = (stop: GradientStop) => readonly number[];

function shadingPattern(
  document: SheetDocument,
  { kind, from, to, stops, transform }: Gradient,
  colorSpace: 'DeviceRGB' | 'DeviceGray',
  components: Components,
): PdfReference {
  // Coordinates in pt, so that the decimals of a matrix bear on no large number.
  const scale = scaleOf(transform);
  const circles = [from, to].flatMap(([x, y, radius]) => {
    const point = [x * scale, y * scale];
    return kind === 'linear' ? point : [...point, radius * scale];
  });
  const pattern = document.ref({
    Type: 'Pattern',
    PatternType: 2,
    Shading: {
      ShadingType: kind === 'linear' ? 2 : 3,
      ColorSpace: colorSpace,
      Coords: circles,
      Function: functionOf(document, hardEnds(stops), components),
      Extend: [true, true],
    },
    Matrix: [...multiply(transform, scaling(1 / scale, 1 / scale))],
  });
  pattern.end();
  return pattern;
}

/** A change at the very ends lies a hair inside, since what goes on beyond an end is what stands at it. */
function hardEnds(stops: readonly GradientStop[]): readonly GradientStop[] {
  return stops.map((stop, index) => {
    if (index > 0 && stop.at < NEAR * 2) return { ...stop, at: NEAR * 2 };
    if (index < stops.length - 1 && stop.at > 1 - NEAR * 2) return { ...stop, at: 1 - NEAR * 2 };
    return stop;
  });
}

/** Stitched pieces from stop to stop (ISO 32000-1, 7.10.4). */
function functionOf(
  document: SheetDocument,
  stops: readonly GradientStop[],
  components: Components,
): object {
  const pieces = stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    return next && next.at - stop.at >= NEAR ? [{ stop, next }] : [];
  });
  const functions = pieces.map(({ stop, next }) => ({
    FunctionType: 2,
    Domain: [0, 1],
    C0: components(stop),
    C1: components(next),
    N: 1,
  }));
  const [only] = functions;
  if (only && functions.length === 1) return only;
  const stitched = document.ref({
    FunctionType: 3,
    Domain: [0, 1],
    Functions: functions,
    Bounds: pieces.slice(1).map(({ stop }) => stop.at),
    Encode: functions.flatMap(() => [0, 1]),
  });
  stitched.end();
  return stitched;
}
