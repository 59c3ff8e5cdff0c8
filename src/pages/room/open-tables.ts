import type { ColumnsNode, PrintNode, TableNode } from '../../sheet/nodes.js';
import { innerWidth, isBlock, type Heights } from '../heights.js';
import { sum } from '../lengths.js';
import { holdsList, withOpenedList } from './open-lists.js';

const stretchOf = ({ rows }: TableNode): number => sum(rows.map(({ stretch = 0 }) => stretch));

/** A table whose rows become `more` pt higher together, each by its share of what it may. */
const opened = (table: TableNode, more: number): TableNode => {
  const most = stretchOf(table);
  if (most <= 0) return table;
  const part = Math.min(1, more / most);
  const rows = table.rows.map((row) => {
    const half = ((row.stretch ?? 0) * part) / 2;
    const { top, bottom } = row.padding;
    return { ...row, padding: { top: top + half, bottom: bottom + half } };
  });
  return { ...table, rows };
};

/** The last table of a column, opened by `more` pt. */
const openedLast = (node: PrintNode, more: number): PrintNode => {
  if (node.kind === 'table') return opened(node, more);
  if (node.kind !== 'stack') return node;
  const at = node.children.findLastIndex(holdsTable);
  const children = node.children.map((child, index) =>
    index === at ? openedLast(child, more) : child,
  );
  return { ...node, children };
};

/** Whether a table stands in a block, be it beside others. */
export const holdsTable = (node: PrintNode): boolean =>
  node.kind === 'table' || (node.kind === 'stack' && node.children.some(holdsTable));

interface SoleTable {
  readonly table: TableNode;
  readonly width: number;
}

/** The table that is all of a column, with the room inside its margins, in pt. */
const soleTable = (node: PrintNode, width: number): SoleTable | undefined => {
  if (!isBlock(node)) return undefined;
  const inner = innerWidth(node, width);
  if (node.kind === 'table') return { table: node, width: inner };
  const [only, ...rest] = node.kind === 'stack' ? node.children : [];
  return only && rest.length === 0 ? soleTable(only, inner) : undefined;
};

const withSoleTable = (node: PrintNode, table: TableNode): PrintNode =>
  node.kind === 'stack'
    ? { ...node, children: node.children.map((child) => withSoleTable(child, table)) }
    : table;

const hasRowSpans = ({ rows }: TableNode): boolean =>
  rows.some(({ cells }) => cells.some(({ rowsBelow }) => rowsBelow));

/**
 * Columns of one table each, with as many rows or, as those of a list that is parted, one fewer, on common rules: each
 * row is as high as the highest beside it. Nothing where that would make the block higher than its rows may open.
 */
const onCommonRules = (node: ColumnsNode, heights: Heights): ColumnsNode | undefined => {
  const sole = node.columns.flatMap(({ content, width }) => soleTable(content, width) ?? []);
  const tables = sole.map(({ table }) => table);
  const count = Math.max(0, ...tables.map(({ rows }) => rows.length));
  if (sole.length < 2 || sole.length < node.columns.length) return undefined;
  if (tables.some((table) => table.rows.length < count - 1 || hasRowSpans(table))) return undefined;
  const own = sole.map(({ table, width }) =>
    table.rows.map((_, row) => heights.ofRow(table, row, width)),
  );
  const common = Array.from({ length: count }, (_, row) =>
    Math.max(...own.map((rows) => rows[row] ?? 0)),
  );
  const more = sum(common) - Math.max(...own.map(sum));
  if (more > Math.max(...tables.map(stretchOf))) return undefined;
  const columns = node.columns.map((column, index) => {
    const table = tables[index];
    if (!table) return column;
    const rows = table.rows.map((row, at) => {
      const { top, bottom } = row.padding;
      const below = bottom + (common[at] ?? 0) - (own[index]?.[at] ?? 0);
      return { ...row, padding: { top, bottom: below } };
    });
    return { ...column, content: withSoleTable(column.content, { ...table, rows }) };
  });
  return { ...node, columns };
};

const opensIn = (node: PrintNode): boolean => holdsTable(node) || holdsList(node);

const besides = (node: ColumnsNode, heights: Heights): ColumnsNode => {
  const aligned = onCommonRules(node, heights);
  if (aligned) return aligned;
  const own = node.columns.map(({ content, width }) => heights.of(content, width));
  const height = Math.max(...own);
  const columns = node.columns.map((column, index) => {
    const more = height - (own[index] ?? 0);
    if (more <= 0 || !opensIn(column.content)) return column;
    const open = holdsTable(column.content) ? openedLast : withOpenedList;
    return { ...column, content: open(column.content, more) };
  });
  return { ...node, columns };
};

/**
 * A block whose tables open their rows, and whose lists of figures open, as far as these may, to the height of what
 * stands beside them: no hole is left under a short one, and no block becomes higher.
 *
 * @param width measure of the block, in pt
 */
export const openTables = (node: PrintNode, width: number, heights: Heights): PrintNode => {
  if (!isBlock(node)) return node;
  const inner = innerWidth(node, width);
  switch (node.kind) {
    case 'stack':
      if (!node.children.some(standsBeside)) return node;
      return {
        ...node,
        children: node.children.map((child) => openTables(child, inner, heights)),
      };
    case 'columns':
      return besides(node, heights);
    default:
      return node;
  }
};

const standsBeside = (node: PrintNode): boolean =>
  (node.kind === 'columns' && node.columns.some(({ content }) => opensIn(content))) ||
  (node.kind === 'stack' && node.children.some(standsBeside));
