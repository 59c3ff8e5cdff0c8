import { limits } from '../../files/limits.js';
import type { DrawingItem, Path, Segment, StrokeItem } from '../../sheet/drawing.js';
import {
  inverse,
  isSimilarity,
  multiply,
  scaleOf,
  scaling,
  type Matrix,
} from '../../sheet/matrix.js';
import { transformPath } from '../../sheet/transform-path.js';
import { isWithinLimits, withArea } from './bounds.js';
import type { SvgElement } from './element.js';
import { drawMarkers } from './markers.js';
import { resolvePaint } from './paint.js';
import type { Painted } from './paint-server.js';
import { lengthsOf, nothing, placed, type Drawn, type Frame, type Scene } from './scene.js';
import { outlineOf } from './shape.js';
import type { StatedStyle } from './cascade.js';

/** Draws a shape: fill, stroke and markers in the order it asks for (SVG 2, 13). */
export function drawShape(
  element: SvgElement,
  stated: StatedStyle,
  frame: Frame,
  scene: Scene,
): Drawn {
  const outline = outlineOf(element, { stated, lengths: lengthsOf(frame), faults: scene.faults });
  if (!outline || outline.path.length === 0 || !inverse(frame.matrix)) return nothing;
  scene.spend(outline.path.length);
  const { style } = frame;
  const path = placed(outline.path, frame);
  if (!isWithinLimits(path)) {
    scene.faults.unsupported(
      { element },
      `it reaches beyond ${limits.svgNumber} units`,
      'save it with numbers of a usual size',
    );
    return nothing;
  }
  if (!style.isVisible) return { items: [], outlines: [path] };
  const layers = {
    fill: (): readonly DrawingItem[] => {
      const area = withArea(path);
      if (area.length === 0) return [];
      const painted = resolvePaint(style.fill, outline.path, frame, scene);
      const opacity = (painted?.opacity ?? 0) * style.fillOpacity;
      if (!painted || opacity === 0) return [];
      return [
        {
          kind: 'fill',
          path: area,
          paint: painted.paint,
          rule: style.fillRule,
          opacity,
          clips: [],
        },
      ];
    },
    stroke: () => drawStroke(element, stated, outline.path, frame, scene),
    markers: () => drawMarkers(element, outline, frame, scene),
  };
  return { items: style.order.flatMap((layer) => layers[layer]()), outlines: [path] };
}

function drawStroke(
  element: SvgElement,
  stated: StatedStyle,
  path: Path,
  frame: Frame,
  scene: Scene,
): readonly DrawingItem[] {
  const { style } = frame;
  const painted =
    style.strokeWidth > 0 ? resolvePaint(style.stroke, path, frame, scene) : undefined;
  const opacity = (painted?.opacity ?? 0) * style.strokeOpacity;
  if (!painted || opacity === 0) return [];
  if (style.dash.length > 0 && element.attributes.has('pathLength')) {
    scene.faults.unsupported(
      { element, attribute: 'pathLength' },
      'dashes that are counted by pathLength are not drawn',
      'give the dashes their lengths',
    );
  }
  // A line that does not scale is drawn through the pixels of the drawing (SVG 2, 8.12).
  const effect = stated.get('vector-effect')?.value.toLowerCase() ?? 'none';
  if (effect !== 'none' && effect !== 'non-scaling-stroke') {
    scene.faults.unsupported(
      { element, attribute: 'vector-effect' },
      `vector-effect has the value “${effect}”`,
      'use none or non-scaling-stroke',
    );
  }
  return penned(path, effect === 'none' ? frame.matrix : frame.pixels, painted, opacity, frame);
}

/** A line drawn with the pen that a transform makes of a round one. */
function penned(
  path: Path,
  pen: Matrix,
  { paint }: Painted,
  opacity: number,
  { style, matrix }: Frame,
): readonly DrawingItem[] {
  const scale = scaleOf(pen);
  const back = inverse(pen);
  if (!(scale > 0) || !back) return [];
  const isPlain = isSimilarity(pen);
  // Lengths stay those of print, so that three decimals are enough whatever the user units are.
  const transform = isPlain ? undefined : multiply(pen, scaling(1 / scale, 1 / scale));
  const toPen = isPlain ? matrix : multiply(scaling(scale, scale), multiply(back, matrix));
  const width = style.strokeWidth * scale;
  const dash = style.dash.map((length) => length * scale);
  const period = dash.reduce((sum, length) => sum + length, 0);
  const offset = style.dashOffset * scale;
  const placedPath = transformPath(path, toPen);
  const item: StrokeItem = {
    kind: 'stroke',
    path: placedPath,
    stroke: {
      paint,
      width,
      cap: style.cap,
      join: style.join,
      miterLimit: style.miterLimit,
      dash: period > 0 ? dash : [],
      dashOffset: period > 0 ? ((offset % period) + period) % period : 0,
    },
    opacity,
    clips: [],
    ...(transform && { transform }),
  };
  const squares = style.cap === 'square' ? squaresOf(placedPath, width, transform) : [];
  if (squares.length === 0) return [item];
  return [item, { kind: 'fill', path: squares, paint, rule: 'nonzero', opacity, clips: [] }];
}

/** The squares of lines of no length, which PDF does not draw (ISO 32000-1, 8.5.3.2; SVG 2, 13.5.4). */
function squaresOf(path: Path, width: number, transform: Matrix | undefined): Path {
  const squares: Segment[] = [];
  let begin: readonly [number, number] | undefined;
  let isPoint = false;
  const end = (): void => {
    if (begin && isPoint) {
      const [left, top] = [begin[0] - width / 2, begin[1] - width / 2];
      const [right, bottom] = [left + width, top + width];
      squares.push(
        ['M', left, top],
        ['L', right, top],
        ['L', right, bottom],
        ['L', left, bottom],
        ['Z'],
      );
    }
    begin = undefined;
  };
  for (const segment of path) {
    if (segment[0] === 'M') {
      end();
      begin = [segment[1], segment[2]];
      isPoint = false;
    } else if (segment[0] === 'Z') {
      isPoint ||= path.length === 2;
    } else {
      const [x, y] = segment.slice(-2) as [number, number];
      const isStill = begin !== undefined && x === begin[0] && y === begin[1] && segment[0] === 'L';
      if (isStill) isPoint = true;
      else begin = undefined;
    }
  }
  end();
  return transform ? transformPath(squares, transform) : squares;
}
