import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import type { PrintNode } from '../sheet/nodes.js';
import type { SetBlock, Setting, Standing } from './setting.js';
import { boxStyle, extend } from './cascade.js';
import { columnsAlike } from './fit.js';
import { framed, innerWidth } from './frame.js';
import { setRunInsAlike } from './run-in.js';
import { POINTS_PER_MM } from './style.js';

/** Width in pt of a part of the grid: `span` columns and the gutters between them. */
const spanWidth = (width: number, span: number, columns: number, gutter: number): number =>
  ((width + gutter) * span) / columns - gutter;

/** Columns with a width in mm or a span take it; the others share what is left equally. */
const columnWidths = (
  cols: readonly ElementNode[],
  width: number,
  gridColumns: number,
  gap: number,
): readonly number[] => {
  const asked = cols.map(({ attributes }): number | undefined => {
    if (attributes['width'] !== undefined)
      return Number.parseFloat(attributes['width']) * POINTS_PER_MM;
    if (attributes['span'] !== undefined)
      return spanWidth(width, Number(attributes['span']), gridColumns, gap);
    return undefined;
  });
  const taken = asked.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const sharing = asked.filter((each) => each === undefined).length;
  const share = (width - taken - gap * (cols.length - 1)) / Math.max(sharing, 1);
  return asked.map((each) => each ?? share);
};

const EMPTY: PrintNode = { kind: 'stack', children: [] };

/** A `row` of `col` elements on the grid, tops aligned; the grid divides whatever width the row has. */
export const setRow = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const { theme } = setting;
  const style = boxStyle(element, theme);
  const cascade = extend(standing.cascade, element, theme);
  const width = innerWidth(standing.width, style);
  const gap = style.columnGap ?? theme.gutter;
  const cols = childElements(element);
  const widths = columnWidths(cols, width, theme.gridColumns, gap);
  setRunInsAlike(
    cols,
    widths.map((own) => ({ cascade, width: own })),
    setting,
  );
  const columns = cols.map((col, index) => {
    const own = widths[index] ?? 0;
    return { width: own, content: setBlock(col, { cascade, width: own }) ?? EMPTY };
  });
  return framed({ kind: 'columns', columns: columnsAlike(columns), gap, element }, style, theme);
};

/** A `pair`: the same content in each language, in columns of one width, tops aligned (parallel setting). */
export const setPair = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const { theme } = setting;
  const style = boxStyle(element, theme);
  const cascade = extend(standing.cascade, element, theme);
  const members = childElements(element);
  const gap = style.columnGap ?? theme.gutter;
  const width =
    (innerWidth(standing.width, style) - gap * (members.length - 1)) / Math.max(members.length, 1);
  const columns = members.map((member) => ({
    width,
    content: setBlock(member, { cascade, width }) ?? EMPTY,
  }));
  return framed({ kind: 'columns', columns: columnsAlike(columns), gap, element }, style, theme);
};
