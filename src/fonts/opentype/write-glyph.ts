/*
 * Writing glyphs of a TrueType font (OpenType 1.9, glyf), without instructions.
 */

export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}

/** Closed contours, in font units. */
export type Outline = readonly (readonly OutlinePoint[])[];

/** A glyph placed in another, as fontkit reads it; offsets in font units. */
export interface Component {
  readonly glyphID: number;
  readonly dx: number;
  readonly dy: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly scale01: number;
  readonly scale10: number;
}

const HEADER = 10;
const ON_CURVE = 0x01;
/** Contours of glyphs of variable fonts overlap. */
const OVERLAPS = 0x40;
const COMPONENT = { words: 0x0001, offsets: 0x0002, more: 0x0020, matrix: 0x0080 } as const;
const COMPONENT_LENGTH = 16;
const F2DOT14 = 1 << 14;

type Box = readonly [left: number, bottom: number, right: number, top: number];

const writeHeader = (view: DataView, contours: number, box: Box): void =>
  [contours, ...box].forEach((value, index) => view.setInt16(2 * index, Math.round(value)));

/** A simple glyph; no bytes where there is no ink. */
export function writeSimpleGlyph(contours: Outline): Uint8Array {
  const points = contours.flat().map(({ x, y, onCurve }) => ({
    x: Math.round(x),
    y: Math.round(y),
    onCurve,
  }));
  if (points.length === 0) return new Uint8Array(0);
  const length = HEADER + 2 * contours.length + 2 + 5 * points.length;
  const bytes = new Uint8Array((length + 3) & ~3);
  const view = new DataView(bytes.buffer);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  writeHeader(view, contours.length, [least(xs), least(ys), most(xs), most(ys)]);
  let at = HEADER;
  let end = -1;
  for (const contour of contours) {
    end += contour.length;
    view.setUint16(at, end);
    at += 2;
  }
  at += 2;
  points.forEach(({ onCurve }, index) => {
    bytes[at + index] = (onCurve ? ON_CURVE : 0) | (index === 0 ? OVERLAPS : 0);
  });
  at += points.length;
  for (const values of [xs, ys]) {
    values.forEach((value, index) =>
      view.setInt16(at + 2 * index, value - (values[index - 1] ?? 0)),
    );
    at += 2 * values.length;
  }
  return bytes;
}

/** A glyph made of others. */
export function writeCompositeGlyph(components: readonly Component[], box: Box): Uint8Array {
  const bytes = new Uint8Array(HEADER + COMPONENT_LENGTH * components.length + 2);
  const view = new DataView(bytes.buffer);
  writeHeader(view, -1, box);
  components.forEach(({ glyphID, dx, dy, scaleX, scaleY, scale01, scale10 }, index) => {
    const at = HEADER + COMPONENT_LENGTH * index;
    const more = index < components.length - 1 ? COMPONENT.more : 0;
    view.setUint16(at, COMPONENT.words | COMPONENT.offsets | COMPONENT.matrix | more);
    view.setUint16(at + 2, glyphID);
    view.setInt16(at + 4, dx);
    view.setInt16(at + 6, dy);
    [scaleX, scale01, scale10, scaleY].forEach((value, part) =>
      view.setInt16(at + 8 + 2 * part, Math.round(value * F2DOT14)),
    );
  });
  return bytes;
}

/** Points and contours of a simple glyph. */
export function countsOf(glyph: Uint8Array): {
  readonly points: number;
  readonly contours: number;
} {
  if (glyph.length === 0) return { points: 0, contours: 0 };
  const view = new DataView(glyph.buffer, glyph.byteOffset, glyph.byteLength);
  const contours = view.getInt16(0);
  return { contours, points: contours > 0 ? view.getUint16(HEADER + 2 * (contours - 1)) + 1 : 0 };
}

/** `glyf` and `loca`, with long offsets. */
export const glyphTables = (
  glyphs: readonly Uint8Array[],
): readonly (readonly [string, Uint8Array])[] => {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  const view = new DataView(loca.buffer);
  let length = 0;
  const starts = glyphs.map((glyph, index) => {
    const start = length;
    length += (glyph.length + 3) & ~3;
    view.setUint32(4 * (index + 1), length);
    return start;
  });
  const glyf = new Uint8Array(Math.max(4, length));
  glyphs.forEach((glyph, index) => glyf.set(glyph, starts[index] ?? 0));
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
};

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** `indexToLocFormat` of head. */
export const setLongOffsets = (head: Uint8Array | undefined): void => {
  if (!head) throw new Error('it has no table head');
  viewOf(head).setInt16(50, 1);
};
