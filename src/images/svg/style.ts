import { limits } from '../../files/limits.js';
import type { FillRule, Stroke } from '../../sheet/drawing.js';
import type { Stated, StatedStyle } from './cascade.js';
import { notUnderstood, type Spot, type SvgFaults } from './faults.js';
import {
  colorOf,
  lengthOf,
  numberOf,
  referenceOf,
  shareOf,
  type LengthContext,
  type OpaqueColor,
  type Viewport,
} from './values.js';

/** What is painted with, before references are followed. */
export type PaintValue =
  | { readonly kind: 'none' | 'current' | 'context-fill' | 'context-stroke' }
  | ({ readonly kind: 'color' } & OpaqueColor)
  | {
      readonly kind: 'reference';
      readonly id: string;
      readonly fallback: PaintValue;
      readonly at: Spot;
    };

type Layer = 'fill' | 'stroke' | 'markers';

/** The inherited properties of an element (SVG 2, 6.7), computed. Lengths in user units. */
export interface Style {
  readonly color: OpaqueColor;
  readonly fill: PaintValue;
  readonly fillOpacity: number;
  readonly fillRule: FillRule;
  readonly clipRule: FillRule;
  readonly stroke: PaintValue;
  readonly strokeOpacity: number;
  readonly strokeWidth: number;
  readonly cap: Stroke['cap'];
  readonly join: Stroke['join'];
  readonly miterLimit: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly markerStart: string | undefined;
  readonly markerMid: string | undefined;
  readonly markerEnd: string | undefined;
  readonly order: readonly Layer[];
  readonly isVisible: boolean;
  readonly fontSize: number;
  readonly rootFontSize: number;
  /** What `context-fill` and `context-stroke` stand for in a marker. */
  readonly context: { readonly fill: PaintValue; readonly stroke: PaintValue };
}

const black: PaintValue = { kind: 'color', color: '#000000', opacity: 1 };

const none: PaintValue = { kind: 'none' };

export const initialStyle: Style = {
  color: { color: '#000000', opacity: 1 },
  fill: black,
  fillOpacity: 1,
  fillRule: 'nonzero',
  clipRule: 'nonzero',
  stroke: none,
  strokeOpacity: 1,
  strokeWidth: 1,
  cap: 'butt',
  join: 'miter',
  miterLimit: 4,
  dash: [],
  dashOffset: 0,
  markerStart: undefined,
  markerMid: undefined,
  markerEnd: undefined,
  order: ['fill', 'stroke', 'markers'],
  isVisible: true,
  fontSize: 16,
  rootFontSize: 16,
  context: { fill: none, stroke: none },
};

/** Computes an element's inherited properties from what it states and what is round it. */
export function computeStyle(
  stated: StatedStyle,
  parent: Style,
  viewport: Viewport,
  faults: SvgFaults,
): Style {
  if (stated.size === 0) return parent;
  const fontSize = fontSizeOf(stated.get('font-size'), parent, viewport);
  const lengths: LengthContext = { viewport, fontSize, rootFontSize: parent.rootFontSize };

  const { take, marker } = readerOf(stated, faults);
  const { fill, stroke } = initialStyle;
  const color = take('color', parent.color, initialStyle.color, (value) =>
    value.toLowerCase() === 'currentcolor' ? parent.color : colorOf(value),
  );
  return {
    color,
    fill: take('fill', parent.fill, fill, paintOf),
    fillOpacity: take('fill-opacity', parent.fillOpacity, 1, shareOf),
    fillRule: take('fill-rule', parent.fillRule, 'nonzero', oneOf('nonzero', 'evenodd')),
    clipRule: take('clip-rule', parent.clipRule, 'nonzero', oneOf('nonzero', 'evenodd')),
    stroke: take('stroke', parent.stroke, stroke, paintOf),
    strokeOpacity: take('stroke-opacity', parent.strokeOpacity, 1, shareOf),
    strokeWidth: take('stroke-width', parent.strokeWidth, 1, (value) => {
      const width = lengthOf(value, 'diagonal', lengths);
      return width !== undefined && width >= 0 ? width : undefined;
    }),
    cap: take('stroke-linecap', parent.cap, 'butt', oneOf('butt', 'round', 'square')),
    join: take('stroke-linejoin', parent.join, 'miter', oneOf('miter', 'round', 'bevel')),
    miterLimit: take('stroke-miterlimit', parent.miterLimit, 4, (value) => {
      const limit = numberOf(value);
      // Below 1 it is passed over, as anything that CSS does not allow; programs write 0.
      return limit !== undefined && limit >= 0 && limit < 1 ? parent.miterLimit : limit;
    }),
    dash: take('stroke-dasharray', parent.dash, [], (value) => dashOf(value, lengths)),
    dashOffset: take('stroke-dashoffset', parent.dashOffset, 0, (value) =>
      lengthOf(value, 'diagonal', lengths),
    ),
    markerStart: marker('marker-start', parent.markerStart),
    markerMid: marker('marker-mid', parent.markerMid),
    markerEnd: marker('marker-end', parent.markerEnd),
    order: take('paint-order', parent.order, initialStyle.order, orderOf),
    isVisible:
      take(
        'visibility',
        parent.isVisible ? 'visible' : 'hidden',
        'visible',
        oneOf('visible', 'hidden', 'collapse'),
      ) === 'visible',
    fontSize,
    rootFontSize: parent.rootFontSize,
    context: parent.context,
  };
}

/** Reads what an element states of its properties; what is not understood is told, and inherited. */
function readerOf(stated: StatedStyle, faults: SvgFaults) {
  return {
    take: <Value>(
      property: string,
      inherited: Value,
      initial: Value,
      read: (value: string, at: Spot) => Value | undefined,
    ): Value => {
      const own = stated.get(property);
      if (!own) return inherited;
      const { value, at } = own;
      const keyword = value.toLowerCase();
      if (['inherit', 'unset', 'revert', 'revert-layer'].includes(keyword)) return inherited;
      if (keyword === 'initial') return initial;
      const result = read(value, at);
      if (result !== undefined) return result;
      notUnderstood(property, value, at, faults);
      return inherited;
    },
    /** The id of a marker, by its own property or by `marker`. */
    marker: (property: string, inherited: string | undefined): string | undefined => {
      const own = stated.get(property) ?? stated.get('marker');
      if (!own || own.value.toLowerCase() === 'inherit') return inherited;
      if (own.value.toLowerCase() === 'none') return undefined;
      const reference = referenceOf(own.value);
      if (reference?.rest === '') return reference.id;
      notUnderstood(property, own.value, own.at, faults);
      return undefined;
    },
  };
}

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (text: string): Value | undefined =>
    values.find((value) => value === text.toLowerCase());

function paintOf(value: string, at: Spot): PaintValue | undefined {
  const keyword = value.toLowerCase();
  if (keyword === 'none') return none;
  if (keyword === 'currentcolor') return { kind: 'current' };
  if (keyword === 'context-fill' || keyword === 'context-stroke') return { kind: keyword };
  const reference = referenceOf(value);
  if (reference) {
    const fallback = reference.rest === '' ? none : paintOf(reference.rest, at);
    return fallback && { kind: 'reference', id: reference.id, fallback, at };
  }
  const color = colorOf(value);
  return color && { kind: 'color', ...color };
}

function dashOf(value: string, lengths: LengthContext): readonly number[] | undefined {
  if (value.toLowerCase() === 'none') return [];
  if (value.length > limits.svgDashes * 20) return undefined;
  const read = value
    .split(/\s+(?:,\s*)?|,\s*/)
    .map((length) => lengthOf(length, 'diagonal', lengths));
  const dash = read.filter((length): length is number => length !== undefined && length >= 0);
  if (dash.length !== read.length || dash.length > limits.svgDashes) return undefined;
  // Lengths of nothing alone are a solid line (SVG 2, 13.5.6).
  if (dash.every((length) => length === 0)) return [];
  return dash.length % 2 === 0 ? dash : [...dash, ...dash];
}

function orderOf(value: string): readonly Layer[] | undefined {
  if (value.toLowerCase() === 'normal') return initialStyle.order;
  const stated = value.toLowerCase().split(/\s+/);
  const isLayer = (name: string): name is Layer =>
    initialStyle.order.some((layer) => layer === name);
  if (!stated.every(isLayer) || new Set(stated).size !== stated.length) return undefined;
  return [...stated, ...initialStyle.order.filter((layer) => !stated.includes(layer))];
}

/** Sizes by name (CSS Fonts 4, 2.5), as browsers have them. */
const namedSizes: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

function fontSizeOf(stated: Stated | undefined, parent: Style, viewport: Viewport): number {
  if (!stated) return parent.fontSize;
  const { fontSize, rootFontSize } = parent;
  if (stated.value.endsWith('%'))
    return ((numberOf(stated.value.slice(0, -1)) ?? 100) / 100) * fontSize;
  // It bears on nothing but lengths in em, so that one which is not known is no fault.
  return (
    namedSizes[stated.value.toLowerCase()] ??
    lengthOf(stated.value, 'y', { viewport, fontSize, rootFontSize }) ??
    fontSize
  );
}
