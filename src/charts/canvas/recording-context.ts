import type { LanguageTag } from '../../language/language.js';
import type { Clip, DrawingLine, PlainItem } from '../../sheet/drawing.js';
import { parseColor, type Paint } from './color.js';
import {
  alignmentShare,
  ASCENT,
  baselineShift,
  DESCENT,
  initialState,
  type ContextState,
} from './context-state.js';
import { isTranslation, scaleOf } from '../../sheet/matrix.js';
import { PathContext } from './path-context.js';
import { setText } from './set-text.js';
import type { Typesetting } from './text-runs.js';

/**
 * The part of CanvasRenderingContext2D that Chart.js and our marks use, recording what is drawn instead of drawing it.
 * Text is split by face and language, so that a chart is set in exactly the faces of the page, in the right script.
 *
 * A class with changing fields because the Canvas API is one. Bitmaps, gradients and patterns are not recorded: asking
 * for them throws.
 */
export class RecordingContext extends PathContext implements ContextState {
  declare fillStyle: string;
  declare strokeStyle: string;
  declare lineWidth: number;
  declare lineCap: ContextState['lineCap'];
  declare lineJoin: ContextState['lineJoin'];
  declare lineDashOffset: number;
  declare globalAlpha: number;
  declare textAlign: ContextState['textAlign'];
  declare textBaseline: ContextState['textBaseline'];
  declare font: string;
  declare lang: LanguageTag;

  readonly items: PlainItem[] = [];
  private dash: readonly number[] = [];
  private clips: readonly Clip[] = [];
  private readonly saved: (() => void)[] = [];

  constructor(
    readonly canvas: object,
    private readonly typesetting: Typesetting,
    language: LanguageTag,
  ) {
    super();
    Object.assign(this, initialState(language));
  }

  save(): void {
    const { matrix, dash, clips } = this;
    const state: ContextState = {
      fillStyle: this.fillStyle,
      strokeStyle: this.strokeStyle,
      lineWidth: this.lineWidth,
      lineCap: this.lineCap,
      lineJoin: this.lineJoin,
      lineDashOffset: this.lineDashOffset,
      globalAlpha: this.globalAlpha,
      textAlign: this.textAlign,
      textBaseline: this.textBaseline,
      font: this.font,
      lang: this.lang,
    };
    this.saved.push(() => Object.assign(this, state, { matrix, dash, clips }));
  }

  restore(): void {
    this.saved.pop()?.();
  }

  clip(): void {
    this.clips = [...this.clips, { path: this.current.path(), rule: 'nonzero' }];
  }

  fill(rule: unknown = 'nonzero'): void {
    const path = this.current.path();
    const { color, opacity } = this.paint(this.fillStyle);
    if (path.length === 0 || opacity === 0) return;
    this.items.push({
      kind: 'fill',
      path,
      paint: color,
      rule: rule === 'evenodd' ? 'evenodd' : 'nonzero',
      opacity,
      clips: this.clips,
    });
  }

  stroke(): void {
    const path = this.current.path();
    const { color, opacity } = this.paint(this.strokeStyle);
    if (path.length === 0 || opacity === 0 || !(this.lineWidth > 0)) return;
    const scale = scaleOf(this.matrix);
    const stroke = {
      paint: color,
      width: this.lineWidth * scale,
      cap: this.lineCap,
      join: this.lineJoin,
      miterLimit: 10,
      dash: this.dash.map((length) => length * scale),
      dashOffset: 0,
    };
    this.items.push({ kind: 'stroke', path, stroke, opacity, clips: this.clips });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.aside(() => {
      this.rect(x, y, width, height);
      this.fill();
    });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.aside(() => {
      this.rect(x, y, width, height);
      this.stroke();
    });
  }

  /** Chart.js clears the whole canvas before it draws; nothing is drawn by then that has to stay. */
  clearRect(): void {
    this.items.length = 0;
  }

  setLineDash(segments: readonly number[]): void {
    this.dash = segments.length % 2 === 0 ? [...segments] : [...segments, ...segments];
  }

  getLineDash(): readonly number[] {
    return this.dash;
  }

  measureText(text: string): {
    readonly width: number;
    readonly actualBoundingBoxAscent: number;
    readonly actualBoundingBoxDescent: number;
  } {
    const { width, size } = this.set(text);
    return {
      width,
      actualBoundingBoxAscent: ASCENT * size,
      actualBoundingBoxDescent: DESCENT * size,
    };
  }

  fillText(text: string, x: number, y: number): void {
    const { opacity } = this.paint(this.fillStyle);
    if (text.trim() === '' || opacity === 0) return;
    const { line, width, size } = this.set(text);
    this.record(
      line,
      x - width * alignmentShare(this.textAlign),
      y + baselineShift(this.textBaseline) * size,
      opacity,
    );
  }

  /**
   * Draws a line that is set already, in its own faces and colours; no part of the Canvas API. `x` and `y` are its left
   * edge and baseline.
   */
  fillLine(line: DrawingLine, x: number, y: number): void {
    if (line.fragments.length > 0) this.record(line, x, y, this.globalAlpha);
  }

  strokeText(): never {
    throw new Error('chart text cannot be outlined');
  }

  createLinearGradient(): never {
    throw new Error('charts cannot draw gradients');
  }

  createRadialGradient(): never {
    throw new Error('charts cannot draw gradients');
  }

  createPattern(): never {
    throw new Error('charts cannot draw bitmap patterns');
  }

  drawImage(): never {
    throw new Error('charts cannot draw bitmaps');
  }

  private record(line: DrawingLine, x: number, y: number, opacity: number): void {
    if (!isTranslation(this.matrix)) throw new Error('chart text can only be moved, not turned');
    this.items.push({
      kind: 'text',
      line,
      x: x + this.matrix[4],
      y: y + this.matrix[5],
      opacity,
      clips: this.clips,
    });
  }

  /** Sets text in the font, language and colour of the moment. */
  private set(text: string): ReturnType<typeof setText> {
    const { color } = this.paint(this.fillStyle);
    return setText(this.typesetting, text, { font: this.font, language: this.lang, color });
  }

  private paint(style: string): Paint {
    const { color, opacity } = parseColor(style);
    return { color, opacity: opacity * this.globalAlpha };
  }
}
