/**
 * Lines of comma-separated values: as many commas as the line beside, two or more, none with a space behind; of two columns
 * those under a head of two words or more, each with a number behind its comma.
 */
export function commaLines(text: string): ReadonlySet<number> {
  const lines = text.split('\n');
  const counts = commaCounts(lines);
  const found = counts.flatMap((count, line) =>
    count >= 2 && (counts[line - 1] === count || counts[line + 1] === count) ? [line] : [],
  );
  return new Set([...found, ...lines.flatMap((_, line) => pairsUnder(lines, line))]);
}

/** “Port,Ships” over “Grimsby,610”: the head and the lines under it. */
function pairsUnder(lines: readonly string[], head: number): readonly number[] {
  if (!isPairOfHeads(lines[head] ?? '')) return [];
  const below = lines.slice(head + 1);
  const end = below.findIndex((line) => !pairWithNumber.test(line));
  const count = end < 0 ? below.length : end;
  return count === 0 ? [] : Array.from({ length: count + 1 }, (_, index) => head + index);
}

function isPairOfHeads(line: string): boolean {
  const cells = line.split(',');
  const [, second = ''] = cells;
  return (
    cells.length === 2 &&
    !second.startsWith(' ') &&
    !/[\d。；]/u.test(line) &&
    cells.every((cell) => /\p{L}/u.test(cell))
  );
}

const pairWithNumber = /^[^,]+,[-+]?\d[\d.]*%?\r?$/u;

const commaCounts = (lines: readonly string[]): readonly number[] =>
  lines.map((line) => (isProse(line) ? Number.NEGATIVE_INFINITY : line.split(',').length - 1));

/** 12,400 and US$3,800,000, with no digit group more or less. */
const GROUPED_NUMBER = /(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;

/** Whether commas of a line part clauses, or only the digits of numbers among words. */
export function isProse(line: string): boolean {
  if (/, |[。；]/u.test(line) || hasOtherMarks(line)) return true;
  return /\p{L}/u.test(line) && !line.replace(GROUPED_NUMBER, '').includes(',');
}

/** “714,7 | 750,1”, “714,7 750,1”: spaces, bars or semicolons part the numbers, and each comma stands inside of one. */
const hasOtherMarks = (line: string): boolean =>
  !/(?<!\d),|,(?!\d)/u.test(line) &&
  line.split(/[\s|｜;]+/u).filter((each) => each.includes(',')).length > 1;

/** The lines of a normal text whose commas part cells. */
export const cellCommas = (text: string): ReadonlySet<number> => commaLines(text);
