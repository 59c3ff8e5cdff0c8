/** Lines of comma-separated values: as many commas as the line beside, two or more, none with a space behind. */
export function commaLines(text: string): ReadonlySet<number> {
  const counts = commaCounts(text);
  return new Set(
    counts.flatMap((count, line) =>
      count >= 2 && (counts[line - 1] === count || counts[line + 1] === count) ? [line] : [],
    ),
  );
}

function commaCounts(text: string): readonly number[] {
  return text
    .split('\n')
    .map((line) => (isProse(line) ? Number.NEGATIVE_INFINITY : line.split(',').length - 1));
}

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
