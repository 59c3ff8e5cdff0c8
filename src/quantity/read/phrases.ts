import { memo } from '../../language/memo.js';

/** UTF-16 units that there are. */
const everyUnit = 0x10000;

/** Words to look for at a position of a text, the longest first. */
export interface Phrases<T> {
  readonly at: (text: string, position: number) => PhraseMatch<T> | undefined;
  /** Every phrase that matches there, longest first. */
  readonly allAt: (text: string, position: number) => readonly PhraseMatch<T>[];
}

export interface PhraseMatch<T> {
  readonly end: number;
  readonly text: string;
  readonly meaning: T;
}

/**
 * Compiles phrases. Phrases of letters with word spaces end and, unless a number may stand directly before, begin at
 * a word's edge; hanzi and signs do not. `ignoreCase` reads a capital at the start of a sentence.
 */
export function phrases<T>(
  meanings: Iterable<readonly [string, T]>,
  { ignoreCase = false }: { readonly ignoreCase?: boolean } = {},
): Phrases<T> {
  const key = (phrase: string): string => (ignoreCase ? phrase.toLowerCase() : phrase);
  const byKey = new Map([...meanings].map(([phrase, meaning]) => [key(phrase), meaning]));
  // Grouped by first unit, so that a position costs one look-up before any comparison.
  const byStart = new Map<string, readonly string[]>();
  for (const phrase of [...byKey.keys()].toSorted((a, b) => b.length - a.length)) {
    const start = phrase.slice(0, 1);
    if (start !== '') byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
  const startingWith = memo(
    (start: string): readonly string[] => byStart.get(key(start)) ?? [],
    everyUnit,
  );
  const allAt = (text: string, position: number): readonly PhraseMatch<T>[] =>
    startingWith(text.charAt(position)).flatMap((phrase) => {
      const end = position + phrase.length;
      const found = text.slice(position, end);
      const meaning = byKey.get(phrase);
      const whole = key(found) === phrase && !cutsWord(text, end);
      return whole && meaning !== undefined ? [{ end, text: found, meaning }] : [];
    });
  return { allAt, at: (text, position) => allAt(text, position)[0] };
}

const isSpacedLetter = memo(
  (unit: string): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(unit),
  everyUnit,
);

/** Whether a position lies between two letters of a script that separates words by spaces. */
export const cutsWord = (text: string, position: number): boolean =>
  isSpacedLetter(text.charAt(position - 1)) && isSpacedLetter(text.charAt(position));

/** Position after at most one space. */
export const skipSpace = (text: string, position: number): number =>
  text[position] === ' ' ? position + 1 : position;
