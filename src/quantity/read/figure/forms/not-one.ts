import { anyOf, oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Found } from '../found.js';

/**
 * 未发生一起事故, 一件もなかった, 한 건도 없었다: not even one of a thing is nought of it. The figure then takes in the words that say so.
 */
export function notOne(text: string, found: Found, { pack }: Vocabulary): Found {
  const { value, qualifier, unread, isPart } = found;
  const isOne = value.kind === 'number' && value.amount.eq(1);
  if (!isOne || qualifier !== undefined || unread !== undefined || isPart) return found;
  const finders = findersOf(pack);
  if (finders === undefined) return found;
  const none = { ...value, amount: value.amount.minus(1) };
  const before =
    found.spelling === 'digits'
      ? undefined
      : finders.before.exec(text.slice(Math.max(0, found.start - longestVerb), found.start))?.[0];
  if (before !== undefined) return { ...found, value: none, start: found.start - before.length };
  const behind = finders.behind.exec(text.slice(found.end, found.end + longestClause))?.[0];
  return behind === undefined ? found : { ...found, value: none, end: found.end + behind.length };
}

/** In UTF-16 units. */
const longestVerb = 8;
const longestClause = 32;

const findersOf = memoOf(({ numerals }: LanguagePack) => {
  const { before, particles, negations } = numerals['not-one'];
  if (particles.length === 0) return undefined;
  return {
    before: new RegExp(`(?:${anyOf(before)})$`, 'u'),
    behind: new RegExp(
      `^\\p{Script=Han}{0,6}(?:${oneOf(particles)})[^\\d\\p{P}]{0,16}?(?:${oneOf(negations)})`,
      'u',
    ),
  };
});
