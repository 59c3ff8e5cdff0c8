import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { wordEnd, wordStart } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';

/** “From 2020 on”, “until 2020”. */
export type Side = 'onwards' | 'up-to';

/** The word that stands before a date or behind it; between two dates it may join them. */
export function boundOf(
  date: Stretch,
  text: string,
  pack: LanguagePack,
  next?: Stretch,
): { readonly side: Side; readonly word: string } | undefined {
  const { sides, none } = boundsOf(pack);
  const lead = text.slice(Math.max(0, date.start - longestWord), date.start);
  const behind = text.slice(date.end, date.end + longestWord);
  const isRange = next !== undefined && next.start - date.end <= longestJoint;
  if (none?.test(behind) === true) return undefined;
  for (const [side, { before, after }] of sides) {
    if (isRange && side === 'onwards') continue;
    const word = before?.exec(lead)?.[0] ?? after?.exec(behind)?.[0];
    if (word !== undefined) return { side, word: word.trim() };
  }
  return undefined;
}

/** In UTF-16 units. */
const longestWord = 24;
const longestJoint = 12;

const boundsOf = memoOf((pack: LanguagePack) => {
  const { none, particles, ...sides } = pack.frame.times.bounds;
  const isHan = pack.reading.grammar === 'han';
  const spaces = isHan ? '\\s*' : '\\s+';
  const before = (words: readonly string[]): RegExp | undefined =>
    words.length === 0
      ? undefined
      : new RegExp(`${wordStart(pack)}(?:${oneOf(words)})${spaces}$`, 'iu');
  // Where nothing parts words, a numeral or more of the date may follow: 前11个月.
  const glued = particles.length === 0 ? '' : `(?:${oneOf(particles)})?(?!\\p{L})`;
  const end = isHan ? '(?!\\p{N})' : `${glued}${wordEnd(pack)}`;
  const after = (words: readonly string[]): RegExp | undefined =>
    words.length === 0 ? undefined : new RegExp(`^\\s*(?:${oneOf(words)})${end}`, 'iu');
  return {
    none: none.length === 0 ? undefined : new RegExp(`^\\s*(?:${oneOf(none)})`, 'iu'),
    sides: (['onwards', 'up-to'] as const).map(
      (side) =>
        [side, { before: before(sides[side].before), after: after(sides[side].behind) }] as const,
    ),
  };
});
