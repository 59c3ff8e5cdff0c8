import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';
import type { Direction } from './direction-of.js';

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
          `(?<!\\p{L})(${anyOf(words)})\\s(?:(?!(?:${than})(?:\\s|(?<=[’'])))\\p{L}+\\s){0,4}(?:${than})(?:\\s|(?<=[’']))(?=\\p{L})(?!\\p{L}+\\s\\p{N})`,
          'iu',
        );
  return { more: finder(more), fewer: finder(fewer) };
});

/** «44 fallecidos más (+4 %)», « 44 morts de plus et »: which way a difference goes whose word stands behind the noun of its count. */
export function differenceBehind(
  text: string,
  { end }: Stretch,
  pack: LanguagePack,
): Direction | undefined {
  const { difference, up } = differencesOf(pack);
  const [, noun, word] = difference.exec(text.slice(end, end + longestNoun)) ?? [];
  if (noun === undefined || word === undefined) return undefined;
  const start = end + noun.length;
  const way = up.has(word.toLowerCase()) ? 'rise' : 'fall';
  return { start, end: start + word.length, text: word, way, relation: 'by' };
}

/** In UTF-16 units. */
const longestNoun = 64;

const differencesOf = memoOf(({ frame }: LanguagePack) => {
  const { more, fewer } = frame['changes-in-labels'];
  const behind = frame['changes-behind'].filter((word) => [...more, ...fewer].includes(word));
  const closing = anyOf([...frame.excess.than, ...frame.conjunctions]);
  return {
    difference: new RegExp(
      // «44 niños más pequeños»: an adjective follows.
      `^((?:\\s\\p{L}[\\p{L}’-]*){1,3}?\\s)(${anyOf([...frame.differences, ...behind])})(?=\\s?(?:[().,;:]|$)|\\s(?:${closing})(?!\\p{L}))`,
      'iu',
    ),
    up: new Set([...frame.excess.more, ...more].map((word) => word.toLowerCase())),
  };
});
