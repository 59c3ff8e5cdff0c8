import type { LanguageTag } from '../../language/language.js';
import type { Drawing, PlainItem } from '../../sheet/drawing.js';
import { RecordingContext } from './recording-context.js';
import type { Typesetting } from './text-runs.js';

/** A canvas that records; what chartjs-node-canvas and Chart.js ask of a canvas, and the drawing for ourselves. */
export interface VectorCanvas {
  readonly width: number;
  readonly height: number;
  readonly style: Record<string, string>;
  readonly getContext: (type: '2d') => RecordingContext;
  /** Takes the drawing down as it stands; it is no file, so there are no bytes. */
  readonly toBuffer: (mimeType?: string) => Buffer;
  /** What was drawn when `toBuffer` was last called: Chart.js clears the canvas when the chart is done with. */
  readonly drawing: () => Drawing<PlainItem>;
  readonly addEventListener: () => void;
  readonly removeEventListener: () => void;
  readonly getAttribute: () => null;
  readonly setAttribute: () => void;
}

const NO_FILE = Buffer.alloc(0);

/** @param width, height in pt; Chart.js rounds them down when it sets them back, which is ignored. */
export function createVectorCanvas(
  width: number,
  height: number,
  typesetting: Typesetting,
  language: LanguageTag,
): VectorCanvas {
  const nothing = (): void => undefined;
  let finished: Drawing<PlainItem> = { width, height, items: [] };
  const canvas: VectorCanvas = {
    get width() {
      return width;
    },
    set width(_) {},
    get height() {
      return height;
    },
    set height(_) {},
    style: {},
    getContext: () => context,
    toBuffer: () => {
      finished = { width, height, items: [...context.items] };
      return NO_FILE;
    },
    drawing: () => finished,
    addEventListener: nothing,
    removeEventListener: nothing,
    getAttribute: () => null,
    setAttribute: nothing,
  };
  const context = new RecordingContext(canvas, typesetting, language);
  return canvas;
}
