import { anyOf, oneOf } from '../../language/escape-expression.js';
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
            ? `(?=$|[^\\p{L}·\\u318D]|(?:${anyOf([...marks, ...objects])})(?!\\p{L}))`
            : `(?!${isInHanzi ? anyOf(others) : '\\p{Script=Han}'}|[·・])`;
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
      `\\p{L}(?:[、,·・\\u318D]|\\s?(?:${anyOf(frame.conjunctions.map((each) => each.trim()))}))\\s?$`,
      'u',
    ),
);

/**
 * 14館と30校, 14개 극단과 30개 학교: behind a number only what stands before the next is what it counts, but 14と30の学校 are of one
 * kind.
 */
export function ownMember(phrase: string, counter: string, pack: LanguagePack): string {
  const plain = phrase.replaceAll(bracketOfNumber, '');
  const own = plain.startsWith(counter) ? counter.length : 0;
  const shared = membersOf(pack).shared.exec(plain.slice(own))?.[0].length ?? 0;
  const next = /\d/u.exec(plain.slice(own + shared));
  return next === null ? plain : plain.slice(0, own + shared + next.index);
}

const bracketOfNumber = /[(（][^()（）\d]{0,20}\d[^()（）]{0,20}[)）]/gu;

/** 学校と14館, 30校と14館, 학교 30개와 극단 14개: a noun before a number is of another member of its list. */
export function isMemberBefore(before: string, word: string, pack: LanguagePack): boolean {
  const { joined, numbered } = membersOf(pack);
  const at = before.toLowerCase().lastIndexOf(word.toLowerCase());
  const between = before.slice(at + word.length);
  return joined.test(between) || numbered.test(between);
}

const membersOf = memoOf(({ frame }: LanguagePack) => {
  const words = anyOf(frame.conjunctions);
  return {
    shared: new RegExp(`^(?:[^\\p{L}\\d]{1,2}|\\s?(?:${words})\\s?)\\d[\\d.,]{0,12}`, 'u'),
    joined: new RegExp(`^\\s?(?:${words})\\s?$`, 'u'),
    numbered: new RegExp(
      `^\\s?\\d[\\d.,]{0,12}\\p{L}{0,3}\\s?(?:${words})\\s?\\p{L}{1,12}\\s?$`,
      'u',
    ),
  };
});
