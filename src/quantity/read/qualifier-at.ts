import { endsOtherWord } from './figure/before/ends-other-word.js';
import { cutsWord, type PhraseMatch } from './vocabulary/phrases.js';
import type { ReadQualifier } from './read-quantity.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The qualifier that begins at a position, unless it is the end of another word. */
export function qualifierAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): PhraseMatch<ReadQualifier | 'exact'> | undefined {
  const found = vocabulary.qualifiersBefore.at(text, position);
  return found === undefined || endsOtherWord(text, found.end, vocabulary, position, found.meaning)
    ? undefined
    : found;
}

/** 负, minus: a word that says a number is below nought, unless it is the end of another word. */
export function minusWordAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): PhraseMatch<true> | undefined {
  const found = cutsWord(text, position) ? undefined : vocabulary.minusWords.at(text, position);
  return found === undefined || endsOtherWord(text, found.end, vocabulary, position)
    ? undefined
    : found;
}
