import encodeQR from 'qr';
import type { Color, Drawing, FillItem, Path, Segment } from '../sheet/drawing.js';

/** Light modules on every side of the symbol (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

export interface QrColors {
  readonly modules: Color;
  /** Of the quiet zone too. */
  readonly ground: Color;
}

/** The modules of a symbol and its quiet zone in rows, `true` where one is dark. */
export type QrMatrix = readonly (readonly boolean[])[];

/**
 * The symbol that holds a text, with level M of error correction: it reads with 15 % of it lost, which a fold or a spot
 * takes (ISO/IEC 18004, 6.5.1).
 * @returns `undefined` where the text is longer than any symbol holds
 */
export function qrMatrixOf(text: string): QrMatrix | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  } catch (thrown) {
    if (!(thrown instanceof Error) || thrown.message !== 'Capacity overflow') throw thrown;
    return undefined;
  }
}

/** The symbol in its quiet zone, `width` pt wide: one path, so that no seam shows between modules that touch. */
export function drawQr(
  matrix: QrMatrix,
  width: number,
  { modules, ground }: QrColors,
): Drawing<FillItem<Color>> {
  const module = width / matrix.length;
  const rectangle = (x: number, y: number, columns: number, rows: number): readonly Segment[] => {
    const [left, top] = [x * module, y * module];
    const [right, bottom] = [left + columns * module, top + rows * module];
    return [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']];
  };
  const dark = matrix.flatMap((row, y) =>
    runsIn(row).flatMap(([start, length]) => rectangle(start, y, length, 1)),
  );
  const fill = (path: Path, paint: Color): FillItem<Color> => ({
    kind: 'fill',
    path,
    paint,
    rule: 'nonzero',
    clips: [],
    opacity: 1,
  });
  const items = [fill(rectangle(0, 0, matrix.length, matrix.length), ground), fill(dark, modules)];
  return { width, height: width, items };
}

/** Where dark modules stand side by side: the first of them, and how many. */
function runsIn(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  return row.flatMap((isDark, start) => {
    if (!isDark || row[start - 1] === true) return [];
    const end = row.indexOf(false, start);
    return [[start, (end < 0 ? row.length : end) - start] as const];
  });
}
