import type { Stretch } from './source-text.js';

/** A line behind an empty one or the end of a sentence, which begins with a number and goes on with a capital. */
const numbered =
  /(?<=^|\n[ \t\r]*\n|[.:;!?)”"][ \t\r]*\n)[ \t]*(?<number>\d{1,2})[.)][ \t]+(?=\p{Lu})/gu;

/**
 * The numbers of headings, notes and items of a text, “1. Landings” to “7. How to reach us”: in runs of two at least, each
 * one more than the last. “2. März” is the day of a month where no 1 stands before it.
 */
export function headingNumbers(text: string): readonly Stretch[] {
  const found = [...text.matchAll(numbered)].map(({ 0: lead, index, groups }) => {
    const number = groups?.['number'] ?? '';
    const start = index + lead.indexOf(number);
    return { start, end: start + number.length, number: Number(number) };
  });
  return found
    .filter(({ number }, index) => {
      const first = found.findLastIndex((each, at) => at <= index && each.number === 1);
      const run = found.slice(Math.max(0, first), index + 1);
      const isRun = run.every((each, at) => each.number === at + 1);
      return isRun && (number > 1 || found[index + 1]?.number === 2);
    })
    .map(({ start, end }) => ({ start, end }));
}
