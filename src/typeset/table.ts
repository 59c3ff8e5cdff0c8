import type { ElementNode } from '../document/document.js';
import type { PrintNode, TableNode, TableRowNode } from '../sheet/nodes.js';
import { boxStyle, extend, type Cascade } from './cascade.js';
import { framed, innerWidth } from './frame.js';
import type { SetBlock, Setting, Standing } from './setting.js';
import type { Theme } from './style.js';
import { POINTS_PER_MM } from './style.js';
import { colorOf } from './theme.js';

const childrenNamed = (element: ElementNode, ...names: readonly string[]): readonly ElementNode[] =>
  element.children.filter(
    (child): child is ElementNode => child.kind === 'element' && names.includes(child.name),
  );

type ColumnWidth = TableNode['widths'][number];

/** Widths as the cells of the first row ask for them: `width` in mm, else the style's, else a share of the rest. */
const columnWidths = (firstRow: ElementNode | undefined, theme: Theme): readonly ColumnWidth[] =>
  (firstRow ? cellsOf(firstRow) : []).flatMap((cell): readonly ColumnWidth[] => {
    const { width, colspan } = cell.attributes;
    const own: ColumnWidth =
      width === undefined
        ? (boxStyle(cell, theme).columnWidth ?? '*')
        : Number.parseFloat(width) * POINTS_PER_MM;
    return Array.from({ length: Number(colspan ?? '1') }, () => own);
  });

const EMPTY: PrintNode = { kind: 'stack', children: [] };

/** A `table` of rows that do not split; rows of `thead` are repeated at the head of each page. */
export const setTable = (
  element: ElementNode,
  standing: Standing,
  setting: Setting,
  setBlock: SetBlock,
): PrintNode => {
  const { theme } = setting;
  const style = boxStyle(element, theme);
  const cascade = extend(standing.cascade, element, theme);
  const gap = style.columnGap ?? theme.gutter;
  const heads = childrenNamed(element, 'thead');
  const inGroups = [...heads, ...childrenNamed(element, 'tbody')];
  const rows = [
    ...inGroups.flatMap((group) => childrenNamed(group, 'tr').map((row) => ({ row, group }))),
    ...childrenNamed(element, 'tr').map((row) => ({ row, group: undefined })),
  ];
  const widths = columnWidths(rows[0]?.row, theme);
  const width = innerWidth(standing.width, style);

  const setRow = (row: ElementNode, within: Cascade): TableRowNode => {
    const rowStyle = boxStyle(row, theme);
    const rowCascade = extend(within, row, theme);
    const [, top, , bottom] = rowStyle.padding ?? [0, 0, 0, 0];
    const cells = cellsOf(row).map((cell) => {
      const span = Number(cell.attributes['colspan'] ?? '1');
      const content = setBlock(cell, { cascade: rowCascade, width }) ?? EMPTY;
      return { content, ...(span > 1 ? { columnSpan: span } : {}) };
    });
    return {
      element: row,
      cells,
      padding: { top, bottom },
      ...(rowStyle.ruleBottom
        ? {
            rule: {
              width: rowStyle.ruleBottom.width,
              color: colorOf(theme, rowStyle.ruleBottom.color),
            },
          }
        : {}),
    };
  };

  return framed(
    {
      kind: 'table',
      element,
      widths,
      columnGap: gap,
      headerRows: heads.reduce((sum, head) => sum + childrenNamed(head, 'tr').length, 0),
      rows: rows.map(({ row, group }) =>
        setRow(row, group ? extend(cascade, group, theme) : cascade),
      ),
    },
    style,
    theme,
  );
};

const cellsOf = (row: ElementNode): readonly ElementNode[] => childrenNamed(row, 'th', 'td');
