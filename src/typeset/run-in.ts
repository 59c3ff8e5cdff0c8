import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import { paragraphExtent } from '../lines/set-paragraph.js';
import { boxStyle, extend, textStyle } from './cascade.js';
import { innerWidth, inside } from './frame.js';
import type { Setting, Standing } from './setting.js';
import { unbroken } from './unbroken.js';

const runInsIn = (element: ElementNode, { theme }: Setting): readonly ElementNode[] =>
  childElements(element).filter((child) => boxStyle(child, theme).display === 'run-in');

/** Whether spans that run in have no room on the line of what is before them; `undefined` where there are none. */
export const runsOver = (
  element: ElementNode,
  { cascade, width }: Standing,
  setting: Setting,
  balanced: boolean,
): boolean | undefined => {
  if (runInsIn(element, setting).length === 0) return undefined;
  if (setting.apart.has(element)) return true;
  const tried = { ...setting, note: () => undefined };
  const { runs, style } = unbroken(element.children, element, cascade, tried, balanced);
  const room = innerWidth(width, boxStyle(element, setting.theme));
  return paragraphExtent(runs, style).maximum > room;
};

interface Found {
  readonly element: ElementNode;
  /** Whether its spans that run in have no room; `undefined` where it has none. */
  readonly isOver: boolean | undefined;
  /** What these take under one another, in pt. */
  readonly height: number;
}

/** The paragraphs of a column of text alone; `undefined` where anything else stands in it. */
const runInsOf = (
  element: ElementNode,
  outer: Standing,
  setting: Setting,
): readonly Found[] | undefined => {
  if (element.name === 'gap') return [];
  if (!['col', 'div', 'p'].includes(element.name)) return undefined;
  const standing = inside(element, outer, setting.theme);
  if (element.name === 'p') {
    const isOver = runsOver(element, standing, setting, setting.page !== undefined);
    const leadings = runInsIn(element, setting).map(
      (span) => textStyle(extend(standing.cascade, span, setting.theme), span.language).leading,
    );
    return [{ element, isOver, height: leadings.reduce((sum, each) => sum + each, 0) }];
  }
  const inner = childElements(element).map((child) => runInsOf(child, standing, setting));
  return inner.includes(undefined) ? undefined : inner.flatMap((each) => each ?? []);
};

/**
 * Cards side by side set the other reading of their figures one way: where one has no room for it on the line of its
 * figure, it stands under the figure on all, so that their labels begin at one height.
 */
export const setRunInsAlike = (
  cols: readonly ElementNode[],
  standings: readonly Standing[],
  setting: Setting,
): void => {
  const found = cols.map((col, index) => {
    const standing = standings[index];
    return standing && runInsOf(col, standing, setting);
  });
  if (found.includes(undefined)) return;
  // The figure opens its card.
  const figures = found.flatMap((each) => each?.[0] ?? []);
  if (!figures.some(({ isOver }) => isOver)) return;
  const most = Math.max(...figures.map(({ height }) => height));
  for (const { element, height } of figures) setting.apart.set(element, most - height);
};
