import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import type { Stretch } from '../sources/source-text.js';
import { oneSpelled } from './words.js';

/** In a script of letters a word begins and ends where no letter touches it; in hanzi anywhere. */
const letters = String.raw`[\p{Script=Latin}\p{Script=Hangul}\p{Script=Cyrillic}\p{N}]`;

type Words = readonly string[];

const behind = memoOf(
  (words: Words) =>
    new RegExp(
      `(?:${oneSpelled(words)})(?!(?<=[\\p{Script=Latin}])[\\p{Script=Latin}\\p{N}])`,
      'iuy',
    ),
);

const ahead = memoOf(
  (words: Words) => new RegExp(`(?<!${letters}(?=${letters}))(?:${oneSpelled(words)})\\s?$`, 'iu'),
);

/** “And more” before “than” goes on. */
const goesOn = memoOf((than: Words) => new RegExp(`^\\s(?:${oneSpelled(than)})(?!\\p{L})`, 'iu'));

/** The word of a list that stands behind a position, with a space before it or none. */
export function wordAt(
  text: string,
  position: number,
  words: Words,
  { reading, proofreading }: LanguagePack,
): Stretch | undefined {
  if (words.length === 0) return undefined;
  const start = skipSpace(text, position);
  const expression = behind(words);
  expression.lastIndex = start;
  const [word] = expression.exec(text) ?? [];
  if (word === undefined) return undefined;
  const end = start + word.length;
  const next = text.slice(end, end + 1);
  // A single hanzi or syllable is mostly the first of a longer word: 成为, 点亮, 할 수.
  const isAlone = [...word].length > 1 || (!/\p{L}/u.test(next) && start === position);
  if (reading.grammar === 'han' && !isAlone) return undefined;
  if (/^\p{Script=Hangul}$/u.test(word) && start !== position) return undefined;
  const { than } = proofreading.typedAgainst;
  return than.length > 0 && goesOn(than).test(text.slice(end)) ? undefined : { start, end };
}

/** The word of a list that reaches to a position, with a space behind it or none. */
export function wordBefore(
  text: string,
  position: number,
  words: Words,
  { reading }: LanguagePack,
): Stretch | undefined {
  if (words.length === 0) return undefined;
  const longest = 32;
  const from = Math.max(0, position - longest);
  const match = ahead(words).exec(text.slice(from, position));
  if (match === null) return undefined;
  const start = from + match.index;
  const end = start + match[0].trimEnd().length;
  const isOtherWord =
    reading.grammar === 'han' && reading.notQualifiers.some((word) => endsWith(text, end, word));
  return isOtherWord ? undefined : { start, end };
}

const endsWith = (text: string, end: number, word: string): boolean =>
  text.slice(Math.max(0, end - word.length), end) === word;
