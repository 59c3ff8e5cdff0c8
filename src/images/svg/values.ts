import { converter, formatHex, parse, toGamut } from 'culori';
import { limits } from '../../files/limits.js';
import type { Color } from '../../sheet/drawing.js';
import { multiply, scaling, translation, identity, type Matrix } from '../../sheet/matrix.js';

/** Width and height that percentages are of, in user units. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What a length in per cent is of (SVG 2, 8.9). */
export type Direction = 'x' | 'y' | 'diagonal';

export interface LengthContext {
  readonly viewport: Viewport;
  /** User units of an em, and of a rem. */
  readonly fontSize: number;
  readonly rootFontSize: number;
}

/** Pixels in a unit of length (CSS Values 4, 6.2). */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
  in: 96,
};

const NUMBER = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`;
const numberAlone = new RegExp(`^${NUMBER}$`, 'i');
const numberAndUnit = new RegExp(`^(${NUMBER})([a-z]*|%)$`, 'i');

const within = (value: number): number | undefined =>
  Math.abs(value) <= limits.svgNumber ? value : undefined;

/** A number alone; undefined where it is none or beyond the limit. */
export const numberOf = (text: string): number | undefined =>
  numberAlone.test(text.trim()) ? within(Number(text)) : undefined;

/** A number from 0 to 1, or in per cent; what is beyond is brought to it (CSS Color 4, 4.2). */
export function shareOf(text: string): number | undefined {
  const [, amount = '', unit = ''] = numberAndUnit.exec(text.trim()) ?? [];
  if (amount === '' || (unit !== '' && unit !== '%')) return undefined;
  return Math.min(1, Math.max(0, Number(amount) / (unit === '%' ? 100 : 1)));
}

/** A length in user units. */
export function lengthOf(
  text: string,
  along: Direction,
  context: LengthContext,
): number | undefined {
  const [, amount = '', written = ''] = numberAndUnit.exec(text.trim()) ?? [];
  if (amount === '') return undefined;
  const unit = written.toLowerCase();
  const { viewport, fontSize, rootFontSize } = context;
  if (unit === '%') return within((Number(amount) / 100) * wholeOf(viewport, along));
  const ems = { em: fontSize, rem: rootFontSize }[unit];
  const size = pixels[unit] ?? ems;
  return size === undefined ? undefined : within(Number(amount) * size);
}

function wholeOf({ width, height }: Viewport, along: Direction): number {
  if (along === 'x') return width;
  return along === 'y' ? height : Math.hypot(width, height) / Math.SQRT2;
}

/** Numbers parted by blanks or a comma, or by nothing where a sign or dot parts them; undefined where one is none. */
export function numbersOf(text: string): readonly number[] | undefined {
  const next = new RegExp(String.raw`\s*(,\s*)?(${NUMBER})`, 'iy');
  const values: number[] = [];
  let end = 0;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const [, comma, written] = match;
    const value = within(Number(written));
    if (value === undefined || (comma !== undefined && values.length === 0)) return undefined;
    values.push(value);
    end = next.lastIndex;
  }
  return text.slice(end).trim() === '' ? values : undefined;
}

export interface OpaqueColor {
  readonly color: Color;
  readonly opacity: number;
}

const toRgb = converter('rgb');
const intoGamut = toGamut('rgb', 'oklch');

/** A colour in any form of CSS Color 4; what sRGB does not hold is brought into it as section 13.2 there says. */
export function colorOf(text: string): OpaqueColor | undefined {
  const written = text.trim().toLowerCase();
  // Drawings that are made for screens of both kinds are printed as on the light one (CSS Color 5, 13).
  const [, light] =
    /^light-dark\(((?:[^(),]|\([^)]*\))+),(?:[^(),]|\([^)]*\))+\)$/.exec(written) ?? [];
  const parsed = parse(light ?? written);
  if (!parsed) return undefined;
  const isLegacy = ['rgb', 'hsl', 'hwb'].includes(parsed.mode);
  const color = isLegacy ? toRgb(parsed) : intoGamut(parsed);
  const hex = formatHex({ ...color, r: color.r ?? 0, g: color.g ?? 0, b: color.b ?? 0 });
  return { color: hex, opacity: Math.min(1, Math.max(0, parsed.alpha ?? 1)) };
}

/** The id that `url(#…)` names, and what is written behind it; undefined where it is no such reference. */
export function referenceOf(
  text: string,
): { readonly id: string; readonly rest: string } | undefined {
  const form = /^url\(\s*(?:"#([^"')]+)"\s*|'#([^"')]+)'\s*|#([^"')]+))\)(.*)$/s;
  const [, inDouble, inSingle, bare, rest = ''] = form.exec(text.trim()) ?? [];
  const id = inDouble ?? inSingle ?? bare;
  return id === undefined ? undefined : { id: id.trim(), rest: rest.trim() };
}

/** Radians in a unit of angle. */
const angles: Readonly<Record<string, number>> = {
  '': Math.PI / 180,
  deg: Math.PI / 180,
  grad: Math.PI / 200,
  rad: 1,
  turn: 2 * Math.PI,
};

export function angleOf(text: string): number | undefined {
  const [, amount = '', unit = ''] = numberAndUnit.exec(text.trim()) ?? [];
  const size = angles[unit.toLowerCase()];
  return amount === '' || size === undefined ? undefined : within(Number(amount) * size);
}

/** A list of transforms as one (SVG 2, 8.5; CSS Transforms 1, 7); undefined where one is not known. */
export function transformOf(text: string, context: LengthContext): Matrix | undefined {
  if (/^(?:none)?$/i.test(text.trim())) return identity;
  const form = /\s*([a-z]+)\s*\(([^()]*)\)\s*,?/giy;
  let whole = identity;
  let end = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const matrix = oneTransform(match[1]?.toLowerCase() ?? '', match[2] ?? '', context);
    if (!matrix) return undefined;
    whole = multiply(whole, matrix);
    end = form.lastIndex;
  }
  return text.slice(end).trim() === '' && whole.every((value) => within(value) !== undefined)
    ? whole
    : undefined;
}

function oneTransform(name: string, list: string, context: LengthContext): Matrix | undefined {
  const written = list.trim().split(/\s+(?:,\s*)?|,\s*|(?<=[\d.])(?=[-+])(?<!e)/i);
  const read = written.map((value, index) => {
    if (name.startsWith('translate')) {
      return lengthOf(value, name === 'translatey' || index === 1 ? 'y' : 'x', context);
    }
    const isAngle = name.startsWith('skew') || (name === 'rotate' && index === 0);
    if (isAngle) return angleOf(value);
    return name === 'rotate' ? lengthOf(value, 'x', context) : numberOf(value);
  });
  const values = read.filter((value) => value !== undefined);
  if (values.length !== read.length) return undefined;
  const [a = 0, b, c, d = 0, e = 0, f = 0] = values;
  const count = values.length;
  switch (name) {
    case 'matrix':
      return count === 6 ? [a, b ?? 0, c ?? 0, d, e, f] : undefined;
    case 'translate':
      return count <= 2 ? translation(a, b ?? 0) : undefined;
    case 'translatex':
      return count === 1 ? translation(a, 0) : undefined;
    case 'translatey':
      return count === 1 ? translation(0, a) : undefined;
    case 'scale':
      return count <= 2 ? scaling(a, b ?? a) : undefined;
    case 'scalex':
      return count === 1 ? scaling(a, 1) : undefined;
    case 'scaley':
      return count === 1 ? scaling(1, a) : undefined;
    case 'rotate':
      return count === 1 || count === 3 ? turned(a, b ?? 0, c ?? 0) : undefined;
    case 'skewx':
      return count === 1 ? [1, 0, Math.tan(a), 1, 0, 0] : undefined;
    case 'skewy':
      return count === 1 ? [1, Math.tan(a), 0, 1, 0, 0] : undefined;
    case 'skew':
      return count <= 2 ? [1, Math.tan(b ?? 0), Math.tan(a), 1, 0, 0] : undefined;
    default:
      return undefined;
  }
}

const turned = (angle: number, x: number, y: number): Matrix => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return multiply(multiply(translation(x, y), [cos, sin, -sin, cos, 0, 0]), translation(-x, -y));
};
