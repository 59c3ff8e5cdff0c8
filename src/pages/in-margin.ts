import type { Region } from '../sheet/placed.js';
import { KEPT_CLEAR } from '../sheet/legible.js';
import type { PrintNode } from '../sheet/nodes.js';
import { TOLERANCE } from './flow-context.js';

type Furniture = Exclude<Region, 'body'>;

/** A margin grows for headers and footers of as much as this many times its height; beyond it they are too tall. */
const MOST_GROWTH = 3;

const ownHeight = (node: PrintNode, height: number): number => {
  const [, top, , bottom] = (node.kind !== 'gap' && node.margin) || [0, 0, 0, 0];
  return height - top - bottom;
};

/**
 * A header or footer of `height` pt with its distance from the edge. One that reaches beyond its margin, as a logo can,
 * stands in the middle of the margin instead, 5 mm from the edge where there is room for that.
 */
export function inMargin(
  node: PrintNode,
  region: Furniture,
  room: number,
  height: number,
): PrintNode {
  if (node.kind === 'gap' || node.margin === undefined || height <= room + TOLERANCE) return node;
  const [left, , right, bottom] = node.margin;
  const spare = room - ownHeight(node, height);
  const top =
    region === 'header'
      ? Math.max(spare / 2, Math.min(KEPT_CLEAR, spare))
      : Math.min(spare / 2, spare - KEPT_CLEAR);
  return { ...node, margin: [left, Math.max(0, top), right, bottom] };
}

/** What a margin lacks for a header or footer of `height` pt that keeps 5 mm from the edge of the page. */
export function lackingInMargin(
  node: PrintNode,
  region: Furniture,
  room: number,
  height: number,
): number {
  const own = ownHeight(node, height);
  if (own > MOST_GROWTH * room) return 0;
  if (region === 'footer') return Math.max(0, height + KEPT_CLEAR - room);
  return height <= room + TOLERANCE ? 0 : Math.max(0, own + KEPT_CLEAR - room);
}
