import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { wordFinder } from '../figures/words.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import { cellMark } from '../sources/table-rows.js';

/**
 * Where other figures of its unit stand in a quote, the words that a figure belongs to: all before it, all
 * behind it, then some of those that are many.
 */
export function wordsOf(
  figure: ReadQuantity,
  stretch: Stretch,
  { source: { text }, quantities, pack }: SourceText,
): readonly string[] {
  const others = othersIn(figure, stretch, quantities);
  if (others.length === 0 || pack === undefined) return [];
  const last = others.findLast(({ end }) => end <= figure.start);
  const words = text
    .slice(last?.end ?? stretch.start, figure.start)
    .replace(/^.*(?:[，；;、]|,(?!\d))/su, '')
    // The mark that closes a quotation in which the other figure stands.
    .replace(last === undefined ? /^$/u : /^["”’»」』》]+/u, '')
    .trimEnd();
  const joint = wordFinder(pack.frame.conjunctions, pack);
  const lead = (last === undefined ? words : leadBetween(words, pack))
    .replace(/^(?:[)）\]】]+|[\s–—→-]+(?=\s|$))/u, '')
    .replace(/(?<![\s(])[\s(]+$/u, '')
    .trim()
    // Of a row its name.
    .split(cellMark, 1)
    .join('');
  const next = others.find(({ start }) => start >= figure.end);
  const [behind = ''] =
    pack.reading.grammar !== 'latin' || pack.frame['verbs-last']
      ? []
      : text.slice(figure.end, Math.min(next?.start ?? stretch.end, stretch.end)).split(clauseEnd);
  const [tail = ''] =
    joint === undefined ? [behind.trim()] : behind.split(joint).map((each) => each.trim());
  return [
    ...[lead, behind.trim()].filter((each) => tells(each, pack) && each.length <= longestOf),
    ...[lastWords(lead), firstWords(tail)].filter((each) => tells(each, pack)),
  ].filter((each, index, all) => all.indexOf(each) === index);
}

/**
 * Of the words between two figures those of the second. “A fall of 13 since October and 83 fewer”: what stands before a
 * conjunction is said of the first; what is joined to its digits, 46.2%에서 올해, is its particle.
 */
export function leadBetween(words: string, pack: LanguagePack | undefined): string {
  const joint = pack === undefined ? undefined : wordFinder(pack.frame.conjunctions, pack);
  const own = joint === undefined ? words : (words.split(joint).at(-1) ?? '');
  return own === words ? own.replace(/^\p{Script=Hangul}+/u, '').trimStart() : own.trimStart();
}

/** The other figures of a stretch that are in the unit of one. */
export const othersIn = (
  figure: ReadQuantity,
  stretch: Stretch,
  quantities: readonly ReadQuantity[],
): readonly ReadQuantity[] =>
  lyingIn(quantities, stretch).filter(
    (each) => each !== figure && each.value.kind !== 'date' && each.unit.text === figure.unit.text,
  );

/** A bracket or a dash between spaces ends a clause as a comma does. */
const clauseEnd = /[,;:()\n]|\s[–—-]\s/u;

/** “the city plans to fit”, in UTF-16 units. */
const longestOf = 32;

/** Whole words of either end, as many as stand in `longestOf`. */
const lastWords = (words: string): string => {
  const end = words.slice(-longestOf);
  return end === words ? words : end.slice(end.indexOf(' ') + 1).trim();
};
const firstWords = (words: string): string => {
  const start = words.slice(0, longestOf);
  return start === words ? words : start.slice(0, Math.max(0, start.lastIndexOf(' '))).trim();
};

/** Whether words say of what a figure is: “to”, “and” and “- a drop of” do not. */
function tells(words: string, pack: LanguagePack): boolean {
  if (!/\p{L}/u.test(words)) return false;
  if (pack.reading.grammar === 'han') return !pack.frame.conjunctions.includes(words);
  const closed = closedWords(pack);
  return words
    .toLowerCase()
    .split(/[\s–—-]+/u)
    .some((word) => /\p{L}{4,}|\p{Script=Hangul}{2,}/u.test(word) && !closed.has(word));
}

const closedWords = memoOf(
  ({ frame, proofreading }: LanguagePack): ReadonlySet<string> =>
    new Set(
      [
        ...frame.from,
        ...frame.to,
        ...frame.by,
        ...frame.conjunctions,
        ...frame.determiners,
        ...frame.rises,
        ...frame.falls,
        ...frame['changes-behind'],
        ...proofreading.otherDates,
        ...frame['of-these'],
        ...frame['relative-pronouns'],
      ].flatMap((each) => each.toLowerCase().split(' ')),
    ),
);
