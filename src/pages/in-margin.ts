import { KEPT_CLEAR } from '../sheet/legible.js';
import type { PrintNode } from '../sheet/nodes.js';
import { TOLERANCE } from './flow-context.js';

/**
 * A header or footer of `height` pt with its distance from the edge. One that reaches beyond its margin, as a logo can,
 * stands in the middle of the margin instead, where there is room for it, and `clear` pt above its end.
 */
export function inMargin(node: PrintNode, room: number, height: number, clear: number): PrintNode {
  if (node.kind === 'gap' || node.margin === undefined || height <= room + TOLERANCE) return node;
  const [left, top, right, bottom] = node.margin;
  const own = height - top - bottom;
  const middle = Math.min((room - own) / 2, room - own - clear);
  return { ...node, margin: [left, Math.max(0, middle), right, bottom] };
}

/** What a margin at the foot of a page lacks for a footer of `height` pt that stands in it, so that it ends 5 mm above the edge. */
export function lackingAtFoot(node: PrintNode, room: number, height: number): number {
  if (height <= room + TOLERANCE) return Math.max(0, height + KEPT_CLEAR - room);
  const [, top, , bottom] = (node.kind !== 'gap' && node.margin) || [0, 0, 0, 0];
  const own = height - top - bottom;
  return own <= room + TOLERANCE ? Math.max(0, own + KEPT_CLEAR - room) : 0;
}
