import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText } from '../sources/source-text.js';
import { alike } from './alike-figures.js';
import { withoutDates } from './levels-of-change.js';

/**
 * 2021年发电量为5.1亿千瓦时，2022年为7.6亿千瓦时: a clause that names a time and no thing tells of what the clause before it does. The
 * times tell the two figures apart.
 *
 * @param figures those of the sentence, in order
 */
export function isOfNextTime(
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
  source: SourceText,
): boolean {
  const { pack } = source;
  const before = alike(read, figures).findLast((each) => each.end <= read.start);
  if (pack === undefined || pack.script === 'Latn' || before === undefined) return false;
  const hasTime = figures.some(
    (each) => each.value.kind === 'date' && each.start >= before.end && each.end <= read.start,
  );
  return hasTime && onlyTimeIn(pack).test(withoutDates(before, read, source));
}

/** 에서 between two ends of a change; or what ends the clause before, a sign, and what may stand behind a time: 则为, 升至, 에는. */
const onlyTimeIn = memoOf(({ frame }: LanguagePack) => {
  const or = (words: readonly string[]): string => oneOf(words) || '(?!)';
  return new RegExp(
    `^(?:${or(frame.from)})\\s?\\uFFFC?(?:${or(frame['of-the-same'])})?\\s?$|^[^、，,；;\\d]{0,8}[、，,；;]\\s?(?:${or([...frame.conjunctions, ...frame.modals.openings])})?\\s?\\uFFFC?(?:${or(frame['of-the-same'])}|\\p{Script=Han}?(?:${or(frame.to)}))?\\s?$`,
    'u',
  );
});
