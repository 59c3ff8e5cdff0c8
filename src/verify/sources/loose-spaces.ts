import { memoOf } from '../../memo.js';
import type { NormalText } from '../../quantity/read/text/normalise.js';

/** A space that a digit or a letter stands on the other side of: those between two ideographs are gone from a normal text. */
const beside =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Loose {
  readonly text: string;
  /** Where each unit stands in the normal text. */
  readonly places: readonly number[];
}

/** In Korean a line may end inside a word, and what counts may touch its number or not: 320명, 320 명. */
const besideHangul = /(?<=\p{Script=Hangul}) | (?=\p{Script=Hangul})/gu;

const looseOf = memoOf(({ text }: NormalText) => without(beside, text));
const looseOfHangul = memoOf(({ text }: NormalText) => without(besideHangul, text));

function without(spaces: RegExp, text: string): Loose {
  const places: number[] = [];
  let loose = '';
  let from = 0;
  for (const { index } of [...text.matchAll(spaces), { index: text.length }]) {
    for (let at = from; at < index; at += 1) places.push(at);
    loose += text.slice(from, index);
    from = index + 1;
  }
  return { text: loose, places };
}

/**
 * Where a quote stands in a normal text but for spaces beside ideographs, which a scan puts between 人口 and 46万, and an author
 * leaves out; or for those beside hangul. Spaces between two digits part numbers, and stay.
 */
export function looselyIn(
  quote: string,
  normal: NormalText,
  occurrencesOf: (part: string, text: string) => readonly Place[],
): readonly Place[] {
  const found = (words: string, { text: loose, places }: Loose): readonly Place[] =>
    occurrencesOf(words, loose).map(({ start, end }) => ({
      start: places[start] ?? 0,
      end: (places[end - 1] ?? 0) + 1,
    }));
  if (/\p{Script=Hangul}/u.test(quote))
    return found(quote.replaceAll(besideHangul, ''), looseOfHangul(normal));
  // A space that the author typed is one of the source.
  if (!/\p{Script=Han}/u.test(quote) || quote.search(beside) >= 0) return [];
  const loose = looseOf(normal);
  return loose.text.length === normal.text.length ? [] : found(quote, loose);
}
