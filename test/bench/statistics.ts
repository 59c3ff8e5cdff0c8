/** The middle of the numbers, the mean of the two middle ones where they are even in number. */
export function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((one, other) => one - other);
  const middle = ordered.length / 2;
  const low = ordered[Math.ceil(middle) - 1] ?? Number.NaN;
  const high = ordered[Math.floor(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** As a table of aligned columns, the first to the left and the others to the right. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
