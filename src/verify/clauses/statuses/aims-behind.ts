import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import type { StatedStatus } from './stated-statuses.js';

/**
 * 装机100万千瓦的原目标, 以5亿吨为目标: a noun of status that the figure modifies, where verbs stand before their objects. An aim that the
 * verb before it says was reached (实现了…的目标) is what is reported.
 */
export function isAimBehind(
  text: string,
  figure: Stretch,
  word: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const aims = aimsOf(pack);
  return (
    aims !== undefined &&
    word.start >= figure.end &&
    aims.between.test(text.slice(figure.end, word.start)) &&
    !aims.reached.test(text.slice(clause.start, figure.start))
  );
}

const aimsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const marks = oneOf(frame['modifier-marks']);
  if (reading.grammar !== 'han' || frame['verbs-last'] || marks === '') return undefined;
  return {
    between: new RegExp(
      `^(?:(?:${oneOf([...frame['modifier-marks'], ...frame['aims-as']])})[^\\d\\p{P}]{0,4})?$`,
      'u',
    ),
    reached: new RegExp(anyOf(frame['aims-reached']), 'u'),
  };
});

/** 向5亿吨迈进: the verb behind the figure, with its preposition before it, is of what is aimed at. */
export function aimedAt(
  text: string,
  figure: Stretch,
  clause: Stretch,
  { frame: { 'aims-towards': aims } }: LanguagePack,
): readonly StatedStatus[] {
  const word = aims.behind.find((each) => text.startsWith(each, figure.end));
  const lead = text.slice(clause.start, figure.start);
  if (word === undefined || !aims.before.some((each) => lead.includes(each))) return [];
  return [{ start: figure.end, end: figure.end + word.length, text: word, status: 'targeted' }];
}
