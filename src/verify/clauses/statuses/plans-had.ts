import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * 没有国家计划的国家, 計画がない国, 계획을 세운 나라: plans that somebody has or lacks are things, and make nothing planned. Each with
 * a letter of what stands beside it.
 */
export const plansHad = (text: string, pack: LanguagePack): readonly Stretch[] => {
  const { finder, isVerbBefore } = finderOf(pack);
  return finder === undefined
    ? []
    : [...text.matchAll(finder)].flatMap(({ index, indices }) => {
        const [start, end] = indices?.groups?.['plan'] ?? [index, index];
        return [isVerbBefore ? { start: start - 1, end } : { start, end: end + 1 }];
      });
};

interface Finder {
  readonly finder?: RegExp;
  readonly isVerbBefore: boolean;
}

const finderOf = memoOf(({ frame }: LanguagePack): Finder => {
  const { words, before, behind, objects, subjects, modifiers, continued, by } = frame['plans-had'];
  const isVerbBefore = before.length > 0;
  if (words.length === 0) return { isVerbBefore };
  const plan = `(?<plan>${oneOf(words)})`;
  const marks = frame['modifier-marks'];
  if (isVerbBefore) {
    // 按有关计划: no verb.
    const notBy = `(?<!${anyOf(by)})`;
    const noun = `(?:(?!${oneOf(marks)})\\p{Script=Han}){0,8}?`;
    const ends = `(?:${oneOf(marks)})(?!\\p{N})|[，,。；;、!?！？)）]|$`;
    return {
      isVerbBefore,
      finder: new RegExp(`${notBy}(?:${oneOf(before)})${noun}${plan}(?=${ends})`, 'dgu'),
    };
  }
  // 12校を新設する計画を策定した: a verb, or an amount that is no subject, says what is planned.
  const lead = `(?<!${oneOf(modifiers)})(?<!\\d(?:(?!${oneOf(subjects)})[^。.、,\\d]){0,20})`;
  // 計画を策定し、12校を新設する: the sentence goes on with what is planned.
  const goesOn = `[^\\s。]{0,4}?(?:${oneOf(continued)})`;
  return {
    isVerbBefore,
    finder: new RegExp(
      `${lead}${plan}(?:${oneOf(objects)})\\s?(?:${oneOf(behind)})(?!${goesOn})`,
      'dgu',
    ),
  };
});
