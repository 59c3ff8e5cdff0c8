import type { DrawingItem, FillItem, PlainItem, TextItem } from '../../sheet/drawing.js';
import { fillColor, lineStyle, strokeColor, type GraphicsState } from './graphics-state.js';
import { pathOperators, type Point } from './path-operators.js';
import type { SheetDocument } from '../sheet-document.js';
import { drawFragment } from './text-operations.js';

/**
 * Whether two fills may be one path: opaque, of one colour, and wound one way where they overlap, as all shapes of charts
 * are. Viewers fit a rectangle by itself to their pixels, and rows of squares would come out uneven.
 */
const isSameFill = (fill: FillItem, next: DrawingItem | undefined): next is FillItem =>
  next?.kind === 'fill' &&
  next.paint === fill.paint &&
  fill.opacity === 1 &&
  fill.rule === 'nonzero' &&
  next.rule === 'nonzero';

const textOperators = (
  document: SheetDocument,
  { line, x, y }: TextItem,
  at: Point,
  state: GraphicsState,
): string => {
  const origin = { x: at.x + x, y: at.y + y };
  let operators = '';
  line.fragments.forEach((fragment, index) => {
    const font = document.fontOnPage(fragment.run.face);
    operators += `${drawFragment(line, index, origin, font, state)}\n`;
  });
  return operators;
};

/** Operators of items of one clipping and opacity; neighbouring fills of one colour are one path, texts one object. */
const itemOperators = (
  document: SheetDocument,
  items: readonly PlainItem[],
  at: Point,
  state: GraphicsState,
): string => {
  let operators = '';
  items.forEach((item, index) => {
    const next = items[index + 1];
    const before = items[index - 1];
    switch (item.kind) {
      case 'fill':
        operators += fillColor(item.paint, state) + pathOperators(item.path, at);
        if (!isSameFill(item, next)) operators += item.rule === 'evenodd' ? 'f*\n' : 'f\n';
        break;
      case 'stroke':
        operators +=
          lineStyle(item.stroke, state) +
          strokeColor(item.stroke.paint, state) +
          `${pathOperators(item.path, at)}S\n`;
        break;
      case 'text':
        if (before?.kind !== 'text') operators += 'BT\n';
        operators += textOperators(document, item, at, state);
        if (next?.kind !== 'text') operators += 'ET\n';
        break;
    }
  });
  return operators.trimEnd();
};

const drawLayer = (
  document: SheetDocument,
  items: readonly PlainItem[],
  at: Point,
  state: GraphicsState,
): void => {
  const { clips = [], opacity = 1 } = items[0] ?? {};
  if (clips.length === 0 && opacity === 1) {
    document.addContent(itemOperators(document, items, at, state));
    return;
  }
  document.addContent(
    ['q', ...clips.map(({ path }) => `${pathOperators(path, at)}W n`)].join('\n'),
  );
  if (opacity < 1) document.opacity(opacity);
  document.addContent(itemOperators(document, items, at, { ...state }));
  document.addContent('Q');
};

/**
 * Draws the marks and text of a chart into the current page, in the document's own fonts. Only what is clipped (ISO 32000-1,
 * 8.5.4) or shows through (11.6.4.4) is put between q and Q, neighbours clipped alike in one pair.
 *
 * @param at where the drawing's top left corner stands.
 */
export const drawDrawing = (
  document: SheetDocument,
  items: readonly PlainItem[],
  at: Point,
  state: GraphicsState,
): void => {
  let from = 0;
  items.forEach(({ clips, opacity }, index) => {
    const next = items[index + 1];
    if (next?.clips === clips && next.opacity === opacity) return;
    drawLayer(document, items.slice(from, index + 1), at, state);
    from = index + 1;
  });
};
