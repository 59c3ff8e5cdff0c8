import { paragraphExtent } from '../lines/set-paragraph.js';
import type { ColumnsNode, ParagraphNode, PrintNode } from '../sheet/nodes.js';
import { SMALLEST_TYPE } from '../sheet/legible.js';
import type { StyleVariant } from './style.js';

/** A line that is too long is set in this share of its size at least; a longer one overflows and is reported. */
const LEAST = 0.6;

/** A text that may run over lines stands on one where so much of its size sets it on one. */
const ONE_LINE = 0.8;

/** A short line fills its measure up to so many times its size. */
const MOST = 1.25;

/** Widths are sums of floats: a line is set this much short of its measure, in pt. */
const TOLERANCE = 0.02;

/** The least share of its size that a paragraph is set in: none of its type is closed to below what print carries. */
const leastOf = ({ runs }: ParagraphNode): number =>
  Math.max(LEAST, Math.min(1, SMALLEST_TYPE / Math.min(...runs.map(({ size }) => size))));

const scaled = (paragraph: ParagraphNode, factor: number): ParagraphNode => ({
  ...paragraph,
  // The very runs where they stay as they are: what was measured of them is kept.
  runs:
    factor === 1
      ? paragraph.runs
      : paragraph.runs.map((run) => ({
          ...run,
          size: run.size * factor,
          ...(run.bodySize === undefined ? {} : { bodySize: run.bodySize * factor }),
          ...(run.rise === undefined ? {} : { rise: run.rise * factor }),
        })),
  style: { ...paragraph.style, leading: paragraph.style.leading * factor },
  fitted: (paragraph.fitted ?? 1) * factor,
});

/**
 * Copyfitting: a paragraph on a measure of `width` pt, size and leading in one proportion. `shrink` closes a line that is
 * too long, to 60 % of its size and to 7 pt at least; `measure` also opens one that is short, by a quarter at most. `longest-word`
 * lets the text run over several lines and closes it until its longest piece without a break fits; what four fifths of
 * its size set on one line stands on one.
 */
export const fitted = (
  paragraph: ParagraphNode,
  fit: NonNullable<StyleVariant['fit']>,
  width: number,
): ParagraphNode => {
  const { minimum, maximum } = paragraphExtent(paragraph.runs, paragraph.style);
  const runsOver = fit === 'longest-word' && maximum * ONE_LINE > width;
  const longest = runsOver ? minimum : maximum;
  if (longest <= 0) return paragraph;
  const filling = Math.max(0, width - TOLERANCE) / longest;
  const most = fit === 'measure' ? MOST : 1;
  return scaled(paragraph, Math.min(most, Math.max(leastOf(paragraph), filling)));
};

/** A block with each of its paragraphs changed; what stands in tables stays as it is. */
export const mapParagraphs = (
  node: PrintNode,
  change: (paragraph: ParagraphNode) => ParagraphNode,
): PrintNode => {
  const inner = (child: PrintNode): PrintNode => mapParagraphs(child, change);
  switch (node.kind) {
    case 'paragraph':
      return change(node);
    case 'stack':
    case 'multicolumn':
      return { ...node, children: node.children.map(inner) };
    case 'columns':
      return {
        ...node,
        columns: node.columns.map((column) => ({ ...column, content: inner(column.content) })),
      };
    case 'table':
    case 'gap':
    case 'drawing':
    case 'image':
      return node;
  }
};

/** The styles of a paragraph, by which lines are told to be of one kind. */
export const styleKey = ({ element }: ParagraphNode): string =>
  [element?.name, ...(element?.classes ?? [])].join(' ');

/** Blocks whose lines of one style are all set in the size of the one that had to be smallest. */
export const fittedAlike = (blocks: readonly PrintNode[]): readonly PrintNode[] => {
  const least = new Map<string, number>();
  blocks.forEach((block) =>
    mapParagraphs(block, (paragraph) => {
      const { fitted: factor } = paragraph;
      if (factor !== undefined && factor < 1) {
        const key = styleKey(paragraph);
        least.set(key, Math.min(factor, least.get(key) ?? 1));
      }
      return paragraph;
    }),
  );
  if (least.size === 0) return blocks;
  const alike = (paragraph: ParagraphNode): ParagraphNode => {
    const factor = paragraph.fitted;
    const target = least.get(styleKey(paragraph));
    return factor === undefined || target === undefined || factor <= target
      ? paragraph
      : scaled(paragraph, Math.max(leastOf(paragraph), target / factor));
  };
  return blocks.map((block) => mapParagraphs(block, alike));
};

/** The columns of a row, fitted alike. */
export const columnsAlike = (columns: ColumnsNode['columns']): ColumnsNode['columns'] => {
  const contents = fittedAlike(columns.map(({ content }) => content));
  return columns.map((column, index) => ({
    ...column,
    content: contents[index] ?? column.content,
  }));
};
