import type { Stretch } from './source-text.js';

/** A line of its own that begins with a number, and goes on with a capital. */
const numbered =
  /(?<=^|\n[ \t\r]*\n)[ \t]*(?<number>\d{1,2})[.)][ \t]+(?=\p{Lu}[^\n]{0,80}(?:\n|$))/gu;

/** The numbers of the headings of a text, “1. Landings” to “7. How to reach us”: two at least, each one more than the last. */
export function headingNumbers(text: string): readonly Stretch[] {
  const found = [...text.matchAll(numbered)].map(({ 0: lead, index, groups }) => {
    const number = groups?.['number'] ?? '';
    const start = index + lead.indexOf(number);
    return { start, end: start + number.length, number: Number(number) };
  });
  const isCount = found.length > 1 && found.every(({ number }, index) => number === index + 1);
  return isCount ? found.map(({ start, end }) => ({ start, end })) : [];
}
