import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/**
 * “80.4 years for men and 85.7 for women”, « de 80,4 ans pour les hommes et de 85,7 pour les femmes »: behind the same
 * preposition as the measure before it, a bare number is in its unit.
 */
export function withGappedUnits(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  if (gapsIn(pack) === undefined) return found;
  const whole: Found[] = [];
  for (const each of found) {
    const before = whole.at(-1);
    const isGapped =
      before?.unit.isMeasure === true &&
      isBareNumber(each) &&
      repeatsPreposition(text.slice(before.end, each.start), text.slice(each.end), pack);
    whole.push(isGapped ? { ...each, unit: before.unit } : each);
  }
  return whole;
}

const isBareNumber = ({ value, unit, isPart }: Found): boolean =>
  value.kind === 'number' && unit.kind === 'none' && isPart !== true;

/**
 * Whether what is said of two numbers is put alike: the words between them have, before the conjunction or comma that joins
 * both, the preposition or relative that opens what stands behind the second.
 *
 * @param between from the end of the first number, or of its unit, to the second
 */
export function repeatsPreposition(between: string, behind: string, pack: LanguagePack): boolean {
  const gaps = gapsIn(pack);
  if (gaps === undefined || between.length > longestGap) return false;
  const opening = gaps.opening.exec(behind)?.groups?.['word']?.toLowerCase();
  // “12 tonnes of paper, and 300 of the houses”: a part of others.
  if (gaps.partitive.test(behind)) return false;
  const first = gaps.joined.exec(between)?.groups?.['first'];
  if (opening === undefined || first === undefined) return false;
  return ` ${first.toLowerCase()} `.includes(` ${opening} `);
}

/** In UTF-16 units. */
const longestGap = 100;

const gapsIn = memoOf(({ frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return undefined;
  const words = oneOf([...new Set([...frame['counted-ends'], ...frame['noun-ends']])]);
  const of = anyOf(frame['levels-of']);
  const those = anyOf([...frame.determiners, ...frame['of-these'].flatMap(lastWord)]);
  return {
    partitive: new RegExp(`^\\s(?:${of})\\s?(?:${those})(?!\\p{L})`, 'iu'),
    opening: new RegExp(`^\\s(?<word>${words})\\s\\p{L}`, 'iu'),
    joined: new RegExp(
      `^(?<first>(?:\\s[\\p{L}\\p{M}’'-]+){2,10}),?\\s(?:(?:${anyOf(frame.conjunctions)})\\s)?(?:\\p{L}{1,3}\\s)?$`,
      'iu',
    ),
  };
});

const lastWord = (words: string): readonly string[] => words.split(' ').slice(-1);
