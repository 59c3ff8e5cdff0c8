import type { RasterContext } from 'canvas';
import { canvasModule } from '../engine/modules.js';
import type { Drawing, Path, PlainItem } from '../../sheet/drawing.js';
import { paintText } from './paint-text.js';

/** Files of faces that the native canvas already knows, by face id. */
const registered = new Map<string, string>();

/**
 * Replays a drawing on a native canvas.
 *
 * @param dpi dots per inch; a drawing of 72 pt is one inch wide.
 * @param paper colour under the drawing, #rrggbb.
 * @returns the bytes of a PNG.
 */
export function paintRaster(drawing: Drawing<PlainItem>, dpi: number, paper: string): Uint8Array {
  const native = canvasModule();
  for (const item of drawing.items) {
    if (item.kind !== 'text') continue;
    for (const { face } of item.line.fragments.map(({ run }) => run)) {
      if (registered.get(face.id) === face.file) continue;
      native.registerFont(face.file, { family: face.id });
      registered.set(face.id, face.file);
    }
  }
  const scale = dpi / 72;
  const canvas = native.createCanvas(
    Math.ceil(drawing.width * scale),
    Math.ceil(drawing.height * scale),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  for (const item of drawing.items) paintItem(context, item);
  return canvas.toBuffer('image/png');
}

/* oxlint-disable eslint/no-param-reassign -- a canvas is drawn on by setting its properties */
function paintItem(context: RasterContext, item: PlainItem): void {
  context.save();
  for (const clip of item.clips) {
    trace(context, clip.path);
    context.clip(clip.rule);
  }
  context.globalAlpha = item.opacity;
  switch (item.kind) {
    case 'fill':
      trace(context, item.path);
      context.fillStyle = item.paint;
      context.fill(item.rule);
      break;
    case 'stroke':
      trace(context, item.path);
      context.strokeStyle = item.stroke.paint;
      context.lineWidth = item.stroke.width;
      context.lineCap = item.stroke.cap;
      context.lineJoin = item.stroke.join;
      context.setLineDash(item.stroke.dash);
      context.stroke();
      break;
    case 'text':
      for (const fragment of item.line.fragments) paintText(context, fragment, item);
      break;
  }
  context.restore();
}

function trace(context: RasterContext, path: Path): void {
  context.beginPath();
  for (const segment of path) {
    switch (segment[0]) {
      case 'M':
        context.moveTo(segment[1], segment[2]);
        break;
      case 'L':
        context.lineTo(segment[1], segment[2]);
        break;
      case 'C':
        context.bezierCurveTo(
          segment[1],
          segment[2],
          segment[3],
          segment[4],
          segment[5],
          segment[6],
        );
        break;
      case 'Z':
        context.closePath();
        break;
    }
  }
}
