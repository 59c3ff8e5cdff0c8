import type { Clip, DrawingItem, Segment } from '../../sheet/drawing.js';
import { identity, multiply, scaling, translation, type Matrix } from '../../sheet/matrix.js';
import { transformPath } from '../../sheet/transform-path.js';
import { rectanglePath } from './bounds.js';
import type { SvgElement } from './element.js';
import { clipped, follow, lengthsOf, styleAtHome, type Frame, type Scene } from './scene.js';
import { attributeLength, type Outline } from './shape.js';
import { notUnderstood } from './faults.js';
import { angleOf } from './values.js';
import { fitViewBox, viewBoxOf } from './viewport.js';

/** Shapes that bear markers (SVG 2, 11.6.1). */
const bearers = ['path', 'line', 'polyline', 'polygon'];

interface Vertex {
  readonly x: number;
  readonly y: number;
  /** The way in which the line goes there, in radians. */
  readonly angle: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The markers of a line, in the order of its vertices. */
export function drawMarkers(
  element: SvgElement,
  outline: Outline,
  frame: Frame,
  scene: Scene,
): readonly DrawingItem[] {
  const { markerStart, markerMid, markerEnd } = frame.style;
  if ((markerStart ?? markerMid ?? markerEnd) === undefined || !bearers.includes(element.name))
    return [];
  return verticesOf(outline).flatMap((vertex) => [
    ...(vertex.isFirst && markerStart !== undefined
      ? drawMarker(markerStart, vertex, true, element, frame, scene)
      : []),
    ...(!vertex.isFirst && !vertex.isLast && markerMid !== undefined
      ? drawMarker(markerMid, vertex, false, element, frame, scene)
      : []),
    ...(vertex.isLast && markerEnd !== undefined
      ? drawMarker(markerEnd, vertex, false, element, frame, scene)
      : []),
  ]);
}

function drawMarker(
  id: string,
  vertex: Vertex,
  isStart: boolean,
  bearer: SvgElement,
  frame: Frame,
  scene: Scene,
): readonly DrawingItem[] {
  const found = follow(scene, id, { element: bearer }, frame);
  if (!found) return [];
  const { element } = found;
  const { faults } = scene;
  if (element.name !== 'marker') {
    faults.unsupported(
      { element: bearer },
      `its marker #${id} is a ${element.name}`,
      'mark it with a marker',
    );
    return [];
  }
  const { style } = frame;
  const measures = { lengths: lengthsOf(frame), faults };
  const [width, height] = [
    attributeLength(element, 'markerWidth', 'x', measures, '3'),
    attributeLength(element, 'markerHeight', 'y', measures, '3'),
  ];
  if (!(width > 0) || !(height > 0)) return [];
  const scale = element.attributes.get('markerUnits') === 'userSpaceOnUse' ? 1 : style.strokeWidth;
  const angle = turnOf(element, vertex, isStart, scene);
  const viewBox = viewBoxOf(element, faults);
  const content = viewBox ? fitViewBox(element, viewBox, [0, 0, width, height], faults) : identity;
  const inBox = {
    lengths: {
      ...measures.lengths,
      viewport: { width: viewBox?.[2] ?? width, height: viewBox?.[3] ?? height },
    },
    faults,
  };
  const [refX, refY] = [refOf(element, 'refX', 'x', inBox), refOf(element, 'refY', 'y', inBox)];
  const [atX, atY] = [content[0] * refX + content[4], content[3] * refY + content[5]];
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn: Matrix = [cos, sin, -sin, cos, vertex.x, vertex.y];
  const box = multiply(
    multiply(multiply(frame.matrix, turn), scaling(scale, scale)),
    translation(-atX, -atY),
  );
  const inner: Frame = {
    ...found.frame,
    matrix: multiply(box, content),
    style: {
      ...styleAtHome(element, scene, frame.viewport),
      context: { fill: style.fill, stroke: style.stroke },
    },
    viewport: inBox.lengths.viewport,
  };
  const { items } = scene.drawChildren(element, inner);
  const overflow = scene.statedOf(element).get('overflow')?.value.toLowerCase() ?? 'hidden';
  if (overflow === 'visible' || overflow === 'auto') return items;
  const clip: Clip = {
    path: transformPath(rectanglePath(0, 0, width, height), box),
    rule: 'nonzero',
  };
  return clipped(items, [clip], scene);
}

/** A point of reference may be named by its side (SVG 2, 11.6.2). */
function refOf(
  element: SvgElement,
  attribute: 'refX' | 'refY',
  along: 'x' | 'y',
  measures: Parameters<typeof attributeLength>[3],
): number {
  const named = { left: '0%', top: '0%', center: '50%', right: '100%', bottom: '100%' };
  const written = element.attributes.get(attribute) ?? '0';
  const side = Object.entries(named).find(([name]) => name === written)?.[1];
  if (side === undefined) return attributeLength(element, attribute, along, measures);
  const { width, height } = measures.lengths.viewport;
  return (Number.parseFloat(side) / 100) * (along === 'x' ? width : height);
}

function turnOf(element: SvgElement, { angle }: Vertex, isStart: boolean, scene: Scene): number {
  const orient = element.attributes.get('orient') ?? '0';
  if (orient === 'auto') return angle;
  if (orient === 'auto-start-reverse') return isStart ? angle + Math.PI : angle;
  const stated = angleOf(orient);
  if (stated === undefined)
    notUnderstood('orient', orient, { element, attribute: 'orient' }, scene.faults);
  return stated ?? 0;
}

interface Step {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Directions at its beginning and its end; undefined where it has no length. */
  readonly out: number | undefined;
  readonly into: number | undefined;
  readonly isVertex: boolean;
  readonly isMove: boolean;
  readonly subpath: number;
}

/** The vertices of a path with their directions, halfway between those of the lines that meet (SVG 2, 11.6.5). */
function verticesOf({ path, vertices }: Outline): readonly Vertex[] {
  const steps = stepsOf(path, vertices);
  return steps.flatMap((step, index): readonly Vertex[] => {
    if (!step.isVertex) return [];
    const next = steps[index + 1];
    const goesOn = next && !next.isMove ? next.out : closingOut(steps, index);
    const comes = step.isMove ? closingInto(steps, index) : step.into;
    const angle =
      comes !== undefined && goesOn !== undefined ? between(comes, goesOn) : (comes ?? goesOn ?? 0);
    const [x, y] = step.to;
    return [{ x, y, angle, isFirst: index === 0, isLast: index === steps.length - 1 }];
  });
}

/** Where a closed subpath ends, it goes on as it began; where it begins, it comes as it ended. */
function closingOut(steps: readonly Step[], index: number): number | undefined {
  const step = steps[index];
  if (!step || step.isMove) return undefined;
  const first = steps.findIndex(({ subpath }) => subpath === step.subpath);
  const [begin, last] = [steps[first], step];
  const isClosed = begin && begin.to[0] === last.to[0] && begin.to[1] === last.to[1];
  return isClosed ? steps[first + 1]?.out : undefined;
}

function closingInto(steps: readonly Step[], index: number): number | undefined {
  const begin = steps[index];
  const last = steps.findLast(({ subpath }) => subpath === begin?.subpath);
  const isClosed =
    begin && last && last !== begin && begin.to[0] === last.to[0] && begin.to[1] === last.to[1];
  return isClosed ? last.into : undefined;
}

function stepsOf(path: readonly Segment[], vertices: readonly boolean[]): readonly Step[] {
  const steps: Step[] = [];
  let at: readonly [number, number] = [0, 0];
  let begin = at;
  let subpath = 0;
  path.forEach((segment, index) => {
    const isVertex = vertices[index] ?? false;
    if (segment[0] === 'M') {
      at = [segment[1], segment[2]];
      begin = at;
      subpath += 1;
      steps.push({
        from: at,
        to: at,
        out: undefined,
        into: undefined,
        isVertex,
        isMove: true,
        subpath,
      });
      return;
    }
    const points: (readonly [number, number])[] = [at];
    if (segment[0] === 'C')
      points.push([segment[1], segment[2]], [segment[3], segment[4]], [segment[5], segment[6]]);
    else points.push(segment[0] === 'Z' ? begin : [segment[1], segment[2]]);
    const to = points.at(-1) ?? at;
    steps.push({
      from: at,
      to,
      out: direction(points),
      into: direction(points.toReversed(), true),
      isVertex,
      isMove: false,
      subpath,
    });
    at = to;
  });
  return steps;
}

/** From the first of some points to the next that lies elsewhere. */
function direction(
  points: readonly (readonly [number, number])[],
  isBack = false,
): number | undefined {
  const [first, ...rest] = points;
  const other = rest.find((point) => first && (point[0] !== first[0] || point[1] !== first[1]));
  if (!first || !other) return undefined;
  const sign = isBack ? -1 : 1;
  return Math.atan2(sign * (other[1] - first[1]), sign * (other[0] - first[0]));
}

const between = (one: number, other: number): number =>
  Math.atan2(Math.sin(one) + Math.sin(other), Math.cos(one) + Math.cos(other));
