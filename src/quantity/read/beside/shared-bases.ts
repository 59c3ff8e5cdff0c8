import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * 每千人口执业医师由2.9人增至3.4人: within its clause a round number makes rates of both, and of what the first is compared
 * with: 每万人专利29件，较上年提高1.2件.
 */
export function sharingBase(
  last: Found | undefined,
  found: Found,
  text: string,
  { pack }: Vocabulary,
): Found {
  const base = last?.unit.base;
  const { unit, value } = found;
  if (base === undefined || last === undefined || unit.base !== undefined) return found;
  const isSame = unit.kind === last.unit.kind && unit.text === last.unit.text;
  if (!isSame || value.kind !== last.value.kind) return found;
  const between = text.slice(last.end, found.start);
  const isShared =
    // 由2020年的2.85人提高到2024年的3.46人.
    /^[\p{L}\s]{1,12}$/u.test(between.replace(anyYear, '')) ||
    nextYear.test(between) ||
    (found.magnitude === last.magnitude && isComparison(between, pack));
  return isShared ? { ...found, unit: { ...unit, base } } : found;
}

/** ，比上年多, ，高于2020年的: what leads to the level or the change that a figure is compared with. */
function isComparison(between: string, pack: LanguagePack): boolean {
  const plain = between.replace(anyYear, '');
  if (!/^[,，(（]?[\p{L}\s]{1,20}$/u.test(plain)) return false;
  return plain !== between || earlierTimes(pack).some((word) => between.includes(word));
}

/** 2019년 2.3명, 2020년 1.9명: the same of the next year. */
const nextYear = /^[,，、]\s?(?:1[89]|20)\d{2}\p{Lo}\s?$/u;

const anyYear = /(?:1[89]|20)\d{2}/u;

const earlierTimes = memoOf(({ frame }: LanguagePack): readonly string[] =>
  Object.values(frame.times.before).flat(),
);
