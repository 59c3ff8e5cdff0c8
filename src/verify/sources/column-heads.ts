/** What parts the cells of a table that is written as text. */
const between = /\t| {2,}| ?\| ?/u;

/** A head is looked for no farther back than this, in UTF-16 units. */
const longest = 4000;

/**
 * The head of the column that a figure of a table stands in, where a text sets cells apart with tabs, bars or several
 * spaces: the cell of its place in the first line of the table, which has as many cells and no figure there.
 */
export function headOfColumn(text: string, position: number): string | undefined {
  const from = Math.max(0, position - longest);

  const lines = text.slice(from, position).split('\n');
  const own = lines.at(-1) ?? '';
  const index = cellsOf(own).length - 1;
  if (index < 1) return undefined;
  let head: readonly string[] | undefined;
  for (const line of lines.slice(0, -1).toReversed()) {
    const cells = cellsOf(line);
    if (cells.length <= index) {
      if (/^[\s|+:=-]*$/u.test(line) && line.trim() !== '') continue;
      break;
    }
    head = cells;
  }
  const cell = head?.[index];
  return cell === undefined || /^\P{L}*$/u.test(cell) ? undefined : cell;
}

const cellsOf = (line: string): readonly string[] => line.trimStart().split(between);
