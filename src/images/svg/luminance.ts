import type { Color, DrawingItem, Paint } from '../../sheet/drawing.js';

/**
 * Items in greys of their lightness (CSS Masking 1, 7.10.1), whose coefficients are not those of PDF: of a grey, both
 * give the same.
 */
export const luminanceOf = (items: readonly DrawingItem[]): readonly DrawingItem[] =>
  items.map((item): DrawingItem => {
    switch (item.kind) {
      case 'fill':
        return { ...item, paint: greyPaint(item.paint) };
      case 'stroke':
        return { ...item, stroke: { ...item.stroke, paint: greyPaint(item.stroke.paint) } };
      case 'group':
        return { ...item, items: luminanceOf(item.items) };
      case 'text':
        return item;
    }
  });

function greyPaint(paint: Paint): Paint {
  if (typeof paint === 'string') return greyOf(paint);
  if (paint.kind === 'pattern') return { ...paint, items: luminanceOf(paint.items) };
  return { ...paint, stops: paint.stops.map((stop) => ({ ...stop, color: greyOf(stop.color) })) };
}

function greyOf(color: Color): Color {
  const part = (at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const grey = Math.round(0.2125 * part(1) + 0.7154 * part(3) + 0.0721 * part(5));
  return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
}
