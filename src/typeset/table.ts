import type { DocumentNode, ElementNode } from '../document/document.js';
import { gridOf, groupHeads, type GridCell } from '../document/table-grid.js';
import { childrenNamed } from '../document/walk.js';
import type { PrintNode, TableCellNode, TableNode, TableRowNode } from '../sheet/nodes.js';
import { boxStyle, extend, type Cascade } from './cascade.js';
import { decimalsAligned } from './decimals.js';
import { mapParagraphs } from './fit.js';
import { boxOf, EMPTY, framed, inside, type Inside } from './frame.js';
import type { SetBlock, Setting, Standing } from './setting.js';
import type { StyleVariant, Theme } from './style.js';
import { POINTS_PER_MM } from './style.js';

type ColumnWidth = TableNode['widths'][number];

/**
 * Widths as the first cells of single columns ask for them, under a head of several: `width` in mm, else the style's, else
 * a share of the rest.
 */
const columnWidths = (
  rows: readonly Pick<RowInGroup, 'cells'>[],
  theme: Theme,
): readonly ColumnWidth[] =>
  (rows[0]?.cells ?? []).flatMap((first): readonly ColumnWidth[] =>
    Array.from({ length: first.columnSpan }, (_, offset): ColumnWidth => {
      const column = first.column + offset;
      const single = rows
        .flatMap(({ cells }) => cells)
        .find((each) => each.column === column && each.columnSpan === 1);
      const { cell } = single ?? first;
      const { width } = cell.attributes;
      return width === undefined
        ? (boxStyle(cell, theme).columnWidth ?? '*')
        : Number.parseFloat(width) * POINTS_PER_MM;
    }),
  );

interface RowInGroup {
  readonly row: ElementNode;
  readonly cells: readonly GridCell[];
  readonly group: ElementNode | undefined;
  /** Of its group. */
  readonly first: boolean;
  readonly last: boolean;
}

const inGroup = (rows: readonly ElementNode[], group?: ElementNode): readonly RowInGroup[] => {
  const grid = gridOf(rows);
  return rows.map((row, index) => ({
    row,
    cells: grid[index] ?? [],
    group,
    first: index === 0,
    last: index === rows.length - 1,
  }));
};

/** What the style of a group of rows says of one of them: its fill, the rules on its edges where the row lies there. */
const ofGroup = (
  group: ElementNode | undefined,
  { first, last }: Pick<RowInGroup, 'first' | 'last'>,
  theme: Theme,
): StyleVariant => {
  if (!group) return {};
  const { fillColor, ruleLeft, ruleRight, ruleTop, ruleBottom } = boxStyle(group, theme);
  return {
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(ruleLeft === undefined ? {} : { ruleLeft }),
    ...(ruleRight === undefined ? {} : { ruleRight }),
    ...(ruleTop === undefined || !first ? {} : { ruleTop }),
    ...(ruleBottom === undefined || !last ? {} : { ruleBottom }),
  };
};

/** Padding of a row and of its group: that above and below a group lies in its first and its last row. */
const paddingOf = (
  { row, group, first, last }: RowInGroup,
  theme: Theme,
): readonly [number, number, number, number] => {
  const [left, top, right, bottom] = boxStyle(row, theme).padding ?? [0, 0, 0, 0];
  const round = (group && boxStyle(group, theme).padding) ?? [0, 0, 0, 0];
  return [
    left + round[0],
    top + (first ? round[1] : 0),
    right + round[2],
    bottom + (last ? round[3] : 0),
  ];
};

/** Padding left and right of rows: the widest, since the columns of all rows stand under one another. */
const insetOf = (
  rows: readonly RowInGroup[],
  theme: Theme,
): { readonly left: number; readonly right: number } => {
  const paddings = rows.map((each) => paddingOf(each, theme));
  return {
    left: Math.max(0, ...paddings.map(([left]) => left)),
    right: Math.max(0, ...paddings.map(([, , right]) => right)),
  };
};

/** Widths of columns in pt where no content decides them: what is fixed, the rest shared equally. */
const knownWidths = (
  widths: readonly ColumnWidth[],
  width: number,
  gap: number,
): readonly number[] | undefined => {
  if (widths.includes('auto')) return undefined;
  const fixed = widths.reduce<number>((sum, each) => sum + (each === '*' ? 0 : Number(each)), 0);
  const stars = widths.filter((each) => each === '*').length;
  const share = (width - gap * (widths.length - 1) - fixed) / Math.max(1, stars);
  return widths.map((each) => (each === '*' ? share : Number(each)));
};

const isContinuable = (node: DocumentNode): boolean =>
  node.kind === 'element' &&
  (node.attributes['continued'] !== undefined || node.children.some(isContinuable));

/** An element whose paragraphs end with what they say where they are repeated. */
const goingOn = (element: ElementNode): ElementNode => {
  const { attributes, children, language, place } = element;
  const text = attributes['continued'];
  const own = children.map((child) => (child.kind === 'text' ? child : goingOn(child)));
  if (text === undefined) return isContinuable(element) ? { ...element, children: own } : element;
  const origin = { kind: 'text' } as const;
  return { ...element, children: [...children, { kind: 'text', text, language, origin, place }] };
};

/** A row of heads, whose lines are broken as those of headings are: at marks and between words. */
const balanced = (row: TableRowNode): TableRowNode => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    content: mapParagraphs(cell.content, (paragraph) => ({
      ...paragraph,
      style: { ...paragraph.style, balanced: true },
    })),
  })),
});

/** What the rows of a table are set from. */
interface TableGround {
  readonly within: Inside;
  readonly theme: Theme;
  readonly setBlock: SetBlock;
  /** Of its columns in pt, where no content decides them. */
  readonly widths: readonly number[] | undefined;
  /** Rows that stand over a group. */
  readonly headsGroup: ReadonlySet<ElementNode>;
}

const setCell = (
  { cell, column, columnSpan, rowsBelow, isContinued }: GridCell,
  cascade: Cascade,
  { within, theme, setBlock, widths }: TableGround,
): TableCellNode => {
  const span = {
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowsBelow > 0 ? { rowsBelow } : {}),
  };
  if (isContinued) return { content: EMPTY, ...span, isContinued };
  const covered = widths?.slice(column, column + columnSpan);
  const width = covered
    ? covered.reduce((sum, each) => sum + each, within.gap * (covered.length - 1))
    : within.width;
  const content = setBlock(cell, { cascade, width }) ?? EMPTY;
  const { verticalAlignment } = boxStyle(cell, theme);
  const isBoxed = content.kind !== 'gap' && content.box !== undefined;
  const { box, ...bare } = isBoxed ? content : { ...content, box: undefined };
  return {
    content: bare,
    ...span,
    // Fill and rules are the row's height, and not the text's.
    ...(box ? { box } : {}),
    ...(verticalAlignment === undefined || verticalAlignment === 'top'
      ? {}
      : { verticalAlignment }),
  };
};

/** A row over a group as it is repeated where the group goes on. */
const continued = (
  { row, cells }: RowInGroup,
  cascade: Cascade,
  ground: TableGround,
): Pick<TableRowNode, 'continued'> => {
  if (!ground.headsGroup.has(row) || !isContinuable(row)) return {};
  const goingOnCells = cells.map((each) => ({ ...each, cell: goingOn(each.cell) }));
  return { continued: goingOnCells.map((each) => setCell(each, cascade, ground)) };
};

const setTableRow = (inOwnGroup: RowInGroup, ground: TableGround): TableRowNode => {
  const { within, theme, headsGroup } = ground;
  const { row, cells, group } = inOwnGroup;
  const style = boxStyle(row, theme);
  const ofTable = group ? extend(within.cascade, group, theme) : within.cascade;
  const cascade = extend(ofTable, row, theme);
  const [, top, , bottom] = paddingOf(inOwnGroup, theme);
  const box = boxOf({ ...ofGroup(group, inOwnGroup, theme), ...style }, theme);
  return {
    element: row,
    cells: cells.map((each) => setCell(each, cascade, ground)),
    ...continued(inOwnGroup, cascade, ground),
    padding: { top, bottom },
    ...(style.stretch === undefined ? {} : { stretch: style.stretch }),
    ...(box ? { box } : {}),
    ...(style.keepWithNext ? { keepWithNext: true } : {}),
    ...(headsGroup.has(row) ? { headsGroup: true } : {}),
  };
};

/** A `table` of rows that do not split; rows of `thead` are repeated at the head of each page. */
export const setTable = (
  element: ElementNode,
  standing: Standing,
  { theme }: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const within = inside(element, standing, theme);
  const { style, gap } = within;
  const heads = childrenNamed(element, 'thead');
  const inGroups = [...heads, ...childrenNamed(element, 'tbody')];
  const rows = [
    ...inGroups.flatMap((group) => inGroup(childrenNamed(group, 'tr'), group)),
    ...inGroup(childrenNamed(element, 'tr')),
  ];
  const inset = insetOf(rows, theme);
  const widths = columnWidths(rows, theme);
  const ground: TableGround = {
    within,
    theme,
    setBlock,
    widths: knownWidths(widths, within.width - inset.left - inset.right, gap),
    headsGroup: new Set(groupHeads(element)),
  };
  const headerRows = heads.reduce((sum, head) => sum + childrenNamed(head, 'tr').length, 0);
  const set = rows.map((row) => setTableRow(row, ground));
  return framed(
    {
      kind: 'table',
      element,
      widths,
      columnGap: gap,
      headerRows,
      rows: [...set.slice(0, headerRows).map(balanced), ...decimalsAligned(set.slice(headerRows))],
      ...(inset.left + inset.right > 0 ? { inset } : {}),
    },
    style,
    theme,
  );
};
