import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText } from '../sources/source-text.js';
import type { Labelled } from './named-in-turn.js';
import { standsIn, wordsOfLabel } from './words-of-label.js';

/**
 * “In 640 fires 31 helpers were hurt”: what a label has of the word right behind a number is of that number, whatever stands up
 * to the next. A label of other words beside (“hurt in fires”) may be of another figure; one of that word alone is of none.
 *
 * @param alike the figures of the sentence that only words can tell apart, in order
 * @param telling the words of the label that are of one of these
 * @returns nothing where no number has such a word
 */
export function labelledByNoun(
  label: string,
  read: ReadQuantity,
  alike: readonly ReadQuantity[],
  telling: readonly string[],
  source: SourceText,
): Labelled | undefined {
  const { pack } = source;
  if (pack?.reading.grammar !== 'latin') return undefined;
  const { words } = wordsOfLabel(label, pack);
  const ofFigure = (each: ReadQuantity): readonly string[] => {
    const noun = nounBehind(each, source);
    return noun === undefined ? [] : words.filter((word) => standsIn(word, noun.toLowerCase()));
  };
  const own = ofFigure(read);
  const others = alike.filter(({ start }) => start !== read.start).flatMap(ofFigure);
  const isOwn = own.some((word) => !others.includes(word));
  if (isOwn && others.every((word) => own.includes(word)))
    return telling.every(
      (word) =>
        own.some((each) => standsIn(each, word.toLowerCase())) ||
        phraseBehind(read, source).includes(word.toLowerCase()),
    )
      ? 'own'
      : undefined;
  const phrases = alike.flatMap((each) =>
    each.start === read.start ? [] : phraseBehind(each, source),
  );
  const isOthers =
    own.length === 0 &&
    words.some((word) => others.includes(word)) &&
    words.every((word) => others.includes(word) || phrases.includes(word));
  return isOthers ? { other: words[0] ?? '' } : undefined;
}

/** “(3,000) excess deaths were”: the words behind a number up to one of a closed class, in small letters. */
function phraseBehind(
  { end, number }: ReadQuantity,
  { normal, pack }: SourceText,
): readonly string[] {
  if (pack === undefined) return [];
  const from = normal.normal(number?.end ?? end);
  const words = normal.text.slice(from, from + longest).split(/[.,;:!?()]/u, 1)[0] ?? '';
  const phrase = words.trim().toLowerCase().split(/\s+/u);
  const close = phrase.findIndex((word) => closedIn(pack).has(word));
  return phrase.slice(0, Math.min(close < 0 ? phrase.length : close, longestPhrase));
}

/** In words. */
const longestPhrase = 3;

/** The word that stands right behind a number, or behind “of” and a number of millions; nothing where that opens a place or a time. */
export function nounBehind(
  { number, ...read }: ReadQuantity,
  { normal, pack }: SourceText,
): string | undefined {
  if (pack === undefined) return undefined;
  // “9,400 people”: a word that is a unit is a noun, too.
  const end = read.unit.kind === 'word' ? (number?.end ?? read.end) : read.end;
  const behind = normal.text.slice(normal.normal(end), normal.normal(end) + longest);
  const [, word] = nounIn(pack).exec(behind) ?? [];
  return word === undefined || closedIn(pack).has(word.toLowerCase()) ? undefined : word;
}

/** “ of ” and a noun, in UTF-16 units. */
const longest = 48;

const nounIn = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(
      `^\\s(?:(?:${anyOf(frame['levels-of'])})\\s|d[’'])?(\\p{L}[\\p{L}’-]{2,})(?!\\p{L})`,
      'iu',
    ),
);

/** Words of closed classes, none of which is a noun: “in”, “and”, “the”. */
export const closedIn = memoOf(
  ({ frame }: LanguagePack): ReadonlySet<string> =>
    new Set(
      [
        ...frame['counted-ends'],
        ...frame['counted-before'],
        ...frame.conjunctions,
        ...frame.determiners,
        ...frame['noun-ends'],
      ].map((word) => word.toLowerCase()),
    ),
);
