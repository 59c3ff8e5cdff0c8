/** What rows of horizontal bars are made of; heights in pt. */
export interface RowsAsked {
  readonly rows: number;
  readonly series: number;
  /** Of a bar. */
  readonly thickness: number;
  /** Between rows. */
  readonly gap: number;
  /** Of the highest name of a row. */
  readonly label: number;
  /** Of a bar with its value and, in the first row, what stands beside it. */
  readonly slotOf: (row: number) => number;
  /** What stands over each bar of the first row. */
  readonly heads: readonly number[];
}

/** Where bars stand, in pt from the top of the chart. */
export interface BarRows {
  readonly height: number;
  readonly thickness: number;
  readonly middleOf: (row: number) => number;
  readonly barAt: (series: number, row: number) => number;
  /** Where what stands over a bar of the first row ends. */
  readonly headEnd: (series: number) => number;
}

/** Share of its row that a bar of several takes. */
const APART = 0.95;

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** Rows of one height, but for the first, where the names of series need more. Bars share theirs evenly. */
export function barRows(asked: RowsAsked): BarRows {
  const { rows, series, thickness, gap, label, slotOf, heads } = asked;
  const over = sum(heads);
  const slots = Array.from({ length: rows }, (_, row) => slotOf(row));
  const heightOf = (own: readonly number[], head = 0): number =>
    Math.max(label, head + series * Math.max(...own)) + gap;
  const later = heightOf(rows > 1 ? slots.slice(1) : slots);
  const first = Math.max(heightOf(slots, over), later);
  const topOf = (row: number): number => (row === 0 ? 0 : first + (row - 1) * later);
  const heightIn = (row: number): number => (row === 0 ? first : later);
  const slotIn = (row: number): number => (heightIn(row) - gap - (row === 0 ? over : 0)) / series;
  const headEnd = (index: number): number =>
    gap / 2 + sum(heads.slice(0, index + 1)) + index * slotIn(0);
  return {
    height: first + (rows - 1) * later,
    thickness: Math.min(thickness, (series > 1 ? APART : 1) * slotIn(rows - 1)),
    middleOf: (row) => topOf(row) + heightIn(row) / 2,
    barAt: (index, row) =>
      row === 0
        ? headEnd(index) + slotIn(0) / 2
        : topOf(row) + gap / 2 + (index + 0.5) * slotIn(row),
    headEnd,
  };
}
