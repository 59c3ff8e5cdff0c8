import { identity, multiply, type Matrix } from '../../sheet/matrix.js';
import { createPathBuilder } from './path-builder.js';

/** The transformations and paths of CanvasRenderingContext2D; lengths in the units of the canvas. */
export class PathContext {
  protected matrix: Matrix = identity;
  protected current = createPathBuilder();

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

  /** Draws without touching the current path. */
  protected aside(draw: () => void): void {
    const kept = this.current;
    this.current = createPathBuilder();
    draw();
    this.current = kept;
  }
}
