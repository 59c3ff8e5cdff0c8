import { memoOf } from '../../memo.js';
import type {
  Clip,
  Drawing,
  DrawingItem,
  FillItem,
  Gradient,
  GroupItem,
  Mask,
  Paint,
  Pattern,
  StrokeItem,
} from '../../sheet/drawing.js';
import type { PdfReference } from '../pdfkit.js';
import type { SheetDocument } from '../sheet-document.js';
import {
  endForm,
  graphicsState,
  isolatedGroup,
  openStream,
  type ContentBox,
  type ContentStream,
} from './content-stream.js';
import {
  fillColor,
  freshGraphicsState,
  lineStyle,
  strokeColor,
  type GraphicsState,
} from './graphics-state.js';
import { pathOperators } from './path-operators.js';
import { number, numbers } from './pdf-syntax.js';
import { writeGradient, writeOpacities } from './write-shading.js';

const ORIGIN = { x: 0, y: 0 };

/**
 * Writes a drawing without text as a form (ISO 32000-1, 8.10), in pt from its top left corner, cut off at its edges.
 * However deep its groups stand in one another, no stream nests q deeper than three (ISO 19005-3, 6.1.13).
 */
export function writeForm(
  document: SheetDocument,
  { width, height, items }: Drawing,
): PdfReference {
  const stream = openStream(document, [0, 0, width, height]);
  drawItems(stream, items);
  const blends = items.some((item) => item.kind === 'group' && item.blend !== 'normal');
  return endForm(stream, blends ? isolatedGroup : undefined);
}

function drawItems(stream: ContentStream, items: readonly DrawingItem[]): void {
  const state = freshGraphicsState();
  let from = 0;
  items.forEach(({ clips }, index) => {
    if (items[index + 1]?.clips === clips) return;
    const alike = items.slice(from, index + 1);
    from = index + 1;
    if (clips.length === 0) {
      alike.forEach((item) => drawItem(stream, item, state));
      return;
    }
    stream.add(['q', ...clips.map(clipOperators)].join('\n'));
    const inside = { ...state };
    alike.forEach((item) => drawItem(stream, item, inside));
    stream.add('Q');
  });
}

const clipOperators = ({ path, rule }: Clip): string =>
  `${pathOperators(path, ORIGIN)}${rule === 'evenodd' ? 'W* n' : 'W n'}`;

function drawItem(stream: ContentStream, item: DrawingItem, state: GraphicsState): void {
  switch (item.kind) {
    case 'fill':
      return drawFill(stream, item, state);
    case 'stroke':
      return drawStroke(stream, item, state);
    case 'group':
      return drawGroup(stream, item);
    case 'text':
      throw new Error('a form of a drawing holds text, whose fonts are those of a page');
  }
}

function drawFill(stream: ContentStream, item: FillItem, state: GraphicsState): void {
  const { paint, opacity, path, rule } = item;
  const paints = pathOperators(path, ORIGIN) + (rule === 'evenodd' ? 'f*' : 'f');
  if (typeof paint === 'string' && opacity === 1) {
    stream.add(fillColor(paint, state) + paints);
    return;
  }
  const sets = [
    ...opacityOperators(stream, opacity, paint),
    typeof paint === 'string'
      ? fillColor(paint, freshGraphicsState()).trimEnd()
      : `/Pattern cs /${stream.name('Pattern', patternOf(stream, paint))} scn`,
  ];
  stream.add(['q', ...sets, paints, 'Q'].join('\n'));
}

function drawStroke(stream: ContentStream, item: StrokeItem, state: GraphicsState): void {
  const { stroke, opacity, path, transform } = item;
  const { paint } = stroke;
  const paints = `${pathOperators(path, ORIGIN)}S`;
  if (typeof paint === 'string' && opacity === 1 && !transform) {
    stream.add(lineStyle(stroke, state) + strokeColor(paint, state) + paints);
    return;
  }
  const fresh = { ...state };
  const sets = [
    ...opacityOperators(stream, opacity, paint),
    typeof paint === 'string'
      ? strokeColor(paint, fresh)
      : `/Pattern CS /${stream.name('Pattern', patternOf(stream, paint))} SCN\n`,
  ].join('\n');
  const pen = transform ? `${matrixNumbers(transform)} cm\n` : '';
  stream.add(`q\n${sets}${pen}${lineStyle(stroke, fresh)}${paints}\nQ`);
}

/** A pen's factors need more decimals than lengths do. */
const matrixNumbers = ([a, b, c, d, e, f]: readonly [
  number,
  number,
  number,
  number,
  number,
  number,
]): string =>
  `${[a, b, c, d]
    .map((factor) => String(Number(factor.toFixed(7))))
    .map(plain)
    .join(' ')} ${numbers(e, f)}`;

const plain = (written: string): string => (written.includes('e') ? '0' : written);

/** Sets what makes paint show through: an opacity, and the opacities of a gradient's stops. */
function opacityOperators(stream: ContentStream, opacity: number, paint: Paint): readonly string[] {
  const { document } = stream;
  const operators: string[] = [];
  if (opacity < 1) operators.push(useState(stream, opacityState(document, opacity)));
  if (
    typeof paint !== 'string' &&
    paint.kind !== 'pattern' &&
    paint.stops.some((stop) => stop.opacity < 1)
  ) {
    operators.push(useState(stream, maskState(document, 'Luminosity', opacityMask(stream, paint))));
  }
  return operators;
}

const useState = (stream: ContentStream, state: PdfReference): string =>
  `/${stream.name('ExtGState', state)} gs`;

const opacityState = (document: SheetDocument, opacity: number): PdfReference =>
  graphicsState(document, `opacity ${number(opacity)}`, {
    ca: Number(number(opacity)),
    CA: Number(number(opacity)),
  });

const maskState = (
  document: SheetDocument,
  by: 'Luminosity' | 'Alpha',
  form: PdfReference,
): PdfReference =>
  graphicsState(document, `mask ${form.id}`, { SMask: { Type: 'Mask', S: by, G: form } });

function opacityMask({ document, box }: ContentStream, gradient: Gradient): PdfReference {
  const stream = openStream(document, box);
  const pattern = stream.name('Pattern', writeOpacities(document, gradient));
  const [left, top, right, bottom] = box;
  stream.add(`/Pattern cs /${pattern} scn\n${numbers(left, top, right - left, bottom - top)} re f`);
  return endForm(stream, { Type: 'Group', S: 'Transparency', CS: 'DeviceGray', I: true });
}

const patternOf = ({ document }: ContentStream, paint: Gradient | Pattern): PdfReference =>
  patternsOf(document)(paint);

/** Each is written once. */
const patternsOf = memoOf((document: SheetDocument) =>
  memoOf((paint: Gradient | Pattern) =>
    paint.kind === 'pattern' ? writeTile(document, paint) : writeGradient(document, paint),
  ),
);

/** A tiling pattern (ISO 32000-1, 8.7.3). */
function writeTile(document: SheetDocument, { tile, items, transform }: Pattern): PdfReference {
  const [x, y, width, height] = tile;
  const stream = openStream(document, [x, y, x + width, y + height]);
  drawItems(stream, items);
  return stream.end({
    Type: 'Pattern',
    PatternType: 1,
    PaintType: 1,
    TilingType: 1,
    XStep: width,
    YStep: height,
    Matrix: [...transform],
  });
}

function drawGroup(stream: ContentStream, { items, opacity, blend, mask }: GroupItem): void {
  const { document, box } = stream;
  const form = groupForm(document, items, box);
  const sets: string[] = [];
  if (opacity < 1) sets.push(useState(stream, opacityState(document, opacity)));
  if (blend !== 'normal') {
    const BM = blend.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    sets.push(useState(stream, graphicsState(document, BM, { BM })));
  }
  if (mask) sets.push(useState(stream, maskOf(document, mask, box)));
  stream.add(['q', ...sets, `/${stream.name('XObject', form)} Do`, 'Q'].join('\n'));
}

const maskOf = (document: SheetDocument, { by, items }: Mask, box: ContentBox): PdfReference =>
  maskState(document, by === 'alpha' ? 'Alpha' : 'Luminosity', groupForm(document, items, box));

function groupForm(
  document: SheetDocument,
  items: readonly DrawingItem[],
  box: ContentBox,
): PdfReference {
  const stream = openStream(document, box);
  drawItems(stream, items);
  return endForm(stream, isolatedGroup);
}
