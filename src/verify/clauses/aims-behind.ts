import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * 装机100万千瓦的原目标: a noun of status that the figure modifies, where verbs stand before their objects. An aim that the
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
    between: new RegExp(`^(?:${marks})[^\\d\\p{P}]{0,4}$`, 'u'),
    reached: new RegExp(oneOf(frame['aims-reached']) || '(?!)', 'u'),
  };
});
