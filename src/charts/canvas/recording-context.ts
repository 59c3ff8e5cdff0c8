import type { LanguageTag } from '../../language/language.js';
import { parseColor } from './color.js';
import type { DrawingItem, Paint, Path } from './drawing.js';
import {
  alignmentShare,
  ASCENT,
  baselineShift,
  DESCENT,
  initialState,
  type ContextState,
} from './context-state.js';
import { identity, isTranslation, multiply, scaleOf, type Matrix } from './matrix.js';
import { createPathBuilder } from './path-builder.js';
import { parseFontShorthand, setText, type Typesetting } from './set-text.js';

/**
 * The part of CanvasRenderingContext2D that Chart.js and our marks use, recording what is drawn instead of drawing it.
 * Text is split by face and language, so that a chart is set in exactly the faces of the page, in the right script.
 *
 * A class with changing fields because the Canvas API is one. Bitmaps, gradients and patterns are not recorded: asking
 * for them throws.
 */
export class RecordingContext implements ContextState {
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

  readonly items: DrawingItem[] = [];
  private matrix: Matrix = identity;
  private dash: readonly number[] = [];
  private clips: readonly Path[] = [];
  private current = createPathBuilder();
  private readonly saved: (() => void)[] = [];

  constructor(
    readonly canvas: object,
    private readonly typesetting: Typesetting,
    language: LanguageTag,
  ) {
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

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = multiply(this.matrix, [a, b, c, d, e, f]);
  }

  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.matrix = [a, b, c, d, e, f];
  }

  resetTransform(): void {
    this.matrix = identity;
  }

  beginPath(): void {
    this.current = createPathBuilder();
  }

  closePath(): void {
    this.current.close();
  }

  moveTo(x: number, y: number): void {
    this.current.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.current.lineTo(this.matrix, x, y);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.current.curveTo(this.matrix, ax, ay, bx, by, x, y);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.current.quadraticTo(this.matrix, cx, cy, x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  arc(x: number, y: number, radius: number, from: number, to: number, ccw = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, ccw);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    rotation: number,
    from: number,
    to: number,
    counterclockwise = false,
  ): void {
    this.current.arc(this.matrix, {
      x,
      y,
      radiusX,
      radiusY,
      rotation,
      from,
      to,
      counterclockwise,
    });
  }

  clip(): void {
    this.clips = [...this.clips, this.current.path()];
  }

  fill(rule: unknown = 'nonzero'): void {
    const path = this.current.path();
    const paint = this.paint(this.fillStyle);
    if (path.length === 0 || paint.opacity === 0) return;
    const fill = { ...paint, rule: rule === 'evenodd' ? 'evenodd' : 'nonzero' } as const;
    this.items.push({ kind: 'path', path, fill, clips: this.clips });
  }

  stroke(): void {
    const path = this.current.path();
    const paint = this.paint(this.strokeStyle);
    if (path.length === 0 || paint.opacity === 0 || !(this.lineWidth > 0)) return;
    const scale = scaleOf(this.matrix);
    const stroke = {
      ...paint,
      width: this.lineWidth * scale,
      cap: this.lineCap,
      join: this.lineJoin,
      dash: this.dash.map((length) => length * scale),
    };
    this.items.push({ kind: 'path', path, stroke, clips: this.clips });
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
    const selector = parseFontShorthand(this.font);
    const { width } = setText(this.typesetting, text, { ...selector, language: this.lang });
    return {
      width,
      actualBoundingBoxAscent: ASCENT * selector.size,
      actualBoundingBoxDescent: DESCENT * selector.size,
    };
  }

  fillText(text: string, x: number, y: number): void {
    const fill = this.paint(this.fillStyle);
    if (text.trim() === '' || fill.opacity === 0) return;
    if (!isTranslation(this.matrix)) throw new Error('chart text can only be moved, not turned');
    const selector = parseFontShorthand(this.font);
    const set = setText(this.typesetting, text, { ...selector, language: this.lang });
    const left = x + this.matrix[4] - set.width * alignmentShare(this.textAlign);
    const baseline = y + this.matrix[5] + baselineShift(this.textBaseline) * selector.size;
    for (const run of set.runs) {
      this.items.push({
        kind: 'text',
        text: run.text,
        x: left + run.x,
        y: baseline,
        face: run.face,
        size: selector.size,
        language: this.lang,
        fill,
        clips: this.clips,
      });
    }
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

  private paint(style: string): Paint {
    const { color, opacity } = parseColor(style);
    return { color, opacity: opacity * this.globalAlpha };
  }

  /** Draws without touching the current path. */
  private aside(draw: () => void): void {
    const kept = this.current;
    this.current = createPathBuilder();
    draw();
    this.current = kept;
  }
}
