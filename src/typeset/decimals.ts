import { paragraphExtent } from '../lines/set-paragraph.js';
import { decimalSign } from '../quantity/format-digits.js';
import type { ParagraphNode, TableCellNode, TableRowNode } from '../sheet/nodes.js';
import type { TextRun } from '../sheet/runs.js';
import { mapParagraphs, styleKey } from './fit.js';

/** The runs of a paragraph up to `end`, an offset in their joined text. */
const runsUpTo = (runs: readonly TextRun[], end: number): readonly TextRun[] => {
  let left = end;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
};

/** Offset behind the whole part of the last number of the first figure; `undefined` where no figure is printed. */
const endOfWhole = ({ runs, style }: ParagraphNode): number | undefined => {
  const isFigure = ({ element }: TextRun): boolean => element.name === 'fact';
  const first = runs.findIndex(isFigure);
  if (first < 0) return undefined;
  const after = runs.findIndex((run, index) => index > first && !isFigure(run));
  const textOf = (some: readonly TextRun[]): string => some.map(({ text }) => text).join('');
  const before = textOf(runs.slice(0, first));
  const figure = textOf(runs.slice(first, after < 0 ? undefined : after));
  const number = [...figure.matchAll(/\p{Nd}(?:[.,'’\s\u00A0\u202F]?\p{Nd})*/gu)].at(-1);
  if (!number) return undefined;
  const sign = number[0].lastIndexOf(decimalSign(style.language));
  return before.length + number.index + (sign < 0 ? number[0].length : sign);
};

/** What stands right of the whole part, the decimal sign included, in pt: nothing of a text without a figure. */
const behindWhole = (paragraph: ParagraphNode): number => {
  const { runs, style } = paragraph;
  const end = endOfWhole(paragraph);
  if (end === undefined) return 0;
  const whole = paragraphExtent(runs, style).maximum;
  return Math.max(0, whole - paragraphExtent(runsUpTo(runs, end), style).maximum);
};

/**
 * Rows whose figures stand with their decimal signs under one another, column by column and, where a cell has several
 * lines, line by line; qualifiers hang to the left, fractions, units and notes to the right.
 */
export const decimalsAligned = (rows: readonly TableRowNode[]): readonly TableRowNode[] => {
  const behind = new Map<string, number>();
  const keyOf = (column: number, paragraph: ParagraphNode): string =>
    `${column} ${styleKey(paragraph)}`;
  const eachCell = (
    change: (column: number, paragraph: ParagraphNode) => ParagraphNode,
  ): readonly TableRowNode[] =>
    rows.map((row) => {
      let column = 0;
      const cells = row.cells.map((cell): TableCellNode => {
        const own = column;
        column += cell.columnSpan ?? 1;
        if (cell.columnSpan !== undefined) return cell;
        const content = mapParagraphs(cell.content, (paragraph) =>
          paragraph.alignsDecimals ? change(own, paragraph) : paragraph,
        );
        return { ...cell, content };
      });
      return { ...row, cells };
    });
  const measured = eachCell((column, paragraph) => {
    const key = keyOf(column, paragraph);
    behind.set(key, Math.max(behind.get(key) ?? 0, behindWhole(paragraph)));
    return paragraph;
  });
  if (![...behind.values()].some((width) => width > 0)) return measured;
  return eachCell((column, paragraph) => {
    const room = (behind.get(keyOf(column, paragraph)) ?? 0) - behindWhole(paragraph);
    const [left, top, right, bottom] = paragraph.margin ?? [0, 0, 0, 0];
    return room <= 0 ? paragraph : { ...paragraph, margin: [left, top, right + room, bottom] };
  });
};
