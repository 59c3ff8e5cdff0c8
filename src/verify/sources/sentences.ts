import { memo } from '../../memo.js';

/** In UTF-16 units of its text; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const segmenterOf = memo(
  (language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);

/** Sentences after Unicode (UAX 29), without the white space between them; a line break ends one too. */
export const sentencesOf = (text: string, language: string): readonly Sentence[] =>
  [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: line, index: offset }) => {
    const segmented = sentenceStarts(line, segmenterOf(language)).map((index) =>
      beforeOpening(line, index),
    );
    const starts = [...new Set([...segmented, ...numbersBehind(line)])].toSorted(
      (one, other) => one - other,
    );
    return starts.flatMap((from, number): readonly Sentence[] => {
      const sentence = line.slice(from, starts[number + 1] ?? line.length);
      const start = offset + from + sentence.length - sentence.trimStart().length;
      const end = offset + from + sentence.trimEnd().length;
      return start < end ? [{ start, end }] : [];
    });
  });

/**
 * “… are empty. 40% of the people …”: Unicode lets no sentence begin with a number that small letters follow (SB8), for the
 * point may be that of an abbreviation, which no word of five small letters, no bracket or sign and no year behind a word is.
 */
const numbersBehind = (line: string): readonly number[] =>
  [
    ...line.matchAll(
      /(?:\p{Ll}{5}|[%)\]”"’»]|\p{Script=Latin} (?:19|20)\d\d)\.\s(?=\p{Sc}?\d)(?!\d{1,2}\.(?:\s|$))/gu,
    ),
  ].map(({ 0: said, index }) => index + said.length);

/** UTF-16 units: what is segmented at a time, and how far a boundary looks ahead for a small letter (UAX 29, SB8). */
const windowLength = 1_000;
const lookahead = 200;

/**
 * Where the sentences of a line begin. A segmenter copies its whole input for each segment that it gives, so a long line
 * is segmented window by window, each from a boundary; a window that holds none is doubled.
 */
function sentenceStarts(line: string, segmenter: Intl.Segmenter): readonly number[] {
  const starts: number[] = [];
  let length = windowLength;
  for (let from = 0; from < line.length;) {
    const window = line.slice(from, from + length);
    const isLast = from + length >= line.length;
    const bounds = Array.from(segmenter.segment(window), ({ index }) => index);
    const sure = isLast ? bounds : bounds.filter((index) => index <= length - lookahead);
    const next = isLast ? window.length : (sure.pop() ?? 0);
    starts.push(...sure.map((index) => from + index));
    length = next === 0 ? length * 2 : windowLength;
    from += next;
  }
  return starts;
}

/** Unicode gives every quotation mark behind a full stop to the sentence before; an opening one begins the next. */
function beforeOpening(line: string, start: number): number {
  let end = start;
  while (end > 0 && /[\p{Pi}\p{Ps}\s]/u.test(line.charAt(end - 1))) end -= 1;
  return end;
}
