import { memoOfPair } from '../../memo.js';
import { define } from '../definition.js';
import { SheetMeasure } from '../measure.js';
import { paragraphExtent, type FigurePieces } from '../../lines/set-paragraph.js';
import type { ParagraphNode, PrintNode, TableNode } from '../../sheet/nodes.js';
import { linesOf } from '../paragraph-lines.js';
import type { ColumnWidth } from '../pdfmake.js';
import { sum } from '../lengths.js';
import { equalShares, starWidths, TOLERANCE, type Bounds } from './width-shares.js';

/** A column that shares out room, with the paragraphs of its cells. */
interface FluidColumn extends Bounds {
  readonly isStar: boolean;
  /** Its figures stand at its right edge. */
  readonly isOfFigures: boolean;
  readonly texts: readonly ParagraphNode[];
}

/** A column of text has its fair share where it has so many times an equal share of the width … */
const FAIR_SHARE = 1.5;
/** … and columns of text have this part of it together. */
const PART_OF_TEXT = 0.3;
/** Lines that a text of many columns is tried with before widths are told by lengths alone. */
const TRIED_LINES = [2, 3, 4];
/** Halvings in which a width is found. */
const STEPS = 10;

/** The least pt in which no text of a column takes more than `lines` lines, or has a word divided where none may be. */
const narrowest = (
  { least, most, texts }: FluidColumn,
  lines: number,
  mayDivide: boolean,
): number => {
  const isSet = (text: ParagraphNode, width: number): boolean => {
    const set = linesOf(text, width);
    return set.length <= lines && (mayDivide || !set.some(({ hyphenated }) => hyphenated));
  };
  const extents = texts
    .map((text) => ({ text, ...paragraphExtent(text.runs, text.style) }))
    .toSorted((a, b) => b.maximum - a.maximum);
  // Padding and margins, which are those of the widest text.
  const around = Math.max(0, most - (extents[0]?.maximum ?? most));
  let width = Math.max(0, least - around);
  for (const { text, minimum, maximum } of extents) {
    if (maximum <= width || isSet(text, width)) continue;
    let narrow = Math.max(width, minimum, maximum / lines);
    let wide = maximum;
    for (let step = 0; step < STEPS; step++) {
      const middle = (narrow + wide) / 2;
      if (isSet(text, middle)) wide = middle;
      else narrow = middle;
    }
    width = wide;
  }
  return width + around;
};

/** Widths in proportion to the longest texts, none under its least (CSS Tables 3, distributing excess width). */
const proportional = (columns: readonly Bounds[], room: number): readonly number[] => {
  const widthsFor = (lines: number): readonly number[] =>
    columns.map(({ least, most }) => Math.max(least, most / lines));
  let few = 1;
  let many = Math.max(1, ...columns.map(({ least, most }) => most / Math.max(least, TOLERANCE)));
  for (let step = 0; step < 4 * STEPS; step++) {
    const lines = (few + many) / 2;
    if (sum(widthsFor(lines)) > room) few = lines;
    else many = lines;
  }
  return widthsFor(many);
};

/** Widths where not all that columns ask for has room: those in which the text of most lines has the fewest. */
const fewestLines = (columns: readonly FluidColumn[], room: number): readonly number[] => {
  for (const lines of TRIED_LINES) {
    const floor = sum(columns.map(({ least, most }) => Math.max(least, most / lines)));
    if (floor > room) continue;
    for (const mayDivide of [false, true]) {
      const widths = columns.map((column) => narrowest(column, lines, mayDivide));
      if (sum(widths) <= room) return widths;
    }
  }
  // No text counts for more than a line over the whole width: one of many lines leaves the others theirs.
  const bounded = columns.map(({ least, most }) => ({
    least,
    most: Math.max(least, Math.min(most, room)),
  }));
  return proportional(bounded, room);
};

/**
 * Where all text has room: `auto` columns as wide as their content, the rest for the `*` columns. Beside these
 * several columns of figures have their part of what no text needs, so that a figure stands near its name and its
 * neighbours alike.
 */
const shareSpare = (fluid: readonly FluidColumn[], room: number): readonly number[] => {
  const stars = fluid.filter(({ isStar }) => isStar);
  const figures = fluid.filter(({ isOfFigures }) => isOfFigures);
  const spare = room - sum(fluid.map(({ most }) => most));
  const takes = stars.length > 0 && figures.length > 1 && spare > 0;
  const part = takes ? spare / (figures.length + stars.length) : 0;
  const widths = fluid.map(({ most, isOfFigures }) => (isOfFigures ? most + part : most));
  const taken = sum(widths.filter((_, index) => fluid[index]?.isStar === false));
  const shares = starWidths(stars, room - taken);
  let star = 0;
  return widths.map((width, index) => (fluid[index]?.isStar ? (shares[star++] ?? 0) : width));
};

/**
 * Where the `*` columns have room for their texts on one line, so have as many of the others as what is left serves, the
 * nearest first: one long head breaks no other.
 */
const withLinesWhole = (
  widths: readonly number[],
  fluid: readonly FluidColumn[],
  room: number,
): readonly number[] => {
  const missing = fluid.map(({ most }, index) => Math.max(0, most - (widths[index] ?? 0)));
  const isStar = (_: unknown, index: number): boolean => fluid[index]?.isStar === true;
  let left = room - sum(widths) - sum(missing.filter(isStar));
  const whole = new Set<number>();
  const nearest = missing
    .map((more, index) => ({ more, index }))
    .toSorted((a, b) => a.more - b.more);
  for (const { more, index } of nearest) {
    if (isStar(more, index) || more > left) continue;
    left -= more;
    whole.add(index);
  }
  return widths.map((width, index) => width + (whole.has(index) ? (missing[index] ?? 0) : 0));
};

/**
 * `auto` columns take their content's width as long as each `*` column has a fair share for its text, and `*` columns
 * share the rest. Where there is less room, no text takes more lines than the widths of all must cost it.
 */
const share = (fluid: readonly FluidColumn[], room: number, fair: number): readonly number[] => {
  const asked = fluid.map(({ isStar, least, most }) =>
    isStar ? Math.max(least, Math.min(most, fair)) : most,
  );
  const isRoomy = sum(asked) <= room + TOLERANCE;
  if (isRoomy) return shareSpare(fluid, room);
  const widths = withLinesWhole(fewestLines(fluid, room), fluid, room);
  const isStar = (_: unknown, index: number): boolean => fluid[index]?.isStar === true;
  const taken = sum(widths.filter((_, index) => fluid[index]?.isStar === false));
  const stars = equalShares(widths.filter(isStar), room - taken);
  let star = 0;
  return widths.map((width, index) => (isStar(width, index) ? (stars[star++] ?? 0) : width));
};

/** The paragraphs of a block, those of tables inside it left out. */
const paragraphsOf = (node: PrintNode): readonly ParagraphNode[] => {
  if (node.kind === 'paragraph') return [node];
  if (node.kind === 'stack' || node.kind === 'multicolumn')
    return node.children.flatMap(paragraphsOf);
  return node.kind === 'columns'
    ? node.columns.flatMap(({ content }) => paragraphsOf(content))
    : [];
};

/** The paragraphs of cells of one column. */
const textsOf = ({ rows }: TableNode, column: number): readonly ParagraphNode[] =>
  rows.flatMap(({ cells }) => {
    let at = 0;
    for (const { content, columnSpan = 1 } of cells) {
      if (at === column && columnSpan === 1) return paragraphsOf(content);
      at += columnSpan;
    }
    return [];
  });

const shareOut = (
  table: TableNode,
  width: number,
  figures: FigurePieces,
): {
  readonly widths: readonly number[];
  readonly overflows: boolean;
  readonly fluid: readonly FluidColumn[];
} => {
  const measured = new SheetMeasure({}, figures).measureNode(define(table));
  const columns: ColumnWidth[] = measured.table?.widths ?? [];
  const available = width - (measured._offsets?.total ?? 0);
  const isFluid = ({ width: asked }: ColumnWidth): boolean => typeof asked !== 'number';
  const fluid = columns.flatMap((column, index): FluidColumn[] => {
    const { _minWidth: least = 0, _maxWidth: most = 0 } = column;
    if (!isFluid(column)) return [];
    const isStar = column.width === '*';
    const texts = textsOf(table, index);
    const isOfFigures = !isStar && texts.some(({ alignsDecimals }) => alignsDecimals === true);
    return [{ isStar, isOfFigures, least, most: Math.max(least, most), texts }];
  });
  const fixed = sum(columns.map(({ width: own }) => (typeof own === 'number' ? own : 0)));
  const stars = fluid.filter(({ isStar }) => isStar).length;
  const fair = Math.max(FAIR_SHARE / columns.length, PART_OF_TEXT / Math.max(1, stars));
  const shares = share(fluid, available - fixed, fair * available);
  let next = 0;
  const widths = columns.map(({ width: own }) =>
    typeof own === 'number' ? own : (shares[next++] ?? 0),
  );
  return { widths, overflows: sum(widths) > available + TOLERANCE, fluid };
};

const calculate = (table: TableNode, width: number): readonly number[] => {
  const { widths } = table;
  const fixed = widths.filter((each): each is number => typeof each === 'number');
  if (fixed.length === widths.length || table.rows.length === 0) return fixed;
  const whole = shareOut(table, width, 'whole');
  const parted = whole.overflows ? shareOut(table, width, 'parted') : whole;
  if (!parted.overflows) return parted.widths;
  const room = width - (widths.length - 1) * table.columnGap - sum(fixed);
  const shares = room > 0 ? divided(parted.fluid, room) : parted.fluid.map(({ least }) => least);
  let next = 0;
  return widths.map((own) => (typeof own === 'number' ? own : (shares[next++] ?? 0)));
};

/** Columns too wide together, the widest closed to one width: their words are divided there, or told. */
const closed = (least: readonly number[], room: number): readonly number[] => {
  const ascending = least.toSorted((a, b) => a - b);
  let left = room;
  const at = ascending.findIndex((each, index) => {
    if (each * (ascending.length - index) > left) return true;
    left -= each;
    return false;
  });
  return at < 0 ? least : least.map((each) => Math.min(each, left / (ascending.length - at)));
};

/** Of the width that all wide columns could have alike, the least that one of them is narrowed to. */
const NARROWED = 0.6;
/** Lines of a cell beyond which columns are closed to one width. */
const MOST_LINES = 8;

/**
 * Columns too wide together: words are divided so that the cell of most lines has as few as the width allows, at the
 * joints of compounds where that can be.
 */
const divided = (columns: readonly FluidColumn[], room: number): readonly number[] => {
  const even = closed(
    columns.map(({ least }) => least),
    room,
  );
  const sized = columns.map(({ least, most, texts }, index) => {
    const cap = even[index] ?? least;
    const extents = texts.map(({ runs, style }) => paragraphExtent(runs, style).maximum);
    const around = Math.max(0, most - Math.max(0, ...extents));
    return { texts, around, most, floor: least > cap + TOLERANCE ? NARROWED * cap : least };
  });
  for (const atJoints of [true, false]) {
    for (let count = 1; count <= MOST_LINES; count++) {
      const widths = sized.map(({ texts, around, most, floor }) => {
        const isEnough = (width: number): boolean =>
          texts.every((text) => {
            const lines = linesOf(text, width - around);
            return (
              lines.length <= count &&
              lines.every(
                (line) =>
                  line.width <= width - around + TOLERANCE && !(atJoints && line.dividedBadly),
              )
            );
          });
        if (isEnough(floor)) return floor;
        let narrow = floor;
        let wide = most;
        for (let step = 0; step < STEPS; step++) {
          const middle = (narrow + wide) / 2;
          if (isEnough(middle)) wide = middle;
          else narrow = middle;
        }
        return wide;
      });
      const left = room - sum(widths);
      if (left >= 0) return widths.map((width) => width + left / widths.length);
    }
  }
  return even;
};

/**
 * Widths in pt of a table's columns where it has `width` pt; `auto` and `*` shared out by content. Figures stand whole in
 * their columns as long as all columns fit.
 */
export const columnWidths = (table: TableNode, outer: number): readonly number[] =>
  widthsIn(table, outer - (table.inset?.left ?? 0) - (table.inset?.right ?? 0));

const widthsIn = memoOfPair(calculate);

/** Width in pt of a cell that begins at `column` and covers `span` columns. */
export const cellWidth = (
  widths: readonly number[],
  column: number,
  span: number,
  gap: number,
): number => sum(widths.slice(column, column + span)) + gap * (span - 1);
