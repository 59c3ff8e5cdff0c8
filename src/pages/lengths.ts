import type { PageGeometry } from '../sheet/nodes.js';

export const sum = (lengths: readonly number[]): number =>
  lengths.reduce((total, each) => total + each, 0);

/** The type area of a page: what its margins leave, in pt. */
export const typeArea = ({
  width,
  height,
  margins,
}: PageGeometry): Pick<PageGeometry, 'width' | 'height'> => ({
  width: width - margins.left - margins.right,
  height: height - margins.top - margins.bottom,
});

/** Heights of blocks that differ by less, in pt, are one. */
export const SAME_HEIGHT = 0.5;
