import type { LanguagePack } from '../../language/pack.js';
import { inSameWriting } from '../../language/tags.js';
import type { Unit } from '../../quantity/quantity.js';
import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import { jointsOf } from './joints.js';
import { wordsOf } from './words-of-unit.js';

/** In UTF-16 units. */
const longest = 24;

/**
 * Whether a text ends with the noun of a unit of people, so that the number of people behind it counts those: 在校学生 before
 * 846人 or 846名, 학생 before 846명, but not 教师和学生, who are that many together. The unit's own measure word is left out of 名学生.
 */
export function arePeopleNamedBefore(
  lead: string,
  { id, kind, dimension, words }: Unit,
  pack: LanguagePack,
): boolean {
  const { tag, script, frame } = pack;
  if (script === 'Latn' || kind !== 'counter') return false;
  if (dimension !== 'person' || id === 'person') return false;
  const counters = wordsOf({ id: 'person', words: {} }, pack);
  const said = frame['verbs-last'] ? lead.replace(restOfLead(pack), '') : lead;
  return Object.values(inSameWriting(words, tag) ?? {}).some((word) => {
    const counter = counters.find((each) => word.startsWith(each) && word.length > each.length);
    const counted = word.slice(counter?.length ?? 0);
    const mark = frame['modifier-marks'].find((each) => counted.startsWith(each)) ?? '';
    const noun = counted.slice(mark.length).trim();
    if (!said.endsWith(noun)) return false;
    const [before = ''] = said
      .slice(-longest, -noun.length)
      .trimEnd()
      .split(/[，,；;\s]/u)
      .slice(-1);
    return ![1, 2, 3].some((length) => jointsOf(pack).onlyJoint.test(before.slice(-length)));
  });
}

/** 学生は and 학생 before their number, and before a part of it: 학생 846명 중 402명. */
const restOfLead = memoOf((pack: LanguagePack) => {
  const { frame, numerals } = pack;
  const counters = oneOf(wordsOf({ id: 'person', words: {} }, pack));
  const marks = anyOf([...frame.topics, ...frame['case-marks'].marks]);
  const parts = anyOf(numerals['group-shares']);
  return new RegExp(
    String.raw`(?:${marks})?\s?(?:(?<!\d)\d[\d.,]{0,12}\s?\p{Lo}?\s?(?:${counters})\s?(?:${parts}))?\s?$`,
    'u',
  );
});
