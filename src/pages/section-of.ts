import { TOLERANCE } from './flow-context.js';
import { heightOfItem, type FlowItem, type PlacedHeading } from './flow.js';

/**
 * Id of the section that a page, counted from 0, is headed by: the one that its first line belongs to, or the first to
 * begin on it where none goes on from the page before.
 *
 * @param items what stands on the page
 */
export const sectionOf = (
  index: number,
  headings: readonly PlacedHeading[],
  items: readonly FlowItem[],
): string | undefined => {
  const named = headings.filter(({ id, level }) => id !== undefined && level === 2);
  const begun = named.find(({ page }) => page === index);
  const goingOn = named.findLast(({ page }) => page < index);
  // The number of a section, and its heading in another face, may begin a little higher than its first line.
  const isAbove = (item: FlowItem): boolean =>
    item.standing.region === 'body' &&
    begun !== undefined &&
    item.y + heightOfItem(item) <= begun.y + TOLERANCE;
  return (goingOn && (!begun || items.some(isAbove)) ? goingOn : begun)?.id;
};
