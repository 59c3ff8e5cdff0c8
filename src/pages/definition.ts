import type { ParagraphNode, PrintNode, TableNode } from '../sheet/nodes.js';
import type { ColumnWidth, DefinitionNode, TableLayout } from './pdfmake.js';

/** A node made for one layout, with the block it stands for. pdfmake writes into its nodes, so none is used twice. */
export interface SourcedNode extends DefinitionNode {
  readonly source: PrintNode;
}

export const isSourced = (node: DefinitionNode): node is SourcedNode => 'source' in node;

/** A paragraph: our lines stand in for pdfmake's inlines. */
export interface LeafNode extends SourcedNode {
  readonly source: ParagraphNode;
}

export const isLeaf = (node: DefinitionNode): node is LeafNode =>
  isSourced(node) && node.source.kind === 'paragraph';

const tableLayout = (columnGap: number): TableLayout => ({
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : columnGap),
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
});

const spanPlaceholder = (): DefinitionNode => ({ _span: true, _minWidth: 0, _maxWidth: 0 });

export const defineEmpty = (): SourcedNode => define({ kind: 'stack', children: [] });

const columnCount = (table: TableNode): number =>
  Math.max(
    table.widths.length,
    ...table.rows.map(({ cells }) =>
      cells.reduce((sum, { columnSpan }) => sum + (columnSpan ?? 1), 0),
    ),
  );

/** One row of a table as pdfmake wants it: a cell per column, those under a span marked. */
export const defineRow = (table: TableNode, index: number): DefinitionNode[] => {
  const row = table.rows[index]?.cells.flatMap(({ content, columnSpan = 1 }) => [
    { ...define(content), ...(columnSpan > 1 ? { colSpan: columnSpan } : {}) },
    ...Array.from({ length: columnSpan - 1 }, spanPlaceholder),
  ]);
  const filled = row ?? [];
  while (filled.length < columnCount(table)) {
    filled.push(defineEmpty());
  }
  return filled;
};

const defineTable = (table: TableNode): SourcedNode => ({
  source: table,
  table: {
    widths: table.widths.map((width): ColumnWidth => ({ width })),
    body: table.rows.map((_, index) => defineRow(table, index)),
  },
  layout: tableLayout(table.columnGap),
});

/** Turns a block into a fresh node of pdfmake's document definition. */
export const define = (source: PrintNode): SourcedNode => {
  switch (source.kind) {
    case 'paragraph':
      return { source, text: '' };
    case 'stack':
      return { source, stack: source.children.map(define) };
    case 'columns':
      return {
        source,
        columns: source.columns.map(({ width, content }) => ({ ...define(content), width })),
        columnGap: source.gap,
      };
    case 'table':
      return defineTable(source);
    case 'image':
    case 'drawing':
      // What pdfmake calls anything that comes with its size decided and is drawn by somebody else.
      return { source, image: 'picture', width: source.width, height: source.height };
    case 'multicolumn':
    case 'gap':
      // Laid without pdfmake, which only wants something that takes no room.
      return { source, canvas: [] };
  }
};
