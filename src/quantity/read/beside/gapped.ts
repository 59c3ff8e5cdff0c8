import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';

/**
 * “80.4 years for men and 85.7 for women”, « de 80,4 ans pour les hommes et de 85,7 pour les femmes »: behind the same
 * preposition as the measure before it, a bare number is in its unit. So is the rate of others (“318 doctors per 100,000 in towns,
 * against 126 in the country”, „4,6 je 1 000, in den Städten sogar 6,8“), and by how much a measure is more or less than another
 * („3 100 Kilowattstunden, 160 weniger als 2021“).
 */
export function withGappedUnits(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  if (gapsIn(pack) === undefined) return found;
  const whole: Found[] = [];
  for (const each of found) {
    const last = whole.at(-1);
    const before = rateOf(last, whole.at(-2));
    const isGapped =
      before !== undefined &&
      last !== undefined &&
      isBareNumber(each) &&
      leavesUnitOut(before, text.slice(last.end, each.start), text.slice(each.end), pack);
    whole.push(isGapped ? { ...each, unit: before.unit } : each);
  }
  return whole;
}

/** 318 of “318 general practitioners per 100,000 people”, for what stands behind its round number. */
function rateOf(round: Found | undefined, before: Found | undefined): Found | undefined {
  const base = before?.unit.base;
  const isItsRound =
    base !== undefined &&
    round?.value.kind === 'number' &&
    round.unit.kind === 'none' &&
    round.value.amount.eq(base.amount);
  return isItsRound ? before : round;
}

function leavesUnitOut(
  { unit }: Found,
  between: string,
  behind: string,
  pack: LanguagePack,
): boolean {
  const isRate = unit.base !== undefined;
  if (unit.isMeasure !== true && !isRate) return false;
  if (repeatsPreposition(between, behind, pack)) return true;
  const gaps = gapsIn(pack);
  if (gaps === undefined || between.length > longestGap) return false;
  if (isRate) return gaps.placed.test(between) && clauseEnd.test(behind);
  return gaps.apposed.test(between) && gaps.difference.test(behind);
}

const clauseEnd = /^\s?(?:[.,;:!?)](?!\d)|$)/u;

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
  const { excess, conjunctions } = frame;
  const sizes = [...excess.more, ...frame.differences, ...frame['changes-behind']];
  const those = anyOf([...frame.determiners, ...frame['of-these'].flatMap(lastWord)]);
  return {
    partitive: new RegExp(`^\\s(?:${of})\\s?(?:${those})(?!\\p{L})`, 'iu'),
    opening: new RegExp(`^\\s(?<word>${words})\\s\\p{L}`, 'iu'),
    joined: new RegExp(
      `^(?<first>(?:\\s[\\p{L}\\p{M}’'-]+){2,10}),?\\s(?:(?:${anyOf([...conjunctions, ...frame['set-against']])})\\s(?:\\p{L}{4,}\\s)?)?(?:\\p{L}{1,3}\\s)?$`,
      'iu',
    ),
    // “, in the towns even”.
    placed: new RegExp(
      `^(?:\\s[\\p{L}\\p{M}’'-]+){0,4}(?:,|\\s(?=(?:${anyOf(conjunctions)})\\s))\\s(?:(?:${anyOf(conjunctions)})\\s)?(?:${words})\\s(?:\\p{L}+\\s){1,5}$`,
      'iu',
    ),
    apposed: /^(?:\s[\p{L}\p{M}’'-]+){0,4},\s(?:\p{L}+\s){0,2}$/u,
    difference: new RegExp(
      `^\\s(?:${anyOf(sizes)})(?:\\s(?:${anyOf(excess.than)})(?!\\p{L})|(?=[.,;:)]|$))`,
      'iu',
    ),
  };
});

const lastWord = (words: string): readonly string[] => words.split(' ').slice(-1);
