import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { SourceText } from '../sources/source-text.js';

/** 死亡3人以上事故436起: a bound before the noun that another figure counts says which of them are counted. */
export function isClassOfCounted(
  { end, text: own, qualifier, value }: ReadQuantity,
  { source: { text }, pack }: SourceText,
): boolean {
  if (pack?.reading.grammar !== 'han' || qualifier === undefined || value.kind !== 'number')
    return false;
  const isBehind = [...pack.reading.qualifiersAfter.keys()].some((word) => own.endsWith(word));
  const [noun] = /^\p{Script=Han}{1,16}(?=\d)/u.exec(text.slice(end, end + 20)) ?? [];
  return isBehind && noun !== undefined;
}
