import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText } from '../../sources/source-text.js';

/** “ for every ”, in UTF-16 units. */
const reach = 24;

/** “Four buses for every ten pupils”: what a proportion is told on counts nothing; an interval, “for every 40 metres”, is a measure. */
export function baseOfProportion(
  { number, value, unit }: ReadQuantity,
  { source: { text }, pack }: SourceText,
): string | undefined {
  if (pack === undefined || number === undefined || value.kind !== 'number') return undefined;
  if (unit.kind !== 'none') return undefined;
  const lead = text.slice(Math.max(0, number.start - reach), number.start);
  const base = basesOf(pack)?.exec(lead)?.[0];
  return base === undefined ? undefined : `${base}${text.slice(number.start, number.end)}`;
}

const basesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const bases = frame['rate-bases'].filter((each) => each.includes(' '));
  return reading.grammar !== 'latin' || bases.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${oneOf(bases)}) $`, 'iu');
});
