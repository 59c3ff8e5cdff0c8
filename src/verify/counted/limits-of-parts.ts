import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Qualifier } from '../../quantity/quantity.js';
import { anySpelled } from '../figures/words.js';
import { sentenceRound, type SourceText } from '../sources/source-text.js';

/**
 * “Of whom 96 keep fewer than five hives”, “14 of the 30 farms had more than 50 cows”, 其中14个养牛超过50头: a bound in what is said of a part
 * tells which of the whole are that part. Of a whole it may be what they come to: “the 30 farms had more than 500 cows”.
 */
export function isLimitOfPart(
  { start, qualifier, value, unit }: ReadQuantity,
  { source: { text }, sentences, pack }: SourceText,
): boolean {
  if (pack === undefined || qualifier === undefined || !bounds.includes(qualifier)) return false;
  if (value.kind !== 'number' || unit.kind === 'percent' || unit.kind === 'percentage-point')
    return false;
  const sentence = sentenceRound(sentences, { start, end: start + 1 });
  return partBefore(pack)?.test(text.slice(sentence.start, start)) === true;
}

const bounds: readonly Qualifier[] = ['more-than', 'over', 'less-than', 'at-least', 'up-to'];

/** A part with its number, and words without another clause behind it. */
const partBefore = memoOf(({ frame, reading }: LanguagePack) => {
  const { 'to-part': toPart } = frame.wholes;
  if (reading.grammar !== 'latin' || frame['verbs-last'])
    return toPart.length === 0
      ? undefined
      : new RegExp(`(?:${anyOf(toPart)})[^，,；;：:。\\d]{0,12}\\d[^，,；;：:。]{1,24}$`, 'u');
  const number = `(?:\\d[\\d.,\\u2019\\u00A0\\u202F]*|(?<!\\p{L})(?:${anySpelled(reading.numbers.keys())})(?!\\p{L}))`;
  const these = anySpelled([...frame['of-these'], ...frame['among-these'], ...toPart]);
  const words = '[^,;:.!?()\\d]{1,80}$';
  return new RegExp(
    `(?:(?<!\\p{L})(?:${these})\\s(?:\\p{L}+\\s){0,2}${number}\\s${words}|${number}\\s(?:(?:${these})|(?:${anySpelled(frame.partitives)})|(?:${anySpelled(frame['shares-of'] ?? [])})\\s${number})\\s(?:${number}\\s)?${words})`,
    'iu',
  );
});
