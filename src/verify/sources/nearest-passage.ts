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

/** As many code points as a difference may have that an eye passes over. */
const mostUnlike = 3;

/**
 * The code points in which two texts differ that look alike: letters of two scripts, a letter and a digit, signs.
 * `undefined` where they differ in what a reader sees, as two digits or two words do.
 */
export function unlikeCodePoints(quote: string, passage: string): string | undefined {
  const [one, other] = [[...quote], [...passage]];
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - start &&
    one.at(-1 - back) === other.at(-1 - back)
  )
    back += 1;
  const ours = one.slice(start, one.length - back);
  const theirs = other.slice(start, other.length - back);
  const isShort = ours.length <= mostUnlike && theirs.length <= mostUnlike;
  if (!isShort || ours.length + theirs.length === 0) return undefined;
  const isSeen = ours.some((each, index) => isUnlike(each, theirs[index] ?? ''));
  return isSeen || (ours.length === 0 && theirs.every(isSign))
    ? `${named(ours)} in the quote, ${named(theirs)} in the source`
    : undefined;
}

const named = (characters: readonly string[]): string =>
  characters.length === 0
    ? 'nothing'
    : characters
        .map((each) => {
          const code = (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
          return `“${each}” U+${code}`;
        })
        .join(' ');

const isSign = (character: string): boolean => !/[\p{L}\p{N}]/u.test(character);

/** Not of one script and sort: two Latin letters, two digits or two hanzi are told apart by eye. */
const isUnlike = (one: string, other: string): boolean =>
  sortOf(one) !== sortOf(other) || isSign(one);

const sorts = [
  /\d/u,
  /\p{Script=Latin}/u,
  /\p{Script=Han}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hiragana}/u,
  /\p{Script=Katakana}/u,
  /\p{Script=Hangul}/u,
];

const sortOf = (character: string): number => sorts.findIndex((sort) => sort.test(character));
