import type { Drawing } from '../sheet/drawing.js';
import { lineText } from '../lines/set-line.js';
import { transformPath } from '../sheet/transform-path.js';
import type { PageGeometry } from '../sheet/nodes.js';
import type { PlacedBox, PlacedGraphic, PlacedLine, PlacedPage } from '../sheet/placed.js';
import type { LayoutTrace, PaintedShape, TracedItem } from '../sheet/trace.js';

const elementOf = (element: TracedItem['element']): Pick<TracedItem, 'element'> =>
  element ? { element } : {};

const traceLine = (line: PlacedLine): TracedItem => {
  const { x: left, y, height, baseline, column, set, paragraph, standing } = line;
  return {
    kind: 'line',
    x: left,
    y,
    width: set.width,
    height,
    baseline,
    region: standing.region,
    column,
    lineNumber: set.lineNumber,
    lineCount: set.lineCount,
    ...elementOf(paragraph.element ?? standing.element),
    fragments: set.fragments.map(({ run, text, x, width, hyphen }) => ({
      text,
      x: left + x,
      width,
      face: run.face,
      size: run.size,
      ...(run.features === undefined ? {} : { features: run.features }),
      color: run.color,
      language: run.language,
      element: run.element,
      ...(hyphen ? { isHyphen: true } : {}),
      ...(run.label ? { isLabel: true } : {}),
    })),
  };
};

/** Each line of text of a drawing. */
const textsIn = ({ items }: Drawing): readonly string[] =>
  items.flatMap((item) => (item.kind === 'text' ? [lineText(item.line)] : []));

/** What a drawing paints, those of a group one by one. */
const shapesIn = (
  { items }: Pick<Drawing, 'items'>,
  left: number,
  top: number,
  isPlain = true,
): readonly PaintedShape[] =>
  items.flatMap((item): readonly PaintedShape[] => {
    if (item.kind === 'text' || item.opacity === 0) return [];
    const isOpaque = isPlain && item.opacity === 1;
    if (item.kind === 'group') {
      const isAsPainted = isOpaque && item.blend === 'normal' && item.mask === undefined;
      return shapesIn(item, left, top, isAsPainted);
    }
    const paint = item.kind === 'fill' ? item.paint : item.stroke.paint;
    const color = isOpaque && typeof paint === 'string' ? { color: paint } : {};
    const path =
      item.kind === 'stroke' && item.transform
        ? transformPath(item.path, item.transform)
        : item.path;
    const numbers = path.flatMap(([, ...each]) => each);
    if (numbers.length === 0) return [];
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    const [x, y] = [Math.min(...across), Math.min(...down)];
    const [width, height] = [Math.max(...across) - x, Math.max(...down) - y];
    const line = item.kind === 'stroke' ? { isLine: true as const } : {};
    return [{ ...color, ...line, x: left + x, y: top + y, width, height }];
  });

const traceGraphic = ({ source, x, y, column, standing }: PlacedGraphic): TracedItem => ({
  kind: 'graphic',
  x,
  y,
  width: source.width,
  height: source.height,
  region: standing.region,
  column,
  ...('alternative' in source && source.alternative !== undefined
    ? { alternative: source.alternative }
    : {}),
  ...(source.bleed && { bleed: source.bleed }),
  ...(source.kind === 'drawing' ? { texts: textsIn(source) } : {}),
  ...(source.kind === 'drawing' && standing.element?.name === 'img'
    ? { shapes: shapesIn(source, x, y) }
    : {}),
  ...(source.figures && {
    figures: source.figures.map((each) => ({ ...each, x: x + each.x, y: y + each.y })),
  }),
  ...elementOf(standing.element),
});

const traceBox = ({ x, y, width, height, fill, rules, standing }: PlacedBox): TracedItem => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  region: standing.region,
  ...(fill === undefined ? {} : { fill }),
  ...(rules.length === 0 ? {} : { lineWidth: Math.min(...rules.map((rule) => rule.width)) }),
  ...elementOf(standing.element),
});

/** What stands where, in the order it is drawn. */
export const traceOf = (pages: readonly PlacedPage[], geometry: PageGeometry): LayoutTrace => ({
  pages: pages.map(({ boxes, items }, index) => ({
    number: index + 1,
    width: geometry.width,
    height: geometry.height,
    margins: geometry.margins,
    items: [
      ...boxes.map(traceBox),
      ...items.map((item) => (item.kind === 'line' ? traceLine(item) : traceGraphic(item))),
    ],
  })),
});
