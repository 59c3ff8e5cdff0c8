import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';

/** 户 of 每户储蓄, 人每月 of 每人每月: what a sum is for each of ends with its counter, and what follows says what the sum is. */
export function counterOfEach(each: string, pack: LanguagePack): string {
  const own = countersOf(pack).find((word) => each.startsWith(word));
  if (own === undefined) return each;
  const rest = each.slice(own.length);
  const next = pack.frame.per.find((word) => rest.startsWith(word));
  return next === undefined ? own : own + next + counterOfEach(rest.slice(next.length), pack);
}

/** The longest first: 人次 is no 人, nor 吨公里 a 吨. */
const countersOf = memoOf(({ reading, units }: LanguagePack): readonly string[] =>
  [
    ...new Set([
      ...reading.units.keys(),
      ...reading.counters,
      ...reading.unitsOfTwo,
      ...[...units.values()].map(({ words }) => words.other),
    ]),
  ].toSorted((one, other) => other.length - one.length),
);
