import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';

/** 14市が参加, 14개 시: what one letter behind a number stands for, where it is no part of a longer word (14市町村, 14市场). */
export const isShortNameBehind = ({ id }: Unit, behind: string, pack: LanguagePack): boolean =>
  shortNames(pack).get(id)?.test(behind) === true;

const shortNames = memoOf(
  ({ frame, script }: LanguagePack) =>
    new Map(
      Object.entries(frame['short-names']).map(([id, each]) => {
        const { words = [], 'not-before': others = [], 'in-hanzi': isInHanzi = false } = each;
        const { marks, objects } = frame['case-marks'];
        const goesOn =
          script === 'Kore'
            ? `(?=$|[^\\p{L}·\\u318D]|(?:${oneOf([...marks, ...objects]) || '(?!)'})(?!\\p{L}))`
            : `(?!${isInHanzi ? oneOf(others) || '(?!)' : '\\p{Script=Han}'}|[·・])`;
        return [id, new RegExp(`^\\s?(?:${oneOf(words)})${goesOn}`, 'u')];
      }),
    ),
);

/** 没有事故, 事故はなかった: what there was none of touches the words that say so, but for a verb and “any”. */
export function isAbsent(
  { text }: ReadQuantity,
  word: string,
  before: string,
  phrase: string,
  { numerals }: LanguagePack,
): boolean | undefined {
  const { words, leads, any, verbs } = numerals.absent;
  if (!words.includes(text)) return undefined;
  if (leads.length > 0) return leads.some((lead) => before.trimEnd().endsWith(word + lead.trim()));
  const open = any.find((each) => phrase.startsWith(each)) ?? '';
  const thing = phrase.slice(open.length).split(/[、)）]/u, 1)[0] ?? '';
  return thing === word || verbs.some((verb) => thing === word + verb);
}

/**
 * Of 12个岛屿、港口和城市 each member alone is no 12: what is behind a number up to a noun that touches the sign or word that joins it
 * to another before it.
 */
export function withoutListed(phrase: string, word: string, pack: LanguagePack): string {
  if (pack.script === 'Latn') return phrase;
  const at = phrase.indexOf(word);
  if (at < 0) return phrase;
  return joinedBefore(pack).test(phrase.slice(0, at)) ? phrase.slice(0, at) : phrase;
}

const joinedBefore = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(
      `\\p{L}(?:[、,·・\\u318D]|\\s?(?:${oneOf(frame.conjunctions.map((each) => each.trim())) || '(?!)'}))\\s?$`,
      'u',
    ),
);
