import {
  dictAt,
  listAt,
  nameAt,
  operationsOf,
  pagesOf,
  readPdf,
  type PdfDict,
  type PdfFile,
  type PdfValue,
} from './pdf-objects.js';

/** What a page fills with one colour in one part of a path: its box in pt, from the left and from the foot of the page. */
export interface Fill {
  readonly page: number;
  /** #rrggbb */
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const PLAIN: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const numbersOf = (values: readonly PdfValue[]): readonly number[] =>
  values.filter((value): value is number => typeof value === 'number');

const hex = (values: readonly number[]): string =>
  `#${values
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What a page or a form fills, `outer` being where its own units lie on the page. */
function fillsOn(
  file: PdfFile,
  owner: PdfDict,
  content: string,
  page: number,
  outer: Matrix,
): readonly Fill[] {
  const fills: Fill[] = [];
  const saved: { matrix: Matrix; color: string }[] = [];
  let [matrix, color] = [outer, '#000000'];
  let parts: (readonly [number, number])[][] = [];
  const at = (x = 0, y = 0): readonly [number, number] => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  for (const { operator, operands } of operationsOf(content)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbersOf(operands);
    switch (operator) {
      case 'q':
        saved.push({ matrix, color });
        break;
      case 'Q':
        ({ matrix, color } = saved.pop() ?? { matrix: outer, color });
        break;
      case 'cm':
        matrix = times([a, b, c, d, e, f], matrix);
        break;
      case 'rg':
        color = hex([a, b, c]);
        break;
      case 'm':
        parts.push([at(a, b)]);
        break;
      case 'l':
        parts.at(-1)?.push(at(a, b));
        break;
      case 're':
        parts.push([at(a, b), at(a + c, b + d)]);
        break;
      case 'f':
      case 'f*': {
        for (const points of parts) {
          const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
          const [x, y] = [Math.min(...xs), Math.min(...ys)];
          const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
          fills.push({ page, color, x, y, width, height });
        }
        parts = [];
        break;
      }
      case 'Do': {
        const form = dictAt(file, owner, 'Resources', 'XObject', nameAt(file, operands[0]) ?? '');
        if (nameAt(file, form, 'Subtype') !== 'Form') break;
        const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = numbersOf(listAt(file, form, 'Matrix'));
        const inner = times([g, h, i, j, k, l], matrix);
        fills.push(...fillsOn(file, form, form.data ?? '', page, inner));
        break;
      }
      case 'n':
      case 'S':
        parts = [];
        break;
    }
  }
  return fills;
}

/** Everything that the pages of a file fill, in the order of painting, what their forms fill included. */
export function fillsIn(pdf: Uint8Array): readonly Fill[] {
  const file = readPdf(pdf);
  return pagesOf(file).flatMap((page, index) =>
    fillsOn(file, page, dictAt(file, page, 'Contents').data ?? '', index + 1, PLAIN),
  );
}
