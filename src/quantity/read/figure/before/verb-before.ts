import { anyOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * “Aims to train 40 nurses”, “Coaches train 40 pilots”: a word in small letters is a verb behind one of the future, and between a
 * subject and an object in the plural.
 */
export const isVerb = (
  text: string,
  start: number,
  number: number,
  vocabulary: Vocabulary,
): boolean => {
  if (!/\p{Ll}/u.test(text.charAt(start))) return false;
  if (
    vocabulary.verbsBefore.before(text, text.charAt(start - 1) === ' ' ? start - 1 : start) !==
    undefined
  )
    return true;
  const { subject, object } = pluralsOf(vocabulary.pack);
  return (
    subject.test(text.slice(Math.max(0, start - longestSubject), start)) &&
    object.test(text.slice(number, number + longestSubject))
  );
};

/** In UTF-16 units. */
const longestSubject = 40;

/** Where a name behind a verb is that of an object, so that no subject stands there. */
const pluralsOf = memoOf(({ frame: { numbered } }: LanguagePack) => {
  const ends = numbered.givers.length === 0 ? '(?!)' : anyOf(numbered.counts);
  return {
    subject: new RegExp(`(?:^|[.!?\\n]\\s?)(?:\\p{L}+\\s){0,2}\\p{L}{2,}(?:${ends})\\s$`, 'u'),
    // “Volunteers number 5,640”: what is called by a number in groups of three is rare.
    object: new RegExp(
      `^(?:\\d{1,3}(?:,\\d{3})+(?!,?\\d)|\\d[\\d,]*\\s(?:\\p{Ll}+\\s){0,2}?\\p{Ll}{2,}(?:${ends})(?!\\p{L}))`,
      'u',
    ),
  };
});
