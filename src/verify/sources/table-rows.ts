import { separatedValues } from './separated-values.js';
import type { Stretch } from './source-text.js';

/** A cell of a table in a text, whose cells tabs, bars or several spaces part, or the marks of separated values. */
export interface Cell extends Stretch {
  readonly text: string;
}

/** A row that a stretch stands in. */
export interface Row {
  /** Where its line begins. */
  readonly from: number;
  readonly cells: readonly Cell[];
  /** Of the cell that holds the stretch. */
  readonly index: number;
}

/** UTF-16 units. What is longer is a paragraph, and would be read whole for each of its figures. */
const longestRow = 4_000;

/** The row of numbers that a stretch stands in. */
export function rowOf(stretch: Stretch, text: string): Row | undefined {
  const ahead = text.slice(Math.max(0, stretch.start - longestRow), stretch.start);
  const from = stretch.start - ahead.length + ahead.lastIndexOf('\n') + 1;
  if (from > 0 && text[from - 1] !== '\n') return undefined;
  const cells = cellsOf(text, from);
  const index = cells.findIndex(({ start, end }) => start <= stretch.start && stretch.end <= end);
  return index < 0 || !cells.slice(1).some(({ text: own }) => isNumber(own))
    ? undefined
    : { from, cells, index };
}

/**
 * The first line above a row with as many cells as it or one fewer, up to an empty line. A rule under a head and a name
 * over some rows, which bars show to be part of the table, are none.
 */
export function headOver(
  text: string,
  { from, cells: { length: count } }: Pick<Row, 'from' | 'cells'>,
): readonly Cell[] | undefined {
  let found: readonly Cell[] | undefined;
  let lines = 0;
  for (let at = from; at > 0;) {
    lines += 1;
    if (lines > mostRows) return undefined;
    at = text.lastIndexOf('\n', at - 2) + 1;
    const cells = cellsOf(text, at);
    if (cells.length < 2 && !/^.*[|｜]/u.test(lineAt(text, at))) break;
    if (cells.slice(1).every(({ text: own }) => /^[:\-–—=]*$/u.test(own))) continue;
    if (cells.length === count || cells.length === count - 1) found = cells;
  }
  return found;
}

/** A head is looked for over no more rows. */
const mostRows = 300;

/** The head of the column of a cell; a head may leave the place over the names of the rows empty. */
export const columnHead = (
  head: readonly Cell[] | undefined,
  { cells, index }: Pick<Row, 'cells' | 'index'>,
): Cell | undefined =>
  index === 0 || head === undefined ? undefined : head[index - (cells.length - head.length)];

/**
 * The head that names the column of a cell and no other: words, or a year. A number over a number is a row like its own.
 */
export function namedBy(stretch: Stretch, text: string): string | undefined {
  const row = rowOf(stretch, text);
  const head = row === undefined || row.index === 0 ? undefined : headOver(text, row);
  const own = row === undefined ? undefined : columnHead(head, row)?.text;
  const isAlone = head?.filter((each) => each.text === own).length === 1;
  return own !== undefined && isAlone && isName.test(own) ? own : undefined;
}

/** The same without the unit in brackets behind it, where no other column is named so: Freight of “Freight (thousand tonnes)”. */
export function namedInShort(stretch: Stretch, text: string): string | undefined {
  const name = namedBy(stretch, text);
  const row = name === undefined ? undefined : rowOf(stretch, text);
  if (name === undefined || row === undefined) return undefined;
  const short = withoutUnit(name);
  const isAlone =
    headOver(text, row)?.filter((each) => withoutUnit(each.text) === short).length === 1;
  return isAlone && short !== '' ? short : undefined;
}

const withoutUnit = (name: string): string => name.replace(/\s?[(（][^()（）]*[)）]$/u, '');

/** Behind 31.12. or alone. */
const isName = /\p{L}|(?:^|[./-])(?:1[89]|20)\d\d(?:$|[^\d.,])/u;

const isNumber = (text: string): boolean =>
  /^[-+−–]?[\p{Nd}][\p{Nd}.,’'\s]*\s?[%％‰]?$/u.test(text);

const lineAt = (text: string, from: number): string =>
  text.slice(from, from + longestRow).split('\n', 1)[0] ?? '';

/** What parts two cells. */
export const cellMark = /\t|(?<!\s)\s*[|｜]\s*|[ \u00A0]{2,}|\u3000+/u;

const parting = new RegExp(`(${cellMark.source})`, 'u');

/** A cell between two marks may be empty, and the last; where a bar stands before the first, one ends the row as well. */
function cellsOf(text: string, from: number): readonly Cell[] {
  const line = lineAt(text, from);
  const values = separatedValues(line);
  if (values !== undefined)
    return values.map(({ start, end, text: own }) => ({
      start: from + start,
      end: from + end,
      text: own,
    }));
  const cells: Cell[] = [];
  let start = from;
  const parts = line.split(parting);
  for (const [index, part] of parts.entries()) {
    const isOpen = parts[index - 1]?.includes('\t') === true || parts[0]?.trim() !== '';
    const isInner = index > 0 && (index < parts.length - 1 || isOpen);
    if (index % 2 === 0 && (part.trim() !== '' || isInner))
      cells.push({ start, end: start + part.length, text: part.trim() });
    start += part.length;
  }
  return cells;
}
