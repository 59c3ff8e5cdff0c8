import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/**
 * “Six or eight hundred ships”, „zwei- oder dreihundert“, 3或4艘: of two numbers that the same is counted in neither is said, so
 * that both bear nothing out. “12, or 17%” tells one thing twice, as “12 or 40%” does.
 */
export function withoutAlternatives(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  const joint = jointOf(pack);
  if (joint === undefined || !joint.words.test(text)) return found;
  const unread = new Set<Found>();
  for (const [index, each] of found.entries()) {
    const next = found[index + 1];
    if (next === undefined || !joint.between.test(text.slice(each.end, next.start))) continue;
    if (isAlternative(each, next)) unread.add(each).add(next);
  }
  return unread.size === 0
    ? found
    : found.map((each) => (unread.has(each) ? { ...each, isPart: true as const } : each));
}

function isAlternative(one: Found, other: Found): boolean {
  if (one.value.kind !== 'number' || other.value.kind !== 'number') return false;
  if (one.spelling !== other.spelling || one.isPart === true || other.isPart === true) return false;
  // “10 million or 10 billion” are told apart.
  if (one.magnitude !== '') return false;
  const isAlike =
    one.unit.kind === 'none' ||
    (one.unit.kind === other.unit.kind && one.unit.text === other.unit.text);
  if (!isAlike || one.value.amount.gte(other.value.amount)) return false;
  const isShare = other.unit.kind === 'percent' && one.unit.kind === 'none';
  return (
    !isShare || (one.spelling === 'words' && other.value.amount.lte(one.value.amount.times(2)))
  );
}

const jointOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = oneOf(frame['either-of']);
  if (words === '') return undefined;
  return {
    words: new RegExp(words, 'iu'),
    between:
      reading.grammar === 'latin'
        ? new RegExp(`^-?\\s(?:${words})\\s$`, 'iu')
        : new RegExp(`^\\s?(?:${words})\\s?$`, 'u'),
  };
});
