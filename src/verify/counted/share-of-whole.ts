import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { noReadUnit } from '../../quantity/read/read-quantity.js';
import type { Fact } from '../../report/report.js';
import type { SourceText } from '../sources/source-text.js';

/**
 * 10艘中有3艘, 10隻のうち3隻, 10척 중 3척: of a fact that is a fraction, the whole with its part, which are counted by one word.
 * Undefined of others, which may be the whole or the part.
 */
export function shareOfWhole(
  read: ReadQuantity,
  { quantity: { value } }: Fact,
  { normal, quantities, pack }: SourceText,
): ReadQuantity | undefined {
  if (pack === undefined || value.kind !== 'fraction' || read.value.kind !== 'number')
    return undefined;
  if (read.unit.kind !== 'word' || !read.value.amount.eq(value.denominator)) return undefined;
  const part = quantities.find(({ start }) => start >= read.end);
  if (part?.value.kind !== 'number' || !part.value.amount.eq(value.numerator)) return undefined;
  const between = normal.text.slice(normal.normal(read.end), normal.normal(part.start));
  return part.unit.text === read.unit.text && toPartOf(pack)?.test(between) === true
    ? { ...read, value, unit: noReadUnit }
    : undefined;
}

/** 中, 中有, 中就有, 가운데, 船里有: those of a share, too, whose whole is counted by a word of its own (人中). */
const toPartOf = memoOf(({ frame: { wholes }, numerals, script }: LanguagePack) => {
  const behindCounters = numerals['whole-first'].flatMap(([first, between]) =>
    first === '' && between.length > 1 ? [between.slice(1).trim()] : [],
  );
  const words = [...wholes['to-part'], ...behindCounters];
  return script === 'Latn' || words.length === 0
    ? undefined
    : new RegExp(`^\\s?\\p{Lo}{0,6}(?:${oneOf(words)})\\p{Script=Han}{0,3}\\s?$`, 'u');
});
