import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../language/memo.js';
import type { Vocabulary } from '../vocabulary.js';

/** “Subieron hasta 480” and “bajó en 3 puntos, hasta 480” are the level that was reached, and no bound. */
export function reaches(
  text: string,
  { start, text: word }: { readonly start: number; readonly text: string },
  vocabulary: Vocabulary,
): boolean {
  const { pack, changeWords } = vocabulary;
  if (!pack.frame.to.includes(word.toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  const beside = /(?<!\p{L})\p{L}+\s*$/u.exec(before)?.[0];
  const apart = sizeBefore(vocabulary).exec(before)?.[1];
  return changeWords.test(beside ?? '') || changeWords.test(apart ?? '');
}

/** A verb, the size of its change, and a comma. */
const sizeBefore = memoOf(
  ({ pack: { frame } }: Vocabulary) =>
    new RegExp(`(\\p{L}+) (?:(?:${oneOf(frame.by) || '$^'}) )?(?:un )?\\d[^.;!?]{0,30},\\s*$`, 'u'),
);
