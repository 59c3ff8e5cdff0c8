/** A rectangle of cells, both ends in it; rows and columns count from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `B7` → its row and column. */
export function cellAt(
  reference: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** `A1:D20` */
export function areaAt(reference: string): Area | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  if (from === undefined || to === undefined) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Column 28 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
