import { anyOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { Stretch } from '../../sources/source-text.js';

/** 耗资300万元的第二所学校可能开学: what a new thing costs, before its noun, is as possible as it; 已耗资 and 建成的 tell what was done. */
export function comesWithNoun(sentence: string, figure: Stretch, pack: LanguagePack): boolean {
  const { opening, done } = formsOf(pack);
  const found = opening?.exec(sentence.slice(figure.end));
  if (found === null || found === undefined) return false;
  const lead =
    sentence
      .slice(0, figure.start)
      .split(/[，,。；;：:]/u)
      .at(-1) ?? '';
  return !done.test(`${lead}\n${found.groups?.['verb'] ?? ''}`);
}

/**
 * 300万ユーロかかった学校が開校するかもしれない, 300만 유로가 든 학교: where a relative stands before its noun, one of the past tells what was
 * done, whatever may come of the noun behind it.
 */
export function isOfDoneRelative(
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean {
  const relative = formsOf(pack).told;
  return word.start >= figure.end && relative?.test(text.slice(figure.end, word.start)) === true;
}

const formsOf = memoOf((pack: LanguagePack) => {
  const { frame, script } = pack;
  const { 'relatives-done': done, 'new-nouns': fresh, openings } = frame.coming;
  const mark = anyOf(frame['modifier-marks']);
  const subjects = anyOf(frame['case-marks'].subjects);
  const end = script === 'Kore' ? '\\s' : '(?=[\\p{Script=Han}\\p{Script=Katakana}])';
  const isBefore = frame['verbs-last'] && script !== 'Latn' && done.length > 0;
  return {
    done: new RegExp(anyOf(done), 'u'),
    opening:
      fresh.length === 0
        ? undefined
        : new RegExp(
            `^(?<verb>[^，,。；;：:\\d]{0,8}?)(?:${mark})(?:${anyOf(fresh)})[^，,。；;：:]{0,18}?(?:${anyOf(frame.possibilities)})[^，,。；;：:\\d]{0,8}?(?:${anyOf(openings)})`,
            'u',
          ),
    // 開校した可能性 doubts what is told of the noun, and so the noun.
    told: isBefore
      ? new RegExp(
          `^[^、，,。.\\d]{0,12}?(?:${anyOf(done)})${end}(?!${anyOf([...frame.possibilities, ...frame['case-marks']['not-nouns']])})[^、，,。.\\d]{1,16}?(?:${subjects})(?:.{0,20}(?<!${anyOf(done)}))$`,
          'u',
        )
      : undefined,
  };
});
