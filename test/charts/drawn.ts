import type {
  Color,
  Drawing as AnyDrawing,
  FillItem,
  Path,
  PlainItem,
} from '../../src/sheet/drawing.js';

type Drawing = AnyDrawing<PlainItem>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** Corners and ends of curves of a path, in order. */
export const pointsOf = (path: Path): readonly Point[] =>
  path.flatMap((segment): readonly Point[] => {
    if (segment[0] === 'Z') return [];
    const [x = 0, y = 0] = segment.slice(-2) as readonly number[];
    return [[x, y]];
  });

/** The fills of a colour, in order. */
export const fillsOf = ({ items }: Drawing, color?: string): readonly FillItem<Color>[] =>
  items.filter(
    (item): item is FillItem<Color> =>
      item.kind === 'fill' && (color === undefined || item.paint === color),
  );

export const isCurved = ({ path }: { readonly path: Path }): boolean =>
  path.some(([command]) => command === 'C');

/** Boxes of the rectangles that a drawing fills with a colour. */
export const filled = (drawing: Drawing | undefined, color: string): readonly Box[] =>
  drawing ? fillsOf(drawing, color).flatMap(({ path }) => boxOf(path)) : [];

/** Boxes of the rectangles that a drawing outlines with dashes. */
export const dashed = ({ items }: Drawing): readonly Box[] =>
  items.flatMap((item) =>
    item.kind === 'stroke' && item.stroke.dash.length > 0 ? boxOf(item.path) : [],
  );

function boxOf(path: Path): readonly Box[] {
  if (path.map(([command]) => command).join('') !== 'MLLLZ') return [];
  const [a, b, c, d] = pointsOf(path);
  if (!a || !b || !c || !d) return [];
  if (a[1] !== b[1] || b[0] !== c[0] || c[1] !== d[1] || d[0] !== a[0]) return [];
  return [
    {
      x: Math.min(a[0], c[0]),
      y: Math.min(a[1], c[1]),
      width: Math.abs(c[0] - a[0]),
      height: Math.abs(c[1] - a[1]),
    },
  ];
}

/** Stretches of text of one face, in order. */
export const texts = ({
  items,
}: Drawing): readonly { readonly face: string; readonly text: string; readonly color: string }[] =>
  items.flatMap((item) =>
    item.kind === 'text'
      ? item.line.fragments.map(({ run, text }) => ({ face: run.face.id, text, color: run.color }))
      : [],
  );

/** Every length and coordinate of a drawing. */
export const numbersOf = ({ items }: Drawing): readonly number[] =>
  items.flatMap((item) => [
    item.opacity,
    ...item.clips.flatMap(({ path }) => path.flatMap(numbersIn)),
    ...(item.kind === 'text'
      ? [item.x, item.y, ...item.line.fragments.flatMap(({ x, width }) => [x, width])]
      : item.path.flatMap(numbersIn)),
    ...(item.kind === 'stroke' ? [item.stroke.width, ...item.stroke.dash] : []),
  ]);

const numbersIn = ([, ...values]: Path[number]): readonly number[] => values;
