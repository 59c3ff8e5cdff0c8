import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';

/** The word of a text that says of a count that there are more than at another time, or fewer: “fewer deaths than before”, «muertos menos que antes». */
export function comparedIn(
  text: string,
  pack: LanguagePack,
): { readonly more: string | undefined; readonly fewer: string | undefined } {
  const { more, fewer } = comparisonsOf(pack);
  const [up, down] = [more, fewer].map((each) => each.exec(text)?.[1]);
  return up !== undefined && down !== undefined
    ? { more: undefined, fewer: undefined }
    : { more: up, fewer: down };
}

const comparisonsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { more, fewer } = frame['changes-in-labels'];
  const than = anyOf(frame.excess.than);
  const finder = (words: readonly string[]): RegExp =>
    reading.grammar !== 'latin' || frame['verbs-last'] || words.length === 0
      ? /(?!)/u
      : // “More than 40”: an amount is no other time.
        new RegExp(
          `(?<!\\p{L})(${anyOf(words)})\\s(?:(?!(?:${than})\\s)\\p{L}+\\s){0,4}(?:${than})(?=\\s\\p{L})(?!\\s\\p{L}+\\s\\p{N})`,
          'iu',
        );
  return { more: finder(more), fewer: finder(fewer) };
});
