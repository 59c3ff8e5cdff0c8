import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import type { PrintNode } from '../sheet/nodes.js';
import type { SetBlock, Setting, Standing } from './setting.js';
import { columnsAlike } from './fit.js';
import { EMPTY, framed, inside, type Inside } from './frame.js';
import { setRunInsAlike } from './run-in.js';
import { POINTS_PER_MM, type Theme } from './style.js';

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

/** A `row` of `col` elements on the grid, tops aligned; the grid divides whatever width the row has. */
export const setRow = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const { theme } = setting;
  const within = inside(element, standing, theme);
  const { cascade, width, gap } = within;
  const cols = childElements(element);
  const widths = columnWidths(cols, width, theme.gridColumns, gap);
  setRunInsAlike(
    cols,
    widths.map((own) => ({ cascade, width: own })),
    setting,
  );
  return sideBySide(element, within, widths, theme, setBlock);
};

/** A `pair`: the same content in each language, in columns of one width, tops aligned (parallel setting). */
export const setPair = (
  element: ElementNode,
  standing: Standing,
  { theme }: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const within = inside(element, standing, theme);
  const members = childElements(element);
  const own = (within.width - within.gap * (members.length - 1)) / Math.max(members.length, 1);
  const widths = members.map(() => own);
  return sideBySide(element, within, widths, theme, setBlock);
};

/** The children of an element as columns of these widths. */
const sideBySide = (
  element: ElementNode,
  { style, cascade, gap }: Inside,
  widths: readonly number[],
  theme: Theme,
  setBlock: SetBlock,
): PrintNode => {
  const columns = childElements(element).map((child, index) => {
    const width = widths[index] ?? 0;
    return { width, content: setBlock(child, { cascade, width }) ?? EMPTY };
  });
  return framed({ kind: 'columns', columns: columnsAlike(columns), gap, element }, style, theme);
};
