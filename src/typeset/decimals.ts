import { paragraphExtent } from '../lines/set-paragraph.js';
import { decimalSign } from '../quantity/format/format-digits.js';
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

/** Of the first figure: offsets behind the whole part of its last number, behind that number and behind its unit; the unit. */
interface NumberEnds {
  readonly whole: number;
  readonly number: number;
  readonly figure: number;
  /** As printed, a magnitude with it: `万册`, `million books`. */
  readonly unit: string;
}

/** `undefined` where no figure is printed. */
const numberEnds = ({ runs, style }: ParagraphNode): NumberEnds | undefined => {
  const isFigure = ({ element }: TextRun): boolean => element.name === 'fact';
  const first = runs.findIndex(isFigure);
  if (first < 0) return undefined;
  const after = runs.findIndex((run, index) => index > first && !isFigure(run));
  const textOf = (some: readonly TextRun[]): string => some.map(({ text }) => text).join('');
  const before = textOf(runs.slice(0, first)).length;
  const figure = textOf(runs.slice(first, after < 0 ? undefined : after));
  const number = [...figure.matchAll(/\p{Nd}(?:[.,'’\s\u00A0\u202F]?\p{Nd})*/gu)].at(-1);
  if (!number) return undefined;
  const sign = number[0].lastIndexOf(decimalSign(style.language));
  const end = number.index + number[0].length;
  return {
    whole: before + (sign < 0 ? end : number.index + sign),
    number: before + end,
    figure: before + figure.length,
    unit: figure.slice(end).trim(),
  };
};

/** What stands behind the whole part of a paragraph's figure; widths in pt. */
interface Behind {
  /** The decimal sign, the decimals, the unit, notes. Nothing without a figure. */
  readonly all: number;
  /** Of its number, as they are parted by its decimal sign, without other signs of a language: 1311 95 of 1,311.95. */
  readonly digits: string;
  /** `undefined` without a figure. */
  readonly unit?: { readonly text: string; readonly width: number };
}

const behindWhole = (paragraph: ParagraphNode): Behind => {
  const { runs, style } = paragraph;
  const ends = numberEnds(paragraph);
  if (ends === undefined) return { all: 0, digits: '' };
  const upTo = (end: number): number => paragraphExtent(runsUpTo(runs, end), style).maximum;
  const digitsUpTo = (end: number): string =>
    runsUpTo(runs, end)
      .flatMap(({ text, element }) =>
        element.name === 'fact' ? (text.match(/\p{Nd}/gu) ?? []) : [],
      )
      .join('');
  const whole = digitsUpTo(ends.whole);
  return {
    all: Math.max(0, paragraphExtent(runs, style).maximum - upTo(ends.whole)),
    digits: `${whole} ${digitsUpTo(ends.number).slice(whole.length)}`,
    unit: { text: ends.unit, width: Math.max(0, upTo(ends.figure) - upTo(ends.number)) },
  };
};

type Unit = NonNullable<Behind['unit']>;

/** Units whose widths differ by more, in em of the type, are of unlike things, though one begins as the other does. */
const MOST_DIFFERENCE = 1.5;

/** Whether two units are of one thing, so that their numbers are compared: alike but for an ending, `boat` and `boats`. */
const isLike = (one: Unit, other: Unit, em: number): boolean =>
  (one.text.startsWith(other.text) || other.text.startsWith(one.text)) &&
  Math.abs(one.width - other.width) <= MOST_DIFFERENCE * em;

/**
 * Rows whose figures stand with their decimal signs under one another, column by column; qualifiers hang to the left,
 * fractions, units and notes to the right. Where a cell has several lines, all lines of a column of numbers alone share
 * one axis if they write the same number; each line has its own where units are printed, which are as wide as its
 * language makes them, and where languages count in other magnitudes, 742 under 万 and 7.42. A
 * column whose units are of unlike things, hertz and metres per second, weeks and per cent, is flush right.
 */
export const decimalsAligned = (rows: readonly TableRowNode[]): readonly TableRowNode[] => {
  const behind = new Map<string, number>();
  const units = new Map<string, readonly Unit[]>();
  const unlike = new Set<number>();
  const ownAxes = new Set<number>();
  const lineKey = (column: number, paragraph: ParagraphNode): string =>
    `${column} ${styleKey(paragraph)}`;
  const widen = (key: string, width: number): void => {
    behind.set(key, Math.max(behind.get(key) ?? 0, width));
  };
  const eachCell = (
    change: (column: number, paragraph: ParagraphNode, cell: TableCellNode) => ParagraphNode,
  ): readonly TableRowNode[] =>
    rows.map((row) => {
      let column = 0;
      const cells = row.cells.map((cell): TableCellNode => {
        const own = column;
        column += cell.columnSpan ?? 1;
        if (cell.columnSpan !== undefined) return cell;
        const content = mapParagraphs(cell.content, (paragraph) =>
          paragraph.alignsDecimals ? change(own, paragraph, cell) : paragraph,
        );
        return { ...cell, content };
      });
      return { ...row, cells };
    });
  const digitsIn = new Map<TableCellNode, string>();
  const measured = eachCell((column, paragraph, cell) => {
    const key = lineKey(column, paragraph);
    const { all, unit, digits } = behindWhole(paragraph);
    widen(key, all);
    widen(String(column), all);
    if (unit === undefined) return paragraph;
    const others = digitsIn.get(cell) ?? digits;
    digitsIn.set(cell, digits);
    if (unit.text !== '' || digits !== others) ownAxes.add(column);
    const known = units.get(key) ?? [];
    const em = paragraph.runs[0]?.size ?? 0;
    if (!known.every((other) => isLike(unit, other, em))) unlike.add(column);
    if (!known.some(({ text }) => text === unit.text)) units.set(key, [...known, unit]);
    return paragraph;
  });
  if (![...behind.values()].some((width) => width > 0)) return measured;
  return eachCell((column, paragraph) => {
    if (unlike.has(column)) return paragraph;
    const axis = ownAxes.has(column) ? lineKey(column, paragraph) : String(column);
    const room = (behind.get(axis) ?? 0) - behindWhole(paragraph).all;
    const [left, top, right, bottom] = paragraph.margin ?? [0, 0, 0, 0];
    return room <= 0 ? paragraph : { ...paragraph, margin: [left, top, right + room, bottom] };
  });
};
