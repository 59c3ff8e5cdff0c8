import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { SourceText } from '../../sources/source-text.js';

/** In UTF-16 units: what is looked at before and behind a figure. */
const reach = 40;

/**
 * “14 day centres” may be centres of the day, and “twelve metre-long eels” are eels: behind several a unit in the singular is part
 * of the name of what is counted. “A 14 day course” is one thing of so many days.
 */
export function attributiveUnit(
  { number, value, unit, spelling, end }: ReadQuantity,
  { source: { text }, pack }: SourceText,
): string | undefined {
  if (pack === undefined || number === undefined || value.kind !== 'number') return undefined;
  const words = wordsOf(pack);
  const { one, other } = pack.units.get(unit.id ?? '')?.words ?? {};
  if (words === undefined || one === undefined || one === other || unit.text !== one)
    return undefined;
  if (value.amount.lte(1) || text.slice(number.end, end) !== ` ${one}`) return undefined;
  const behind = text.slice(end, end + reach);
  const isSize = spelling === 'words' && words.size.test(behind);
  const isName = words.attributes.has(one) && words.several.test(behind);
  if (!isSize && !isName) return undefined;
  const lead = text.slice(Math.max(0, number.start - reach), number.start);
  if (words.single.test(lead)) return undefined;
  return `${one}${behind.split(/[^\p{L}\s-]/u, 1)[0] ?? ''}`;
}

const wordsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { attributes, counts } = frame.numbered;
  if (reading.grammar !== 'latin' || attributes.length === 0) return undefined;
  return {
    attributes: new Set(attributes),
    several: new RegExp(`^ \\p{Ll}+(?:${anyOf(counts)})(?!\\p{L})`, 'u'),
    size: /^-\p{Ll}+ \p{Ll}/u,
    single: new RegExp(`(?<!\\p{L})(?:${anyOf(frame.determiners)}) $`, 'iu'),
  };
});
