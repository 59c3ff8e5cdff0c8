import type { LanguagePack } from '../../language/pack.js';
import { inSameWriting } from '../../language/tags.js';
import type { Unit } from '../../quantity/quantity.js';
import { jointsOf } from './joints.js';

/** In UTF-16 units. */
const longest = 24;

/**
 * Whether a text ends with the noun of a unit of people, so that the number of people behind it counts those: 在校学生 before
 * 846人 or 846名, but not 教师和学生, who are that many together. The unit's own measure word is left out of 名学生.
 */
export function arePeopleNamedBefore(
  lead: string,
  { id, kind, dimension, words }: Unit,
  pack: LanguagePack,
): boolean {
  const { tag, reading } = pack;
  if (reading.grammar !== 'han' || kind !== 'counter') return false;
  if (dimension !== 'person' || id === 'person') return false;
  return Object.values(inSameWriting(words, tag) ?? {}).some((word) => {
    const counter = [...reading.units].find(
      ([each, of]) => of === 'person' && word.startsWith(each) && word.length > each.length,
    );
    const noun = word.slice(counter?.[0].length ?? 0);
    if (!lead.endsWith(noun)) return false;
    const [before = ''] = lead
      .slice(-longest, -noun.length)
      .split(/[，,；;\s]/u)
      .slice(-1);
    return ![1, 2, 3].some((length) => jointsOf(pack).onlyJoint.test(before.slice(-length)));
  });
}
