import { lazily, memo } from '../../../memo.js';
import { foldWidth } from '../text/fold.js';

/** UTF-16 units that there are. */
export const everyUnit = 0x10000;

/** Words to look for at a position of a text, the longest first. */
export interface Phrases<T> {
  readonly at: (text: string, position: number) => PhraseMatch<T> | undefined;
  /** Every phrase that matches there, longest first. */
  readonly allAt: (text: string, position: number) => readonly PhraseMatch<T>[];
  /** The longest phrase that ends at a position of a text. */
  readonly before: (text: string, end: number) => PhraseBefore<T> | undefined;
  /** Whether some phrase begins with a UTF-16 unit. */
  readonly begins: (unit: string) => boolean;
}

export interface PhraseBefore<T> {
  readonly start: number;
  readonly text: string;
  readonly meaning: T;
}

export interface PhraseMatch<T> {
  readonly end: number;
  readonly text: string;
  readonly meaning: T;
}

type Meanings<T> = Iterable<readonly [string, T]>;

/**
 * Compiles phrases, when they are first looked for. Phrases of letters with word spaces end and, unless a number may stand directly before, begin at
 * a word's edge; hanzi and signs do not. `ignoreCase` reads a capital at the start of a sentence; `inWords`
 * finds parts of words too.
 */
export function phrases<T>(
  meanings: Meanings<T> | (() => Meanings<T>),
  {
    ignoreCase = false,
    inWords = false,
  }: { readonly ignoreCase?: boolean; readonly inWords?: boolean } = {},
): Phrases<T> {
  const key = (phrase: string): string => (ignoreCase ? phrase.toLowerCase() : phrase);
  // An apostrophe is curly or straight.
  const byKey = lazily(
    () =>
      new Map(
        [...(typeof meanings === 'function' ? meanings() : meanings)].flatMap(
          ([phrase, meaning]) =>
            /['’]/u.test(phrase)
              ? [
                  [key(phrase.replaceAll('’', "'")), meaning] as const,
                  [key(phrase.replaceAll("'", '’')), meaning] as const,
                ]
              : [[key(phrase), meaning] as const],
        ),
      ),
  );
  // Grouped by first and by last unit, so that a position costs one look-up before any comparison.
  const byStart = lazily(() => grouped(byKey().keys(), (phrase) => phrase.slice(0, 1)));
  const byEnd = lazily(() => grouped(byKey().keys(), (phrase) => phrase.slice(-1)));
  const endingWith = memo(
    (last: string): readonly string[] => byEnd().get(key(last)) ?? [],
    everyUnit,
  );
  const startingWith = memo(
    (start: string): readonly string[] => byStart().get(key(start)) ?? [],
    everyUnit,
  );
  const matchAt = (text: string, position: number, phrase: string): PhraseMatch<T> | undefined => {
    const end = position + phrase.length;
    const found = text.slice(position, end);
    if ((found !== phrase && key(found) !== phrase) || (!inWords && cutsWord(text, end)))
      return undefined;
    const meaning = byKey().get(phrase);
    return meaning === undefined ? undefined : { end, text: found, meaning };
  };
  return {
    allAt: (text, position) =>
      startingWith(text.charAt(position)).flatMap(
        (phrase) => matchAt(text, position, phrase) ?? [],
      ),
    at: (text, position) => {
      for (const phrase of startingWith(text.charAt(position))) {
        const match = matchAt(text, position, phrase);
        if (match !== undefined) return match;
      }
      return undefined;
    },
    before: (text, end) => {
      for (const phrase of endingWith(text.charAt(end - 1))) {
        const start = end - phrase.length;
        const found = start < 0 ? '' : text.slice(start, end);
        if ((found !== phrase && key(found) !== phrase) || cutsWord(text, start)) continue;
        const meaning = byKey().get(phrase);
        if (meaning !== undefined) return { start, text: found, meaning };
      }
      return undefined;
    },
    begins: (unit) => startingWith(unit).length > 0,
  };
}

/** Phrases by one of their units, the longest of each group first. */
function grouped(
  all: Iterable<string>,
  unitOf: (phrase: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const phrase of all) {
    if (phrase === '') continue;
    const group = groups.get(unitOf(phrase));
    if (group === undefined) groups.set(unitOf(phrase), [phrase]);
    else group.push(phrase);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

const isOtherSpacedLetter = memo(
  (unit: string): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(unit),
  everyUnit,
);

/** From CJK radicals on there are no such letters but the full-width ones. */
const firstOfCjk = 0x2e80;
const firstOfForms = 0xf900;

function isSpacedLetter(text: string, position: number): boolean {
  const unit = text.charCodeAt(position);
  if (unit >= firstOfCjk && unit < firstOfForms) return false;
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
  return isOtherSpacedLetter(text.charAt(position));
}

/** Whether a position lies between two letters of a script that separates words by spaces. */
export const cutsWord = (text: string, position: number): boolean =>
  isSpacedLetter(text, position - 1) && isSpacedLetter(text, position);

/** Position after at most one space. */
export const skipSpace = (text: string, position: number): number =>
  text[position] === ' ' ? position + 1 : position;

export const entry = <T>(
  text: string | undefined,
  meaning: T,
): readonly (readonly [string, T])[] => {
  const word = foldWidth(text ?? '').trim();
  return word === '' ? [] : [[word, meaning]];
};

export const listed = (words: readonly string[]): Phrases<true> =>
  phrases(
    words.flatMap((word) => entry(word, true as const)),
    { ignoreCase: true },
  );
