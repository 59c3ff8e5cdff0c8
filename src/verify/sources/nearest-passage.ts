import { distance } from 'fastest-levenshtein';

/** Passages to compare are cut from where pairs of characters of the quote stand; more than these are not tried. */
const mostCandidates = 200;

/**
 * The passage of a text that differs least from a quote that is not in it; `undefined` where nothing is like it.
 * Candidates begin where two neighbouring characters of the quote stand in the text.
 */
export function nearestPassage(quote: string, text: string): string | undefined {
  const starts = new Set<number>();
  for (let index = 0; index + 1 < quote.length && starts.size < mostCandidates; index += 1) {
    const pair = quote.slice(index, index + 2);
    for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) {
      starts.add(Math.max(0, at - index));
      if (starts.size >= mostCandidates) break;
    }
  }
  const [best] = [...starts]
    .map((start) => ({ start, passage: text.slice(start, start + quote.length) }))
    .filter(({ passage }) => !passage.includes('\n'))
    .map(({ start, passage }) => ({ start, edits: distance(quote, passage) }))
    .toSorted((one, other) => one.edits - other.edits);
  return best !== undefined && best.edits <= quote.length / 2
    ? wholeWords(text, best.start, best.start + quote.length)
    : undefined;
}

/** No word of an alphabet is longer. */
const longestWord = 40;

/** A stretch of a text, begun and ended with the words that it cuts. */
function wholeWords(text: string, from: number, to: number): string {
  const isInWord = (at: number): boolean =>
    /^[\p{Script=Latin}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
  let [start, end] = [from, to];
  while (isInWord(start) && from - start < longestWord) start -= 1;
  while (isInWord(end) && end - to < longestWord) end += 1;
  return text.slice(start, end);
}
