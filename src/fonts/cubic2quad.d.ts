/** Cubic Bézier curves as quadratic ones; the package carries no types of its own. */
declare module 'cubic2quad' {
  /** @returns x and y of the first point, then of control and end point of each quadratic curve */
  export default function cubicToQuad(
    ...curve: [...points: number[], errorBound: number]
  ): readonly number[];
}
